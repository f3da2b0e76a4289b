// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/pagequestions.h"

#include "gui/base/strings.h"
#include "gui/base/workers.h"
#include "gui/document/document.h"
#include "gui/page/lesson.h"
#include "gui/page/predicting.h"

#include <algorithm>
#include <utility>

namespace gui
{

namespace
{

/// Texts have `<!-- when: not asked-id -->` around words that would tell the answer.
std::string factOf(const model::Question& question)
{
    return "asked-" + std::string(question.id);
}

std::size_t positionIn(std::span<const model::Step> walk, std::string_view id)
{
    return std::size_t(std::ranges::find(walk, id, &model::Step::id) - walk.begin());
}

} // namespace

PageQuestions::PageQuestions(const Lesson& lesson, Document& document, const QString& text,
                             const QList<Section>& sections, QuestionCard& card)
    : QObject(&card),
      m_lesson(lesson),
      m_document(document),
      m_card(card),
      m_texts(questiontext::parse(text)),
      m_sections(sections),
      m_blanks(lesson, document, nullptr)
{
    for (const model::Question& question : model::questions()) {
        if (question.lesson == lesson.id && question.is_in_walk)
            m_questions.push_back(&question);
    }
    connect(&m_maker, &QFutureWatcher<void>::finished, this, &PageQuestions::ready);
    connect(&document, &Document::answersChanged, this, [this] {
        m_again = false;
        emit changed();
    });
    connect(&card, &QuestionCard::answered, this, &PageQuestions::answer);
    connect(&card, &QuestionCard::showWanted, this, &PageQuestions::showAnswer);
    connect(&card, &QuestionCard::anotherWanted, this, &PageQuestions::askAnother);
    connect(&card, &QuestionCard::nextWanted, this, [this] {
        m_told = nullptr;
        emit changed();
    });
}

void PageQuestions::takeOver(const PageQuestions& before)
{
    m_blanks.takeOver(before.m_blanks);
    m_asks = before.m_asks;
    m_told = before.m_told;
    m_card.takeOver(before.m_card);
    if (before.m_again) {
        m_stepId = before.m_stepId;
        m_again = true;
        ask(before.m_asked);
    }
    emit changed();
}

void PageQuestions::fillBlanks(const model::Blanks& blanks, std::size_t count)
{
    m_told = nullptr;
    m_again = false;
    m_blanks.begin(blanks, count);
    emit changed();
    m_card.goToAnswer();
}

void PageQuestions::setAsking(bool asks)
{
    if (std::exchange(m_asks, asks) != asks)
        emit changed();
}

bool PageQuestions::areReady(const std::vector<const model::Question*>& questions)
{
    // A walk that is kept takes no time.
    const auto isReady = [this](const model::Question* each) {
        return !m_lesson.run || m_ready.contains(each);
    };
    if (m_maker.isRunning())
        return false;
    if (std::ranges::all_of(questions, isReady))
        return true;
    m_ready.insert(questions.begin(), questions.end());
    m_maker.setFuture(inWorker([questions] {
        for (const model::Question* question : questions)
            (void)model::scene_of(*question, model::initial_values(model::numbers_of(*question)));
    }));
    return false;
}

bool PageQuestions::isAskedAt(const model::Question& question, const std::string& stepId) const
{
    return lessontext::shareSection(m_sections, QString::fromStdString(stepId),
                                    toString(question.step));
}

const QuestionText* PageQuestions::textOf(const model::Question& question) const
{
    const auto found = m_texts.constFind(toString(question.id));
    return found == m_texts.cend() ? nullptr : &*found;
}

const session::GivenAnswer* PageQuestions::lastAnswer(const model::Question& question) const
{
    const auto& answers = m_document.answers();
    const auto found =
        std::find_if(answers.rbegin(), answers.rend(), [&](const session::GivenAnswer& given) {
            return given.question == question.id;
        });
    return found == answers.rend() ? nullptr : &*found;
}

bool PageQuestions::isOpen(const model::Question& question, std::span<const model::Step> walk,
                           std::size_t furthest) const
{
    if (!m_asks || lastAnswer(question) || !textOf(question))
        return false;
    return furthest <= positionIn(walk, question.step);
}

bool PageQuestions::hasOtherNumbers(const model::Question& question, const model::Step& scene) const
{
    if (question.numbers || scene.id.empty())
        return false;
    const model::Step onPage =
        model::scene_of(question, m_document.inputs(QString::fromUtf8(m_lesson.id)));
    const QString& prompt = textOf(question)->prompt;
    return questiontext::plain(prompt, scene) != questiontext::plain(prompt, onPage);
}

std::size_t PageQuestions::furthestShown(std::span<const model::Step> walk) const
{
    return m_document.furthestShown(QString::fromUtf8(m_lesson.id), walk);
}

const PageQuestions::Now& PageQuestions::now(const model::Question& question) const
{
    model::Inputs fields = m_document.inputs(QString::fromUtf8(m_lesson.id));
    if (fields != m_fields) {
        m_fields = std::move(fields);
        m_now.clear();
    }
    const auto [kept, isNew] = m_now.try_emplace(&question);
    if (isNew) {
        model::Inputs numbers = model::asked_numbers(question, m_fields);
        model::Step scene = model::scene_of(question, numbers);
        const bool isOfPage = !question.numbers && numbers == m_fields;
        kept->second = {&question, std::move(numbers), std::move(scene), isOfPage};
    }
    return kept->second;
}

Moment PageQuestions::withhold(model::Shown& shown, std::span<const model::Step> walk,
                               const Moment& moment)
{
    if (m_blanks.isOn() && moment->id == m_blanks.step()) {
        m_blanks.withhold(shown, walk);
        return lit(m_blanks.lit(moment));
    }
    withholdOpen(shown, walk);
    return lit(moment);
}

const session::GivenAnswer* PageQuestions::toldAt(const std::string& stepId) const
{
    if (!m_told || m_again)
        return nullptr;
    if (m_blanks.isOn())
        return stepId == m_blanks.step() ? m_blanks.answerTo(*m_told) : nullptr;
    return isAskedAt(*m_told, stepId) ? lastAnswer(*m_told) : nullptr;
}

Moment PageQuestions::lit(const Moment& moment) const
{
    const session::GivenAnswer* given = toldAt(moment->id);
    // What has numbers of its own is nowhere on the page.
    const bool isOfPage = given && !m_told->numbers &&
                          given->numbers == m_document.inputs(QString::fromUtf8(m_lesson.id));
    if (!isOfPage)
        return moment;
    const Outcome outcome = outcomeOf(*m_told, *textOf(*m_told), *given);
    if (outcome.isRight || given->rule == model::taken_for_shown)
        return moment;
    auto lit = std::make_shared<model::Step>(*moment);
    lit->highlights.clear();
    const auto light = [&](const std::string& name) {
        const bool isLit = std::ranges::find(lit->highlights, name) != lit->highlights.end();
        if (!isLit && moment->find(name))
            lit->highlights.push_back(name);
    };
    for (const std::string_view name : m_told->withheld)
        light(std::string(name));
    for (const QString& name : questiontext::valueNames(outcome.why))
        light(name.toStdString());
    return lit->highlights.empty() ? moment : Moment(std::move(lit));
}

void PageQuestions::withholdOpen(model::Shown& shown, std::span<const model::Step> walk) const
{
    if (walk.empty())
        return;
    const std::size_t furthest = furthestShown(walk);
    for (const model::Question* question : m_questions) {
        if (!isOpen(*question, walk, furthest))
            continue;
        shown.withhold_words(factOf(*question));
        // What is not reached is not told of anyway.
        if (furthest != positionIn(walk, question->step) || question->withheld.empty() ||
            !now(*question).isOfPage)
            continue;
        for (const std::string_view name : question->withheld)
            shown.withhold(std::string(name));
    }
}

void PageQuestions::show(const std::string& stepId, std::span<const model::Step> walk, bool rests)
{
    const std::string before = std::exchange(m_stepId, stepId);
    const auto wasHere = [&](const model::Question* question) {
        return isAskedAt(*question, before) && isAskedAt(*question, stepId);
    };
    if (before != stepId && std::ranges::none_of(m_questions, wasHere)) {
        m_told = nullptr;
        m_again = false;
        m_card.giveUpFocus();
    }
    if (m_again && rests)
        return;
    m_again = false;
    m_asked = {};
    if (m_blanks.isOn()) {
        if (stepId == m_blanks.step()) {
            askBlank();
            return;
        }
        m_blanks.end();
    }
    const std::size_t furthest = furthestShown(walk);
    std::vector<const model::Question*> open;
    const session::GivenAnswer* given = nullptr;
    for (const model::Question* question : m_questions) {
        if (!isAskedAt(*question, stepId) || !textOf(*question))
            continue;
        if (isOpen(*question, walk, furthest))
            open.push_back(question);
        else if (const auto* answer = lastAnswer(*question); answer && m_asks)
            given = m_told && question != m_told ? given : answer;
    }
    std::vector<const model::Question*> here = open;
    if (given)
        here.push_back(model::find_question(given->question));
    if (!rests || here.empty() || !areReady(here))
        m_card.leave();
    else if (given && (m_told || open.empty()))
        tell(*given, !open.empty());
    else
        ask(now(*open.front()));
}

void PageQuestions::ask(Now now)
{
    m_asked = std::move(now);
    const model::Question& question = *m_asked.question;
    QuestionCard::Asked asked =
        predicting::asked(question, *textOf(question), m_asked.scene, m_numberNames);
    if (hasOtherNumbers(question, m_asked.scene))
        asked.prompt = predicting::ofOtherNumbers(asked.prompt);
    if (m_again)
        asked.id += QStringLiteral("/again");
    if (m_blanks.isOn())
        asked = predicting::asBlank(std::move(asked), m_blanks.placeOf(question));
    m_card.ask(asked);
}

void PageQuestions::askBlank()
{
    const model::Question* next = m_blanks.inTurn();
    const session::GivenAnswer* given = m_told ? m_blanks.answerTo(*m_told) : nullptr;
    if (!given && !next)
        given = m_blanks.answerTo(m_blanks.last());
    if (given) {
        tell(*given, next);
        return;
    }
    const model::Inputs fields = m_document.inputs(QString::fromUtf8(m_lesson.id));
    ask({next, fields, model::scene_of(*next, fields), true});
}

void PageQuestions::askAnother()
{
    if (m_blanks.isOn()) {
        m_told = nullptr;
        m_blanks.drawAnother();
        return;
    }
    if (!m_told && !m_again) {
        for (const model::Question* question : m_questions) {
            if (isAskedAt(*question, m_stepId) && lastAnswer(*question))
                m_told = question;
        }
    }
    if (!m_told)
        return;
    Now again{m_told, predicting::otherNumbers(*m_told, m_document.answers()), {}, false};
    again.scene = model::scene_of(*m_told, again.numbers);
    m_again = true;
    ask(std::move(again));
    // What the answer to the one before has lit up is over.
    emit changed();
}

void PageQuestions::answer(const QString& text)
{
    if (!m_asked.question)
        return;
    const model::Judgement found =
        model::judge(*m_asked.question, m_asked.scene, text.toStdString());
    if (found.is_answer())
        keep(text, model::taken_for(found));
    else
        m_card.refuse(refusalOf(*m_asked.question, found.verdict, text));
}

void PageQuestions::showAnswer()
{
    if (m_asked.question)
        keep(QString(), model::taken_for_shown);
}

void PageQuestions::keep(const QString& text, std::string_view takenFor)
{
    const Now asked = std::exchange(m_asked, {});
    m_told = asked.question;
    m_document.give(QString::fromUtf8(m_lesson.id),
                    predicting::given(*asked.question, asked.numbers, text, takenFor));
}

void PageQuestions::tell(const session::GivenAnswer& given, bool hasNext)
{
    const model::Question& question = *model::find_question(given.question);
    const Outcome outcome = outcomeOf(question, *textOf(question), given);
    QuestionCard::Told told = predicting::told(question, given, outcome, m_numberNames);
    if (hasOtherNumbers(question, outcome.scene)) {
        QuestionCard::Words& first = told.predicted.html.isEmpty() ? told.happened : told.predicted;
        first = predicting::ofOtherNumbers(first);
    }
    // Blanks come one after the other, each about the same row.
    told.hasAnother = question.has_other_numbers && !(m_blanks.isOn() && hasNext);
    told.hasNext = hasNext;
    told.isBlank = m_blanks.isOn();
    m_card.tell(told);
}

QString PageQuestions::announcement() const
{
    return m_card.isHidden() ? QString() : m_card.words();
}

} // namespace gui

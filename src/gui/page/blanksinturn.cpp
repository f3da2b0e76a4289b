// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/blanksinturn.h"

#include "gui/base/strings.h"
#include "gui/document/document.h"
#include "gui/page/lesson.h"
#include "model/random.h"

#include <QLocale>

#include <algorithm>

namespace gui
{

BlanksInTurn::BlanksInTurn(const Lesson& lesson, Document& document, QObject* parent)
    : QObject(parent), m_lesson(lesson), m_document(document)
{
}

QString BlanksInTurn::id() const
{
    return QString::fromUtf8(m_lesson.id);
}

void BlanksInTurn::begin(const model::Blanks& blanks, std::size_t count)
{
    m_blanks = &blanks;
    m_count = count;
    drawAnother();
}

void BlanksInTurn::drawAnother()
{
    const model::RowNumbers rows = m_document.chosenRows(id());
    // As with Another one: another row after every answer.
    const auto seed = std::uint32_t(m_document.answers().size());
    if (rows.empty()) {
        m_document.practise(id(), model::with_other_row(*m_blanks, m_document.inputs(id()), seed));
        return;
    }
    // Of a person's own rows, any other one.
    model::RowNumbers others = rows;
    const std::size_t count = m_document.session().dataset->rows();
    model::Random random(seed);
    for (int i = 0; i < 100 && std::ranges::find(rows, others.front()) != rows.end(); ++i)
        others.front() = std::min(count - 1, std::size_t(random.uniform() * double(count)));
    m_document.practiseOn(id(), others);
}

void BlanksInTurn::end()
{
    m_count = 0;
    // Not while the step is shown that the person has gone on to.
    QMetaObject::invokeMethod(this, &BlanksInTurn::putBack, Qt::QueuedConnection);
}

void BlanksInTurn::putBack()
{
    if (!isOn())
        m_document.endPractice(id());
}

const session::GivenAnswer* BlanksInTurn::answerTo(const model::Question& question) const
{
    const model::Inputs fields = m_document.inputs(id());
    const auto& answers = m_document.answers();
    const auto found =
        std::find_if(answers.rbegin(), answers.rend(), [&](const session::GivenAnswer& given) {
            return given.question == question.id && given.numbers == fields;
        });
    return found == answers.rend() ? nullptr : &*found;
}

const model::Question* BlanksInTurn::inTurn() const
{
    for (std::size_t i = 0; i < m_count; ++i) {
        const model::Question* question = model::find_question(m_blanks->questions[i]);
        if (!answerTo(*question))
            return question;
    }
    return nullptr;
}

const model::Question& BlanksInTurn::last() const
{
    return *model::find_question(m_blanks->questions[m_count - 1]);
}

QString BlanksInTurn::placeOf(const model::Question& question) const
{
    const auto at = std::ranges::find(m_blanks->questions, question.id);
    const QLocale locale;
    return tr("Blank %1 of %2: %3")
        .arg(locale.toString(at - m_blanks->questions.begin() + 1), locale.toString(m_count),
             toString(question.withheld.front()));
}

void BlanksInTurn::withhold(model::Shown& shown, std::span<const model::Step> walk) const
{
    const model::Question* question = inTurn();
    if (!question)
        return;
    for (std::string& name : model::waiting_for(*question, walk, m_document.inputs(id())))
        shown.withhold(std::move(name));
}

Moment BlanksInTurn::lit(const Moment& moment) const
{
    const model::Question* question = inTurn();
    if (!question)
        return moment;
    auto lit = std::make_shared<model::Step>(*moment);
    lit->highlights = {std::string(question->withheld.front())};
    return lit;
}

} // namespace gui

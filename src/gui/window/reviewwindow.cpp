// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/reviewwindow.h"

#include "gui/base/strings.h"
#include "gui/document/document.h"
#include "gui/look/windowsize.h"
#include "gui/texts/lessontext.h"
#include "gui/texts/outcome.h"
#include "session/review.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace gui
{

namespace
{

/// About a minute.
constexpr std::size_t mostQuestions = 5;

std::int64_t today()
{
    return QDate(1970, 1, 1).daysTo(QDate::currentDate());
}

} // namespace

int ReviewWindow::dueToday(const Document& document)
{
    return int(std::min(session::due_questions(document.answers(), today()).size(), mostQuestions));
}

ReviewWindow::ReviewWindow(Document& document, QWidget* window)
    : QDialog(window),
      m_document(document),
      m_card(new QuestionCard(this)),
      m_place(new QLabel(this)),
      m_due(session::due_questions(document.answers(), today()))
{
    m_due.resize(std::min(m_due.size(), mostQuestions));
    setObjectName(QStringLiteral("reviewWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Review"));
    m_place->setObjectName(QStringLiteral("reviewPlace"));
    m_place->setFocusPolicy(Qt::TabFocus);
    m_place->setContentsMargins(22, 0, 0, 0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_place);
    layout->addWidget(m_card);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(m_card, &QuestionCard::answered, this, &ReviewWindow::answer);
    connect(m_card, &QuestionCard::showWanted, this,
            [this] { keep(QString(), model::taken_for_shown); });
    connect(m_card, &QuestionCard::nextWanted, this, &ReviewWindow::goOn);
    connect(&document, &Document::replaced, this, &QDialog::close);
    resize(windowSize({460, 420}, *screen()));
    ask();
}

QuestionCard::Words ReviewWindow::words(const QString& text, const model::Step& scene) const
{
    return {questiontext::html(text, scene), questiontext::plain(text, scene)};
}

void ReviewWindow::ask()
{
    const model::Question& question = *m_due[m_at];
    const QLocale locale;
    m_place->setText(
        tr("Question %1 of %2").arg(locale.toString(m_at + 1), locale.toString(m_due.size())));
    m_text = questiontext::parse(
        lessontext::read(toString(question.lesson), QStringLiteral("md")))[toString(question.id)];
    const auto asked =
        std::ranges::count(m_document.answers(), question.id, &session::GivenAnswer::question);
    m_numbers = model::drawn_numbers(question, std::uint32_t(asked));
    m_scene = model::scene_of(question, m_numbers);
    QuestionCard::Asked now{toString(question.id), words(m_text.prompt, m_scene), {}};
    for (const QuestionText::Choice& choice : m_text.choices)
        now.choices << QuestionCard::Choice{choice.id, words(choice.text, m_scene)};
    m_card->ask(now);
}

void ReviewWindow::answer(const QString& text)
{
    const model::Question& question = *m_due[m_at];
    const model::Judgement found = model::judge(question, m_scene, text.toStdString());
    if (found.is_answer())
        keep(text, model::taken_for(found));
    else
        m_card->refuse(refusalOf(question, found.verdict, text));
}

void ReviewWindow::keep(const QString& text, std::string_view takenFor)
{
    const model::Question& question = *m_due[m_at];
    m_document.give(toString(question.lesson),
                    {std::string(question.id), m_numbers, text.trimmed().toStdString(),
                     std::string(takenFor), today()});
    tell();
}

void ReviewWindow::tell()
{
    const Outcome outcome = outcomeOf(*m_due[m_at], m_text, m_document.answers().back());
    m_card->tell({words(outcome.predicted, outcome.scene), words(outcome.happened, outcome.scene),
                  words(outcome.why, outcome.scene), outcome.isRight, false,
                  m_at + 1 < m_due.size()});
    if (m_at + 1 == m_due.size())
        m_place->setText(tr("That is all for today."));
}

void ReviewWindow::goOn()
{
    if (m_at + 1 >= m_due.size())
        return;
    ++m_at;
    ask();
}

} // namespace gui

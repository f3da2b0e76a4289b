// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/reviewwindow.h"

#include "gui/base/strings.h"
#include "gui/document/document.h"
#include "gui/look/windowsize.h"
#include "gui/page/predicting.h"
#include "gui/texts/lessontext.h"
#include "session/review.h"

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

std::vector<const model::Question*> dueNow(const Document& document)
{
    auto due = session::due_questions(document.answers(), predicting::today());
    due.resize(std::min(due.size(), mostQuestions));
    return due;
}

} // namespace

int ReviewWindow::dueToday(const Document& document)
{
    return int(dueNow(document).size());
}

ReviewWindow::ReviewWindow(Document& document, QWidget* window)
    : QDialog(window),
      m_document(document),
      m_card(new QuestionCard(this)),
      m_place(new QLabel(this)),
      m_due(dueNow(document))
{
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

void ReviewWindow::ask()
{
    const model::Question& question = *m_due[m_at];
    const QLocale locale;
    m_place->setText(
        tr("Question %1 of %2").arg(locale.toString(m_at + 1), locale.toString(m_due.size())));
    m_text = questiontext::parse(lessontext::read(toString(question.lesson), QStringLiteral("md")))
                 .value(toString(question.id));
    m_numbers = predicting::otherNumbers(question, m_document.answers());
    m_scene = model::scene_of(question, m_numbers);
    m_card->ask(predicting::asked(question, m_text, m_scene));
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
                    predicting::given(question, m_numbers, text, takenFor));
    tell();
}

void ReviewWindow::tell()
{
    const model::Question& question = *m_due[m_at];
    const session::GivenAnswer& given = m_document.answers().back();
    QuestionCard::Told told = predicting::told(question, given, outcomeOf(question, m_text, given));
    told.hasNext = m_at + 1 < m_due.size();
    m_card->tell(told);
    if (!told.hasNext)
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

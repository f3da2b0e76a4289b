// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/questioncard.h"

#include "gui/base/strings.h"
#include "gui/look/theme.h"
#include "gui/texts/questiontext.h"
#include "gui/widgets/boxline.h"
#include "gui/widgets/flowlayout.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace gui
{

namespace
{

/// Longer than any answer, so that a sentence can say that it is too long.
constexpr int longestTyped = 200;
/// Of the column that it shares with the text.
constexpr double mostOfColumn = 0.62;
/// And what it may have in any case.
constexpr int leastLines = 8;
constexpr int edge = 4;

QLabel* textLabel(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QuestionCard::QuestionCard(QWidget* parent)
    : BelowText(mostOfColumn, leastLines, parent),
      m_prompt(textLabel("questionPrompt", inside())),
      m_choices(new ChoiceList(inside())),
      m_curve(new TwoCurves(inside())),
      m_lines(new LineList(inside())),
      m_place(new PlaceOnCurve(inside())),
      m_field(new BoxLine([this] { return !m_field->text().isEmpty(); }, inside())),
      m_refusal(textLabel("answerRefusal", inside())),
      m_predicted(textLabel("questionPredicted", inside())),
      m_happened(textLabel("questionHappened", inside())),
      m_why(textLabel("questionWhy", inside())),
      m_buttons(new QWidget(inside())),
      m_answer(new QPushButton(m_buttons)),
      m_show(new QPushButton(m_buttons)),
      m_another(new QPushButton(m_buttons)),
      m_next(new QPushButton(m_buttons))
{
    inside()->setObjectName(QStringLiteral("questionInside"));
    inside()->installEventFilter(this);
    m_answer->setObjectName(QStringLiteral("answerButton"));
    m_show->setObjectName(QStringLiteral("showAnswerButton"));
    m_another->setObjectName(QStringLiteral("anotherQuestionButton"));
    m_next->setObjectName(QStringLiteral("nextQuestionButton"));
    m_field->setObjectName(QStringLiteral("answerField"));
    m_field->setMaxLength(longestTyped);
    // Tab reaches them, so that a screen reader reads them out.
    m_prompt->setFocusPolicy(Qt::TabFocus);
    m_predicted->setFocusPolicy(Qt::TabFocus);

    column().setContentsMargins(22, 11, 20, 18);
    column().setSpacing(8);
    for (QWidget* part : {static_cast<QWidget*>(m_prompt), static_cast<QWidget*>(m_curve),
                          static_cast<QWidget*>(m_choices), static_cast<QWidget*>(m_lines),
                          static_cast<QWidget*>(m_field), static_cast<QWidget*>(m_refusal),
                          static_cast<QWidget*>(m_predicted), static_cast<QWidget*>(m_happened),
                          static_cast<QWidget*>(m_place), static_cast<QWidget*>(m_why), m_buttons})
        column().addWidget(part);
    auto* buttons = new FlowLayout(m_buttons, 8, 6);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_answer, m_show, m_another, m_next})
        buttons->addWidget(button);

    connect(m_answer, &QPushButton::clicked, this, &QuestionCard::answer);
    connect(m_field, &QLineEdit::returnPressed, this, &QuestionCard::answer);
    connect(m_field, &QLineEdit::textEdited, m_refusal, &QWidget::hide);
    connect(m_choices, &ChoiceList::answered, this, &QuestionCard::answer);
    // Its list may go with the answer: not while it still says so.
    connect(m_lines, &LineList::answered, this, &QuestionCard::answer, Qt::QueuedConnection);
    connect(m_place, &PlaceOnCurve::answered, this, &QuestionCard::answer, Qt::QueuedConnection);
    connect(m_place, &QAbstractSlider::valueChanged, m_refusal, &QWidget::hide);
    connect(m_show, &QPushButton::clicked, this, &QuestionCard::showWanted);
    connect(m_another, &QPushButton::clicked, this, &QuestionCard::anotherWanted);
    connect(m_next, &QPushButton::clicked, this, &QuestionCard::nextWanted);
    retranslate();
    colour();
}

void QuestionCard::retranslate()
{
    title().setText(m_asked.blank.isEmpty() ? tr("Predict first") : tr("You be the network"));
    m_field->setAccessibleName(m_asked.blank.isEmpty() ? tr("Your answer") : m_asked.blank);
    m_answer->setText(tr("Answer"));
    m_show->setText(tr("Show me"));
    m_another->setText(tr("Another one"));
    m_next->setText(tr("Next question"));
    m_field->setPlaceholderText(tr("a number, or a fraction"));
}

void QuestionCard::colour()
{
    styleTitle();
    inside()->update();
}

void QuestionCard::changeEvent(QEvent* event)
{
    BelowText::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colour();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void QuestionCard::fill(QLabel& label, const Words& words)
{
    label.setText(words.html);
    label.setAccessibleName(words.plain);
}

void QuestionCard::ask(const Asked& asked)
{
    if (m_asks && isVisibleTo(parentWidget()) && asked == m_asked)
        return;
    const bool isAnother = !m_asks || asked.id != m_asked.id;
    m_asked = asked;
    retranslate();
    fill(*m_prompt, asked.prompt);
    // The group is called by what it asks.
    inside()->setAccessibleName(asked.prompt.plain);
    if (isAnother) {
        // With nothing behind it to be undone.
        m_field->setText(QString());
        m_refusal->hide();
        verticalScrollBar()->setValue(0);
    }
    m_choices->setChoices(asked.choices);
    if (isAnother)
        m_choices->chooseNone();
    m_lines->setLines(asked.lines, asked.areOrdered);
    m_lines->setAccessibleName(asked.prompt.plain);
    m_place->show(asked.place);
    m_place->setAccessibleName(asked.prompt.plain);
    if (isAnother)
        m_place->putNowhere();
    m_curve->show(asked.curves);
    const bool hadFocus = hasFocusInside();
    m_asks = true;
    arrange(true);
    if (hadFocus && isAnother)
        answering().setFocus();
    if (isAnother)
        takeDraft();
}

QuestionCard::Way QuestionCard::way() const
{
    return !m_asked.lines.isEmpty()         ? Way::Line
           : !m_asked.place.curve.isEmpty() ? Way::Place
           : !m_asked.choices.isEmpty()     ? Way::Choice
                                            : Way::Number;
}

QWidget& QuestionCard::answering() const
{
    switch (way()) {
    case Way::Line:
        return *m_lines;
    case Way::Place:
        return *m_place;
    case Way::Choice:
        return *m_choices->first();
    case Way::Number:
        break;
    }
    return *m_field;
}

bool QuestionCard::hasFocusInside() const
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

void QuestionCard::goToAnswer()
{
    if (m_asks && isVisibleTo(parentWidget()))
        answering().setFocus();
}

void QuestionCard::giveUpFocus()
{
    if (hasFocusInside())
        emit focusLeft();
}

void QuestionCard::leave()
{
    giveUpFocus();
    hide();
}

void QuestionCard::tell(const Told& told)
{
    if (!m_asks && isVisibleTo(parentWidget()) && told == m_told)
        return;
    const bool hadFocus = hasFocusInside();
    m_told = told;
    m_asks = false;
    if (!told.isBlank)
        m_asked.blank.clear();
    retranslate();
    fill(*m_predicted, told.predicted);
    fill(*m_happened, told.happened);
    fill(*m_why, told.why);
    m_predicted->setAccessibleName(words());
    m_place->show(told.place);
    m_place->setAccessibleName(told.happened.plain);
    arrange(false);
    // It is read out from there, and Tab goes on to what can be done next.
    if (hadFocus)
        m_predicted->setFocus();
    verticalScrollBar()->setValue(0);
}

void QuestionCard::arrange(bool asks)
{
    m_prompt->setVisible(asks);
    m_choices->setVisible(asks && way() == Way::Choice);
    m_lines->setVisible(asks && way() == Way::Line);
    m_curve->setVisible(asks && !m_asked.curves.isEmpty());
    m_field->setVisible(asks && way() == Way::Number);
    // It keeps its place: a second click there is not one on what would come into it.
    m_answer->setEnabled(asks);
    m_show->setVisible(asks);
    m_predicted->setVisible(!asks && !m_told.predicted.html.isEmpty());
    m_happened->setVisible(!asks && !m_told.happened.html.isEmpty());
    m_why->setVisible(!asks && !m_told.why.html.isEmpty());
    m_another->setVisible(!asks && m_told.hasAnother);
    m_next->setVisible(!asks && m_told.hasNext);
    m_buttons->setVisible(asks || m_told.hasAnother || m_told.hasNext);
    if (!asks)
        m_refusal->hide();
    show();
    updateGeometry();
}

QString QuestionCard::words() const
{
    if (m_asks)
        return m_asked.prompt.plain;
    using questiontext::asSentence;
    return inOneParagraph(
        {asSentence(m_told.predicted.plain), asSentence(m_told.happened.plain), m_told.why.plain});
}

void QuestionCard::refuse(const QString& sentence)
{
    m_refusal->setText(sentence.toHtmlEscaped());
    m_refusal->setAccessibleName(sentence);
    m_refusal->show();
    answering().setFocus();
    m_field->selectAll();
    updateGeometry();
}

void QuestionCard::answer()
{
    emit answered(given());
}

QString QuestionCard::given() const
{
    switch (way()) {
    case Way::Line:
        return m_lines->answer();
    case Way::Place:
        return m_place->answer();
    case Way::Choice:
        return m_choices->answer();
    case Way::Number:
        break;
    }
    return m_field->text();
}

void QuestionCard::giveAgain(const QString& given)
{
    if (given.isEmpty())
        return;
    switch (way()) {
    case Way::Line:
        m_lines->setAnswer(given);
        break;
    case Way::Place:
        m_place->putAt(given.toDouble());
        break;
    case Way::Choice:
        m_choices->setAnswer(given);
        break;
    case Way::Number:
        m_field->setText(given);
        break;
    }
}

void QuestionCard::takeOver(const QuestionCard& before)
{
    m_draft = before.m_asks ? Draft{before.m_asked.id, before.given(), before.hasFocusInside()}
                            : before.m_draft;
    if (m_asks)
        takeDraft();
}

void QuestionCard::takeDraft()
{
    const Draft draft = std::exchange(m_draft, {});
    if (draft.id != m_asked.id)
        return;
    giveAgain(draft.given);
    if (draft.hadFocus)
        answering().setFocus();
}

void QuestionCard::paintCard()
{
    QPainter painter(inside());
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Look look = theme::look();
    const QRectF card = QRectF(inside()->rect()).adjusted(8.5, 2.5, -8.5, -8.5);
    painter.setPen(look.colour(look.isHighContrast() ? theme::Role::Ink : theme::Role::Grid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(card, 6, 6);
    // A bar at its edge, as the text has one beside the step on screen.
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colour(theme::Role::Input));
    painter.drawRoundedRect(QRectF(card.left(), card.top() + 8, edge, card.height() - 16), 2, 2);
}

bool QuestionCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == inside() && event->type() == QEvent::Paint) {
        paintCard();
        return true;
    }
    return BelowText::eventFilter(watched, event);
}

QSize QuestionCard::minimumSizeHint() const
{
    return {12 * fontMetrics().height(), 5 * fontMetrics().height()};
}

} // namespace gui

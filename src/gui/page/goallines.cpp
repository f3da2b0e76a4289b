// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/goallines.h"

#include "gui/look/icons.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace gui
{

namespace
{

/// Of the column that they share with the text.
constexpr double mostForGoals = 0.3;
/// What is seen of them at least, in lines.
constexpr int leastGoalLines = 3;

/// A sign, and beside it words that wrap.
class GoalLine : public QWidget
{
public:
    explicit GoalLine(QWidget* parent)
        : QWidget(parent), m_sign(new QLabel(this)), m_words(new QLabel(this))
    {
        m_words->setObjectName(QStringLiteral("goalWords"));
        m_words->setTextFormat(Qt::RichText);
        m_words->setWordWrap(true);
        m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        // Tab reaches it, so that a screen reader reads it out.
        m_words->setFocusPolicy(Qt::TabFocus);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        row->addWidget(m_sign, 0, Qt::AlignTop);
        row->addWidget(m_words, 1);
    }

    void show(const GoalLines::Line& line, const QString& heard)
    {
        const int side = fontMetrics().height();
        const auto sign = line.isReached ? icons::Sign::Done : icons::Sign::Open;
        m_sign->setPixmap(icons::icon(sign).pixmap(QSize(side, side), devicePixelRatioF()));
        m_words->setText(line.words.html);
        m_words->setAccessibleName(heard);
        // Its height is asked for before Qt comes to it.
        layout()->activate();
    }

private:
    QLabel* m_sign;
    QLabel* m_words;
};

} // namespace

GoalLines::GoalLines(QWidget* parent) : BelowText(mostForGoals, leastGoalLines, parent)
{
    title().setObjectName(QStringLiteral("goalTitle"));
    column().setContentsMargins(22, 4, 20, 8);
    column().setSpacing(4);
}

void GoalLines::show(const QList<Line>& lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    fill();
    setVisible(!lines.isEmpty());
    // The text above has its new height before it is painted, and is painted once.
    if (parentWidget()->layout())
        parentWidget()->layout()->activate();
}

void GoalLines::fill()
{
    styleTitle();
    title().setText(tr("Try it"));
    while (column().count() - 1 > m_lines.size())
        delete column().itemAt(column().count() - 1)->widget();
    while (column().count() - 1 < m_lines.size())
        column().addWidget(new GoalLine(inside()));
    for (int i = 0; i < int(m_lines.size()); ++i) {
        const Line& line = m_lines[i];
        //: What a screen reader says of a puzzle.
        const QString heard = line.isReached ? tr("Reached: %1") : tr("Not reached yet: %1");
        static_cast<GoalLine*>(column().itemAt(i + 1)->widget())
            ->show(line, heard.arg(line.words.plain));
    }
    updateGeometry();
}

QSize GoalLines::minimumSizeHint() const
{
    return {0, leastGoalLines * fontMetrics().height()};
}

void GoalLines::changeEvent(QEvent* event)
{
    BelowText::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace gui

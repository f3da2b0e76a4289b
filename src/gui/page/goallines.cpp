// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/goallines.h"

#include "gui/look/icons.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace gui
{

namespace
{

/// Of the column that they share with the text.
constexpr double mostForGoals = 0.3;
/// What is seen of them at least, in lines.
constexpr int leastGoalLines = 3;

/// Between a sign and the words beside it.
constexpr int besideSign = 6;

/// A sign, and beside it words that wrap. The sign is painted: what it means, a screen reader hears
/// with the words.
class GoalLine : public QWidget
{
public:
    explicit GoalLine(QWidget* parent) : QWidget(parent), m_words(new QLabel(this))
    {
        m_words->setObjectName(QStringLiteral("goalWords"));
        m_words->setTextFormat(Qt::RichText);
        m_words->setWordWrap(true);
        m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        // Tab reaches it, so that a screen reader reads it out.
        m_words->setFocusPolicy(Qt::TabFocus);
        auto* row = new QHBoxLayout(this);
        row->addWidget(m_words, 1);
    }

    void show(const GoalLines::Line& line, const QString& heard)
    {
        m_sign = line.isReached ? icons::Sign::Done : icons::Sign::Open;
        const int before = side() + besideSign;
        layout()->setContentsMargins(isRightToLeft() ? 0 : before, 0, isRightToLeft() ? before : 0,
                                     0);
        update();
        m_words->setText(line.words.html);
        m_words->setAccessibleName(heard);
        // Its height is asked for before Qt comes to it.
        layout()->activate();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const int left = isRightToLeft() ? width() - side() : 0;
        icons::icon(m_sign).paint(&painter, left, 0, side(), side());
    }

private:
    int side() const { return fontMetrics().height(); }

    icons::Sign m_sign = icons::Sign::Open;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/goallines.h"

#include "gui/look/icons.h"
#include "gui/look/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace gui
{

namespace
{

/// Of the column that they share with the text.
constexpr double mostForGoals = 0.3;
/// What is seen of them at least, in lines.
constexpr int leastLines = 3;

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
    }

private:
    QLabel* m_sign;
    QLabel* m_words;
};

} // namespace

GoalLines::GoalLines(QWidget* parent)
    : QScrollArea(parent),
      m_inside(new QWidget),
      m_title(new QLabel(m_inside)),
      m_column(new QVBoxLayout(m_inside))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_inside);
    m_title->setObjectName(QStringLiteral("goalTitle"));
    m_column->setContentsMargins(22, 4, 20, 8);
    m_column->setSpacing(4);
    m_column->addWidget(m_title);
    hide();
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
    const theme::Look look = theme::look();
    QFont small = font();
    small.setWeight(QFont::DemiBold);
    m_title->setFont(small);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, look.textColour(theme::Role::Input));
    m_title->setPalette(quiet);
    m_title->setText(tr("Try it"));
    while (m_column->count() - 1 > m_lines.size())
        delete m_column->itemAt(m_column->count() - 1)->widget();
    while (m_column->count() - 1 < m_lines.size())
        m_column->addWidget(new GoalLine(m_inside));
    for (int i = 0; i < int(m_lines.size()); ++i) {
        const Line& line = m_lines[i];
        //: What a screen reader says of a puzzle.
        const QString heard = line.isReached ? tr("Reached: %1") : tr("Not reached yet: %1");
        static_cast<GoalLine*>(m_column->itemAt(i + 1)->widget())
            ->show(line, heard.arg(line.words.plain));
    }
    updateGeometry();
}

int GoalLines::heightForWidth(int width) const
{
    const int needed = m_column->heightForWidth(width);
    const int column = parentWidget() ? parentWidget()->height() : needed;
    return std::min(needed, std::max(int(column * mostForGoals), minimumSizeHint().height()));
}

QSize GoalLines::minimumSizeHint() const
{
    return {0, leastLines * fontMetrics().lineSpacing()};
}

void GoalLines::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace gui

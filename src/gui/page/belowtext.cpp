// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/belowtext.h"

#include "gui/look/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace gui
{

BelowText::BelowText(double most, int leastLines, QWidget* parent)
    : QScrollArea(parent),
      m_inside(new QWidget),
      m_column(new QVBoxLayout(m_inside)),
      m_title(new QLabel(m_inside)),
      m_most(most),
      m_leastLines(leastLines)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_inside);
    m_column->addWidget(m_title);
    hide();
}

int BelowText::heightForWidth(int width) const
{
    const int needed = m_column->heightForWidth(width);
    const int column = parentWidget() ? parentWidget()->height() : needed;
    const int least = m_leastLines * fontMetrics().height();
    return std::min(needed, std::max(int(column * m_most), least));
}

QSize BelowText::sizeHint() const
{
    const int wide = std::max(width(), minimumSizeHint().width());
    return {wide, heightForWidth(wide)};
}

void BelowText::styleTitle()
{
    QFont small = font();
    small.setWeight(QFont::DemiBold);
    m_title->setFont(small);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::look().textColour(theme::Role::Input));
    m_title->setPalette(quiet);
}

bool BelowText::eventFilter(QObject* watched, QEvent* event)
{
    // What stands inside needs another height now.
    if (watched == m_inside && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace gui

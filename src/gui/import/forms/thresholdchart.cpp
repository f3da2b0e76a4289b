// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/forms/thresholdchart.h"

#include "gui/base/numbers.h"
#include "gui/document/classnames.h"
#include "gui/look/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gui
{

ThresholdChart::ThresholdChart(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Numbers of the target and their threshold"));
    setToolTip(tr("How often the numbers occur. Drag the line, or move it with the arrow keys."));
}

void ThresholdChart::show(const table::Histogram& histogram, const table::Threshold& threshold)
{
    m_histogram = histogram;
    m_threshold = threshold;
    setAccessibleDescription(tr("Numbers from %1 to %2, cut at %3. Arrow keys move the threshold.")
                                 .arg(rangeNumber(meantNumber(histogram.lowest)),
                                      rangeNumber(meantNumber(histogram.highest)),
                                      rangeNumber(meantNumber(threshold.value))));
    setVisible(true);
    update();
}

QRectF ThresholdChart::plot() const
{
    return QRectF(rect()).adjusted(4, 4, -4, -4);
}

double ThresholdChart::xOf(double value) const
{
    // In halves: of the largest numbers even the difference is too large for a double.
    const double span = m_histogram.highest / 2 - m_histogram.lowest / 2;
    const double share = std::clamp((value / 2 - m_histogram.lowest / 2) / span, 0.0, 1.0);
    return plot().left() + share * plot().width();
}

double ThresholdChart::xOfLine() const
{
    const QRectF room = plot();
    const double width = room.width() / double(m_histogram.counts.size());
    double least = room.left();
    double most = room.right();
    for (std::size_t i = 0; i < m_histogram.counts.size(); ++i) {
        const double left = room.left() + double(i) * width;
        const std::size_t above = m_histogram.above[i];
        const std::size_t atMost = m_histogram.counts[i] - above;
        if (above > 0 && atMost > 0)
            return left + width * double(atMost) / double(m_histogram.counts[i]);
        if (atMost > 0)
            least = left + width;
        if (above > 0)
            most = std::min(most, left);
    }
    return std::max(least, std::min(xOf(m_threshold.value), most));
}

double ThresholdChart::step() const
{
    const double span = m_histogram.highest / 100 - m_histogram.lowest / 100;
    return std::max(std::pow(10, std::floor(std::log10(span))), std::numeric_limits<double>::min());
}

void ThresholdChart::moveTo(double value)
{
    // A threshold at the largest number, or below the smallest, would cut nothing.
    const double step = this->step();
    double rounded = std::round(value / step) * step;
    if (step < 1)
        rounded = std::round(value * std::round(1 / step)) / std::round(1 / step);
    while (rounded >= m_histogram.highest)
        rounded -= step;
    rounded = std::max(rounded, m_histogram.lowest);
    if (rounded < m_histogram.highest && rounded != m_threshold.value)
        emit moved(rounded);
}

void ThresholdChart::paintEvent(QPaintEvent*)
{
    if (m_histogram.counts.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF room = plot();
    const double most = double(std::ranges::max(m_histogram.counts));
    const double width = room.width() / double(m_histogram.counts.size());
    const double cut = xOfLine();
    const QColor one = theme::look().colour(theme::Role::Error);
    const QColor zero = theme::look().colour(theme::Role::Neutral);
    for (std::size_t i = 0; i < m_histogram.counts.size(); ++i) {
        if (m_histogram.counts[i] == 0)
            continue;
        const double height = std::max(2.0, room.height() * double(m_histogram.counts[i]) / most);
        const QRectF bar(room.left() + double(i) * width, room.bottom() - height,
                         std::max(1.0, width - 1), height);
        const auto fill = [&](const QRectF& part, bool above) {
            painter.setPen(QPen(above == m_threshold.above ? one : zero, 1));
            painter.setBrush(above == m_threshold.above ? QBrush(one) : Qt::NoBrush);
            painter.drawRect(part);
        };
        const std::size_t above = m_histogram.above[i];
        if (above == 0 || above == m_histogram.counts[i]) {
            fill(bar, above > 0);
        } else {
            fill({bar.topLeft(), QPointF(cut, bar.bottom())}, false);
            fill({QPointF(cut, bar.top()), QPointF(std::max(cut, bar.right()), bar.bottom())},
                 true);
        }
    }
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    painter.drawLine(QPointF(cut, 1), QPointF(cut, height() - 1));
}

void ThresholdChart::mousePressEvent(QMouseEvent* event)
{
    mouseMoveEvent(event);
}

void ThresholdChart::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const double share = (event->position().x() - plot().left()) / plot().width();
    moveTo(std::lerp(m_histogram.lowest, m_histogram.highest, std::clamp(share, 0.0, 1.0)));
}

void ThresholdChart::keyPressEvent(QKeyEvent* event)
{
    const double far = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return moveTo(m_threshold.value - far * step());
    case Qt::Key_Right:
    case Qt::Key_Up:
        return moveTo(m_threshold.value + far * step());
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace gui

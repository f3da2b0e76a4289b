// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/chartaxes.h"

#include "gui/pictures/charts/axisnumbers.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace gui
{

namespace
{

/// Axes and plot have each other fitted so often; what has not settled by then stays.
constexpr int mostRounds = 8;

void setRange(QValueAxis& axis, double minimum, double maximum, double interval)
{
    axis.setTickType(QValueAxis::TicksDynamic);
    // Adding up fractions from below may miss zero by a hair, which is then called -0.0: ticks are
    // put a hair higher, and room is made for the last.
    const bool mayMissZero = minimum < 0 && maximum >= 0 && interval < 1;
    const double hair = mayMissZero ? interval * 1e-13 : 0;
    const bool endsAtTick = std::abs(std::remainder(maximum, interval)) < interval * 1e-9;
    axis.setTickAnchor(hair);
    axis.setTickInterval(interval);
    axis.setLabelFormat(axisFormat({minimum, maximum}, interval));
    axis.setRange(minimum, endsAtTick ? maximum + 10 * hair : maximum);
}

} // namespace

ChartAxes::ChartAxes(QChart& chart) : m_chart(chart), m_x(*new QValueAxis), m_y(*new QValueAxis)
{
    // Half a number tells nothing, and the intervals leave room for whole ones.
    for (QValueAxis* axis : {&m_x, &m_y})
        axis->setTruncateLabels(false);
    chart.addAxis(&m_x, Qt::AlignBottom);
    chart.addAxis(&m_y, Qt::AlignLeft);
    setRange(m_x, m_xRange.minimum, m_xRange.maximum, roundInterval(m_xRange.span()));
    setRange(m_y, m_yRange.minimum, m_yRange.maximum, roundInterval(m_yRange.span()));
    // Queued: an axis must not be changed while the chart is still telling of its last change.
    connect(&chart, &QChart::plotAreaChanged, this, &ChartAxes::settle, Qt::QueuedConnection);
    connect(&chart, &QChart::plotAreaChanged, this, &ChartAxes::fitTitles, Qt::QueuedConnection);
}

void ChartAxes::setX(Range range, const AxisTitle& title)
{
    m_xTitle = title;
    set(m_xRange, range);
}

void ChartAxes::setY(Range range, const AxisTitle& title)
{
    m_yTitle = title;
    set(m_yRange, range);
}

void ChartAxes::set(Range& range, Range wanted)
{
    fitTitles();
    wanted = wanted.drawable();
    if (range == wanted)
        return;
    range = wanted;
    show();
}

void ChartAxes::setBriefYTitle(const QString& title)
{
    m_briefYTitle = title;
    fitTitles();
}

void ChartAxes::fitTitles()
{
    const QSizeF room = m_chart.plotArea().size();
    const QFontMetricsF metrics(m_y.titleFont());
    const bool fits =
        m_briefYTitle.isEmpty() || metrics.horizontalAdvance(m_yTitle.text()) <= room.height();
    const AxisTitle& y = fits ? m_yTitle : AxisTitle(m_briefYTitle);
    // Qt Charts would take a person's own words for markup.
    m_x.setTitleText(m_xTitle.within(room.width(), metrics).toHtmlEscaped());
    m_y.setTitleText(y.within(room.height(), metrics).toHtmlEscaped());
}

void ChartAxes::setEqualScales(bool equal)
{
    m_equalScales = equal;
    fit();
}

Range ChartAxes::visibleX() const
{
    return m_part ? Range{m_part->left, m_part->right}.within(m_xRange) : m_xRange;
}

Range ChartAxes::visibleY() const
{
    return m_part ? Range{m_part->bottom, m_part->top}.within(m_yRange) : m_yRange;
}

void ChartAxes::setPart(const std::optional<session::VisibleRange>& part)
{
    if (part == m_part)
        return;
    m_part = part;
    emit partChanged();
    show();
}

void ChartAxes::look(Range x, Range y)
{
    x = x.within(m_xRange);
    y = y.within(m_yRange);
    const auto before = m_part;
    if (x == m_xRange && y == m_yRange)
        setPart(std::nullopt);
    else
        setPart(session::VisibleRange{x.minimum, x.maximum, y.minimum, y.maximum});
    if (m_part != before)
        emit partChosen();
}

void ChartAxes::zoomBy(double factor, QPointF fixed)
{
    look(visibleX().scaled(factor, fixed.x()), visibleY().scaled(factor, fixed.y()));
}

void ChartAxes::moveBy(QPointF by)
{
    const Range x = visibleX();
    const Range y = visibleY();
    look({x.minimum + by.x(), x.maximum + by.x()}, {y.minimum + by.y(), y.maximum + by.y()});
}

void ChartAxes::showAll()
{
    look(m_xRange, m_yRange);
}

double ChartAxes::intervalAcross(Range x) const
{
    const double room = m_chart.plotArea().width();
    const double interval = roomyInterval(x, room, m_x.labelsFont());
    return m_wholeAcross ? std::max(1.0, interval) : interval;
}

void ChartAxes::show()
{
    m_roundsLeft = mostRounds;
    if (m_equalScales) {
        settleEqualScales();
        return;
    }
    const Range x = visibleX();
    const Range y = visibleY();
    setRange(m_x, x.minimum, x.maximum, intervalAcross(x));
    setRange(m_y, y.minimum, y.maximum, roundInterval(y.span()));
}

void ChartAxes::fit()
{
    m_roundsLeft = mostRounds;
    settle();
}

void ChartAxes::settle()
{
    if (m_equalScales) {
        settleEqualScales();
    } else if (m_roundsLeft > 0 && m_x.tickInterval() != intervalAcross(visibleX())) {
        // What that changes may move the plot, and bring us here again: so many times at most.
        const int left = m_roundsLeft - 1;
        show();
        m_roundsLeft = left;
    }
}

void ChartAxes::settleEqualScales()
{
    // A changed axis may move the plot: a few rounds settle it, and no more are tried.
    for (; m_roundsLeft > 0; --m_roundsLeft) {
        const QSizeF plot = m_chart.plotArea().size();
        if (plot.width() < 10 || plot.height() < 10)
            return;
        const double units =
            std::max(m_xRange.span() / plot.width(), m_yRange.span() / plot.height());
        const Range x = m_xRange.widenedTo(units * plot.width());
        const Range y = m_yRange.widenedTo(units * plot.height());
        const auto shows = [units](const QValueAxis& axis, const Range& range) {
            return std::abs(axis.min() - range.minimum) + std::abs(axis.max() - range.maximum) <
                   units;
        };
        if (shows(m_x, x) && shows(m_y, y))
            return;
        const double interval =
            std::max(roundInterval(std::max(m_xRange.span(), m_yRange.span())), intervalAcross(x));
        setRange(m_x, x.minimum, x.maximum, interval);
        setRange(m_y, y.minimum, y.maximum, interval);
        m_chart.layout()->activate();
    }
}

void ChartAxes::setLook(const theme::Look& look)
{
    QFont small = look.font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    for (QValueAxis* axis : {&m_x, &m_y}) {
        axis->setGridLinePen(QPen(look.colour(theme::Role::Grid), 1));
        axis->setLinePen(QPen(look.colour(theme::Role::Neutral), 1));
        axis->setLabelsColor(look.textColour(theme::Role::Neutral));
        axis->setTitleBrush(look.textColour(theme::Role::Neutral));
        axis->setLabelsFont(small);
        axis->setTitleFont(small);
    }
}

} // namespace gui

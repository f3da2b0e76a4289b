// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/chartpicture.h"

#include "gui/base/numbers.h"
#include "gui/look/theme.h"
#include "gui/pictures/charts/axisnumbers.h"
#include "gui/pictures/charts/chartview.h"
#include "gui/pictures/charts/chartzoom.h"

#include <QApplication>
#include <QChart>
#include <QEvent>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QScatterSeries>
#include <QVBoxLayout>
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

ChartPicture::ChartPicture(QWidget* parent)
    : Picture(parent), m_chart(new QChart), m_xAxis(new QValueAxis), m_yAxis(new QValueAxis)
{
    // It gets the room that there is. Asked for more, Qt Charts would ask for more again where
    // margins depend on its size, without end in a page that has not been shown yet.
    m_chart->setMinimumSize(0, 0);
    m_chart->legend()->hide();
    m_chart->setMargins(QMargins(4, 4, 12, 4));
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setLocalizeNumbers(true);
    // Half a number tells nothing, and the intervals leave room for whole ones.
    for (QValueAxis* axis : {m_xAxis, m_yAxis})
        axis->setTruncateLabels(false);
    m_chart->addAxis(m_xAxis, Qt::AlignBottom);
    m_chart->addAxis(m_yAxis, Qt::AlignLeft);
    m_view = new ChartView(m_chart, *this);
    setFocusProxy(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setRange(*m_xAxis, m_xRange.minimum, m_xRange.maximum, roundInterval(m_xRange.span()));
    setRange(*m_yAxis, m_yRange.minimum, m_yRange.maximum, roundInterval(m_yRange.span()));
    // Queued: an axis must not be changed while the chart is still telling of its last change.
    connect(m_chart, &QChart::plotAreaChanged, this, &ChartPicture::fitScales,
            Qt::QueuedConnection);
    connect(m_chart, &QChart::plotAreaChanged, this, &ChartPicture::fitTitles,
            Qt::QueuedConnection);
    recolour();
}

void ChartPicture::setXAxis(double minimum, double maximum, const QString& title)
{
    setAxis(*m_xAxis, m_xRange, {minimum, maximum}, title);
}

void ChartPicture::setYAxis(double minimum, double maximum, const QString& title)
{
    setAxis(*m_yAxis, m_yRange, {minimum, maximum}, title);
}

void ChartPicture::setAxis(QValueAxis& axis, Range& range, Range wanted, const QString& title)
{
    (&axis == m_xAxis ? m_xTitle : m_yTitle) = title;
    fitTitles();
    wanted = wanted.drawable();
    if (range == wanted)
        return;
    range = wanted;
    m_roundsLeft = mostRounds;
    showRanges();
}

void ChartPicture::setBriefYTitle(const QString& title)
{
    m_briefYTitle = title;
    fitTitles();
}

void ChartPicture::fitTitles()
{
    const auto room = m_chart->plotArea().height();
    const QFontMetricsF metrics(m_yAxis->titleFont());
    const bool fits = m_briefYTitle.isEmpty() || metrics.horizontalAdvance(m_yTitle) <= room;
    // Qt Charts would take a person's own words for markup.
    m_xAxis->setTitleText(m_xTitle.toHtmlEscaped());
    m_yAxis->setTitleText((fits ? m_yTitle : m_briefYTitle).toHtmlEscaped());
}

void ChartPicture::showRanges()
{
    if (m_equalScales) {
        beginFittingScales();
        return;
    }
    const Range x = visibleX();
    const Range y = visibleY();
    setRange(*m_xAxis, x.minimum, x.maximum, intervalAcross(x));
    setRange(*m_yAxis, y.minimum, y.maximum, roundInterval(y.span()));
}

double ChartPicture::intervalAcross(Range x) const
{
    const double room = m_chart->plotArea().width();
    const double interval = roomyInterval(x, room, m_xAxis->labelsFont());
    return m_wholeAcross ? std::max(1.0, interval) : interval;
}

void ChartPicture::setWholeNumbersAcross()
{
    m_wholeAcross = true;
}

void ChartPicture::setZoomable()
{
    m_zoomer = new ChartZoom(*this, *m_view);
    m_view->updateFocusPolicy();
}

Range ChartPicture::visibleX() const
{
    return m_zoom ? Range{m_zoom->left, m_zoom->right}.within(m_xRange) : m_xRange;
}

Range ChartPicture::visibleY() const
{
    return m_zoom ? Range{m_zoom->bottom, m_zoom->top}.within(m_yRange) : m_yRange;
}

QPointF ChartPicture::visibleSize() const
{
    return {visibleX().span(), visibleY().span()};
}

QPointF ChartPicture::visibleCentre() const
{
    return {visibleX().minimum + visibleX().span() / 2, visibleY().minimum + visibleY().span() / 2};
}

void ChartPicture::setZoom(const std::optional<session::VisibleRange>& part)
{
    if (!m_zoomer || part == m_zoom)
        return;
    m_zoom = part;
    m_roundsLeft = mostRounds;
    m_zoomer->showButton(m_zoom.has_value());
    showRanges();
}

void ChartPicture::look(Range x, Range y)
{
    x = x.within(m_xRange);
    y = y.within(m_yRange);
    const auto before = m_zoom;
    if (x == m_xRange && y == m_yRange)
        setZoom(std::nullopt);
    else
        setZoom(session::VisibleRange{x.minimum, x.maximum, y.minimum, y.maximum});
    if (m_zoom != before)
        emit zoomChanged();
}

void ChartPicture::zoomBy(double factor, QPointF fixed)
{
    look(visibleX().scaled(factor, fixed.x()), visibleY().scaled(factor, fixed.y()));
}

void ChartPicture::moveBy(QPointF by)
{
    const Range x = visibleX();
    const Range y = visibleY();
    look({x.minimum + by.x(), x.maximum + by.x()}, {y.minimum + by.y(), y.maximum + by.y()});
}

void ChartPicture::showAll()
{
    look(m_xRange, m_yRange);
}

void ChartPicture::setEqualScales(bool equal)
{
    m_equalScales = equal;
    beginFittingScales();
}

void ChartPicture::beginFittingScales()
{
    m_roundsLeft = mostRounds;
    fitScales();
}

void ChartPicture::fitScales()
{
    m_view->update();
    if (!m_equalScales && m_roundsLeft > 0 &&
        m_xAxis->tickInterval() != intervalAcross(visibleX())) {
        --m_roundsLeft;
        showRanges();
    }
    // A changed axis may move the plot, which calls us again: a few rounds settle it, and no more
    // are tried.
    for (; m_equalScales && m_roundsLeft > 0; --m_roundsLeft) {
        const QSizeF plot = m_chart->plotArea().size();
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
        if (shows(*m_xAxis, x) && shows(*m_yAxis, y))
            return;
        const double interval =
            std::max(roundInterval(std::max(m_xRange.span(), m_yRange.span())), intervalAcross(x));
        setRange(*m_xAxis, x.minimum, x.maximum, interval);
        setRange(*m_yAxis, y.minimum, y.maximum, interval);
        m_chart->layout()->activate();
    }
}

QLineSeries* ChartPicture::addLine(const QColor& colour, double width)
{
    auto* series = new QLineSeries(m_chart);
    series->setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_chart->addSeries(series);
    series->attachAxis(m_xAxis);
    series->attachAxis(m_yAxis);
    return series;
}

QScatterSeries* ChartPicture::addPoints(const QColor& colour, double size)
{
    auto* series = new QScatterSeries(m_chart);
    series->setColor(colour);
    series->setBorderColor(Qt::transparent);
    series->setMarkerSize(size);
    m_chart->addSeries(series);
    series->attachAxis(m_xAxis);
    series->attachAxis(m_yAxis);
    return series;
}

void ChartPicture::setLabels(std::vector<ChartLabel> labels)
{
    m_view->setLabels(std::move(labels));
}

void ChartPicture::setArrows(std::vector<ChartArrow> arrows)
{
    m_view->setArrows(std::move(arrows));
}

void ChartPicture::setHandles(std::vector<ChartHandle> handles)
{
    m_view->setHandles(std::move(handles));
}

ChartPicture::~ChartPicture()
{
    // While they go they are sent events, which they answer by way of each other and the picture.
    delete m_zoomer;
    delete m_view;
}

void ChartPicture::setHighlights(const QStringList& names)
{
    if (names == m_highlights)
        return;
    m_highlights = names;
    highlightsChanged();
}

void ChartPicture::highlightsChanged()
{
    m_view->viewport()->update();
}

void ChartPicture::handleMoved(const QString&, QPointF) {}

void ChartPicture::clickedAt(QPointF) {}

bool ChartPicture::isDragged() const
{
    return m_view->isDragged();
}

QString ChartPicture::nameAt(QPointF) const
{
    return {};
}

QString ChartPicture::placeText(QPointF at) const
{
    return tr("%1 %2; %3 %4").arg(m_xTitle, pageNumber(at.x()), m_yTitle, pageNumber(at.y()));
}

void ChartPicture::paintBehind(QPainter&, const QRectF&) {}

void ChartPicture::recolour()
{
    // A picture may write its own words smaller still.
    QFont small = QApplication::font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    for (QValueAxis* axis : {m_xAxis, m_yAxis}) {
        axis->setGridLinePen(QPen(theme::colour(theme::Role::Grid), 1));
        axis->setLinePen(QPen(theme::colour(theme::Role::Neutral), 1));
        axis->setLabelsColor(theme::textColour(theme::Role::Neutral));
        axis->setTitleBrush(theme::textColour(theme::Role::Neutral));
        axis->setLabelsFont(small);
        axis->setTitleFont(small);
    }
    m_view->setBackgroundBrush(palette().color(QPalette::Base));
}

void ChartPicture::changeEvent(QEvent* event)
{
    Picture::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        recolour();
}

void ChartPicture::resizeEvent(QResizeEvent* event)
{
    Picture::resizeEvent(event);
    beginFittingScales();
}

} // namespace gui

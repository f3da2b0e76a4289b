#include "gui/charts/chartpicture.h"

#include "gui/charts/chartview.h"
#include "gui/theme.h"

#include <QChart>
#include <QEvent>
#include <QLineSeries>
#include <QScatterSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <cmath>

namespace gui
{

namespace
{

/// 1, 2 or 5 times a power of ten, so that about six ticks stand on the axis.
double roundInterval(double span)
{
    const double rough = std::max(span, 1e-12) / 6;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * power * 1.0001)
            return factor * power;
    }
    return 10 * power;
}

void setRange(QValueAxis& axis, double minimum, double maximum)
{
    const double interval = roundInterval(maximum - minimum);
    const int decimals = std::max(0, int(std::ceil(-std::log10(interval) - 1e-9)));
    axis.setTickType(QValueAxis::TicksDynamic);
    axis.setTickAnchor(0);
    axis.setTickInterval(interval);
    axis.setLabelFormat(QStringLiteral("%.%1f").arg(std::min(decimals, 6)));
    axis.setRange(minimum, maximum);
}

} // namespace

ChartPicture::ChartPicture(QWidget* parent)
    : Picture(parent), m_chart(new QChart), m_xAxis(new QValueAxis), m_yAxis(new QValueAxis)
{
    m_chart->legend()->hide();
    m_chart->setMargins(QMargins(4, 4, 12, 4));
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setLocalizeNumbers(true);
    m_chart->addAxis(m_xAxis, Qt::AlignBottom);
    m_chart->addAxis(m_yAxis, Qt::AlignLeft);
    m_view = new ChartView(m_chart, *this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    setRange(*m_xAxis, m_xRange.minimum, m_xRange.maximum);
    setRange(*m_yAxis, m_yRange.minimum, m_yRange.maximum);
    connect(m_chart, &QChart::plotAreaChanged, this, &ChartPicture::fitScales);
    recolour();
}

void ChartPicture::setXAxis(double minimum, double maximum, const QString& title)
{
    m_xAxis->setTitleText(title);
    if (m_xRange.minimum == minimum && m_xRange.maximum == maximum)
        return;
    m_xRange = {minimum, maximum};
    setRange(*m_xAxis, minimum, maximum);
    fitScales();
}

void ChartPicture::setYAxis(double minimum, double maximum, const QString& title)
{
    m_yAxis->setTitleText(title);
    if (m_yRange.minimum == minimum && m_yRange.maximum == maximum)
        return;
    m_yRange = {minimum, maximum};
    setRange(*m_yAxis, minimum, maximum);
    fitScales();
}

void ChartPicture::setEqualScales(bool equal)
{
    m_equalScales = equal;
    fitScales();
}

void ChartPicture::fitScales()
{
    m_view->update();
    const QRectF plot = m_chart->plotArea();
    if (!m_equalScales || plot.width() < 10 || plot.height() < 10)
        return;
    const double unitsAcross = (m_xRange.maximum - m_xRange.minimum) / plot.width();
    const double unitsDown = (m_yRange.maximum - m_yRange.minimum) / plot.height();
    const double units = std::max(unitsAcross, unitsDown);
    const auto widen = [units](QValueAxis& axis, const Range& range, double pixels) {
        const double more = (units * pixels - (range.maximum - range.minimum)) / 2;
        const double minimum = range.minimum - more;
        const double maximum = range.maximum + more;
        // A changed axis may move the plot a little, which calls us again: settle within a pixel.
        if (std::abs(axis.min() - minimum) + std::abs(axis.max() - maximum) > units)
            setRange(axis, minimum, maximum);
    };
    widen(*m_xAxis, m_xRange, plot.width());
    widen(*m_yAxis, m_yRange, plot.height());
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

void ChartPicture::paintBehind(QPainter&, const QRectF&) {}

void ChartPicture::recolour()
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.85);
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
    fitScales();
}

} // namespace gui

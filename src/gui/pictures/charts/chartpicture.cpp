// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/chartpicture.h"

#include "gui/base/numbers.h"
#include "gui/pictures/charts/chartaxes.h"
#include "gui/pictures/charts/chartview.h"
#include "gui/pictures/charts/chartzoom.h"

#include <QChart>
#include <QCoreApplication>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QScatterSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <utility>

namespace gui
{

namespace
{

/// In pixels.
constexpr int marginBelow = 12;
constexpr int mostBelow = 10'000;
constexpr int flagsBelow = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;

} // namespace

ChartPicture::ChartPicture(QWidget* parent) : Picture(parent), m_chart(new QChart)
{
    // It gets the room that there is. Asked for more, Qt Charts would ask for more again where
    // margins depend on its size, without end in a page that has not been shown yet.
    m_chart->setMinimumSize(0, 0);
    m_chart->legend()->hide();
    m_chart->setMargins(QMargins(4, 4, 12, 4));
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setLocalizeNumbers(true);
    m_axes = new ChartAxes(*m_chart);
    m_axes->setParent(this);
    m_view = new ChartView(
        m_chart, look(),
        [this](QPainter& painter, const theme::Look& look) { paintBehind(painter, scale(), look); },
        this);
    m_view->setTips([this](QPointF place) { return tipAt(place); });
    setFocusProxy(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_chart, &QChart::plotAreaChanged, m_view, qOverload<>(&QWidget::update),
            Qt::QueuedConnection);
    connect(
        m_chart, &QChart::plotAreaChanged, this, [this] { plotResized(); }, Qt::QueuedConnection);
    connect(m_axes, &ChartAxes::partChosen, this, &ChartPicture::zoomChanged);
    connect(m_view, &ChartView::pointedAtMark, this, &ChartPicture::pointAt);
    connect(m_view, &ChartView::pointedAtPlot, this,
            [this](QPointF place) { pointAt(nameAt(place)); });
    connect(m_view, &ChartView::pointedAtNothing, this, [this] { pointAt({}); });
    connect(m_view, &ChartView::handleMoved, this, &ChartPicture::handleMoved);
    connect(m_view, &ChartView::dragGivenUp, this, &ChartPicture::dragGivenUp);
    connect(m_view, &ChartView::editFinished, this, &ChartPicture::editFinished);
    connect(m_view, &ChartView::handlesChanged, this, &ChartPicture::describeHandles);
    dress(look());
}

QValueAxis* ChartPicture::xAxis() const
{
    return &m_axes->x();
}

QValueAxis* ChartPicture::yAxis() const
{
    return &m_axes->y();
}

void ChartPicture::setXAxis(double minimum, double maximum, const AxisTitle& title)
{
    m_axes->setX({minimum, maximum}, title);
}

void ChartPicture::setYAxis(double minimum, double maximum, const AxisTitle& title)
{
    m_axes->setY({minimum, maximum}, title);
}

void ChartPicture::setBriefYTitle(const QString& title)
{
    m_axes->setBriefYTitle(title);
}

void ChartPicture::setWholeNumbersAcross()
{
    m_axes->setWholeNumbersAcross();
}

void ChartPicture::setEqualScales(bool equal)
{
    m_axes->setEqualScales(equal);
}

void ChartPicture::setZoomable()
{
    m_zoomer = new ChartZoom(*m_view);
    m_zoomer->setParent(this);
    m_view->setTakesKeys(true);
    connect(m_zoomer, &ChartZoom::zoomWanted, m_axes, &ChartAxes::zoomBy);
    connect(m_zoomer, &ChartZoom::moveWanted, m_axes, &ChartAxes::moveBy);
    connect(m_zoomer, &ChartZoom::allWanted, m_axes, &ChartAxes::showAll);
    connect(m_zoomer, &ChartZoom::clicked, this, &ChartPicture::clickedAt);
    connect(m_axes, &ChartAxes::partChanged, this, [this] {
        const bool part = m_axes->part().has_value();
        m_zoomer->setShowsPart(part);
        m_view->setShowsPart(part);
    });
}

const std::optional<session::VisibleRange>& ChartPicture::zoom() const
{
    return m_axes->part();
}

void ChartPicture::setZoom(const std::optional<session::VisibleRange>& part)
{
    if (isZoomable())
        m_axes->setPart(part);
}

void ChartPicture::zoomBy(double factor, QPointF fixed)
{
    m_axes->zoomBy(factor, fixed);
}

void ChartPicture::moveBy(QPointF by)
{
    m_axes->moveBy(by);
}

void ChartPicture::showAll()
{
    m_axes->showAll();
}

QLineSeries* ChartPicture::addLine(const Stroke& stroke)
{
    auto* series = new QLineSeries(m_chart);
    series->setPen(stroke.pen(look()));
    m_lines.push_back({series, stroke});
    m_chart->addSeries(series);
    series->attachAxis(xAxis());
    series->attachAxis(yAxis());
    return series;
}

QScatterSeries* ChartPicture::addPoints(theme::Role role, double size)
{
    auto* series = new QScatterSeries(m_chart);
    series->setColor(look().colour(role));
    m_points.push_back({series, role});
    series->setBorderColor(Qt::transparent);
    series->setMarkerSize(size);
    m_chart->addSeries(series);
    series->attachAxis(xAxis());
    series->attachAxis(yAxis());
    return series;
}

void ChartPicture::setStroke(QLineSeries* line, const Stroke& stroke)
{
    const auto found = std::ranges::find(m_lines, line, &Line::series);
    found->stroke = stroke;
    line->setPen(stroke.pen(look()));
}

void ChartPicture::setLetters(double share)
{
    m_lettersShare = share;
    dressView(look());
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
    m_view->setLit(names);
    highlightsChanged();
}

void ChartPicture::highlightsChanged() {}

void ChartPicture::pointAt(const QString& name)
{
    if (name != m_pointed)
        emit hovered(m_pointed = name);
}

void ChartPicture::describeHandles()
{
    const QString picture = accessibleName();
    const ChartHandle* handle = m_view->focusedHandle();
    if (!handle) {
        m_view->setAccessibleName(m_view->hasHandles() ? tr("Points of %1").arg(picture) : picture);
        m_view->setAccessibleDescription({});
        return;
    }
    m_view->setAccessibleName(
        tr("%1: a point of %2; arrow keys move it, with Shift ten times as far")
            .arg(handle->name, picture));
    m_view->setAccessibleDescription(placeText(handle->at));
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

QString ChartPicture::tipAt(QPointF) const
{
    return {};
}

QString ChartPicture::placeText(QPointF at) const
{
    return tr("%1 %2; %3 %4")
        .arg(m_axes->xTitle().text(), pageNumber(at.x()), m_axes->yTitle().text(),
             pageNumber(at.y()));
}

void ChartPicture::paintBehind(QPainter&, const ChartScale&, const theme::Look&) {}

void ChartPicture::dress(const theme::Look& look)
{
    m_axes->setLook(look);
    dressView(look);
    for (const Line& line : m_lines)
        line.series->setPen(line.stroke.pen(look));
    for (const Points& points : m_points)
        points.series->setColor(look.colour(points.role));
}

void ChartPicture::dressView(const theme::Look& look)
{
    QFont letters = look.font();
    if (m_lettersShare != 1)
        letters.setPointSizeF(letters.pointSizeF() * m_lettersShare);
    m_view->setLook(look, letters);
}

QRect ChartPicture::drawnPart() const
{
    // Off screen, nobody has laid it out yet.
    layout()->activate();
    return m_view->geometry().united(roomBelow());
}

QString ChartPicture::textBelow() const
{
    return {};
}

QRect ChartPicture::roomBelow() const
{
    if (textBelow().isEmpty())
        return {};
    const QRect chart = m_view->geometry();
    const QRect all(chart.left(), chart.bottom() + 1, chart.width(), mostBelow);
    const int height =
        QFontMetrics(look().font())
            .boundingRect(all.adjusted(marginBelow, 0, -marginBelow, 0), flagsBelow, textBelow())
            .height();
    return {all.left(), all.top(), all.width(), height + marginBelow};
}

void ChartPicture::settle()
{
    constexpr int mostRounds = 8;
    QRectF before;
    for (int round = 0; round < mostRounds && before != m_chart->plotArea(); ++round) {
        before = m_chart->plotArea();
        m_chart->layout()->activate();
        for (QObject* each : {static_cast<QObject*>(m_axes), static_cast<QObject*>(this)})
            QCoreApplication::sendPostedEvents(each, QEvent::MetaCall);
    }
}

void ChartPicture::paintShown(QPainter& painter, const theme::Look& look)
{
    if (!isVisible())
        settle();
    // The chart draws with pens of its own: they are changed, and changed back before anybody sees.
    dress(look);
    m_view->paintAtRest(painter);
    dress(this->look());
    const QRect room = roomBelow();
    painter.fillRect(room, look.page());
    painter.setFont(look.font());
    painter.setPen(look.colour(theme::Role::Ink));
    painter.drawText(room.adjusted(marginBelow, 0, -marginBelow, 0), flagsBelow, textBelow());
}

void ChartPicture::changeEvent(QEvent* event)
{
    Picture::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress(look());
}

void ChartPicture::resizeEvent(QResizeEvent* event)
{
    Picture::resizeEvent(event);
    m_axes->fit();
}

void ChartPicture::showEvent(QShowEvent* event)
{
    // By now the picture has been named.
    describeHandles();
    Picture::showEvent(event);
}

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/chartview.h"

#include "gui/base/arrowkeys.h"
#include "gui/base/plaintip.h"
#include "gui/base/pointer.h"
#include "gui/pictures/charts/axisnumbers.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace gui
{

namespace
{

constexpr double grabRadius = 14;
constexpr double arrowReach = 7;

} // namespace

ChartView::ChartView(QChart* chart, const theme::Look& look, Behind behind, QWidget* parent)
    : QChartView(chart, parent), m_look(look), m_letters(look.font()), m_behind(std::move(behind))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setViewportUpdateMode(FullViewportUpdate);
    setFocusPolicy(Qt::NoFocus);
}

void ChartView::setLook(const theme::Look& look, const QFont& letters)
{
    m_look = look;
    m_letters = letters;
    m_placed.reset();
    setBackgroundBrush(look.page());
}

void ChartView::setLabels(std::vector<ChartLabel> labels)
{
    m_labels = std::move(labels);
    m_placed.reset();
    viewport()->update();
}

void ChartView::setArrows(std::vector<ChartArrow> arrows)
{
    m_arrows = std::move(arrows);
    viewport()->update();
}

void ChartView::setHandles(std::vector<ChartHandle> handles)
{
    m_handles.replace(std::move(handles));
    m_placed.reset();
    emit handlesChanged();
    updateFocusPolicy();
    viewport()->update();
}

void ChartView::setLit(const QStringList& names)
{
    m_lit = names;
    viewport()->update();
}

void ChartView::setShowsPart(bool part)
{
    m_showsPart = part;
    m_placed.reset();
    viewport()->update();
}

void ChartView::setTakesKeys(bool takes)
{
    m_takesKeys = takes;
    updateFocusPolicy();
}

void ChartView::updateFocusPolicy()
{
    const bool reached = m_handles.next({}, true) || m_takesKeys;
    setFocusPolicy(reached ? Qt::StrongFocus : Qt::NoFocus);
}

bool ChartView::hasHandleAt(QPointF viewPosition) const
{
    return m_handles.isDraggable(handleAt(viewPosition));
}

const ChartHandle* ChartView::focusedHandle() const
{
    const ChartHandles::Index focused = m_handles.focused();
    return focused ? &m_handles.at(*focused) : nullptr;
}

void ChartView::focusHandle(const QString& name)
{
    setFocused(m_handles.named(name));
}

bool ChartView::isOnScreen(QPointF value, const ChartScale& scale) const
{
    return !m_showsPart || scale.plot.adjusted(-8, -8, 8, 8).contains(scale.toScene(value));
}

QPointF ChartView::toChart(QPointF viewPosition) const
{
    return scale().toChart(mapToScene(viewPosition.toPoint()));
}

void ChartView::paintEvent(QPaintEvent* event)
{
    // Nothing tells when an axis has been laid out, except that it is about to be painted.
    writeAxisNumbers(*chart());
    QChartView::paintEvent(event);
}

void ChartView::paintAtRest(QPainter& painter)
{
    const QScopedValueRollback atRest(m_isAtRest, true);
    writeAxisNumbers(*chart());
    painter.setRenderHint(QPainter::Antialiasing);
    render(&painter, QRectF(geometry()), viewport()->rect());
}

void ChartView::drawBackground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawBackground(painter, rect);
    painter->save();
    painter->setClipRect(chart()->plotArea(), Qt::IntersectClip);
    m_behind(*painter, m_look);
    painter->restore();
}

void ChartView::drawForeground(QPainter* painter, const QRectF&)
{
    painter->setRenderHint(QPainter::Antialiasing);
    // A label runs as its own letters do, whatever the window's direction.
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    const ChartScale scale = this->scale();
    const QRectF nearPlot = scale.plot.adjusted(-8, -8, 8, 8);
    painter->save();
    painter->setClipRect(nearPlot, Qt::IntersectClip);
    for (const ChartArrow& arrow : m_arrows)
        chartmarks::paintArrow(*painter, arrow, scale.toScene(arrow.from), scale.toScene(arrow.to),
                               isLit(arrow.name), m_look);
    painter->restore();
    for (const PlacedLabel& placed : placedLabels())
        chartmarks::paintLabel(*painter, placed.label, placed.box, m_letters,
                               isLit(placed.label.name), m_look);
    // Last, so that no label hides what can be taken hold of.
    painter->save();
    painter->setClipRect(nearPlot, Qt::IntersectClip);
    for (std::size_t i = 0; i < m_handles.all().size(); ++i) {
        const ChartHandle& handle = m_handles.at(i);
        const bool focused = !m_isAtRest && hasFocus() && i == m_handles.focused();
        const bool active =
            !m_isAtRest && (i == m_handles.hovered() || i == m_handles.held() || focused);
        chartmarks::paintHandle(*painter, handle, scale.toScene(handle.at),
                                {active, focused, isLit(handle.name)}, m_look);
    }
    painter->restore();
}

bool ChartView::isLit(const QString& name) const
{
    return !name.isEmpty() && m_lit.contains(name);
}

const std::vector<PlacedLabel>& ChartView::placedLabels() const
{
    const ChartScale scale = this->scale();
    const QRectF room = sceneRect().adjusted(2, 2, -2, -2);
    if (m_placed && m_placed->scale == scale && m_placed->room == room)
        return m_placed->labels;
    std::vector<ChartLabel> shown;
    for (ChartLabel label : m_labels) {
        if (!isOnScreen(label.at, scale))
            continue;
        label.at = scale.toScene(label.at);
        shown.push_back(label);
    }
    std::vector<QPointF> points;
    for (const ChartHandle& handle : m_handles.all())
        points.push_back(scale.toScene(handle.at));
    m_placed = {scale, room,
                placeLabels(std::move(shown), m_letters, {scale.plot, room, std::move(points)})};
    return m_placed->labels;
}

ChartHandles::Index ChartView::handleAt(QPointF viewPosition) const
{
    const ChartScale scale = this->scale();
    ChartHandles::Index nearest;
    double best = grabRadius;
    for (std::size_t i = 0; i < m_handles.all().size(); ++i) {
        const QPointF at = m_handles.at(i).at;
        const QPointF away = scale.toScene(at) - mapToScene(viewPosition.toPoint());
        const double distance = std::hypot(away.x(), away.y());
        if (distance <= best && isOnScreen(at, scale)) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

QString ChartView::markAt(QPointF scene) const
{
    for (const PlacedLabel& placed : placedLabels()) {
        if (!placed.label.name.isEmpty() && placed.box.contains(scene))
            return placed.label.name;
    }
    const ChartScale scale = this->scale();
    for (const ChartArrow& arrow : m_arrows) {
        if (chartmarks::distanceToLine(scene, scale.toScene(arrow.from), scale.toScene(arrow.to)) <=
            arrowReach)
            return arrow.name;
    }
    return {};
}

void ChartView::setHovered(ChartHandles::Index handle)
{
    if (handle == m_handles.hovered())
        return;
    m_handles.setHovered(handle);
    viewport()->setCursor(m_handles.isDraggable(handle) ? Qt::OpenHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void ChartView::pointAt(QPointF viewPosition)
{
    const ChartHandles::Index handle = handleAt(viewPosition);
    setHovered(handle);
    const QPointF scene = mapToScene(viewPosition.toPoint());
    const QString name = handle ? m_handles.at(*handle).name : markAt(scene);
    if (handle || !name.isEmpty())
        emit pointedAtMark(name);
    else if (scale().plot.contains(scene))
        emit pointedAtPlot(scale().toChart(scene));
    else
        emit pointedAtNothing();
}

void ChartView::setFocused(ChartHandles::Index handle)
{
    m_handles.setFocused(handle);
    emit handlesChanged();
    viewport()->update();
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    const ChartHandles::Index handle = handleAt(event->position());
    if (event->button() != Qt::LeftButton || !m_handles.isDraggable(handle)) {
        // Not QChartView's: it asks what stands there whether it takes the press, and ends the
        // program where nothing does (Qt 6.4). All else it does is for its rubber band.
        QGraphicsView::mousePressEvent(event); // NOLINT(bugprone-parent-virtual-call)
        return;
    }
    emit editFinished(); // of what keys have moved
    m_handles.setHeld(handle);
    setFocused(handle);
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (const ChartHandles::Index held = m_handles.held()) {
        // A copy: what follows from the move puts other handles in place of these.
        const QString name = m_handles.at(*held).name;
        emit handleMoved(name, toChart(event->position()));
    } else if (pointerMoved()) {
        pointAt(event->position());
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!isDragged()) {
        QGraphicsView::mouseReleaseEvent(event); // NOLINT(bugprone-parent-virtual-call)
        return;
    }
    endDrag();
    m_handles.setHovered({});
    pointAt(event->position());
}

void ChartView::endDrag()
{
    m_handles.setHeld({});
    emit editFinished();
    viewport()->update();
}

void ChartView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    setHovered({});
    emit pointedAtNothing();
}

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Arrow keys move the focused handle, not the lesson.
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (wayOf(key) ? focusedHandle() != nullptr : key == Qt::Key_Escape && isDragged()) {
            event->accept();
            return true;
        }
    }
    return QChartView::event(event);
}

bool ChartView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString tip = m_tips ? m_tips(toChart(help->pos())) : QString();
        if (!tip.isEmpty()) {
            QToolTip::showText(help->globalPos(), plainTip(tip), viewport());
            return true;
        }
    }
    return QChartView::viewportEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const std::optional<QPoint> way = wayOf(event->key());
    if (event->key() == Qt::Key_Escape && isDragged()) {
        emit dragGivenUp();
        endDrag();
    } else if (!way) {
        QChartView::keyPressEvent(event);
    } else if (const ChartHandle* focused = focusedHandle()) {
        const ChartScale scale = this->scale();
        const double hundredths = event->modifiers() & Qt::ShiftModifier ? 0.1 : 0.01;
        const ChartHandle handle = *focused;
        emit handleMoved(handle.name, handle.at + hundredths * QPointF(way->x() * scale.x.span(),
                                                                       way->y() * scale.y.span()));
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    if (event->reason() == Qt::BacktabFocusReason)
        setFocused(m_handles.next({}, false));
    else if (!focusedHandle() || event->reason() == Qt::TabFocusReason)
        setFocused(m_handles.next({}, true));
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    emit editFinished();
    viewport()->update();
}

bool ChartView::focusNextPrevChild(bool next)
{
    const ChartHandles::Index handle = m_handles.next(m_handles.focused(), next);
    if (!focusedHandle() || !handle)
        return QChartView::focusNextPrevChild(next);
    emit editFinished();
    setFocused(handle);
    return true;
}

} // namespace gui

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
    m_handles = std::move(handles);
    m_placed.reset();
    const int count = int(m_handles.size());
    for (int* each : {&m_hovered, &m_dragged})
        *each = *each < count ? *each : -1;
    m_focused = std::min(m_focused, count - 1); // from the last one to what is the last now
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
    const bool reached = nextDraggable(-1, 1) >= 0 || m_takesKeys;
    setFocusPolicy(reached ? Qt::StrongFocus : Qt::NoFocus);
}

bool ChartView::hasHandleAt(QPointF viewPosition) const
{
    const int handle = handleAt(viewPosition);
    return handle >= 0 && m_handles[std::size_t(handle)].draggable;
}

const ChartHandle* ChartView::focusedHandle() const
{
    return m_focused < 0 ? nullptr : &m_handles[std::size_t(m_focused)];
}

void ChartView::focusHandle(const QString& name)
{
    const auto found = std::ranges::find(m_handles, name, &ChartHandle::name);
    setFocused(found == m_handles.end() ? -1 : int(found - m_handles.begin()));
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
    for (int i = 0; i < int(m_handles.size()); ++i) {
        const ChartHandle& handle = m_handles[std::size_t(i)];
        const bool focused = !m_isAtRest && hasFocus() && i == m_focused;
        const bool active = !m_isAtRest && (i == m_hovered || i == m_dragged || focused);
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
    for (const ChartHandle& handle : m_handles)
        points.push_back(scale.toScene(handle.at));
    m_placed = {scale, room,
                placeLabels(std::move(shown), m_letters, {scale.plot, room, std::move(points)})};
    return m_placed->labels;
}

int ChartView::handleAt(QPointF viewPosition) const
{
    const ChartScale scale = this->scale();
    int nearest = -1;
    double best = grabRadius;
    for (std::size_t i = 0; i < m_handles.size(); ++i) {
        const QPointF away = scale.toScene(m_handles[i].at) - mapToScene(viewPosition.toPoint());
        const double distance = std::hypot(away.x(), away.y());
        if (distance <= best && isOnScreen(m_handles[i].at, scale)) {
            best = distance;
            nearest = int(i);
        }
    }
    return nearest;
}

int ChartView::nextDraggable(int from, int direction) const
{
    for (int i = from + direction; i >= 0 && i < int(m_handles.size()); i += direction) {
        if (m_handles[std::size_t(i)].draggable)
            return i;
    }
    return -1;
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

void ChartView::setHovered(int handle)
{
    if (handle == m_hovered)
        return;
    m_hovered = handle;
    const bool draggable = handle >= 0 && m_handles[std::size_t(handle)].draggable;
    viewport()->setCursor(draggable ? Qt::OpenHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void ChartView::pointAt(QPointF viewPosition)
{
    setHovered(handleAt(viewPosition));
    const QPointF scene = mapToScene(viewPosition.toPoint());
    const QString name = m_hovered >= 0 ? m_handles[std::size_t(m_hovered)].name : markAt(scene);
    if (m_hovered >= 0 || !name.isEmpty())
        emit pointedAtMark(name);
    else if (scale().plot.contains(scene))
        emit pointedAtPlot(scale().toChart(scene));
    else
        emit pointedAtNothing();
}

void ChartView::setFocused(int handle)
{
    m_focused = handle;
    emit handlesChanged();
    viewport()->update();
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    const int handle = handleAt(event->position());
    if (event->button() != Qt::LeftButton || handle < 0 ||
        !m_handles[std::size_t(handle)].draggable) {
        // Not QChartView's: it asks what stands there whether it takes the press, and ends the
        // program where nothing does (Qt 6.4). All else it does is for its rubber band.
        QGraphicsView::mousePressEvent(event); // NOLINT(bugprone-parent-virtual-call)
        return;
    }
    emit editFinished(); // of what keys have moved
    m_dragged = handle;
    setFocused(handle);
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged >= 0) {
        // A copy: what follows from the move puts other handles in place of these.
        const QString name = m_handles[std::size_t(m_dragged)].name;
        emit handleMoved(name, toChart(event->position()));
    } else if (pointerMoved()) {
        pointAt(event->position());
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_dragged < 0) {
        QGraphicsView::mouseReleaseEvent(event); // NOLINT(bugprone-parent-virtual-call)
        return;
    }
    endDrag();
    m_hovered = -1;
    pointAt(event->position());
}

void ChartView::endDrag()
{
    m_dragged = -1;
    emit editFinished();
    viewport()->update();
}

void ChartView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    setHovered(-1);
    emit pointedAtNothing();
}

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Arrow keys move the focused handle, not the lesson.
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (wayOf(key) ? m_focused >= 0 : key == Qt::Key_Escape && isDragged()) {
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
    } else if (m_focused >= 0) {
        const ChartScale scale = this->scale();
        const double hundredths = event->modifiers() & Qt::ShiftModifier ? 0.1 : 0.01;
        const ChartHandle handle = m_handles[std::size_t(m_focused)];
        emit handleMoved(handle.name, handle.at + hundredths * QPointF(way->x() * scale.x.span(),
                                                                       way->y() * scale.y.span()));
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    if (event->reason() == Qt::BacktabFocusReason)
        setFocused(nextDraggable(int(m_handles.size()), -1));
    else if (m_focused < 0 || event->reason() == Qt::TabFocusReason)
        setFocused(nextDraggable(-1, 1));
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
    const int handle = nextDraggable(m_focused, next ? 1 : -1);
    if (m_focused < 0 || handle < 0)
        return QChartView::focusNextPrevChild(next);
    emit editFinished();
    setFocused(handle);
    return true;
}

} // namespace gui

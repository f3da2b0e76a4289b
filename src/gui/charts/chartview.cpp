#include "gui/charts/chartview.h"

#include "gui/charts/chartpicture.h"
#include "gui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainterPath>
#include <QValueAxis>

#include <cmath>

namespace gui
{

namespace
{

constexpr double handleRadius = 6;
constexpr double grabRadius = 14;

/// A square on its tip, as large to the eye as the circle.
QPolygonF diamond(QPointF at)
{
    const QPointF across(handleRadius * 1.35, 0);
    const QPointF down(0, handleRadius * 1.35);
    return QPolygonF({at + across, at + down, at - across, at - down});
}

} // namespace

ChartView::ChartView(QChart* chart, ChartPicture& picture)
    : QChartView(chart, &picture), m_picture(picture)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setViewportUpdateMode(FullViewportUpdate);
    setFocusPolicy(Qt::NoFocus);
}

void ChartView::setLabels(std::vector<ChartLabel> labels)
{
    m_labels = std::move(labels);
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
    const int count = int(m_handles.size());
    m_hovered = m_hovered < count ? m_hovered : -1;
    m_dragged = m_dragged < count ? m_dragged : -1;
    m_focused = m_focused < count ? m_focused : -1;
    setFocusPolicy(nextDraggable(-1, 1) >= 0 ? Qt::StrongFocus : Qt::NoFocus);
    viewport()->update();
}

QPointF ChartView::toScene(QPointF value) const
{
    const QRectF plot = chart()->plotArea();
    const QValueAxis& x = *m_picture.xAxis();
    const QValueAxis& y = *m_picture.yAxis();
    return {plot.left() + (value.x() - x.min()) / (x.max() - x.min()) * plot.width(),
            plot.bottom() - (value.y() - y.min()) / (y.max() - y.min()) * plot.height()};
}

QPointF ChartView::toChart(QPointF viewPosition) const
{
    const QPointF scene = mapToScene(viewPosition.toPoint());
    const QRectF plot = chart()->plotArea();
    const QValueAxis& x = *m_picture.xAxis();
    const QValueAxis& y = *m_picture.yAxis();
    return {x.min() + (scene.x() - plot.left()) / plot.width() * (x.max() - x.min()),
            y.min() + (plot.bottom() - scene.y()) / plot.height() * (y.max() - y.min())};
}

void ChartView::drawBackground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawBackground(painter, rect);
    painter->save();
    painter->setClipRect(chart()->plotArea());
    m_picture.paintBehind(*painter, chart()->plotArea());
    painter->restore();
}

void ChartView::drawForeground(QPainter* painter, const QRectF&)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF nearPlot = chart()->plotArea().adjusted(-8, -8, 8, 8);
    painter->save();
    painter->setClipRect(nearPlot);
    for (const ChartArrow& arrow : m_arrows)
        paintArrow(*painter, arrow);
    painter->restore();
    for (const ChartLabel& label : m_labels)
        paintLabel(*painter, label);
    // Last, so that no label hides what can be taken hold of.
    painter->save();
    painter->setClipRect(nearPlot);
    for (std::size_t i = 0; i < m_handles.size(); ++i)
        paintHandle(*painter, i);
    painter->restore();
}

void ChartView::paintArrow(QPainter& painter, const ChartArrow& arrow) const
{
    const QPointF from = toScene(arrow.from);
    const QPointF to = toScene(arrow.to);
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    if (length < 1)
        return;
    const bool lit = m_picture.highlights().contains(arrow.name);
    const double width = arrow.width * (lit ? 1.6 : 1);
    const QPointF along = (to - from) / length;
    const QPointF across(-along.y(), along.x());
    const double head = std::min(length * 0.6, 6 + 2.6 * width);
    const QPointF neck = to - along * head;
    painter.setPen(QPen(arrow.colour, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(from, neck);
    painter.setPen(Qt::NoPen);
    painter.setBrush(arrow.colour);
    painter.drawPolygon(QPolygonF({to, neck + across * head * 0.42, neck - across * head * 0.42}));
}

void ChartView::paintHandle(QPainter& painter, std::size_t index) const
{
    const ChartHandle& handle = m_handles[index];
    const QPointF at = toScene(handle.at);
    const bool active = int(index) == m_hovered || int(index) == m_dragged ||
                        (hasFocus() && int(index) == m_focused);
    const bool lit = m_picture.highlights().contains(handle.name);
    if ((active && handle.draggable) || lit) {
        QColor halo = handle.colour;
        halo.setAlpha(active ? 90 : 60);
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawEllipse(at, handleRadius * 2, handleRadius * 2);
    }
    painter.setPen(QPen(m_picture.palette().color(QPalette::Base), 1.5));
    painter.setBrush(handle.colour);
    if (handle.shape == HandleShape::Diamond)
        painter.drawPolygon(diamond(at));
    else
        painter.drawEllipse(at, handleRadius, handleRadius);
    if (hasFocus() && int(index) == m_focused) {
        painter.setPen(QPen(m_picture.palette().color(QPalette::Text), 1.5, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, handleRadius * 2, handleRadius * 2);
    }
}

void ChartView::paintLabel(QPainter& painter, const ChartLabel& label) const
{
    const QPointF at = toScene(label.at);
    QFont font = m_picture.font();
    font.setBold(label.bold);
    painter.setFont(font);
    QRectF box = QFontMetricsF(font).boundingRect(QRectF(0, 0, 400, 400), Qt::AlignLeft, label.text);
    constexpr double gap = 9;
    box.moveCenter(at);
    if (label.side & Qt::AlignLeft)
        box.moveRight(at.x() - gap);
    else if (label.side & Qt::AlignRight)
        box.moveLeft(at.x() + gap);
    if (label.side & Qt::AlignTop)
        box.moveBottom(at.y() - gap * 0.7);
    else if (label.side & Qt::AlignBottom)
        box.moveTop(at.y() + gap * 0.7);
    // A label never leaves the picture.
    const QRectF room = sceneRect().adjusted(2, 2, -2, -2);
    if (box.right() > room.right())
        box.moveRight(room.right());
    if (box.left() < room.left())
        box.moveLeft(room.left());
    if (box.bottom() > room.bottom())
        box.moveBottom(room.bottom());
    if (box.top() < room.top())
        box.moveTop(room.top());
    QColor page = m_picture.palette().color(QPalette::Base);
    page.setAlpha(200);
    painter.setPen(Qt::NoPen);
    painter.setBrush(page);
    painter.drawRoundedRect(box.adjusted(-3, 0, 3, 0), 3, 3);
    painter.setPen(label.colour);
    // Several lines begin, or end, where the label stands.
    const bool isBeside = label.side & (Qt::AlignLeft | Qt::AlignRight);
    const auto lines = !isBeside                       ? Qt::AlignHCenter
                       : label.side & Qt::AlignRight ? Qt::AlignLeft
                                                     : Qt::AlignRight;
    painter.drawText(box.adjusted(-1, -1, 1, 1), lines | Qt::AlignVCenter, label.text);
}

int ChartView::handleAt(QPointF viewPosition) const
{
    int nearest = -1;
    double best = grabRadius;
    for (std::size_t i = 0; i < m_handles.size(); ++i) {
        const QPointF away = toScene(m_handles[i].at) - mapToScene(viewPosition.toPoint());
        const double distance = std::hypot(away.x(), away.y());
        if (distance <= best) {
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

void ChartView::setHovered(int handle)
{
    if (handle == m_hovered)
        return;
    m_hovered = handle;
    const bool draggable = handle >= 0 && m_handles[std::size_t(handle)].draggable;
    viewport()->setCursor(draggable ? Qt::OpenHandCursor : Qt::ArrowCursor);
    emit m_picture.hovered(handle >= 0 ? m_handles[std::size_t(handle)].name : QString());
    viewport()->update();
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    const int handle = handleAt(event->position());
    if (event->button() != Qt::LeftButton || handle < 0 ||
        !m_handles[std::size_t(handle)].draggable) {
        QChartView::mousePressEvent(event);
        return;
    }
    m_dragged = handle;
    m_focused = handle;
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged >= 0)
        m_picture.handleMoved(m_handles[std::size_t(m_dragged)].name, toChart(event->position()));
    else
        setHovered(handleAt(event->position()));
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_dragged < 0) {
        QChartView::mouseReleaseEvent(event);
        return;
    }
    m_dragged = -1;
    m_hovered = -1;
    setHovered(handleAt(event->position()));
    emit m_picture.editFinished();
    viewport()->update();
}

void ChartView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    setHovered(-1);
}

bool ChartView::event(QEvent* event)
{
    // Arrow keys move the focused handle, not the lesson.
    if (event->type() == QEvent::ShortcutOverride && m_focused >= 0) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
            event->accept();
            return true;
        default:
            break;
        }
    }
    return QChartView::event(event);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const QPointF unit((m_picture.xAxis()->max() - m_picture.xAxis()->min()) / 100,
                       (m_picture.yAxis()->max() - m_picture.yAxis()->min()) / 100);
    QPointF by;
    switch (event->key()) {
    case Qt::Key_Left:
        by = {-unit.x(), 0};
        break;
    case Qt::Key_Right:
        by = {unit.x(), 0};
        break;
    case Qt::Key_Up:
        by = {0, unit.y()};
        break;
    case Qt::Key_Down:
        by = {0, -unit.y()};
        break;
    default:
        QChartView::keyPressEvent(event);
        return;
    }
    if (m_focused < 0)
        return;
    if (event->modifiers() & Qt::ShiftModifier)
        by *= 10;
    const ChartHandle handle = m_handles[std::size_t(m_focused)];
    m_picture.handleMoved(handle.name, handle.at + by);
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    if (event->reason() == Qt::BacktabFocusReason)
        m_focused = nextDraggable(int(m_handles.size()), -1);
    else if (m_focused < 0 || event->reason() == Qt::TabFocusReason)
        m_focused = nextDraggable(-1, 1);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    emit m_picture.editFinished();
    viewport()->update();
}

bool ChartView::focusNextPrevChild(bool next)
{
    const int handle = nextDraggable(m_focused, next ? 1 : -1);
    if (m_focused < 0 || handle < 0)
        return QChartView::focusNextPrevChild(next);
    emit m_picture.editFinished();
    m_focused = handle;
    viewport()->update();
    return true;
}

} // namespace gui

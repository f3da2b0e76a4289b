#include "gui/diagrams/diagram.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace gui
{

namespace
{

/// Where the straight line from the node's centre towards `target` leaves its outline.
QPointF border(const DiagramNode& node, QPointF target)
{
    const QLineF ray(node.box.center(), target);
    const QPainterPath shape = outline(node);
    double inside = 0;
    double outside = 1;
    for (int i = 0; i < 24; ++i) {
        const double middle = (inside + outside) / 2;
        (shape.contains(ray.pointAt(middle)) ? inside : outside) = middle;
    }
    return ray.pointAt(outside);
}

} // namespace

QPainterPath outline(const DiagramNode& node)
{
    QPainterPath path;
    const QRectF& box = node.box;
    if (node.kind == NodeKind::Result || node.kind == NodeKind::Plain) {
        path.addRoundedRect(box, 4, 4);
        return path;
    }
    const double cut = std::min(box.height() * 0.38, box.width() * 0.22);
    path.addPolygon(QPolygonF({{box.left(), box.center().y()},
                               {box.left() + cut, box.top()},
                               {box.right() - cut, box.top()},
                               {box.right(), box.center().y()},
                               {box.right() - cut, box.bottom()},
                               {box.left() + cut, box.bottom()}}));
    path.closeSubpath();
    return path;
}

QPainterPath arrowLine(const DiagramNode& from, const DiagramNode& to, double bow)
{
    const QLineF centres(from.box.center(), to.box.center());
    const double length = std::max(centres.length(), 1.0);
    const QPointF left(centres.dy() / length, -centres.dx() / length);
    const QPointF control = centres.center() + left * bow * 2;
    QPainterPath path(border(from, control));
    const QPointF end = border(to, control);
    // Aim at the middle of the curve between the borders, so that a bowed arrow stays clear of its nodes.
    path.quadTo(control, end);
    return path;
}

} // namespace gui

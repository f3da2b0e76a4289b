// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/diagrams/diagram.h"

#include <QLineF>

#include <algorithm>

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
    if (node.kind == NodeKind::Result || node.kind == NodeKind::Plain ||
        node.kind == NodeKind::Caption) {
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

QPainterPath arrowLine(const DiagramNode& from, const DiagramNode& to,
                       const std::optional<QPointF>& via)
{
    const QPointF control = via.value_or((from.box.center() + to.box.center()) / 2);
    QPainterPath path(border(from, control));
    path.quadTo(control, border(to, control));
    return path;
}

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/rowmarks.h"

#include "gui/pictures/charts/numberscale.h"
#include "model/dataset.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace gui
{

namespace
{

/// A held-back row's mark, beside that of another.
constexpr double smaller = 0.65;
/// Of a diamond, so that it looks as large as a circle.
constexpr double diamond = 1.25;

} // namespace

std::size_t drawnStride(const model::Dataset& dataset)
{
    const std::size_t count = dataset.train_rows.size() + dataset.test_rows.size();
    return (count + mostRowMarks - 1) / mostRowMarks;
}

std::vector<DrawnRow> drawnRows(const model::Dataset& dataset)
{
    const std::size_t learned = dataset.train_rows.size();
    const std::size_t count = learned + dataset.test_rows.size();
    const std::size_t stride = drawnStride(dataset);
    std::vector<DrawnRow> rows;
    for (std::size_t i = 0; i < count; i += stride)
        rows.push_back(i < learned ? DrawnRow{dataset.train_rows[i], false}
                                   : DrawnRow{dataset.test_rows[i - learned], true});
    return rows;
}

double rowMarkRadius(std::size_t marks, double least, double largest)
{
    constexpr double few = 40;
    const auto count = double(std::max<std::size_t>(1, marks));
    return std::clamp(largest * std::pow(few / count, 0.25), least, largest);
}

void paintRowMark(QPainter& painter, const RowMark& mark, QPointF at, double size,
                  const theme::Look& look)
{
    const double radius = mark.heldBack ? smaller * size : size;
    if (mark.shade) {
        // A line around it: in the middle of the scale it has the colour of the page.
        painter.setPen(QPen(look.colour(theme::Role::Ink), std::max(1.0, 0.18 * size)));
        painter.setBrush(shadeColour(*mark.shade, look));
        painter.drawEllipse(at, radius, radius);
        return;
    }
    const QColor colour = look.colour(mark.one ? theme::Role::Weights : theme::Role::Input);
    const QColor page = look.page();
    painter.setPen(QPen(mark.right ? page : colour, mark.right ? 0.18 * size : 0.37 * size));
    painter.setBrush(mark.right ? colour : page);
    if (mark.one) {
        const double reach = radius * diamond;
        painter.drawPolygon(QPolygonF({at + QPointF(0, -reach), at + QPointF(reach, 0),
                                       at + QPointF(0, reach), at + QPointF(-reach, 0)}));
    } else {
        painter.drawEllipse(at, radius, radius);
    }
}

void paintAskedMark(QPainter& painter, const RowMark& mark, QPointF at, double size,
                    const theme::Look& look)
{
    constexpr double radius = 11;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.page(), 5));
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(look.colour(theme::Role::Ink), 2));
    painter.drawEllipse(at, radius, radius);
    paintRowMark(painter, mark, at, size, look);
}

} // namespace gui

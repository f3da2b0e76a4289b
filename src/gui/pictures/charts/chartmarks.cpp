// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/chartmarks.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace gui::chartmarks
{

namespace
{

constexpr double handleRadius = 6;

/// A square on its tip, as large to the eye as the circle.
QPolygonF diamond(QPointF at)
{
    const QPointF across(handleRadius * 1.35, 0);
    const QPointF down(0, handleRadius * 1.35);
    return QPolygonF({at + across, at + down, at - across, at - down});
}

} // namespace

QFont fontOf(const ChartLabel& label, const QFont& font)
{
    QFont result = font;
    result.setBold(label.bold);
    return result;
}

void paintArrow(QPainter& painter, const ChartArrow& arrow, QPointF from, QPointF to, bool lit,
                const theme::Look& look)
{
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    // Nor has an arrow a direction whose end is withheld.
    if (!(length >= 1))
        return;
    const double width = arrow.width * (lit ? 1.6 : 1);
    const QPointF along = (to - from) / length;
    const QPointF across(-along.y(), along.x());
    const double head = std::min(length * 0.6, 6 + 2.6 * width);
    const QPointF neck = to - along * head;
    painter.setPen(QPen(look.colour(arrow.role), width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(from, neck);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colour(arrow.role));
    painter.drawPolygon(QPolygonF({to, neck + across * head * 0.42, neck - across * head * 0.42}));
}

void paintHandle(QPainter& painter, const ChartHandle& handle, QPointF at, HandleState state,
                 const theme::Look& look)
{
    // What there is no number for has no place.
    if (!std::isfinite(at.x()) || !std::isfinite(at.y()))
        return;
    if ((state.active && handle.draggable) || state.lit) {
        QColor halo = look.colour(handle.role);
        halo.setAlpha(state.active ? 90 : 60);
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawEllipse(at, handleRadius * 2, handleRadius * 2);
    }
    const QColor colour = look.colour(handle.role);
    painter.setPen(handle.hollow ? QPen(colour, 2.6) : QPen(look.page(), 1.5));
    painter.setBrush(handle.hollow ? look.page() : colour);
    if (handle.shape == HandleShape::Diamond)
        painter.drawPolygon(diamond(at));
    else
        painter.drawEllipse(at, handleRadius, handleRadius);
    if (state.focused) {
        painter.setPen(QPen(look.colour(theme::Role::Ink), 1.5, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, handleRadius * 2, handleRadius * 2);
    }
}

void paintHalo(QPainter& painter, QPointF at, bool lit, const theme::Look& look)
{
    QColor halo = look.colour(theme::Role::Ink);
    halo.setAlphaF(lit ? 0.45F : 0.22F);
    painter.setPen(QPen(look.page(), 1.5));
    painter.setBrush(halo);
    painter.drawEllipse(at, 15, 15);
}

void paintSide(QPainter& painter, const QPolygonF& side, const theme::Look& look)
{
    QColor tint = look.colour(theme::Role::Weights);
    tint.setAlphaF(0.2F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawPolygon(side);
}

void paintLabel(QPainter& painter, const ChartLabel& label, const QRectF& box, const QFont& font,
                bool lit, const theme::Look& look)
{
    QColor behind = look.page();
    behind.setAlpha(200);
    painter.setFont(fontOf(label, font));
    painter.setPen(Qt::NoPen);
    painter.setBrush(lit ? look.highlightBackground() : behind);
    painter.drawRoundedRect(box.adjusted(-3, 0, 3, 0), 3, 3);
    painter.setPen(look.textColour(label.role));
    // Several lines begin, or end, where the label stands.
    const bool isBeside = label.side & (Qt::AlignLeft | Qt::AlignRight);
    const auto lines = !isBeside                     ? Qt::AlignHCenter
                       : label.side & Qt::AlignRight ? Qt::AlignLeft
                                                     : Qt::AlignRight;
    painter.drawText(box.adjusted(-1, -1, 1, 1), int(lines | Qt::AlignAbsolute | Qt::AlignVCenter),
                     label.text);
}

double distanceToLine(QPointF place, QPointF from, QPointF to)
{
    const QPointF way = to - from;
    const double length = QPointF::dotProduct(way, way);
    const double share =
        length > 0 ? std::clamp(QPointF::dotProduct(place - from, way) / length, 0.0, 1.0) : 0;
    const QPointF away = place - (from + way * share);
    return std::hypot(away.x(), away.y());
}

} // namespace gui::chartmarks

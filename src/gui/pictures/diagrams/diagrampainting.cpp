// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/diagrams/diagrampainting.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gui::diagrampainting
{

namespace
{

struct NodeColours {
    QColor fill;
    QColor border;
};

/// Black with a border that says the kind.
NodeColours contrastColoursOf(NodeKind kind, const theme::Look& look)
{
    switch (kind) {
    case NodeKind::Function:
        return {Qt::black, look.colour(theme::Role::Weights)};
    case NodeKind::Result:
        return {Qt::black, look.colour(theme::Role::Input)};
    case NodeKind::Parameter:
        return {Qt::black, look.colour(theme::Role::Prediction)};
    case NodeKind::Loss:
        return {Qt::black, look.colour(theme::Role::Gradient)};
    case NodeKind::Caption:
        return {look.page(), Qt::transparent};
    case NodeKind::Plain:
        return {Qt::transparent, Qt::transparent};
    }
    return {};
}

NodeColours coloursOf(NodeKind kind, const theme::Look& look)
{
    if (look.isHighContrast())
        return contrastColoursOf(kind, look);
    const bool dark = look.isDark();
    switch (kind) {
    case NodeKind::Function:
        return {QColor(dark ? 0x57481a : 0xffe9a8), QColor(dark ? 0xd9b23c : 0xb98a00)};
    case NodeKind::Result:
        return {QColor(dark ? 0x1d3f57 : 0xcfe6f5), look.colour(theme::Role::Input)};
    case NodeKind::Parameter:
        return {QColor(dark ? 0x1a4a3b : 0xcdeee2), look.colour(theme::Role::Prediction)};
    case NodeKind::Loss:
        return {QColor(dark ? 0x5a2323 : 0xfbd5d5), look.colour(theme::Role::Gradient)};
    case NodeKind::Caption:
        return {look.page(), Qt::transparent};
    case NodeKind::Plain:
        return {Qt::transparent, Qt::transparent};
    }
    return {};
}

void paintArrowHead(QPainter& painter, const QPainterPath& line, double size)
{
    const QPointF tip = line.pointAtPercent(1);
    const QPointF before =
        line.pointAtPercent(std::max(0.0, 1 - size / std::max(line.length(), 1.0)));
    const double length = std::max(std::hypot(tip.x() - before.x(), tip.y() - before.y()), 0.1);
    const QPointF along = (tip - before) / length;
    const QPointF across(-along.y(), along.x());
    const QPointF neck = tip - along * size;
    painter.drawPolygon(QPolygonF({tip, neck + across * size * 0.45, neck - across * size * 0.45}));
}

QFont edgeFont(const DiagramEdge& edge, const QFont& font)
{
    QFont result = font;
    result.setBold(edge.kind == EdgeKind::GradientPath);
    return result;
}

/// Words are as long as their language makes them: smaller letters where they need more room than
/// there is.
void paintText(QPainter& painter, const QRectF& room, int flags, const QString& text)
{
    constexpr int smallest = 8;
    const QFont normal = painter.font();
    QFont font = normal;
    for (int size = QFontInfo(normal).pixelSize(); size >= smallest; --size) {
        font.setPixelSize(size);
        painter.setFont(font);
        const QRectF needed = painter.boundingRect(room, flags, text);
        if (needed.width() <= room.width() + 1 && needed.height() <= room.height() + 1)
            break;
    }
    painter.drawText(room, flags | Qt::TextDontClip, text);
    painter.setFont(normal);
}

/// The value as long as there is room for it in letters of full size.
QString fittingValue(const QPainter& painter, const DiagramNode& node, double room)
{
    const QFontMetricsF metrics(painter.font());
    for (const QString& text : QStringList(node.value) + node.shorter) {
        if (metrics.horizontalAdvance(text) <= room)
            return text;
    }
    return node.shorter.isEmpty() ? node.value : node.shorter.constLast();
}

} // namespace

void paintNode(QPainter& painter, const DiagramNode& node, bool lit, const theme::Look& look)
{
    const NodeColours colours = coloursOf(node.kind, look);
    const QPainterPath shape = outline(node);
    if (lit) {
        QColor glow = look.colour(theme::Role::Weights);
        glow.setAlpha(110);
        painter.setPen(QPen(glow, 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shape);
    }
    const double width = look.isHighContrast() ? 2 : 1.2;
    painter.setPen(QPen(colours.border, lit ? 2.1 * width : width));
    painter.setBrush(colours.fill);
    painter.drawPath(shape);
    painter.setPen(look.colour(theme::Role::Ink));
    const QFont normal = painter.font();
    QFont bold = normal;
    bold.setBold(true);
    const bool pointed = node.kind != NodeKind::Result && node.kind != NodeKind::Plain &&
                         node.kind != NodeKind::Caption;
    const double side = pointed ? 6 : 2;
    const QRectF box = node.box.adjusted(side, 2, -side, -2);
    if (node.value.isEmpty()) {
        paintText(painter, box, Qt::AlignCenter | Qt::TextWordWrap, node.title);
        return;
    }
    if (node.title.isEmpty()) {
        painter.setFont(bold);
        paintText(painter, box, Qt::AlignCenter, fittingValue(painter, node, box.width()));
        painter.setFont(normal);
        return;
    }
    const double middle = box.center().y();
    paintText(painter, QRectF(box.left(), box.top(), box.width(), middle - box.top()),
              Qt::AlignHCenter | Qt::AlignBottom, node.title);
    painter.setFont(bold);
    paintText(painter, QRectF(box.left(), middle, box.width(), box.bottom() - middle),
              Qt::AlignHCenter | Qt::AlignTop, fittingValue(painter, node, box.width()));
    painter.setFont(normal);
}

void paintEdge(QPainter& painter, const QPainterPath& line, const DiagramEdge& edge, bool lit,
               const theme::Look& look)
{
    QColor colour = look.colour(theme::Role::Ink);
    double width = 1.2;
    if (edge.kind == EdgeKind::Partial) {
        colour = look.colour(theme::Role::Neutral);
        width = lit ? 2.4 : 1.2;
    } else if (edge.kind == EdgeKind::GradientPath) {
        colour = look.colour(theme::Role::Gradient);
        width = lit ? 4 : 3;
    }
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    paintArrowHead(painter, line, 6 + 2 * width);
}

QString textOf(const DiagramEdge& edge)
{
    if (edge.title.isEmpty() || edge.value.isEmpty())
        return edge.title + edge.value;
    return edge.title + QLatin1Char('\n') + edge.value;
}

QRectF textBox(const DiagramEdge& edge, const QPainterPath& line, const QFont& font)
{
    const QString text = textOf(edge);
    if (text.isEmpty())
        return {};
    QRectF box = QFontMetricsF(edgeFont(edge, font))
                     .boundingRect(QRectF(0, 0, 400, 200), Qt::AlignCenter, text);
    box.moveCenter(edge.textAt.value_or(line.pointAtPercent(0.5)));
    return box;
}

void paintEdgeText(QPainter& painter, const DiagramEdge& edge, const QRectF& box, bool lit,
                   const theme::Look& look)
{
    const QFont normal = painter.font();
    painter.setFont(edgeFont(edge, normal));
    painter.setPen(Qt::NoPen);
    painter.setBrush(lit ? look.highlightBackground() : look.page());
    painter.drawRoundedRect(box.adjusted(-3, -1, 3, 1), 3, 3);
    const bool red = edge.kind == EdgeKind::GradientPath;
    painter.setPen(look.textColour(red ? theme::Role::Gradient : theme::Role::Neutral));
    painter.drawText(box.adjusted(-1, -1, 1, 1), Qt::AlignCenter, textOf(edge));
    painter.setFont(normal);
}

} // namespace gui::diagrampainting

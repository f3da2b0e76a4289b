#include "gui/diagrams/diagrampicture.h"

#include "gui/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gui
{

namespace
{

struct NodeColours {
    QColor fill;
    QColor border;
};

NodeColours coloursOf(NodeKind kind)
{
    const bool dark = theme::isDark();
    switch (kind) {
    case NodeKind::Function:
        return {QColor(dark ? 0x57481a : 0xffe9a8), QColor(dark ? 0xd9b23c : 0xb98a00)};
    case NodeKind::Result:
        return {QColor(dark ? 0x1d3f57 : 0xcfe6f5), theme::colour(theme::Role::Input)};
    case NodeKind::Parameter:
        return {QColor(dark ? 0x1a4a3b : 0xcdeee2), theme::colour(theme::Role::Prediction)};
    case NodeKind::Loss:
        return {QColor(dark ? 0x5a2323 : 0xfbd5d5), theme::colour(theme::Role::Gradient)};
    case NodeKind::Plain:
        return {Qt::transparent, Qt::transparent};
    }
    return {};
}

void paintArrowHead(QPainter& painter, const QPainterPath& line, double size)
{
    const QPointF tip = line.pointAtPercent(1);
    const QPointF before = line.pointAtPercent(std::max(0.0, 1 - size / std::max(line.length(), 1.0)));
    const double length = std::max(std::hypot(tip.x() - before.x(), tip.y() - before.y()), 0.1);
    const QPointF along = (tip - before) / length;
    const QPointF across(-along.y(), along.x());
    const QPointF neck = tip - along * size;
    painter.drawPolygon(QPolygonF({tip, neck + across * size * 0.45, neck - across * size * 0.45}));
}

void paintNode(QPainter& painter, const DiagramNode& node, bool lit, const QPalette& palette)
{
    const NodeColours colours = coloursOf(node.kind);
    const QPainterPath shape = outline(node);
    if (lit) {
        QColor glow = theme::colour(theme::Role::Weights);
        glow.setAlpha(110);
        painter.setPen(QPen(glow, 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shape);
    }
    painter.setPen(QPen(colours.border, lit ? 2.5 : 1.2));
    painter.setBrush(colours.fill);
    painter.drawPath(shape);
    painter.setPen(palette.color(QPalette::Text));
    const QFont normal = painter.font();
    QFont bold = normal;
    bold.setBold(true);
    const QRectF box = node.box.adjusted(2, 2, -2, -2);
    if (node.value.isEmpty()) {
        painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, node.title);
        return;
    }
    const double middle = box.center().y();
    painter.drawText(QRectF(box.left(), box.top(), box.width(), middle - box.top()),
                     Qt::AlignHCenter | Qt::AlignBottom, node.title);
    painter.setFont(bold);
    painter.drawText(QRectF(box.left(), middle, box.width(), box.bottom() - middle),
                     Qt::AlignHCenter | Qt::AlignTop, node.value);
    painter.setFont(normal);
}

void paintEdge(QPainter& painter, const QPainterPath& line, const DiagramEdge& edge, bool lit,
               const QPalette& palette)
{
    QColor colour = palette.color(QPalette::Text);
    double width = 1.2;
    if (edge.kind == EdgeKind::Partial) {
        colour = theme::colour(theme::Role::Neutral);
        width = lit ? 2.4 : 1.2;
    } else if (edge.kind == EdgeKind::GradientPath) {
        colour = theme::colour(theme::Role::Gradient);
        width = lit ? 4 : 3;
    }
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    paintArrowHead(painter, line, 6 + 2 * width);
}

void paintEdgeText(QPainter& painter, const QPainterPath& line, const DiagramEdge& edge, bool lit,
                   const QPalette& palette)
{
    QString text = edge.title;
    if (!edge.value.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + edge.value;
    if (text.isEmpty())
        return;
    const QFont normal = painter.font();
    QFont font = normal;
    font.setBold(lit || edge.kind == EdgeKind::GradientPath);
    font.setPointSizeF(normal.pointSizeF() * 0.92);
    painter.setFont(font);
    QRectF box = painter.boundingRect(QRectF(0, 0, 400, 200), Qt::AlignCenter, text);
    box.moveCenter(line.pointAtPercent(0.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(lit ? theme::highlightBackground() : palette.color(QPalette::Base));
    painter.drawRoundedRect(box.adjusted(-3, -1, 3, 1), 3, 3);
    const bool red = edge.kind == EdgeKind::GradientPath;
    painter.setPen(theme::textColour(red ? theme::Role::Gradient : theme::Role::Neutral));
    painter.drawText(box, Qt::AlignCenter, text);
    painter.setFont(normal);
}

} // namespace

DiagramPicture::DiagramPicture(QWidget* parent) : Picture(parent)
{
    setMouseTracking(true);
}

void DiagramPicture::setDiagram(std::vector<DiagramNode> nodes, std::vector<DiagramEdge> edges,
                                const QRectF& bounds)
{
    m_nodes = std::move(nodes);
    m_edges = std::move(edges);
    m_bounds = bounds;
    update();
}

void DiagramPicture::setHighlights(const QStringList& names)
{
    m_highlights = names;
    update();
}

QString DiagramPicture::summary() const
{
    QStringList parts;
    for (const DiagramNode& node : m_nodes) {
        if (!node.title.isEmpty())
            parts << (node.value.isEmpty() ? node.title : node.title + QStringLiteral(" ") + node.value);
    }
    for (const DiagramEdge& edge : m_edges) {
        if (!edge.title.isEmpty())
            parts << edge.title + QStringLiteral(" ") + edge.value;
    }
    return parts.join(QStringLiteral("; ")).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QTransform DiagramPicture::fit() const
{
    const QRectF area = QRectF(rect()).adjusted(8, 8, -8, -8);
    const double scale = std::min({area.width() / m_bounds.width(),
                                   area.height() / m_bounds.height(), 1.6});
    QTransform transform;
    transform.translate(area.center().x(), area.center().y());
    transform.scale(scale, scale);
    transform.translate(-m_bounds.center().x(), -m_bounds.center().y());
    return transform;
}

void DiagramPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_bounds.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(fit());
    const auto node = [this](const QString& name) -> const DiagramNode* {
        const auto found = std::ranges::find(m_nodes, name, &DiagramNode::name);
        return found == m_nodes.end() ? nullptr : &*found;
    };
    const auto forEachEdge = [&](auto paint) {
        for (const DiagramEdge& edge : m_edges) {
            const DiagramNode* from = node(edge.from);
            const DiagramNode* to = node(edge.to);
            if (from && to)
                paint(painter, arrowLine(*from, *to, edge.bow), edge,
                      m_highlights.contains(edge.name), palette());
        }
    };
    forEachEdge(paintEdge);
    for (const DiagramNode& each : m_nodes)
        paintNode(painter, each, m_highlights.contains(each.name), palette());
    forEachEdge(paintEdgeText);
}

QString DiagramPicture::nameAt(QPointF position) const
{
    if (m_bounds.isEmpty())
        return {};
    const QPointF at = fit().inverted().map(position);
    for (const DiagramNode& node : m_nodes) {
        if (outline(node).contains(at))
            return node.name;
    }
    return {};
}

void DiagramPicture::setHovered(const QString& name)
{
    if (name != m_hovered)
        emit hovered(m_hovered = name);
}

void DiagramPicture::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(nameAt(event->position()));
}

void DiagramPicture::leaveEvent(QEvent*)
{
    setHovered(QString());
}

} // namespace gui

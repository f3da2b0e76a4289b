// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/diagrams/diagrampicture.h"

#include "gui/base/pointer.h"
#include "gui/pictures/diagrams/diagrampainting.h"

#include <QFontInfo>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace gui
{

using namespace diagrampainting;

namespace
{

constexpr int diagramMargin = 4;
/// Letters of normal size are no lower than this, in pixels.
constexpr double smallestLetters = 12;
/// Letters grow to this many times the size of other text where there is room.
constexpr double largestText = 1.5;
/// How near the pointer must come to an arrow.
constexpr double reach = 7;

bool isNear(const QPainterPath& line, QPointF place)
{
    if (!line.controlPointRect().adjusted(-reach, -reach, reach, reach).contains(place))
        return false;
    for (int i = 0; i <= 40; ++i) {
        if (QLineF(line.pointAtPercent(i / 40.0), place).length() <= reach)
            return true;
    }
    return false;
}

/// Of a node or an arrow.
template <class Part>
QString calledIn(const Part& part)
{
    return part.called.value_or(part.title);
}

} // namespace

DiagramPicture::DiagramPicture(QWidget* parent) : Picture(parent)
{
    setMouseTracking(true);
}

void DiagramPicture::setDiagram(Diagram diagram)
{
    m_drawn.clear();
    m_diagram = std::move(diagram);
    const auto fill = [this](auto& part) {
        if (part.value.isEmpty() && !part.title.isEmpty())
            part.value = placeOf(part.name);
    };
    std::ranges::for_each(m_diagram.nodes, fill);
    std::ranges::for_each(m_diagram.edges, fill);
    m_litMoves = true;
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
    for (const DiagramNode& node : m_diagram.nodes) {
        if (const QString called = calledIn(node); !called.isEmpty())
            parts << (node.value.isEmpty() ? called : called + QStringLiteral(" ") + node.value);
    }
    for (const DiagramEdge& edge : m_diagram.edges) {
        if (const QString called = calledIn(edge); !called.isEmpty())
            parts << called + QStringLiteral(" ") + edge.value;
    }
    return parts.join(QStringLiteral("; ")).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

PictureTable DiagramPicture::table() const
{
    PictureTable table{{tr("Part"), tr("Value"), tr("Comes from"), tr("Leads to")}, {}};
    const auto oneLine = [](QString text) {
        return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    const auto titleOf = [&](const QString& name) {
        const auto node = std::ranges::find(m_diagram.nodes, name, &DiagramNode::name);
        return node == m_diagram.nodes.end() ? name : oneLine(calledIn(*node));
    };
    for (const DiagramNode& node : m_diagram.nodes) {
        if (calledIn(node).isEmpty())
            continue;
        QStringList before, after;
        for (const DiagramEdge& edge : m_diagram.edges) {
            // What has a value of its own has a line of its own.
            if (!calledIn(edge).isEmpty())
                continue;
            if (edge.to == node.name)
                before << titleOf(edge.from);
            if (edge.from == node.name)
                after << titleOf(edge.to);
        }
        table.rows << QStringList{oneLine(calledIn(node)), node.value,
                                  before.join(QStringLiteral(", ")),
                                  after.join(QStringLiteral(", "))};
    }
    for (const DiagramEdge& edge : m_diagram.edges) {
        if (const QString called = calledIn(edge); !called.isEmpty())
            table.rows << QStringList{oneLine(called), edge.value, titleOf(edge.from),
                                      titleOf(edge.to)};
    }
    return table;
}

QTransform DiagramPicture::fit() const
{
    const QRectF area =
        QRectF(rect()).adjusted(diagramMargin, diagramMargin, -diagramMargin, -diagramMargin);
    const QRectF& bounds = m_diagram.bounds;
    const double largest = largestText * QFontInfo(font()).pixelSize() / m_diagram.textSize;
    const double scale =
        std::min({area.width() / bounds.width(), area.height() / bounds.height(), largest});
    QTransform transform;
    transform.translate(area.center().x(), area.center().y());
    transform.scale(scale, scale);
    transform.translate(-bounds.center().x(), -bounds.center().y());
    return transform;
}

QFont DiagramPicture::textFont() const
{
    QFont result = font();
    result.setPixelSize(int(m_diagram.textSize));
    return result;
}

std::vector<DiagramPicture::DrawnEdge> DiagramPicture::drawnEdges() const
{
    const auto node = [this](const QString& name) -> const DiagramNode* {
        const auto found = std::ranges::find(m_diagram.nodes, name, &DiagramNode::name);
        return found == m_diagram.nodes.end() ? nullptr : &*found;
    };
    std::vector<DrawnEdge> drawn;
    for (const DiagramEdge& edge : m_diagram.edges) {
        const DiagramNode* from = node(edge.from);
        const DiagramNode* to = node(edge.to);
        if (!from || !to)
            continue;
        const QPainterPath line = arrowLine(*from, *to, edge.via);
        drawn.push_back({&edge, line, textBox(edge, line, textFont())});
    }
    return drawn;
}

void DiagramPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_drawn = drawnEdges();
    paintDiagram(painter, look(), m_drawn);
    if (m_diagram.bounds.isEmpty())
        return;
    if (std::exchange(m_litMoves, false) && m_hovered.isEmpty())
        emit litMoved(fit().mapRect(litArea()).toAlignedRect());
}

void DiagramPicture::paintShown(QPainter& painter, const theme::Look& look)
{
    paintDiagram(painter, look, drawnEdges());
}

void DiagramPicture::paintDiagram(QPainter& painter, const theme::Look& look,
                                  const std::vector<DrawnEdge>& edges) const
{
    painter.fillRect(rect(), look.page());
    if (m_diagram.bounds.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    // A vector's first number stays the first, whatever the window's direction.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setTransform(fit(), true);
    painter.setFont(textFont());
    for (const DrawnEdge& each : edges)
        paintEdge(painter, each.line, *each.edge, isLit(each.edge->name), look);
    for (const DiagramNode& node : m_diagram.nodes)
        paintNode(painter, node, isLit(node.name), look);
    for (const DrawnEdge& each : edges) {
        if (!each.text.isEmpty())
            paintEdgeText(painter, *each.edge, each.text, isLit(each.edge->name), look);
    }
}

QRectF DiagramPicture::litArea() const
{
    QRectF lit;
    for (const DiagramNode& node : m_diagram.nodes)
        lit |= isLit(node.name) ? node.box : QRectF();
    for (const DrawnEdge& each : m_drawn) {
        if (isLit(each.edge->name))
            lit |= each.line.boundingRect() | each.text;
    }
    return lit;
}

double DiagramPicture::leastScale() const
{
    return look().growth() == 1 ? 0 : smallestLetters * look().growth() / m_diagram.textSize;
}

bool DiagramPicture::isNarrow(QSize view, double width) const
{
    // Less than a pixel is lost where sizes are rounded.
    return view.width() - 2 * diagramMargin + 1 < width * leastScale();
}

QSize DiagramPicture::neededSize(QSize view) const
{
    if (leastScale() == 0)
        return {};
    return (leastSize(view) * leastScale()).toSize() + QSize(2 * diagramMargin, 2 * diagramMargin);
}

bool DiagramPicture::isLit(const QString& name) const
{
    return !name.isEmpty() && m_highlights.contains(name);
}

QString DiagramPicture::nameAt(QPointF position) const
{
    if (m_diagram.bounds.isEmpty())
        return {};
    const QPointF at = fit().inverted().map(position);
    for (const DiagramNode& node : m_diagram.nodes) {
        if (outline(node).contains(at))
            return node.about.isEmpty() ? node.name : node.about;
    }
    for (const DrawnEdge& each : m_drawn) {
        if (each.text.contains(at))
            return each.edge->name;
    }
    for (const DrawnEdge& each : m_drawn) {
        if (!each.edge->name.isEmpty() && isNear(each.line, at))
            return each.edge->name;
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
    if (pointerMoved())
        setHovered(nameAt(event->position()));
}

void DiagramPicture::leaveEvent(QEvent*)
{
    setHovered(QString());
}

} // namespace gui

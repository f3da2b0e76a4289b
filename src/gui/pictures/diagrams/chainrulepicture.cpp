// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/diagrams/chainrulepicture.h"

#include "gui/base/numbers.h"

namespace gui
{

namespace
{

/// Small enough for its letters to be legible where the window is small.
const QRectF bounds(1, 0, 537, 240);
constexpr double textSize = 12;
/// The rows from top to bottom: what comes in, the functions, and their results below them; the way
/// back runs along the lower edge.
constexpr double functions = 102, results = 160;

QString named(const char* name)
{
    return QString::fromLatin1(name);
}

QRectF around(double x, double y, double width, double height = 36)
{
    return {x - width / 2, y - height / 2, width, height};
}

/// The value as it is at this step; empty while nobody knows it.
QString live(const model::Step& step, const char* name)
{
    const model::Value* value = step.find(name);
    return value ? pageValue(*value, 4) : QString();
}

/// The same where little room is left between other texts: of a long vector its ends.
QString brief(const model::Step& step, const char* name)
{
    const model::Value* value = step.find(name);
    if (!value)
        return {};
    const std::size_t count = value->numbers.size();
    return count > 2 ? vectorEnds(*value, 2) : pageValue(*value, count == 2 ? 3 : 4);
}

DiagramNode valueNode(const model::Step& step, const char* name, NodeKind kind, const QRectF& box)
{
    DiagramNode node{named(name), kind, box, named(name), live(step, name)};
    if (const model::Value* value = step.find(name))
        node.shorter = shorterPageValues(*value);
    return node;
}

DiagramNode functionNode(const char* id, const QString& title, double x, double width,
                         const char* result)
{
    return {.name = named(id),
            .kind = NodeKind::Function,
            .box = around(x, functions, width),
            .title = title,
            .about = named(result)};
}

std::vector<DiagramNode> nodesOf(const model::Step& step)
{
    std::vector<DiagramNode> nodes{
        valueNode(step, "input_vector", NodeKind::Plain, around(62, 52, 124)),
        valueNode(step, "weights_1", NodeKind::Parameter, around(68, results, 134, 38)),
        valueNode(step, "bias", NodeKind::Parameter, around(300, 20, 96, 38)),
        valueNode(step, "target", NodeKind::Plain, around(487, 32, 80)),
        functionNode("dot", ChainRulePicture::tr("dot\nproduct"), 140, 80, "dot_product_1"),
        functionNode("sum", ChainRulePicture::tr("sum"), 248, 64, "layer_1"),
        functionNode("sigmoid", ChainRulePicture::tr("sigmoid"), 354, 84, "prediction"),
        valueNode(step, "dot_product_1", NodeKind::Result, around(196, results, 106)),
        valueNode(step, "layer_1", NodeKind::Result, around(300, results, 82)),
        valueNode(step, "prediction", NodeKind::Result, around(396, results, 88)),
        valueNode(step, "error", NodeKind::Loss, around(487, functions, 100, 40)),
    };
    // What the walk back has brought home stands beside the parameter it belongs to.
    if (step.find("derror_dweights"))
        nodes.push_back(valueNode(step, "derror_dweights", NodeKind::Plain, around(64, 219, 128)));
    if (step.find("derror_dbias"))
        nodes.push_back(valueNode(step, "derror_dbias", NodeKind::Plain, around(186, 20, 104)));
    return nodes;
}

DiagramEdge forwardEdge(const char* from, const char* to)
{
    DiagramEdge edge;
    edge.from = named(from);
    edge.to = named(to);
    return edge;
}

/// A partial derivative on its way back, bending towards `via`, its text at `textAt`; red once it
/// is known and part of the path being walked.
DiagramEdge partialEdge(const model::Step& step, const char* from, const char* to, const char* name,
                        bool onPath, std::optional<QPointF> via, QPointF textAt)
{
    const bool walked = onPath && step.find(name);
    return {.from = named(from),
            .to = named(to),
            .kind = walked ? EdgeKind::GradientPath : EdgeKind::Partial,
            .name = named(name),
            .title = named(name),
            .value = brief(step, name),
            .via = via,
            .textAt = textAt};
}

std::vector<DiagramEdge> edgesOf(const model::Step& step)
{
    std::vector<DiagramEdge> edges{
        forwardEdge("input_vector", "dot"),  forwardEdge("weights_1", "dot"),
        forwardEdge("dot", "dot_product_1"), forwardEdge("dot_product_1", "sum"),
        forwardEdge("bias", "sum"),          forwardEdge("sum", "layer_1"),
        forwardEdge("layer_1", "sigmoid"),   forwardEdge("sigmoid", "prediction"),
        forwardEdge("prediction", "error"),  forwardEdge("target", "error"),
    };
    // Before the chain rule comes up, the graph only goes forward.
    if (!step.find("layer_1"))
        return edges;
    const bool toBiasOnly = step.id == "dlayer1-dbias" || step.id == "derror-dbias";
    edges.push_back(partialEdge(step, "error", "prediction", "derror_dprediction", true,
                                QPointF(497, 192), {471, 208}));
    edges.push_back(partialEdge(step, "prediction", "layer_1", "dprediction_dlayer1", true,
                                QPointF(348, 214), {328, 218}));
    edges.push_back(partialEdge(step, "layer_1", "weights_1", "dlayer1_dweights", !toBiasOnly,
                                QPointF(190, 212), {190, 217}));
    edges.push_back(
        partialEdge(step, "layer_1", "bias", "dlayer1_dbias", true, std::nullopt, {300, 62}));
    return edges;
}

} // namespace

ChainRulePicture::ChainRulePicture(QWidget* parent) : DiagramPicture(parent) {}

int ChainRulePicture::comfortableWidth() const
{
    return int(bounds.width());
}

void ChainRulePicture::drawStep(const model::Step& step)
{
    setDiagram({nodesOf(step), edgesOf(step), bounds, textSize});
}

} // namespace gui

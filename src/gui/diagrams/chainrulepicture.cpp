#include "gui/diagrams/chainrulepicture.h"

#include "gui/numbers.h"

namespace gui
{

namespace
{

/// Wide and low, as the stage is.
const QRectF bounds(0, 0, 800, 316);
const QSizeF ofValue(116, 46);
const QSizeF ofParameter(136, 48);
const QSizeF ofFunction(92, 44);

QString named(const char* name)
{
    return QString::fromLatin1(name);
}

QRectF around(double x, double y, QSizeF size)
{
    return {QPointF(x - size.width() / 2, y - size.height() / 2), size};
}

/// The value as it is at this step; empty while nobody knows it.
QString live(const model::Step& step, const char* name)
{
    const model::Value* value = step.find(name);
    return value ? pageValue(*value, 4) : QString();
}

DiagramNode valueNode(const model::Step& step, const char* name, NodeKind kind, const QRectF& box)
{
    return {named(name), kind, box, named(name), live(step, name)};
}

DiagramNode functionNode(const char* id, const QString& title, double x, double y)
{
    return {named(id), NodeKind::Function, around(x, y, ofFunction), title, {}};
}

/// From the left to the right: hexagons in a row of their own, the results between and below them,
/// so that the way back can run along the lower edge.
std::vector<DiagramNode> nodesOf(const model::Step& step)
{
    std::vector<DiagramNode> nodes{
        valueNode(step, "input_vector", NodeKind::Plain, around(66, 70, ofValue)),
        valueNode(step, "weights_1", NodeKind::Parameter, around(72, 196, ofParameter)),
        valueNode(step, "bias", NodeKind::Parameter, around(430, 25, ofValue)),
        valueNode(step, "target", NodeKind::Plain, around(742, 40, {80, 44})),
        functionNode("dot", ChainRulePicture::tr("dot\nproduct"), 175, 132),
        functionNode("sum", ChainRulePicture::tr("sum"), 334, 132),
        functionNode("sigmoid", ChainRulePicture::tr("sigmoid"), 526, 132),
        valueNode(step, "dot_product_1", NodeKind::Result, around(260, 196, ofValue)),
        valueNode(step, "layer_1", NodeKind::Result, around(430, 196, ofValue)),
        valueNode(step, "prediction", NodeKind::Result, around(600, 196, ofValue)),
        valueNode(step, "error", NodeKind::Loss, around(742, 128, {104, 48})),
    };
    // What the walk back has brought home stands beside the parameter it belongs to.
    if (step.find("derror_dweights"))
        nodes.push_back(
            valueNode(step, "derror_dweights", NodeKind::Plain, around(88, 291, {176, 46})));
    if (step.find("derror_dbias"))
        nodes.push_back(valueNode(step, "derror_dbias", NodeKind::Plain, around(304, 25, ofValue)));
    return nodes;
}

DiagramEdge forwardEdge(const char* from, const char* to)
{
    DiagramEdge edge;
    edge.from = named(from);
    edge.to = named(to);
    return edge;
}

/// A partial derivative on its way back; red once it is known and part of the path being walked.
DiagramEdge partialEdge(const model::Step& step, const char* from, const char* to, const char* name,
                        bool onPath, double bow)
{
    const bool walked = onPath && step.find(name);
    return {.from = named(from),
            .to = named(to),
            .kind = walked ? EdgeKind::GradientPath : EdgeKind::Partial,
            .name = named(name),
            .title = named(name),
            .value = live(step, name),
            .bow = bow};
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
    edges.push_back(partialEdge(step, "error", "prediction", "derror_dprediction", true, 85));
    edges.push_back(partialEdge(step, "prediction", "layer_1", "dprediction_dlayer1", true, 50));
    edges.push_back(partialEdge(step, "layer_1", "weights_1", "dlayer1_dweights", !toBiasOnly, 78));
    edges.push_back(partialEdge(step, "layer_1", "bias", "dlayer1_dbias", true, 0));
    return edges;
}

} // namespace

ChainRulePicture::ChainRulePicture(QWidget* parent) : DiagramPicture(parent) {}

int ChainRulePicture::comfortableWidth() const
{
    return int(bounds.width() * 0.8);
}

void ChainRulePicture::showStep(const model::Step& step)
{
    setDiagram(nodesOf(step), edgesOf(step), bounds);
}

} // namespace gui

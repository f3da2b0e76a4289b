// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/diagrams/chainrulepicture.h"

#include "gui/base/valuetexts.h"

namespace gui
{

namespace
{

constexpr double chainTextSize = 12;

QString named(const char* name)
{
    return QString::fromLatin1(name);
}

QRectF around(double x, double y, double width, double height = 36)
{
    return {x - width / 2, y - height / 2, width, height};
}

/// A way back: what it bends towards, and where its text is.
struct WayBack {
    std::optional<QPointF> via;
    QPointF text;
};

/// Where everything stands.
struct ChainPlaces {
    /// Small enough for its letters to be legible where the window is small.
    QRectF bounds;
    QRectF input, weights, bias, target;
    QRectF dot, sum, sigmoid;
    QRectF dotProduct, layer, prediction, error;
    /// What the walk back has brought home stands beside the parameter it belongs to.
    QRectF weightsGradient, biasGradient;
    WayBack toPrediction, toLayer, toWeights, toBias;
};

/// From left to right, in rows from top to bottom: what comes in, the functions, and their results
/// below them; the way back runs along the lower edge.
const ChainPlaces chainAcross{
    .bounds = QRectF(1, 0, 531, 240),
    .input = around(62, 52, 124),
    .weights = around(68, 160, 134, 38),
    .bias = around(300, 20, 96, 38),
    .target = around(483, 32, 80),
    .dot = around(140, 102, 80),
    .sum = around(248, 102, 64),
    .sigmoid = around(352, 102, 84),
    .dotProduct = around(196, 160, 106),
    .layer = around(300, 160, 82),
    .prediction = around(394, 160, 88),
    .error = around(483, 102, 97, 40),
    .weightsGradient = around(64, 219, 128),
    .biasGradient = around(186, 20, 104),
    .toPrediction = {QPointF(493, 192), {467, 208}},
    .toLayer = {QPointF(348, 214), {328, 218}},
    .toWeights = {QPointF(190, 212), {190, 217}},
    // Beside its arrow, where nothing else stands.
    .toBias = {std::nullopt, {357, 62}},
};

/// From top to bottom, for large letters in a narrow view; the way back runs along the left edge.
const ChainPlaces chainDown{
    .bounds = QRectF(1, 4, 246, 528),
    .input = around(190, 66, 112),
    .weights = around(64, 66, 122, 38),
    .bias = around(52, 238, 92, 38),
    .target = around(170, 510, 80),
    .dot = around(170, 122, 80),
    .sum = around(170, 238, 64),
    .sigmoid = around(170, 354, 84),
    .dotProduct = around(170, 180, 106),
    .layer = around(170, 296, 82),
    .prediction = around(170, 412, 88),
    .error = around(170, 466, 100, 40),
    .weightsGradient = around(64, 24, 122),
    .biasGradient = around(50, 202, 98),
    .toPrediction = {QPointF(100, 440), {56, 446}},
    .toLayer = {QPointF(66, 354), {64, 354}},
    .toWeights = {QPointF(100, 232), {60, 140}},
    .toBias = {std::nullopt, {56, 284}},
};

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

DiagramNode functionNode(const char* id, const QString& title, const QRectF& box,
                         const char* result)
{
    return {.name = named(id),
            .kind = NodeKind::Function,
            .box = box,
            .title = title,
            .about = named(result)};
}

std::vector<DiagramNode> nodesOf(const model::Step& step, const ChainPlaces& places)
{
    std::vector<DiagramNode> nodes{
        valueNode(step, "input_vector", NodeKind::Plain, places.input),
        valueNode(step, "weights_1", NodeKind::Parameter, places.weights),
        valueNode(step, "bias", NodeKind::Parameter, places.bias),
        valueNode(step, "target", NodeKind::Plain, places.target),
        functionNode("dot", ChainRulePicture::tr("dot\nproduct"), places.dot, "dot_product_1"),
        functionNode("sum", ChainRulePicture::tr("sum"), places.sum, "layer_1"),
        functionNode("sigmoid", ChainRulePicture::tr("sigmoid"), places.sigmoid, "prediction"),
        valueNode(step, "dot_product_1", NodeKind::Result, places.dotProduct),
        valueNode(step, "layer_1", NodeKind::Result, places.layer),
        valueNode(step, "prediction", NodeKind::Result, places.prediction),
        valueNode(step, "error", NodeKind::Loss, places.error),
    };
    if (step.find("derror_dweights"))
        nodes.push_back(
            valueNode(step, "derror_dweights", NodeKind::Plain, places.weightsGradient));
    if (step.find("derror_dbias"))
        nodes.push_back(valueNode(step, "derror_dbias", NodeKind::Plain, places.biasGradient));
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
                        bool onPath, const WayBack& way)
{
    const bool walked = onPath && step.find(name);
    return {.from = named(from),
            .to = named(to),
            .kind = walked ? EdgeKind::GradientPath : EdgeKind::Partial,
            .name = named(name),
            .title = named(name),
            .value = brief(step, name),
            .via = way.via,
            .textAt = way.text};
}

std::vector<DiagramEdge> edgesOf(const model::Step& step, const ChainPlaces& places)
{
    std::vector<DiagramEdge> edges{
        forwardEdge("input_vector", "dot"),  forwardEdge("weights_1", "dot"),
        forwardEdge("dot", "dot_product_1"), forwardEdge("dot_product_1", "sum"),
        forwardEdge("bias", "sum"),          forwardEdge("sum", "layer_1"),
        forwardEdge("layer_1", "sigmoid"),   forwardEdge("sigmoid", "prediction"),
        forwardEdge("prediction", "error"),  forwardEdge("target", "error"),
    };
    const bool toBiasOnly = step.id == "dlayer1-dbias" || step.id == "derror-dbias";
    edges.push_back(
        partialEdge(step, "error", "prediction", "derror_dprediction", true, places.toPrediction));
    edges.push_back(
        partialEdge(step, "prediction", "layer_1", "dprediction_dlayer1", true, places.toLayer));
    edges.push_back(partialEdge(step, "layer_1", "weights_1", "dlayer1_dweights", !toBiasOnly,
                                places.toWeights));
    edges.push_back(partialEdge(step, "layer_1", "bias", "dlayer1_dbias", true, places.toBias));
    return edges;
}

} // namespace

ChainRulePicture::ChainRulePicture(QWidget* parent) : DiagramPicture(parent)
{
    // How large its letters are, before there is a step.
    setDiagram({{}, {}, {}, chainTextSize});
}

int ChainRulePicture::comfortableWidth() const
{
    return int(chainAcross.bounds.width());
}

void ChainRulePicture::drawStep(const model::Step&)
{
    draw();
}

void ChainRulePicture::resizeEvent(QResizeEvent* event)
{
    DiagramPicture::resizeEvent(event);
    draw();
}

QSizeF ChainRulePicture::leastSize(QSize view) const
{
    return (isNarrow(view, chainAcross.bounds.width()) ? chainDown : chainAcross).bounds.size();
}

void ChainRulePicture::draw()
{
    const ChainPlaces& places =
        isNarrow(size(), chainAcross.bounds.width()) ? chainDown : chainAcross;
    setDiagram({nodesOf(step(), places), edgesOf(step(), places), places.bounds, chainTextSize});
}

} // namespace gui

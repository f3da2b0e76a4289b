// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/diagrams/layersflow.h"

#include "gui/base/valuetexts.h"

#include <array>
#include <functional>

namespace gui
{

namespace
{

constexpr double flowTextSize = 12;
constexpr int inputs = 2, units = 3;

QRectF around(QPointF centre, double width, double height = 36)
{
    return {centre.x() - width / 2, centre.y() - height / 2, width, height};
}

/// Where everything stands.
struct LayersPlaces {
    QRectF bounds;
    std::array<QPointF, inputs> input;
    std::array<QPointF, units> sum, output;
    QPointF last, prediction, error, target, bias;
    /// The names of the columns, or rows, of numbers.
    QPointF inputName, inputNameBack, sumName, outputName;
    /// How far on an arrow its number stands: from an input, from an output, and on the way back.
    std::array<double, inputs> fromInput, toInput;
    double toOutput, fromOutput, toLast;
};

/// From left to right a column each: the inputs, the units' sums, their outputs, and one below the
/// other the last sum, the prediction and the error.
const LayersPlaces layersAcross{
    .bounds = QRectF(0, -1, 530, 231),
    .input = {QPointF(32, 79), QPointF(32, 137)},
    .sum = {QPointF(196, 50), QPointF(196, 108), QPointF(196, 166)},
    .output = {QPointF(320, 50), QPointF(320, 108), QPointF(320, 166)},
    .last = {464, 58},
    .prediction = {464, 112},
    .error = {464, 166},
    .target = {464, 214},
    .bias = {464, 15},
    .inputName = {40, 12},
    .inputNameBack = {66, 12},
    .sumName = {196, 12},
    .outputName = {320, 12},
    .fromInput = {0.64, 0.64},
    .toInput = {0.36, 0.36},
    .toOutput = 0.5,
    .fromOutput = 0.45,
    .toLast = 0.61,
};

/// From top to bottom, for large letters in a narrow view.
const LayersPlaces layersDown{
    .bounds = QRectF(0, 0, 246, 496),
    .input = {QPointF(82, 38), QPointF(164, 38)},
    .sum = {QPointF(41, 168), QPointF(123, 168), QPointF(205, 168)},
    .output = {QPointF(41, 246), QPointF(123, 246), QPointF(205, 246)},
    .last = {123, 344},
    .prediction = {123, 408},
    .error = {123, 472},
    .target = {213, 472},
    .bias = {217, 344},
    .inputName = {123, 11},
    .inputNameBack = {123, 11},
    .sumName = {123, 196},
    .outputName = {123, 271},
    .fromInput = {0.60, 0.78},
    .toInput = {0.40, 0.22},
    .toOutput = 0.64,
    .fromOutput = 0.45,
    .toLast = 0.55,
};

/// One number of a vector: the name of its node.
QString part(const QString& name, int index)
{
    return QStringLiteral("%1[%2]").arg(name).arg(index);
}

/// What is drawn of one step.
class Scene
{
public:
    Scene(const model::Step& step, const LayersPlaces& places,
          std::function<QString(const QString&)> placeOf)
        : m_step(step), m_places(places), m_placeOf(std::move(placeOf))
    {
        m_diagram.bounds = places.bounds;
        if (step.find("derror_dprediction"))
            drawBack();
        else
            drawForward();
    }

    Diagram take() { return std::move(m_diagram); }

private:
    /// The number as it is at this step; a box, or nothing, while nobody knows it.
    QString number(const QString& name, int index = -1, int digits = 4) const
    {
        const model::Value* value = m_step.find(name.toStdString());
        if (!value)
            return m_placeOf(name);
        const auto at = std::size_t(std::max(index, 0));
        model::Value one = model::number(value->name, value->numbers.at(at), value->role);
        one.withheld = value->withheld;
        // A long number has fewer digits: beside it there is another.
        constexpr qsizetype longest = 7;
        const QString text = pageValue(one, digits);
        return text.size() > longest ? pageValue(one, 2) : text;
    }
    bool isKnown(const char* name) const { return m_step.find(name); }

    void node(const QString& name, NodeKind kind, const QRectF& box)
    {
        m_diagram.nodes.push_back({name, kind, box, name, number(name)});
    }
    /// A number of a vector; `title` stands above it.
    void partNode(const QString& name, int index, NodeKind kind, const QRectF& box,
                  const QString& called, const QString& title = {})
    {
        m_diagram.nodes.push_back({.name = part(name, index),
                                   .kind = kind,
                                   .box = box,
                                   .title = title,
                                   .value = number(name, index),
                                   .about = name,
                                   .called = called.arg(name).arg(index + 1)});
    }
    /// Above the numbers of a column, each of which is called so itself.
    void heading(const QString& name, QPointF at)
    {
        DiagramNode node{.name = name + QStringLiteral(" heading"),
                         .kind = NodeKind::Caption,
                         .box = around(at, 136, 18),
                         .title = name,
                         .about = name,
                         .called = QString()};
        m_diagram.nodes.push_back(std::move(node));
    }
    /// An arrow with a number of its own, `where` on its way.
    void edge(const QString& from, const QString& to, EdgeKind kind, const QString& name, int index,
              double where, const QString& called)
    {
        const auto centre = [this](const QString& of) {
            for (const DiagramNode& node : m_diagram.nodes) {
                if (node.name == of)
                    return node.box.center();
            }
            return QPointF();
        };
        const QPointF start = centre(from);
        // There is less room than in a node. An arrow without its number has nothing to light up.
        const QString value = number(name, index, 3);
        m_diagram.edges.push_back({.from = from,
                                   .to = to,
                                   .kind = kind,
                                   .name = value.isEmpty() ? QString() : name,
                                   .value = value,
                                   .textAt = start + (centre(to) - start) * where,
                                   .called = value.isEmpty() ? QString() : called});
    }
    /// One that bears the name of a function, if any.
    void edge(const QString& from, const QString& to, EdgeKind kind = EdgeKind::Forward,
              const QString& function = {})
    {
        m_diagram.edges.push_back(
            {.from = from, .to = to, .kind = kind, .title = function, .called = QString()});
    }

    void drawForward();
    void drawBack();

    const model::Step& m_step;
    const LayersPlaces& m_places;
    std::function<QString(const QString&)> m_placeOf;
    Diagram m_diagram{{}, {}, {}, flowTextSize};
};

QString ofUnit()
{
    return LayersFlow::tr("%1, unit %2");
}

QString ofInput()
{
    return LayersFlow::tr("%1, number %2");
}

QString ofWeight(const QString& name, int unit, int input)
{
    return LayersFlow::tr("%1, unit %2, input %3").arg(name).arg(unit + 1).arg(input + 1);
}

void Scene::drawForward()
{
    const QString row = QStringLiteral("input_vector"), sum = QStringLiteral("sum_1"),
                  output = QStringLiteral("output_1"), last = QStringLiteral("sum_2"),
                  prediction = QStringLiteral("prediction"), error = QStringLiteral("error");
    heading(row, m_places.inputName);
    heading(sum, m_places.sumName);
    heading(output, m_places.outputName);
    for (int i = 0; i < inputs; ++i)
        partNode(row, i, NodeKind::Result, around(m_places.input[i], 52, 30), ofInput());
    for (int unit = 0; unit < units; ++unit) {
        const QString bias = number(QStringLiteral("bias_1"), unit);
        partNode(sum, unit, NodeKind::Result, around(m_places.sum[unit], 66), ofUnit(),
                 bias.isEmpty() ? QString() : LayersFlow::tr("bias %1").arg(bias));
        partNode(output, unit, NodeKind::Result, around(m_places.output[unit], 62, 30), ofUnit());
    }
    const QString bias = QStringLiteral("bias_2");
    node(bias, NodeKind::Plain, around(m_places.bias, 58, 30));
    node(last, NodeKind::Result, around(m_places.last, 104));
    node(prediction, NodeKind::Result, around(m_places.prediction, 104));
    node(error, NodeKind::Loss, around(m_places.error, 108, 40));
    node(QStringLiteral("target"), NodeKind::Plain, around(m_places.target, 58, 30));

    for (int unit = 0; unit < units; ++unit) {
        for (int i = 0; i < inputs; ++i)
            edge(part(row, i), part(sum, unit), EdgeKind::Forward, QStringLiteral("weights_1"),
                 inputs * unit + i, m_places.fromInput[i],
                 ofWeight(QStringLiteral("weights_1"), unit, i));
    }
    for (int unit = 0; unit < units; ++unit)
        edge(part(sum, unit), part(output, unit), EdgeKind::Forward, QStringLiteral("tanh"));
    for (int unit = 0; unit < units; ++unit)
        edge(part(output, unit), last, EdgeKind::Forward, QStringLiteral("weights_2"), unit,
             m_places.fromOutput, ofUnit().arg(QStringLiteral("weights_2")).arg(unit + 1));
    edge(last, prediction, EdgeKind::Forward, QStringLiteral("σ"));
    edge(prediction, error);
    edge(QStringLiteral("target"), error);
}

void Scene::drawBack()
{
    const QString row = QStringLiteral("derror_dinput_vector"),
                  sum = QStringLiteral("derror_dsum_1"),
                  output = QStringLiteral("derror_doutput_1"),
                  last = QStringLiteral("derror_dsum_2"),
                  prediction = QStringLiteral("derror_dprediction"),
                  error = QStringLiteral("error");
    // While the walk is at the weights of a layer, their derivatives stand on its arrows; where it
    // goes on through them, the weights.
    const bool isThroughFirst = m_step.id == "paths-meet";
    const QString first =
        isThroughFirst ? QStringLiteral("weights_1") : QStringLiteral("derror_dweights_1");
    const QString second = isThroughFirst || m_step.id == "blame"
                               ? QStringLiteral("weights_2")
                               : QStringLiteral("derror_dweights_2");
    const auto walked = [this](const char* name) {
        return isKnown(name) ? EdgeKind::GradientPath : EdgeKind::Partial;
    };
    heading(row, m_places.inputNameBack);
    heading(sum, m_places.sumName);
    heading(output, m_places.outputName);
    for (int i = 0; i < inputs; ++i)
        partNode(row, i, NodeKind::Result, around(m_places.input[i], 60, 30), ofInput());
    for (int unit = 0; unit < units; ++unit) {
        partNode(sum, unit, NodeKind::Result, around(m_places.sum[unit], 64, 30), ofUnit());
        partNode(output, unit, NodeKind::Result, around(m_places.output[unit], 62, 30), ofUnit());
    }
    node(last, NodeKind::Result, around(m_places.last, 126));
    node(prediction, NodeKind::Result, around(m_places.prediction, 126));
    node(error, NodeKind::Loss, around(m_places.error, 108, 40));

    edge(error, prediction, walked("derror_dprediction"));
    edge(prediction, last, walked("derror_dsum_2"), QStringLiteral("dprediction_dsum_2"), -1, 0.5,
         QStringLiteral("dprediction_dsum_2"));
    for (int unit = 0; unit < units; ++unit)
        edge(last, part(output, unit), walked("derror_dweights_2"), second, unit, m_places.toLast,
             ofUnit().arg(second).arg(unit + 1));
    for (int unit = 0; unit < units; ++unit)
        edge(part(output, unit), part(sum, unit), walked("derror_dsum_1"),
             QStringLiteral("doutput_1_dsum_1"), unit, 1 - m_places.toOutput,
             ofUnit().arg(QStringLiteral("doutput_1_dsum_1")).arg(unit + 1));
    for (int unit = 0; unit < units; ++unit) {
        for (int i = 0; i < inputs; ++i)
            edge(part(sum, unit), part(row, i), walked("derror_dweights_1"), first,
                 inputs * unit + i, m_places.toInput[i], ofWeight(first, unit, i));
    }
}

} // namespace

LayersFlow::LayersFlow(QWidget* parent) : DiagramPicture(parent)
{
    // How large its letters are, before there is a step.
    setDiagram({{}, {}, {}, flowTextSize});
}

int LayersFlow::comfortableWidth() const
{
    return int(layersAcross.bounds.width());
}

void LayersFlow::drawStep(const model::Step&)
{
    draw();
}

void LayersFlow::resizeEvent(QResizeEvent* event)
{
    DiagramPicture::resizeEvent(event);
    draw();
}

QSizeF LayersFlow::leastSize(QSize view) const
{
    return (isNarrow(view, layersAcross.bounds.width()) ? layersDown : layersAcross).bounds.size();
}

void LayersFlow::draw()
{
    const LayersPlaces& places =
        isNarrow(size(), layersAcross.bounds.width()) ? layersDown : layersAcross;
    setDiagram(Scene(step(), places, [this](const QString& name) { return placeOf(name); }).take());
}

void LayersFlow::setHighlights(const QStringList& names)
{
    QStringList lit = names;
    for (const QString& name : names) {
        for (int i = 0; i < units; ++i)
            lit << part(name, i);
    }
    DiagramPicture::setHighlights(lit);
}

QString LayersFlow::summary() const
{
    const bool isBack = step().find("derror_dprediction");
    return (isBack ? tr("The way back, from the error to the inputs. ")
                   : tr("The way of a row through both layers, from the inputs to the error. ")) +
           DiagramPicture::summary();
}

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/diagrams/predictionflow.h"

#include "gui/base/numbers.h"
#include "gui/base/rownumber.h"

#include <algorithm>
#include <string_view>

namespace gui
{

namespace
{

/// A function's hexagon has no value of its own: it lights up when what goes in and what comes out
/// do.
struct Function {
    std::string_view node;
    const char* input;
    const char* output;
};

constexpr Function functions[] = {{"dot", "input_vector", "dot_product_1"},
                                  {"plus", "dot_product_1", "layer_1"},
                                  {"sigmoid", "layer_1", "prediction"},
                                  {"step", "prediction", "predicted_class"}};

constexpr double nodeHeight = 46;
/// A hexagon loses width at its tips.
constexpr double tips = 14;
/// Of the room beyond what a column needs, nodes take most and the arrows the rest.
constexpr double shareOfNodes = 0.75;
constexpr double widestColumn = 240;
constexpr double verdictWidth = 180;
/// The last line, with the verdict, needs less room than a row of nodes.
constexpr double lastRow = 3.72;

/// Where nodes stand: three columns and four rows, as far apart as the widget's shape allows.
struct Grid {
    double columnWidth = 150;
    double rowHeight = 66;

    double nodeWidth() const { return 128 + shareOfNodes * (columnWidth - 150); }
    QRectF cell(double column, double row) const { return cell(column, row, nodeWidth()); }
    QRectF cell(double column, double row, double width) const
    {
        QRectF box(0, 0, width, nodeHeight);
        box.moveCenter({columnWidth * column, rowHeight * row});
        return box;
    }
    QRectF bounds() const { return (cell(0, 0) | cell(2, lastRow)).adjusted(-6, -6, 12, -6); }
};

Grid gridFor(QSizeF size)
{
    Grid grid;
    const QRectF least = grid.bounds();
    const double width = least.height() * size.width() / std::max(size.height(), 1.0);
    grid.columnWidth = std::clamp(grid.columnWidth + (width - least.width()) / (2 + shareOfNodes),
                                  150.0, widestColumn);
    const double height = grid.bounds().width() * size.height() / std::max(size.width(), 1.0);
    grid.rowHeight = std::clamp((height - nodeHeight) / lastRow, 66.0, 96.0);
    return grid;
}

/// The value of one row: second_layer_1 where the second row is shown.
QString nameFor(const char* value, bool secondRow)
{
    const QString name = QString::fromLatin1(value);
    return secondRow ? QStringLiteral("second_") + name : name;
}

QString valueText(const model::Step& step, const QString& name)
{
    const model::Value* value = step.find(name.toStdString());
    return value ? pageValue(*value, 4) : QString();
}

QStringList shorterTexts(const model::Step& step, const QString& name)
{
    const model::Value* value = step.find(name.toStdString());
    return value ? shorterPageValues(*value) : QStringList();
}

} // namespace

PredictionFlow::PredictionFlow(QWidget* parent) : DiagramPicture(parent) {}

void PredictionFlow::drawStep(const model::Step& step)
{
    m_secondRow = step.id.starts_with("second-row");
    draw();
}

QSizeF PredictionFlow::leastSize() const
{
    return Grid().bounds().size();
}

void PredictionFlow::resizeEvent(QResizeEvent* event)
{
    DiagramPicture::resizeEvent(event);
    draw();
}

void PredictionFlow::draw()
{
    const Grid grid = gridFor(size());
    const auto named = [this](const char* value) { return nameFor(value, m_secondRow); };
    const auto node = [&](const char* title, const QString& name, NodeKind kind,
                          const QRectF& box) {
        return DiagramNode{name,
                           kind,
                           box,
                           QString::fromLatin1(title),
                           valueText(step(), name),
                           shorterTexts(step(), name)};
    };

    const auto result = [&](const char* value, double column, double row) {
        return node(value, named(value), NodeKind::Result, grid.cell(column, row));
    };
    const auto parameter = [&](const char* value, double column, double row) {
        return node(value, QString::fromLatin1(value), NodeKind::Parameter,
                    grid.cell(column, row, grid.nodeWidth() + tips));
    };
    const auto hexagon = [&](const char* name, double column, double row, const QString& title) {
        const auto function = std::ranges::find(functions, std::string_view(name), &Function::node);
        return DiagramNode{.name = QString::fromLatin1(name),
                           .kind = NodeKind::Function,
                           .box = grid.cell(column, row),
                           .title = title,
                           .about = named(function->output)};
    };

    std::vector<DiagramNode> nodes = {
        result("input_vector", 0, 0),    parameter("weights_1", 1, 0),
        parameter("bias", 2, 0),         hexagon("dot", 0, 1, tr("dot product")),
        result("dot_product_1", 1, 1),   hexagon("plus", 2, 1, tr("+ bias")),
        result("layer_1", 2, 2),         hexagon("sigmoid", 1, 2, tr("sigmoid")),
        result("prediction", 0, 2),      hexagon("step", 0, 3, tr("at least 0.5?")),
        result("predicted_class", 1, 3), result("target", 2, 3),
    };
    const double correct = step().number(named("correct").toStdString());
    QString verdict;
    if (correct == 1)
        verdict = tr("They agree: right");
    else if (correct == 0)
        verdict = tr("They differ: wrong");
    const QRectF below = grid.cell(1.5, lastRow, verdictWidth).adjusted(0, 8, 0, -8);
    nodes.push_back({named("correct"), NodeKind::Plain, below, verdict, {}});
    const QString caption = tr("Row %1").arg(countNumber(rowNumber(step(), m_secondRow ? 1 : 0)));
    nodes.push_back({QString(), NodeKind::Plain, grid.cell(0, lastRow), caption, {}});

    std::vector<DiagramEdge> edges;
    const auto connectNodes = [&edges](const QString& from, const QString& to) {
        edges.push_back({.from = from, .to = to});
    };
    const auto function = [](const char* name) { return QString::fromLatin1(name); };
    connectNodes(named("input_vector"), function("dot"));
    connectNodes(function("weights_1"), function("dot"));
    connectNodes(function("dot"), named("dot_product_1"));
    connectNodes(named("dot_product_1"), function("plus"));
    connectNodes(function("bias"), function("plus"));
    connectNodes(function("plus"), named("layer_1"));
    connectNodes(named("layer_1"), function("sigmoid"));
    connectNodes(function("sigmoid"), named("prediction"));
    connectNodes(named("prediction"), function("step"));
    connectNodes(function("step"), named("predicted_class"));

    setDiagram({std::move(nodes), std::move(edges), grid.bounds()});
}

void PredictionFlow::setHighlights(const QStringList& names)
{
    QStringList lit = names;
    for (const Function& function : functions) {
        if (names.contains(nameFor(function.input, m_secondRow)) &&
            names.contains(nameFor(function.output, m_secondRow)))
            lit << QString::fromLatin1(function.node.data());
    }
    DiagramPicture::setHighlights(lit);
}

QString PredictionFlow::summary() const
{
    return tr("The flow of the computation, from the inputs to the class. ") +
           DiagramPicture::summary();
}

} // namespace gui

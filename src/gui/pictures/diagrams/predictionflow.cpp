// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/diagrams/predictionflow.h"

#include "gui/base/numbers.h"
#include "gui/base/rownumber.h"
#include "gui/base/valuetexts.h"

#include <algorithm>
#include <span>
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

/// Where a node stands, in columns and rows.
struct Place {
    std::string_view node;
    double column;
    double row;
};

/// Three columns and four rows, and a last line with the verdict, which needs less room than a row
/// of nodes.
constexpr Place widePlaces[] = {
    {"input_vector", 0, 0}, {"weights_1", 1, 0},       {"bias", 2, 0},
    {"dot", 0, 1},          {"dot_product_1", 1, 1},   {"plus", 2, 1},
    {"prediction", 0, 2},   {"sigmoid", 1, 2},         {"layer_1", 2, 2},
    {"step", 0, 3},         {"predicted_class", 1, 3}, {"target", 2, 3},
    {"caption", 0, 3.72},   {"correct", 1.5, 3.72},
};
/// The same in two columns, for large letters in a narrow view.
constexpr Place narrowPlaces[] = {
    {"input_vector", 0, 0}, {"weights_1", 1, 0},   {"dot", 0, 1},     {"dot_product_1", 1, 1},
    {"bias", 0, 2},         {"plus", 1, 2},        {"sigmoid", 0, 3}, {"layer_1", 1, 3},
    {"prediction", 0, 4},   {"step", 1, 4},        {"target", 0, 5},  {"predicted_class", 1, 5},
    {"caption", 0.5, 5.72}, {"correct", 0.5, 6.2},
};

/// Where nodes stand, as far apart as the widget's shape allows.
struct Grid {
    bool isNarrow = false;
    double columnWidth = 150;
    double rowHeight = 66;

    std::span<const Place> places() const
    {
        return isNarrow ? std::span(narrowPlaces) : std::span(widePlaces);
    }
    double lastColumn() const { return isNarrow ? 1 : 2; }
    double lastRow() const { return places().back().row; }
    double nodeWidth() const { return 128 + shareOfNodes * (columnWidth - 150); }
    QRectF cell(double column, double row) const { return cell(column, row, nodeWidth()); }
    QRectF cell(std::string_view node, double width) const
    {
        const auto place = std::ranges::find(places(), node, &Place::node);
        return cell(place->column, place->row, width);
    }
    QRectF cell(double column, double row, double width) const
    {
        QRectF box(0, 0, width, nodeHeight);
        box.moveCenter({columnWidth * column, rowHeight * row});
        return box;
    }
    QRectF bounds() const
    {
        return (cell(0, 0) | cell(lastColumn(), lastRow())).adjusted(-6, -6, 12, -6);
    }
};

Grid gridFor(QSizeF size, bool isNarrow)
{
    Grid grid{.isNarrow = isNarrow};
    const QRectF least = grid.bounds();
    const double width = least.height() * size.width() / std::max(size.height(), 1.0);
    grid.columnWidth =
        std::clamp(grid.columnWidth + (width - least.width()) / (grid.lastColumn() + shareOfNodes),
                   150.0, widestColumn);
    const double height = grid.bounds().width() * size.height() / std::max(size.width(), 1.0);
    grid.rowHeight = std::clamp((height - nodeHeight) / grid.lastRow(), 66.0, 96.0);
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

QSizeF PredictionFlow::leastSize(QSize view) const
{
    return Grid{.isNarrow = isNarrow(view)}.bounds().size();
}

bool PredictionFlow::isNarrow(QSize view) const
{
    return DiagramPicture::isNarrow(view, Grid().bounds().width());
}

void PredictionFlow::resizeEvent(QResizeEvent* event)
{
    DiagramPicture::resizeEvent(event);
    draw();
}

void PredictionFlow::draw()
{
    const Grid grid = gridFor(size(), isNarrow(size()));
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

    const auto result = [&](const char* value) {
        return node(value, named(value), NodeKind::Result, grid.cell(value, grid.nodeWidth()));
    };
    const auto parameter = [&](const char* value) {
        return node(value, QString::fromLatin1(value), NodeKind::Parameter,
                    grid.cell(value, grid.nodeWidth() + tips));
    };
    const auto hexagon = [&](const char* name, const QString& title) {
        const auto function = std::ranges::find(functions, std::string_view(name), &Function::node);
        return DiagramNode{.name = QString::fromLatin1(name),
                           .kind = NodeKind::Function,
                           .box = grid.cell(name, grid.nodeWidth()),
                           .title = title,
                           .about = named(function->output)};
    };

    std::vector<DiagramNode> nodes = {
        result("input_vector"),    parameter("weights_1"),
        parameter("bias"),         hexagon("dot", tr("dot product")),
        result("dot_product_1"),   hexagon("plus", tr("+ bias")),
        result("layer_1"),         hexagon("sigmoid", tr("sigmoid")),
        result("prediction"),      hexagon("step", tr("at least 0.5?")),
        result("predicted_class"), result("target"),
    };
    const double correct = step().number(named("correct").toStdString());
    QString verdict;
    if (correct == 1)
        verdict = tr("They agree: right");
    else if (correct == 0)
        verdict = tr("They differ: wrong");
    const QRectF below = grid.cell("correct", verdictWidth).adjusted(0, 8, 0, -8);
    nodes.push_back({named("correct"), NodeKind::Plain, below, verdict, {}});
    const QString caption = tr("Row %1").arg(countNumber(rowNumber(step(), m_secondRow ? 1 : 0)));
    nodes.push_back(
        {QString(), NodeKind::Plain, grid.cell("caption", grid.nodeWidth()), caption, {}});

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

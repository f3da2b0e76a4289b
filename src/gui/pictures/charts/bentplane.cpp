// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/bentplane.h"

#include "gui/base/numbers.h"
#include "gui/base/rownumber.h"
#include "gui/base/strings.h"
#include "gui/pictures/charts/chartmarks.h"
#include "gui/pictures/charts/numberscale.h"
#include "gui/run/runview.h"
#include "model/propagation.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>

namespace gui
{

namespace
{

/// So many lines of the grid each way, in so many pieces.
constexpr int gridLines = 13;
constexpr int gridPieces = 48;
/// Of what units with bounds can say, so that their ends are seen.
constexpr double roomAtEnds = 0.06;
constexpr double smallerAtTheBack = 0.3;

UnitSpace::Place saidBy(const model::ForwardPass& pass, std::size_t layer)
{
    const std::vector<double>& outputs = pass.layers[layer].outputs;
    return {outputs[0], outputs[1], outputs.size() > 2 ? outputs[2] : 0};
}

bool isFinite(const UnitSpace::Place& said)
{
    return std::ranges::all_of(said, [](double output) { return std::isfinite(output); });
}

} // namespace

BentPlane::BentPlane(RunView& run, QWidget* parent) : ChartPicture(parent), m_run(run)
{
    setObjectName(QStringLiteral("bentPlane"));
}

std::optional<std::size_t> BentPlane::layerOf(const std::vector<std::size_t>& hidden)
{
    for (std::size_t i = hidden.size(); i-- > 0;) {
        if (hidden[i] == 2 || hidden[i] == 3)
            return i;
    }
    return std::nullopt;
}

void BentPlane::drawStep(const model::Step& step)
{
    std::vector<std::size_t> hidden;
    for (const model::Layer& layer : step.network.layers)
        hidden.push_back(layer.units);
    if (!hidden.empty())
        hidden.pop_back();
    m_layer = layerOf(hidden);
    m_marks.clear();
    m_said.clear();
    m_grid.clear();
    m_hasOutput = false;
    std::vector<ChartLabel> labels;
    m_units = m_layer ? hidden[*m_layer] : 0;
    if (m_layer) {
        showMarks(step.network);
        showAxes(step.network.layers[*m_layer].activation);
        bendGrid(step.network);
        showOutput(step.network);
        for (std::size_t i = 0; i < m_marks.size(); ++i)
            m_marks[i].at = drawn(m_said[i]);
        if (isSpace())
            labels.push_back({m_space.edges().back().center(),
                              tr("third unit"),
                              theme::Role::Neutral,
                              Qt::AlignRight | Qt::AlignBottom,
                              false,
                              {}});
        if (step.find("row")) {
            const auto row = std::size_t(step.number("row")) - 1;
            const auto mark = std::ranges::find(m_marks, row, &RowMark::row);
            if (mark != m_marks.end())
                labels.push_back({mark->at, tr("row %1").arg(numberedRow(m_rowNames, row)),
                                  theme::Role::Ink, Qt::AlignRight | Qt::AlignTop, true,
                                  QStringLiteral("row")});
        }
    }
    setLabels(std::move(labels));
    update();
}

void BentPlane::showMarks(const model::Network& network)
{
    const model::Dataset& dataset = m_run.dataset();
    const std::vector<double>& predictions = m_run.evaluation().predictions;
    const NumberScale scale =
        m_names.numbers ? NumberScale(m_run.facts().targets, m_names) : NumberScale();
    model::ForwardPass pass;
    for (const auto& [row, heldBack] : drawnRows(dataset)) {
        model::forward(network, dataset.row(row), pass);
        const double target = dataset.targets[row];
        const UnitSpace::Place said = saidBy(pass, *m_layer);
        if (!isFinite(said))
            continue;
        RowMark mark{
            {},  model::is_one(target), model::is_right(predictions[row], target), heldBack,
            row, predictions[row]};
        if (m_names.numbers)
            mark.shade = scale.shadeOf(target);
        m_marks.push_back(mark);
        m_said.push_back(said);
    }
    m_radius = rowMarkRadius(m_marks.size(), 2.5, 6);
}

void BentPlane::bendGrid(const model::Network& network)
{
    const model::Dataset& dataset = m_run.dataset();
    const bool isThere = std::max(m_axes.across, m_axes.up) < dataset.features();
    const Axes axes = isThere ? m_axes : Axes();
    const bool isFlat = dataset.features() < 2;
    const Range across = m_run.facts().extents[axes.across].withRoom();
    const Range up = isFlat ? Range{0, 0} : m_run.facts().extents[axes.up].withRoom();
    std::vector<double> row = m_run.facts().means;
    model::ForwardPass pass;
    const auto bent = [&](QPointF from, QPointF to) {
        QPolygonF line;
        for (int i = 0; i <= gridPieces; ++i) {
            const QPointF at = from + (to - from) * (double(i) / gridPieces);
            row[axes.across] = at.x();
            if (!isFlat)
                row[axes.up] = at.y();
            model::forward(network, row, pass);
            if (const UnitSpace::Place said = saidBy(pass, *m_layer); isFinite(said))
                line << drawn(said);
        }
        m_grid.push_back(std::move(line));
    };
    for (int i = 0; i < gridLines; ++i) {
        const double share = double(i) / (gridLines - 1);
        const double y = up.minimum + share * up.span();
        bent({across.minimum, y}, {across.maximum, y});
        if (isFlat)
            return;
        const double x = across.minimum + share * across.span();
        bent({x, up.minimum}, {x, up.maximum});
    }
}

QString BentPlane::unitName(std::size_t unit) const
{
    const std::array names{tr("output of the first unit"), tr("output of the second unit"),
                           tr("output of the third unit")};
    return names.at(unit);
}

QPointF BentPlane::drawn(const UnitSpace::Place& said) const
{
    return isSpace() ? m_space.drawn(said) : QPointF(said[0], said[1]);
}

void BentPlane::showAxes(model::Activation activation)
{
    const auto rangeOf = [&](std::size_t unit) -> Range {
        if (activation == model::Activation::Tanh)
            return {-1, 1};
        if (activation == model::Activation::Sigmoid)
            return {0, 1};
        if (m_said.empty())
            return {0, 1};
        const auto outputOf = [unit](const UnitSpace::Place& said) { return said[unit]; };
        const auto [least, most] = std::ranges::minmax(m_said, {}, outputOf);
        return Range{outputOf(least), outputOf(most)}.withRoom().drawable();
    };
    const bool hasBounds =
        activation == model::Activation::Tanh || activation == model::Activation::Sigmoid;
    const auto showing = [hasBounds, this](Range range, double side) {
        const double room = hasBounds || isSpace() ? roomAtEnds * side : 0;
        return Range{range.minimum - room, range.maximum + room};
    };
    const Range first = rangeOf(0);
    const Range second = rangeOf(1);
    if (isSpace())
        m_space = UnitSpace({first, second, rangeOf(2)});
    const Range across = showing(isSpace() ? m_space.across() : first, first.span());
    const Range up = showing(isSpace() ? m_space.up() : second, second.span());
    setXAxis(across.minimum, across.maximum, unitName(0));
    setYAxis(up.minimum, up.maximum, unitName(1));
}

void BentPlane::showOutput(const model::Network& network)
{
    const model::Layer& output = network.layers.back();
    m_hasOutput = !m_names.numbers && *m_layer + 2 == network.layers.size();
    if (m_hasOutput && isSpace())
        m_section = m_space.section({output.weights[0], output.weights[1], output.weights[2]},
                                    output.bias[0]);
    else if (m_hasOutput)
        m_line = {{output.weights[0], output.weights[1]}, output.bias[0]};
}

void BentPlane::paintBehind(QPainter& painter, const ChartScale& scale, const theme::Look& look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plane = scale.plane();
    if (m_hasOutput && !isSpace())
        chartmarks::paintSide(painter, scale.toScene(m_line.sideOf(plane)), look);
    painter.setBrush(Qt::NoBrush);
    if (isSpace()) {
        QColor edges = look.colour(theme::Role::Ink);
        edges.setAlphaF(0.35F);
        painter.setPen(QPen(edges, 1.2));
        for (const QLineF& edge : m_space.edges())
            painter.drawLine(scale.toScene(edge.p1()), scale.toScene(edge.p2()));
    }
    painter.setPen(QPen(look.colour(theme::Role::Neutral), 0.7));
    for (const QPolygonF& line : m_grid)
        painter.drawPolyline(scale.toScene(line));
    const QColor colour = look.colour(theme::Role::Prediction);
    if (m_hasOutput && isSpace()) {
        QColor tint = colour;
        tint.setAlphaF(0.16F);
        painter.setPen(QPen(colour, 2));
        painter.setBrush(tint);
        painter.drawPolygon(scale.toScene(m_section));
    } else if (const auto line = m_hasOutput ? m_line.within(plane) : std::nullopt) {
        painter.setPen(QPen(colour, 2.5));
        painter.drawLine(scale.toScene(line->p1()), scale.toScene(line->p2()));
    }
    for (const std::size_t place : fromTheBack()) {
        const RowMark& mark = m_marks[place];
        // What is farther away is smaller.
        const double size = isSpace() ? 1 - smallerAtTheBack * m_space.depth(m_said[place]) : 1;
        paintRowMark(painter, mark, scale.toScene(mark.at), m_radius * size, look);
    }
}

std::vector<std::size_t> BentPlane::fromTheBack() const
{
    std::vector<std::size_t> order(m_marks.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, std::greater(),
                             [this](std::size_t place) { return m_said[place][2]; });
    return order;
}

QString BentPlane::summary() const
{
    if (!m_layer)
        return tr("No hidden layer has two or three units.");
    QStringList sentences{
        isSpace()
            ? tr("The space of what three units of hidden layer %1 say, with the rows and a bent "
                 "grid of their own plane. The third unit goes to the back: up and to the right; "
                 "the numbers on the axes are those of the front.")
                  .arg(*m_layer + 1)
            : tr("The plane of what two units of hidden layer %1 say, with the rows and a bent "
                 "grid of their own plane.")
                  .arg(*m_layer + 1)};
    if (m_hasOutput)
        sentences << (isSpace() ? tr("The output draws a flat plane here: where it says 0.5.")
                                : tr("The output draws a straight line here: where it says 0.5."));
    const auto right = std::ranges::count(m_marks, true, &RowMark::right);
    if (!m_names.numbers)
        sentences << tr("%1 of %2 rows that are drawn are on the right side.")
                         .arg(countNumber(qint64(right)), countNumber(qint64(m_marks.size())));
    return inOneParagraph(sentences);
}

PictureTable BentPlane::table() const
{
    PictureTable table{{tr("row")}, {}};
    for (std::size_t unit = 0; unit < m_units; ++unit)
        table.columns << unitName(unit);
    table.columns << QString::fromStdString(m_run.dataset().target_name) << tr("prediction");
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const RowMark& mark = m_marks[i];
        QStringList& row = table.rows.emplace_back(QStringList{numberedRow(m_rowNames, mark.row)});
        for (std::size_t unit = 0; unit < m_units; ++unit)
            row << pageNumber(m_said[i][unit]);
        row << m_names.numberOfTarget(m_run.dataset().targets[mark.row])
            << m_names.numberOf(mark.prediction);
    }
    return table;
}

} // namespace gui

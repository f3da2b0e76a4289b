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
#include <cmath>

namespace gui
{

namespace
{

/// So many lines of the grid each way, in so many pieces.
constexpr int gridLines = 13;
constexpr int gridPieces = 48;
/// Of what units with bounds can say, so that their ends are seen.
constexpr double roomAtEnds = 0.12;

QPointF saidBy(const model::ForwardPass& pass, std::size_t layer)
{
    const std::vector<double>& outputs = pass.layers[layer].outputs;
    return {outputs[0], outputs[1]};
}

bool isFinite(QPointF at)
{
    return std::isfinite(at.x()) && std::isfinite(at.y());
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
    m_grid.clear();
    m_hasLine = false;
    std::vector<ChartLabel> labels;
    if (m_layer) {
        m_units = hidden[*m_layer];
        showMarks(step.network);
        bendGrid(step.network);
        showAxes(step.network.layers[*m_layer].activation);
        showLine(step.network);
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
        RowMark mark{saidBy(pass, *m_layer),
                     model::is_one(target),
                     model::is_right(predictions[row], target),
                     heldBack,
                     row,
                     predictions[row]};
        if (m_names.numbers)
            mark.shade = scale.shadeOf(target);
        if (isFinite(mark.at))
            m_marks.push_back(mark);
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
            if (const QPointF place = saidBy(pass, *m_layer); isFinite(place))
                line << place;
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

void BentPlane::showAxes(model::Activation activation)
{
    const auto rangeOf = [&](auto coordinate) -> Range {
        if (activation == model::Activation::Tanh)
            return {-1 - roomAtEnds, 1 + roomAtEnds};
        if (activation == model::Activation::Sigmoid)
            return {-roomAtEnds / 2, 1 + roomAtEnds / 2};
        if (m_marks.empty())
            return {};
        const auto [least, most] = std::ranges::minmax(
            m_marks, {}, [&](const RowMark& mark) { return coordinate(mark.at); });
        return Range{coordinate(least.at), coordinate(most.at)}.withRoom();
    };
    const Range across = rangeOf([](QPointF at) { return at.x(); });
    const Range up = rangeOf([](QPointF at) { return at.y(); });
    setXAxis(across.minimum, across.maximum, tr("output of the first unit"));
    setYAxis(up.minimum, up.maximum, tr("output of the second unit"));
}

void BentPlane::showLine(const model::Network& network)
{
    const model::Layer& output = network.layers.back();
    m_hasLine = !m_names.numbers && m_units == 2 && *m_layer + 2 == network.layers.size();
    if (m_hasLine)
        m_line = {{output.weights[0], output.weights[1]}, output.bias[0]};
}

void BentPlane::paintBehind(QPainter& painter, const ChartScale& scale, const theme::Look& look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plane = scale.plane();
    if (m_hasLine)
        chartmarks::paintSide(painter, scale.toScene(m_line.sideOf(plane)), look);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.colour(theme::Role::Neutral), 0.7));
    for (const QPolygonF& line : m_grid) {
        QPolygonF drawn;
        for (const QPointF at : line)
            drawn << scale.toScene(at);
        painter.drawPolyline(drawn);
    }
    if (const auto line = m_hasLine ? m_line.within(plane) : std::nullopt) {
        painter.setPen(QPen(look.colour(theme::Role::Prediction), 2.5));
        painter.drawLine(scale.toScene(line->p1()), scale.toScene(line->p2()));
    }
    for (const RowMark& mark : m_marks)
        paintRowMark(painter, mark, scale.toScene(mark.at), m_radius, look);
}

QString BentPlane::summary() const
{
    if (!m_layer)
        return tr("No hidden layer has two or three units.");
    QStringList sentences{
        tr("The plane of what two units of hidden layer %1 say, with the rows and a bent grid of "
           "their own plane.")
            .arg(*m_layer + 1)};
    if (m_units == 3)
        sentences << tr("A third unit is not drawn.");
    if (m_hasLine)
        sentences << tr("The output draws a straight line here: where it says 0.5.");
    const auto right = std::ranges::count(m_marks, true, &RowMark::right);
    if (!m_names.numbers)
        sentences << tr("%1 of %2 rows that are drawn are on the right side.")
                         .arg(countNumber(qint64(right)), countNumber(qint64(m_marks.size())));
    return inOneParagraph(sentences);
}

PictureTable BentPlane::table() const
{
    PictureTable table{{tr("row"), tr("output of the first unit"), tr("output of the second unit"),
                        QString::fromStdString(m_run.dataset().target_name), tr("prediction")},
                       {}};
    for (const RowMark& mark : m_marks)
        table.rows << QStringList{numberedRow(m_rowNames, mark.row), pageNumber(mark.at.x()),
                                  pageNumber(mark.at.y()),
                                  m_names.numberOfTarget(m_run.dataset().targets[mark.row]),
                                  m_names.numberOf(mark.prediction)};
    return table;
}

} // namespace gui

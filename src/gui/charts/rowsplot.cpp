#include "gui/charts/rowsplot.h"

#include "gui/charts/decisionregion.h"
#include "gui/numbers.h"
#include "gui/runview.h"
#include "gui/theme.h"

#include <QChart>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace gui
{

namespace
{

/// More marks than these would only cover each other.
constexpr std::size_t mostMarks = 2'000;

/// The values of every row that training uses, of one feature: their range with some room around.
std::pair<double, double> roomFor(const model::Dataset& dataset, std::size_t feature)
{
    double lowest = dataset.row(dataset.train_rows.front())[feature];
    double highest = lowest;
    for (const auto* rows : {&dataset.train_rows, &dataset.test_rows}) {
        for (const std::size_t row : *rows) {
            lowest = std::min(lowest, dataset.row(row)[feature]);
            highest = std::max(highest, dataset.row(row)[feature]);
        }
    }
    const double span = highest - lowest;
    const double room = span > 0 ? 0.12 * span : std::max(1.0, std::abs(highest));
    return {lowest - room, highest + room};
}

/// The mean of every feature over the training rows.
std::vector<double> means(const model::Dataset& dataset)
{
    std::vector<double> result(dataset.features());
    for (const std::size_t row : dataset.train_rows) {
        for (std::size_t i = 0; i < result.size(); ++i)
            result[i] += dataset.row(row)[i] / double(dataset.train_rows.size());
    }
    return result;
}

} // namespace

RowsPlot::RowsPlot(RunView& run, QWidget* parent) : ChartPicture(parent), m_run(run)
{
    setObjectName(QStringLiteral("rowsPlot"));
    // Lines across the marks would disturb.
    xAxis()->setGridLineVisible(false);
    yAxis()->setGridLineVisible(false);
}

void RowsPlot::showAxes()
{
    const model::Dataset& dataset = m_run.dataset();
    const auto [left, right] = roomFor(dataset, 0);
    setXAxis(left, right, QString::fromStdString(dataset.feature_names[0]));
    if (dataset.features() < 2) {
        setYAxis(-0.2, 1.2, QString::fromStdString(dataset.target_name));
        return;
    }
    const auto [bottom, top] = roomFor(dataset, 1);
    setYAxis(bottom, top, QString::fromStdString(dataset.feature_names[1]));
}

QPointF RowsPlot::placeOf(std::size_t row) const
{
    const model::Dataset& dataset = m_run.dataset();
    return {dataset.row(row)[0],
            dataset.features() > 1 ? dataset.row(row)[1] : dataset.targets[row]};
}

void RowsPlot::showMarks(const model::Network& network)
{
    const model::Dataset& dataset = m_run.dataset();
    const std::vector<double>& predictions = m_run.evaluation(network).predictions;
    const std::size_t count = dataset.train_rows.size() + dataset.test_rows.size();
    const std::size_t stride = (count + mostMarks - 1) / mostMarks;
    m_marks.clear();
    for (std::size_t i = 0; i < count; i += stride) {
        const bool heldBack = i >= dataset.train_rows.size();
        const std::size_t row =
            heldBack ? dataset.test_rows[i - dataset.train_rows.size()] : dataset.train_rows[i];
        m_marks.push_back({placeOf(row), dataset.targets[row] >= 0.5,
                           model::is_right(predictions[row], dataset.targets[row]), heldBack});
    }
}

void RowsPlot::showStep(const model::Step& step)
{
    const model::Dataset& dataset = m_run.dataset();
    showAxes();
    showMarks(step.network);
    const QRectF plane(QPointF(xAxis()->min(), yAxis()->min()),
                       QPointF(xAxis()->max(), yAxis()->max()));
    const DecisionRegion region(step.network, means(dataset), plane);
    m_region = region.image(theme::colour(theme::Role::Input), theme::colour(theme::Role::Weights));
    m_boundary = region.boundary();

    std::vector<ChartLabel> labels;
    m_hasDrawn = step.find("row") != nullptr;
    const model::Score& score = m_run.evaluation(step.network).train;
    m_summary = tr("%1 of %2 rows are predicted rightly.").arg(score.right).arg(score.rows);
    if (m_hasDrawn) {
        const auto row = std::size_t(step.number("row"));
        m_drawn = placeOf(row);
        const bool onTheRight = m_drawn.x() > (plane.left() + 2 * plane.right()) / 3;
        labels.push_back({m_drawn, tr("row %1").arg(row), palette().color(QPalette::Text),
                          (onTheRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop, true});
        m_summary += QLatin1Char(' ') + tr("Row %1, with target %2, was drawn and predicted as %3.")
                                            .arg(row)
                                            .arg(pageNumber(step.number("target")),
                                                 pageNumber(step.number("prediction")));
    }
    if (!m_boundary.empty()) {
        const auto higher = [](const QLineF& a, const QLineF& b) { return a.y1() < b.y1(); };
        labels.push_back({std::ranges::max_element(m_boundary, higher)->p1(), tr("0.5"),
                          theme::textColour(theme::Role::Prediction),
                          Qt::AlignRight | Qt::AlignVCenter});
    }
    setLabels(std::move(labels));
}

void RowsPlot::paintBehind(QPainter& painter, const QRectF& plotArea)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.drawImage(plotArea, m_region);
    const auto toScene = [&](QPointF point) {
        return QPointF(plotArea.left() + (point.x() - xAxis()->min()) /
                                             (xAxis()->max() - xAxis()->min()) * plotArea.width(),
                       plotArea.bottom() - (point.y() - yAxis()->min()) /
                                               (yAxis()->max() - yAxis()->min()) *
                                               plotArea.height());
    };
    painter.setPen(QPen(theme::colour(theme::Role::Prediction), 2, Qt::SolidLine, Qt::RoundCap));
    for (const QLineF& piece : m_boundary)
        painter.drawLine(toScene(piece.p1()), toScene(piece.p2()));
    if (m_hasDrawn) {
        const bool lit = highlights().contains(QStringLiteral("row")) ||
                         highlights().contains(QStringLiteral("input_vector")) ||
                         highlights().contains(QStringLiteral("target"));
        QColor halo = palette().color(QPalette::Text);
        halo.setAlphaF(lit ? 0.45F : 0.22F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawEllipse(toScene(m_drawn), 15, 15);
    }
    for (const Mark& mark : m_marks)
        paintMark(painter, mark, toScene(mark.at));
}

void RowsPlot::paintMark(QPainter& painter, const Mark& mark, QPointF at) const
{
    const QColor colour = theme::colour(mark.one ? theme::Role::Weights : theme::Role::Input);
    const QColor page = palette().color(QPalette::Base);
    const double radius = mark.heldBack ? 4 : 6.5;
    painter.setPen(QPen(mark.right ? page : colour, mark.right ? 1.2 : 2.4));
    painter.setBrush(mark.right ? colour : page);
    if (mark.one) {
        const double reach = radius * 1.25;
        painter.drawPolygon(QPolygonF({at + QPointF(0, -reach), at + QPointF(reach, 0),
                                       at + QPointF(0, reach), at + QPointF(-reach, 0)}));
    } else {
        painter.drawEllipse(at, radius, radius);
    }
}

} // namespace gui

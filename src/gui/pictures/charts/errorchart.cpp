// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/errorchart.h"

#include "gui/base/numbers.h"
#include "gui/base/rownumber.h"
#include "model/evaluation.h"
#include "model/functions.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gui
{

namespace
{

/// Three decimals are as fine as a hand can drag.
constexpr double dragGrid = 1000;
constexpr double bracketEnd = 0.025;
/// Labels of points stand clear of the axis and its brackets, and of the curves' names at the top.
constexpr double lowestLabel = 0.1;
constexpr double highestLabel = 0.85;
/// Where along a curve its name stands: clear of a point at its very end.
constexpr double nearEnd = 0.95;
/// A curve whose target is nearer to 0 or 1 lies too close to that one's for a name.
constexpr double roomForName = 0.1;
/// A square with a shorter side has no label inside.
constexpr double roomForText = 0.4;
/// The least distance between two labels; in a large plot letters need less of it.
constexpr double curveLabelDistance = 0.13;
/// In pixels: a smaller square could not be read.
constexpr double smallestSquare = 16;
/// In pixels: a plot that is less high may be wider than high.
constexpr int smallestPlot = 160;
constexpr int leastMargin = 8;

theme::Role roleOfTarget(double target)
{
    return model::is_one(target) ? theme::Role::Weights : theme::Role::Input;
}

QList<QPointF> errorCurve(double target)
{
    QList<QPointF> points;
    for (int i = 0; i <= 100; ++i)
        points << QPointF(i / 100.0, model::squared_error(i / 100.0, target));
    return points;
}

/// Moves labels that would cover each other up, and down again from the top, in the order of their
/// heights: no further from their points than letters need.
void keepApart(std::vector<ChartLabel>& labels, double distance)
{
    std::ranges::stable_sort(labels, {}, [](const ChartLabel& label) { return label.at.y(); });
    double least = lowestLabel;
    for (ChartLabel& label : labels) {
        label.at.setY(std::max(label.at.y(), least));
        least = label.at.y() + distance;
    }
    double most = highestLabel;
    std::for_each(labels.rbegin(), labels.rend(), [&most, distance](ChartLabel& label) {
        label.at.setY(std::min(label.at.y(), most));
        most = label.at.y() - distance;
    });
}

Stroke flatStroke(theme::Role role, double width, Qt::PenStyle style = Qt::SolidLine)
{
    return {role, width, style, Qt::FlatCap, Qt::RoundJoin};
}

} // namespace

ErrorChart::ErrorChart(QWidget* parent) : ChartPicture(parent)
{
    m_zeroCurve = addLine();
    m_oneCurve = addLine();
    m_chord = addLine();
    m_mean = addLine();
    for (int i = 0; i < 2; ++i)
        m_lines.push_back({addLine(), addLine(), addLine()});
    connect(chart(), &QChart::plotAreaChanged, this, &ErrorChart::makePlotSquare,
            Qt::QueuedConnection);
}

void ErrorChart::drawStep(const model::Step& step)
{
    setXAxis(0, 1, tr("prediction"));
    setYAxis(0, 1, tr("error"));
    readRows(step);
    drawCurves();
    drawRows();
    drawMean();
    writeLabels();
    styleLines();
}

void ErrorChart::readRows(const model::Step& step)
{
    m_rows.clear();
    const auto add = [&](const char* prediction, const char* target, const char* difference,
                         const char* error, const QString& label) {
        if (step.find(prediction))
            m_rows.push_back({QString::fromLatin1(prediction), QString::fromLatin1(difference),
                              QString::fromLatin1(error), label, step.number(prediction),
                              step.number(target)});
    };
    add("prediction", "target", "difference", "error",
        tr("row %1").arg(countNumber(rowNumber(step, 1))));
    if (step.id == "large-and-small") {
        const double at = step.number("target") + step.number("half_difference");
        m_rows.push_back({QString(), QStringLiteral("half_difference"),
                          QStringLiteral("half_error"), tr("half as far"), at,
                          step.number("target")});
    } else {
        add("first_prediction", "first_target", "first_difference", "first_error",
            tr("row %1").arg(countNumber(rowNumber(step, 0))));
    }
}

bool ErrorChart::areErrorsShown() const
{
    return hasBeenShown(QStringLiteral("error"));
}

double ErrorChart::heightOf(const Row& row) const
{
    return areErrorsShown() ? model::squared_error(row.at, row.target) : 0;
}

void ErrorChart::drawCurves()
{
    // Their height would tell the error.
    const bool shown = areErrorsShown();
    m_zeroCurve->replace(shown ? errorCurve(0) : QList<QPointF>());
    m_oneCurve->replace(shown ? errorCurve(1) : QList<QPointF>());
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i].curve->replace(shown && i < m_rows.size() && model::is_between(m_rows[i].target)
                                      ? errorCurve(m_rows[i].target)
                                      : QList<QPointF>());
}

QList<double> ErrorChart::targets() const
{
    if (!areErrorsShown())
        return {};
    QList<double> targets{0, 1};
    for (const Row& row : m_rows)
        if (!targets.contains(row.target))
            targets << row.target;
    return targets;
}

void ErrorChart::drawRows()
{
    for (const RowLines& lines : m_lines) {
        lines.drop->clear();
        lines.bracket->clear();
    }
    std::vector<ChartHandle> handles;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const QPointF at(row.at, heightOf(row));
        const bool draggable = !row.prediction.isEmpty();
        handles.push_back({draggable ? row.prediction : row.error, at, roleOfTarget(row.target),
                           draggable,
                           model::is_one(row.target) ? HandleShape::Diamond : HandleShape::Circle});
        m_lines[i].drop->replace(QList<QPointF>{{row.at, 0}, at});
        if (step().find(row.difference.toStdString()))
            m_lines[i].bracket->replace(QList<QPointF>{
                {row.target, bracketEnd}, {row.target, 0}, {row.at, 0}, {row.at, bracketEnd}});
    }
    setHandles(std::move(handles));
}

void ErrorChart::drawMean()
{
    m_chord->clear();
    m_mean->clear();
    if (step().id != "mean")
        return;
    // The middle of the line between two points lies at their mean height.
    QList<QPointF> ends;
    for (const Row& row : m_rows)
        ends << QPointF(row.at, model::squared_error(row.at, row.target));
    m_chord->replace(ends);
    const double mean = step().number("mse");
    m_mean->replace(QList<QPointF>{{0, mean}, {1, mean}});
}

QString ErrorChart::nameOf(const Row& row) const
{
    for (const QString& name : {row.error, row.difference}) {
        if (step().find(name.toStdString()))
            return name;
    }
    return row.prediction;
}

QString ErrorChart::textOf(const Row& row) const
{
    const auto number = [this](const QString& name) {
        return numberOf(name, step().number(name.toStdString()), 4);
    };
    if (step().find(row.error.toStdString()))
        return tr("%1: error %2").arg(row.label, number(row.error));
    if (step().find(row.difference.toStdString()))
        return tr("%1: difference %2").arg(row.label, number(row.difference));
    return tr("%1: prediction %2").arg(row.label, predictionNumber(row.at, 4));
}

QString ErrorChart::meanText() const
{
    return tr("mean %1").arg(numberOf(QStringLiteral("mse"), step().number("mse"), 4));
}

std::vector<ChartLabel> ErrorChart::pointLabels() const
{
    std::vector<ChartLabel> labels;
    for (const Row& row : m_rows) {
        const auto towardsMiddle = row.at > 0.5 ? Qt::AlignLeft : Qt::AlignRight;
        labels.push_back({{row.at, heightOf(row)},
                          textOf(row),
                          roleOfTarget(row.target),
                          towardsMiddle | Qt::AlignTop,
                          true,
                          nameOf(row)});
    }
    if (step().id == "mean")
        labels.push_back({{0.5, step().number("mse")},
                          meanText(),
                          theme::Role::Error,
                          Qt::AlignHCenter | Qt::AlignTop,
                          true,
                          QStringLiteral("mse")});
    const double plot = std::max(1.0, chart()->plotArea().height());
    keepApart(labels, std::min(curveLabelDistance, 1.2 * fontMetrics().height() / plot));
    return labels;
}

void ErrorChart::writeLabels()
{
    // At the end of a curve that is further up.
    const auto curveName = [](double target) {
        const bool atRight = target < 0.5;
        const double at = atRight ? nearEnd : 1 - nearEnd;
        return ChartLabel{{at, model::squared_error(at, target)},
                          tr("target %1").arg(pageNumber(target, 3)),
                          roleOfTarget(target),
                          (atRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter};
    };
    std::vector<ChartLabel> labels;
    for (const double target : targets())
        if (!model::is_between(target) || std::abs(target - std::round(target)) > roomForName)
            labels.push_back(curveName(target));
    QStringList spoken;
    std::ranges::copy(pointLabels(), std::back_inserter(labels));
    for (const Row& row : m_rows)
        spoken << tr("%1, target %2").arg(textOf(row), pageNumber(row.target));
    const double side = std::abs(m_rows.front().at - m_rows.front().target);
    if (step().id == "square" && side > roomForText) {
        const QPointF inside((m_rows.front().at + m_rows.front().target) / 2, side * 0.35);
        labels.push_back({inside, tr("area = error"), theme::Role::Error,
                          Qt::AlignHCenter | Qt::AlignVCenter, false, m_rows.front().error});
    }
    if (step().id == "mean")
        spoken << meanText();
    m_summary = areErrorsShown()
                    ? tr("Two parabolas, the squared error over the prediction: one is 0 at target "
                         "0, the other at target 1. ")
                    : tr("An axis of predictions from 0 to 1. ");
    for (const double target : targets())
        if (model::is_between(target))
            m_summary += tr("Another one is 0 at target %1. ").arg(pageNumber(target));
    m_summary += spoken.join(QStringLiteral("; "));
    setLabels(std::move(labels));
}

void ErrorChart::styleLines()
{
    const auto lit = [this](const QString& name) { return highlights().contains(name); };
    const auto used = [this](double target) {
        return std::ranges::find(m_rows, target, &Row::target) != m_rows.end();
    };
    setStroke(m_zeroCurve, flatStroke(roleOfTarget(0), used(0) ? 3 : 1.2));
    setStroke(m_oneCurve, flatStroke(roleOfTarget(1), used(1) ? 3 : 1.2));
    setStroke(m_chord, flatStroke(theme::Role::Neutral, 1.2, Qt::DotLine));
    setStroke(m_mean, flatStroke(theme::Role::Error, lit(QStringLiteral("mse")) ? 3 : 2));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        setStroke(m_lines[i].curve, flatStroke(roleOfTarget(m_rows[i].target), 3));
        setStroke(m_lines[i].drop,
                  flatStroke(theme::Role::Error, lit(m_rows[i].error) ? 2.5 : 1.2, Qt::DashLine));
        setStroke(m_lines[i].bracket,
                  flatStroke(theme::Role::Error, lit(m_rows[i].difference) ? 4 : 2));
    }
}

void ErrorChart::highlightsChanged()
{
    styleLines();
}

void ErrorChart::handleMoved(const QString& name, QPointF to)
{
    emit inputEdited(name, {std::clamp(std::round(to.x() * dragGrid) / dragGrid, 0.0, 1.0)});
}

QString ErrorChart::placeText(QPointF at) const
{
    return areErrorsShown() ? ChartPicture::placeText(at)
                            : QStringLiteral("%1 %2").arg(tr("prediction"), pageNumber(at.x()));
}

void ErrorChart::paintBehind(QPainter& painter, const ChartScale& scale, const theme::Look& look)
{
    if (step().id != "square" || m_rows.empty())
        return;
    const Row& row = m_rows.front();
    const double side = std::abs(row.at - row.target);
    const double left = std::min(row.at, row.target);
    const QRectF square(scale.toScene({left, side}), scale.toScene({left + side, 0}));
    if (square.width() < smallestSquare)
        return;
    QColor fill = look.colour(theme::Role::Error);
    painter.setPen(QPen(fill, 1.2));
    fill.setAlpha(45);
    painter.setBrush(fill);
    painter.drawRect(square);
}

QMargins ErrorChart::marginsOfASquare() const
{
    const QRectF plot = chart()->plotArea();
    const QMargins margins = chart()->margins();
    const int across = int(plot.width()) + margins.left() + margins.right() - 2 * leastMargin;
    const int down = int(plot.height()) + margins.top() + margins.bottom() - 2 * leastMargin;
    const int height = std::min(across, down);
    const int width = height < smallestPlot ? std::min(across, 2 * height) : height;
    if (height < 10)
        return margins;
    const int left = leastMargin + (across - width) / 2;
    const int top = leastMargin + (down - height) / 2;
    return {left, top, across + 2 * leastMargin - width - left,
            down + 2 * leastMargin - height - top};
}

void ErrorChart::makePlotSquare()
{
    // Margins of another size leave the plot less than there is, or nothing: only once they fit is
    // it known how much there is.
    constexpr int mostRounds = 4;
    for (int round = 0; round < mostRounds; ++round) {
        const QMargins wanted = marginsOfASquare();
        if (wanted == chart()->margins())
            return;
        chart()->setMargins(wanted);
        chart()->layout()->activate();
    }
}

void ErrorChart::resizeEvent(QResizeEvent* event)
{
    ChartPicture::resizeEvent(event);
    // Margins of a wider picture may leave no room in this one.
    chart()->setMargins({leastMargin, leastMargin, leastMargin, leastMargin});
    chart()->layout()->activate();
    makePlotSquare();
}

PictureTable ErrorChart::table() const
{
    PictureTable table{{tr("Point"), tr("target"), tr("prediction"), tr("difference"), tr("error")},
                       {}};
    const auto known = [this](const QString& name) {
        const model::Value* value = step().find(name.toStdString());
        return value ? numberOf(name, value->numbers.front(), 6) : placeOf(name);
    };
    for (const Row& row : m_rows)
        table.rows << QStringList{row.label, pageNumber(row.target), pageNumber(row.at, 6),
                                  known(row.difference), known(row.error)};
    if (step().id == "mean")
        table.rows << QStringList{tr("mean"), {}, {}, {}, known(QStringLiteral("mse"))};
    // The curves themselves, at every quarter.
    for (const double target : targets()) {
        const QList<QPointF> curve = errorCurve(target);
        for (qsizetype i = 0; i < curve.size(); i += 25)
            table.rows << QStringList{tr("curve"), pageNumber(target), pageNumber(curve[i].x(), 4),
                                      pageNumber(curve[i].x() - target, 4),
                                      pageNumber(curve[i].y(), 4)};
    }
    return table;
}

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/activationchart.h"

#include "gui/base/numbers.h"
#include "gui/base/rownumber.h"
#include "model/evaluation.h"
#include "model/functions.h"

#include <QLineSeries>

#include <algorithm>
#include <cmath>

namespace gui
{

namespace
{

constexpr int slideMilliseconds = 150;

double relu(double sum)
{
    return model::function(model::Activation::Relu).value(sum);
}

/// Half the width of an axis on which these sums have room: 6, or a round number beyond the
/// largest.
double roundRange(double largest)
{
    for (const double range : {6.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0}) {
        if (largest <= range * 0.96)
            return range;
    }
    return 500;
}

/// Where to compute a curve so that it looks smooth over the whole range and around 0, where it
/// bends.
std::vector<double> samplePoints(double range)
{
    std::vector<double> points;
    for (int i = -150; i <= 150; ++i)
        points.push_back(range * i / 150);
    for (int i = -80; range > 8 && i <= 80; ++i)
        points.push_back(i / 10.0);
    std::ranges::sort(points);
    return points;
}

template <typename Function>
QList<QPointF> curve(double range, Function function)
{
    QList<QPointF> points;
    for (const double x : samplePoints(range))
        points << QPointF(x, function(x));
    return points;
}

Stroke roundStroke(theme::Role role, double width, Qt::PenStyle style = Qt::SolidLine)
{
    return {role, width, style, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

ActivationChart::ActivationChart(QWidget* parent)
    : ChartPicture(parent),
      m_linear(addLine()),
      m_curve(addLine()),
      m_threshold(addLine()),
      m_drops{addLine(), addLine()}
{
    m_slide.setStartValue(0.0);
    m_slide.setEndValue(1.0);
    m_slide.setDuration(slideMilliseconds);
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_slide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& progress) { slide(progress.toDouble()); });
}

void ActivationChart::drawStep(const model::Step& step)
{
    if (step.id == "why-nonlinear")
        m_stage = Stage::Relu;
    else
        m_stage = step.find("prediction") ? Stage::Sigmoid : Stage::SumOnly;
    m_thresholdKnown = step.find("threshold");
    m_slide.stop();
    readMarks(step);
    drawCurves();

    m_slideFrom.clear();
    bool moves = false;
    for (const Mark& mark : m_marks) {
        m_slideFrom.push_back(mark.shown);
        moves = moves || mark.shown != mark.sum;
    }
    if (moves && slides())
        m_slide.start();
    else
        slide(1);
}

void ActivationChart::readMarks(const model::Step& step)
{
    std::vector<Mark> marks;
    const auto read = [&](const char* sum, const char* output, const char* target,
                          std::size_t row) {
        if (!step.find(sum))
            return;
        Mark mark;
        const char* shownValue = m_stage == Stage::Sigmoid && step.find(output) ? output : sum;
        if (m_stage == Stage::Relu)
            shownValue = "relu";
        else if (m_stage == Stage::Sigmoid && !step.find(output))
            return;
        mark.name = QString::fromLatin1(shownValue);
        mark.output = QString::fromLatin1(output);
        mark.sum = step.number(sum);
        mark.classOne = model::is_one(step.number(target));
        mark.label = tr("row %1: %2")
                         .arg(countNumber(rowNumber(step, row)),
                              predictionNumber(step.number(shownValue), 4));
        const auto before = std::ranges::find(m_marks, mark.name, &Mark::name);
        mark.shown = before != m_marks.end()     ? before->shown
                     : m_stage == Stage::Sigmoid ? 0
                                                 : mark.sum;
        marks.push_back(mark);
    };
    read("layer_1", "prediction", "target", 0);
    read("second_layer_1", "second_prediction", "second_target", 1);
    m_marks = std::move(marks);

    double largest = 0;
    QStringList places;
    for (const Mark& mark : m_marks) {
        largest = std::max(largest, std::abs(mark.sum));
        places << tr("%1 at the sum %2").arg(mark.label, pageNumber(mark.sum, 4));
    }
    m_range = roundRange(largest);
    m_summary = m_stage == Stage::Relu ? tr("ReLU: 0 below a sum of 0, the sum itself above it. ")
                                       : tr("The sigmoid: an S-shaped curve that rises from 0 to 1 "
                                            "and passes 0.5 where the sum is 0. ");
    m_summary += places.join(QStringLiteral("; "));
}

double ActivationChart::curveAt(double sum) const
{
    switch (m_stage) {
    case Stage::SumOnly:
        return 0;
    case Stage::Relu:
        return relu(sum);
    case Stage::Sigmoid:
        return model::sigmoid(sum);
    }
    return 0;
}

void ActivationChart::drawCurves()
{
    const bool isRelu = m_stage == Stage::Relu;
    setXAxis(-m_range, m_range, tr("sum (layer_1)"));
    setYAxis(0, isRelu ? m_range : 1, isRelu ? tr("output") : tr("prediction"));
    if (isRelu) {
        setStroke(m_curve, roundStroke(theme::Role::Input, 3));
        m_curve->replace(QList<QPointF>{{-m_range, 0}, {0, 0}, {m_range, m_range}});
        setStroke(m_linear, roundStroke(theme::Role::Neutral, 1.5, Qt::DashLine));
        m_linear->replace(curve(m_range, model::sigmoid));
    } else {
        const bool reached = m_stage == Stage::Sigmoid;
        setStroke(m_curve, reached ? roundStroke(theme::Role::Prediction, 3)
                                   : roundStroke(theme::Role::Grid, 2));
        m_curve->replace(curve(m_range, model::sigmoid));
        m_linear->clear();
    }
    setStroke(m_threshold, roundStroke(theme::Role::Neutral, 1.2, Qt::DashLine));
    if (m_thresholdKnown && !isRelu)
        m_threshold->replace(QList<QPointF>{{-m_range, 0.5}, {m_range, 0.5}});
    else
        m_threshold->clear();
}

void ActivationChart::slide(double progress)
{
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        m_marks[i].shown = std::lerp(m_slideFrom[i], m_marks[i].sum, progress);
    drawMarks();
}

void ActivationChart::drawMarks()
{
    std::vector<ChartHandle> handles;
    std::vector<ChartLabel> labels;
    const auto grey = theme::Role::Neutral;
    // First, because they can stand nowhere else.
    if (m_thresholdKnown && m_stage == Stage::Sigmoid) {
        // One label, a line on either side of the threshold: no other one slips between them.
        labels.push_back({{-m_range, 0.5},
                          tr("from 0.5: class 1") + QLatin1Char('\n') + tr("below: class 0"),
                          grey,
                          Qt::AlignRight | Qt::AlignVCenter,
                          false,
                          QStringLiteral("threshold")});
    }
    double leftmost = m_range;
    for (const Mark& mark : m_marks)
        leftmost = std::min(leftmost, mark.sum);
    for (QLineSeries* drop : m_drops)
        drop->clear();
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const Mark& mark = m_marks[i];
        const QPointF at(mark.shown, curveAt(mark.shown));
        const auto role = mark.classOne ? theme::Role::Weights : theme::Role::Input;
        setStroke(m_drops[i], roundStroke(role, 1.5, Qt::DotLine));
        m_drops[i]->replace(QList<QPointF>{{at.x(), 0}, at});
        handles.push_back({mark.name, at, role, false,
                           mark.classOne ? HandleShape::Diamond : HandleShape::Circle});
        // The row further left has its label above the curve, the other one below.
        const bool above = i == 0 ? mark.sum == leftmost : mark.sum < m_marks[0].sum;
        labels.push_back({at, mark.label, role,
                          above ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignRight | Qt::AlignBottom,
                          true, mark.name});
    }
    if (m_stage == Stage::Relu) {
        labels.push_back({{m_range * 0.6, m_range * 0.6},
                          tr("ReLU"),
                          theme::Role::Input,
                          Qt::AlignLeft | Qt::AlignTop,
                          true,
                          QStringLiteral("relu")});
        labels.push_back({{m_range * 0.6, 1}, tr("sigmoid"), grey, Qt::AlignRight | Qt::AlignTop});
    } else if (m_stage == Stage::SumOnly) {
        labels.push_back({{0, 0.5}, tr("sigmoid"), grey, Qt::AlignRight | Qt::AlignBottom});
    }
    setHandles(std::move(handles));
    setLabels(std::move(labels));
}

PictureTable ActivationChart::table() const
{
    const bool isRelu = m_stage == Stage::Relu;
    const QString function = isRelu ? tr("ReLU") : tr("sigmoid");
    PictureTable table{{tr("Point"), tr("sum (layer_1)"), function}, {}};
    for (const Mark& mark : m_marks) {
        const bool reached = m_stage != Stage::SumOnly;
        table.rows << QStringList{
            mark.label.section(QLatin1Char(':'), 0, 0), pageNumber(mark.sum, 6),
            reached ? pageNumber(curveAt(mark.sum), 6) : placeOf(mark.output)};
    }
    // The curve itself, at twelve equal distances.
    for (int i = -6; i <= 6; ++i) {
        const double sum = m_range * i / 6;
        table.rows << QStringList{tr("curve"), pageNumber(sum, 4),
                                  pageNumber(isRelu ? relu(sum) : model::sigmoid(sum), 4)};
    }
    return table;
}

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/parabolapicture.h"

#include "gui/base/numbers.h"
#include "model/traces.h"

#include <QLineSeries>
#include <QScatterSeries>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gui
{

namespace
{

/// A sigmoid's prediction keeps x between -1 and 1; a little more shows overshooting.
constexpr double drawnReach = 1.25;
/// Above the visible curve, so that the captions have a strip of their own.
constexpr double ceiling = 2;
/// Closer to the floor than this, A and B and their arrows would lie on one another.
constexpr double tooClose = 0.06;

QPointF onParabola(double x)
{
    return {x, x * x};
}

/// Of the step's row and weights.
double dotProductOf(const model::Step& step)
{
    const model::Value* input = step.find("input_vector");
    const model::Value* weights = step.find("weights_1");
    if (!input || !weights)
        return std::nan("");
    const std::size_t count = std::min(input->numbers.size(), weights->numbers.size());
    return std::inner_product(input->numbers.begin(),
                              input->numbers.begin() + std::ptrdiff_t(count),
                              weights->numbers.begin(), 0.0);
}

/// Whether a point of the path can be seen.
bool isInside(QPointF point)
{
    return std::abs(point.x()) <= drawnReach && point.y() <= ceiling;
}

/// Where the way from a visible point to an invisible one leaves the picture.
QPointF exitBetween(QPointF from, QPointF to)
{
    const QPointF way = to - from;
    double share = 1;
    if (std::abs(to.x()) > drawnReach)
        share = std::min(share, (std::copysign(drawnReach, to.x()) - from.x()) / way.x());
    if (to.y() > ceiling)
        share = std::min(share, (ceiling - from.y()) / way.y());
    return from + way * share;
}

/// A line of text above the parabola.
ChartLabel caption(const QString& text, int line, theme::Role role, const char* name)
{
    return {{0, ceiling * (1 - 0.13 * line)},   text, role,
            Qt::AlignHCenter | Qt::AlignBottom, true, QString::fromLatin1(name)};
}

/// The side of a point on which its label keeps clear of the curve.
Qt::Alignment outerSide(double x)
{
    return (x < 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
}

} // namespace

void ParabolaPicture::Scene::addRow(const QString& point, double x, double error,
                                    const QString& slope)
{
    table.rows << QStringList{point, pageNumber(x, 6), pageNumber(error, 6), slope};
}

ParabolaPicture::ParabolaPicture(QWidget* parent) : ChartPicture(parent)
{
    for (const model::Input& input : model::way_down_inputs()) {
        if (const model::Numbers* bias = model::numbers_of(input.kind); input.name == "bias")
            m_biases = {bias->minimum, bias->maximum};
    }
    m_curve = addLine({theme::Role::Error, 2.5});
    m_tangent = addLine({theme::Role::Gradient, 2, Qt::DashLine});
    m_landings = addPoints(theme::Role::Gradient, 8);
    QList<QPointF> curve;
    for (int i = -100; i <= 100; ++i)
        curve << onParabola(drawnReach * i / 100);
    m_curve->replace(curve);
}

void ParabolaPicture::drawStep(const model::Step& step)
{
    setXAxis(-drawnReach, drawnReach, tr("x = prediction − target"));
    setYAxis(0, ceiling, tr("error = x²"));
    m_tangent->clear();
    m_landings->clear();

    m_x = step.number("x");
    m_target = step.number("target");
    m_dotProduct = dotProductOf(step);
    Scene scene;
    scene.table.columns =
        QStringList{tr("Point"), tr("x = prediction − target"), tr("error = x²"), tr("slope")};
    showPlace(step, scene);
    if (step.id == "parabola")
        showDirections(step, scene);
    else if (step.id == "measure")
        showMeasure(step, scene);
    else if (step.id == "slope")
        showSlope(step, scene);
    else if (step.id == "downhill")
        showMove("next_error", {step.number("next_x"), step.number("next_error")},
                 tr("after the stride"), scene);
    else if (step.id == "shortcut")
        showMove("shortcut_error",
                 {step.number("shortcut_prediction") - step.number("target"),
                  step.number("shortcut_error")},
                 tr("after the update"), scene);
    else if (step.id == "other-row")
        showOtherRow(step, scene);
    else if (step.id == "learning-rate")
        showPath(step, scene);
    m_summary = scene.words.join(QLatin1Char(' '));
    m_table = std::move(scene.table);
    setLabels(std::move(scene.labels));
    setArrows(std::move(scene.arrows));
    setHandles(std::move(scene.handles));
}

void ParabolaPicture::showPlace(const model::Step& step, Scene& scene) const
{
    const double x = step.number("x");
    const double error = step.number("error");
    const auto role = theme::Role::Error;
    const QString place = tr("A: x = %1, error %2").arg(pageNumber(x, 4), pageNumber(error, 4));
    const char* slope = step.id == "measure" ? "measured_slope" : "derivative";
    const bool hasSlope = step.id == "measure" || step.id == "slope";
    scene.addRow(tr("A"), x, error, hasSlope ? pageNumber(step.number(slope), 6) : QString());
    scene.words << tr("A parabola, the error over x.") << place + QLatin1Char('.');
    scene.handles.push_back({QStringLiteral("error"), {x, error}, theme::Role::Error, true});
    scene.labels.push_back({{x, error}, tr("A"), role, outerSide(x), true});
    scene.labels.push_back(caption(place, 0, role, "error"));
}

void ParabolaPicture::handleMoved(const QString&, QPointF to)
{
    // Upwards and downwards along the curve, too.
    double x = to.x();
    if (std::abs(x - m_x) < 1e-12)
        x = std::copysign(std::sqrt(std::max(0.0, to.y())), m_x);
    const double prediction = std::clamp(x + m_target, 1e-4, 1 - 1e-4);
    const double bias = std::log(prediction / (1 - prediction)) - m_dotProduct;
    // Decimals as a person would type them; at the steep ends of the sigmoid more than enough.
    const double typed = QString::number(bias, 'f', 2).toDouble();
    if (std::isfinite(typed))
        emit inputEdited(QStringLiteral("bias"),
                         {std::clamp(typed, m_biases.minimum, m_biases.maximum) + 0.0});
}

QString ParabolaPicture::placeText(QPointF at) const
{
    return tr("A: x = %1, error %2").arg(pageNumber(at.x(), 4), pageNumber(at.y(), 4));
}

void ParabolaPicture::showDirections(const model::Step& step, Scene& scene) const
{
    const double x = step.number("x");
    const double error = step.number("error");
    if (std::abs(x) < tooClose) {
        scene.words << tr("A is almost on the floor.");
        return;
    }
    const auto neutral = theme::Role::Neutral;
    scene.addRow(tr("B, its mirror image"), -x, error);
    scene.handles.push_back({QStringLiteral("x"), {-x, error}, neutral, false});
    scene.labels.push_back({{-x, error}, tr("B"), theme::Role::Neutral, outerSide(-x), true});
    for (const double side : {x, -x}) {
        const QPointF from(side, error);
        const QPointF to(side * 0.55, error);
        const QString words = side > 0 ? tr("x must fall") : tr("x must rise");
        scene.arrows.push_back({from, to, theme::Role::Gradient, QStringLiteral("x")});
        // From the tip outwards: near the floor the two would meet in the middle.
        const Qt::Alignment outwards = side > 0 ? Qt::AlignRight : Qt::AlignLeft;
        scene.labels.push_back({to, words, theme::Role::Gradient, outwards | Qt::AlignTop, false,
                                QStringLiteral("x")});
        scene.words << (side == x ? tr("At A %1.").arg(words)
                                  : tr("At B, its mirror image, %1.").arg(words));
    }
}

void ParabolaPicture::showMeasure(const model::Step& step, Scene& scene)
{
    const double slope = step.number("measured_slope");
    const QPointF left(step.number("x_left"), step.number("error_left"));
    const QPointF right(step.number("x_right"), step.number("error_right"));
    // Beyond both points, so that the slope of short ones is seen as well.
    const QPointF along = QPointF(1, slope) * (0.25 / std::hypot(1, slope));
    m_tangent->replace(QList<QPointF>{left - along, right + along});
    const auto role = theme::Role::Error;
    scene.addRow(tr("to the left, x − h"), left.x(), left.y());
    scene.addRow(tr("to the right, x + h"), right.x(), right.y());
    scene.handles.push_back({QStringLiteral("error_left"), left, role, false});
    scene.handles.push_back({QStringLiteral("error_right"), right, role, false});
    const QString words = tr("slope %1").arg(pageNumber(slope, 4));
    scene.labels.push_back(caption(words, 1, theme::Role::Gradient, "measured_slope"));
    scene.words << tr("To the left, at x = %1, the error is %2; to the right, at x = %3, it is %4.")
                       .arg(pageNumber(left.x(), 4), pageNumber(left.y(), 4),
                            pageNumber(right.x(), 4), pageNumber(right.y(), 4));
    scene.words << tr("The line through both has the %1.").arg(words);
}

void ParabolaPicture::showSlope(const model::Step& step, Scene& scene)
{
    const double x = step.number("x");
    const double error = step.number("error");
    const double slope = step.number("derivative");
    const auto onTangent = [&](double at) { return QPointF(at, error + slope * (at - x)); };
    const double half = 0.5 / std::hypot(1, slope);
    m_tangent->replace(QList<QPointF>{onTangent(x - half), onTangent(x + half)});
    const QString words = tr("slope %1").arg(pageNumber(slope, 4));
    const double side = x < 0 ? half : -half;
    scene.labels.push_back({onTangent(x + side), words, theme::Role::Gradient, outerSide(side),
                            true, QStringLiteral("derivative")});
    scene.words << tr("The tangent at A has the %1.").arg(words);
}

void ParabolaPicture::showMove(const char* error, QPointF to, const QString& place,
                               Scene& scene) const
{
    const QPointF from(m_x, step().number("error"));
    const QString name = QString::fromLatin1(error);
    const QString words =
        tr("after: x = %1, error %2").arg(numberOf(name, to.x(), 4), numberOf(name, to.y(), 4));
    scene.table.rows << QStringList{place, numberOf(name, to.x(), 6), numberOf(name, to.y(), 6),
                                    QString()};
    scene.arrows.push_back({from, to, theme::Role::Gradient, name});
    scene.handles.push_back({name, to, theme::Role::Gradient, false});
    scene.labels.push_back(caption(words, 1, theme::Role::Gradient, error));
    scene.words << words;
}

void ParabolaPicture::showOtherRow(const model::Step& step, Scene& scene) const
{
    const double target = step.number("other_target");
    const QPointF from = onParabola(step.number("other_before") - target);
    const QPointF to(step.number("other_prediction") - target, step.number("other_error"));
    const auto role = theme::Role::SecondWeights;
    const QString name = QStringLiteral("other_error");
    const QString words = tr("the other row: x = %1, error %2")
                              .arg(numberOf(name, to.x(), 4), numberOf(name, to.y(), 4));
    scene.addRow(tr("the other row, before"), from.x(), from.y());
    scene.table.rows << QStringList{tr("the other row, after"), numberOf(name, to.x(), 6),
                                    numberOf(name, to.y(), 6), QString()};
    scene.arrows.push_back({from, to, role, QStringLiteral("other_error")});
    scene.handles.push_back({QStringLiteral("other_before"), from, role, false});
    scene.handles.push_back({QStringLiteral("other_error"), to, role, false});
    scene.labels.push_back(
        {from, tr("before"), role, outerSide(1), false, QStringLiteral("other_before")});
    scene.labels.push_back(
        {to, tr("after"), role, outerSide(-1), true, QStringLiteral("other_error")});
    scene.labels.push_back(caption(words, 1, role, "other_error"));
    scene.words << words;
}

void ParabolaPicture::showPath(const model::Step& step, Scene& scene)
{
    const model::Value* xs = step.find("path_x");
    const model::Value* errors = step.find("path_error");
    if (!xs || !errors)
        return;
    const auto role = theme::Role::Gradient;
    const std::size_t steps = xs->numbers.size() - 1;
    QList<QPointF> landings;
    for (std::size_t i = 1; i <= steps; ++i)
        scene.addRow(tr("after step %1").arg(i), xs->numbers[i], errors->numbers[i]);
    for (std::size_t i = 0; i < steps; ++i) {
        const QPointF from(xs->numbers[i], errors->numbers[i]);
        const QPointF to(xs->numbers[i + 1], errors->numbers[i + 1]);
        if (!isInside(to)) {
            const QPointF exit = exitBetween(from, to);
            const QString words =
                tr("step %1 leaves the picture: x = %2").arg(i + 1).arg(pageNumber(to.x(), 4));
            scene.arrows.push_back({from, exit, role, QStringLiteral("path_x")});
            scene.labels.push_back(caption(words, 1, role, "path_x"));
            scene.words << words;
            m_landings->replace(landings);
            return;
        }
        scene.arrows.push_back({from, to, role, QStringLiteral("path_x"), 1.5});
        landings << to;
    }
    m_landings->replace(landings);
    const QString words =
        tr("after %1 steps: x = %2").arg(steps).arg(pageNumber(xs->numbers.back(), 4));
    scene.labels.push_back(caption(words, 1, role, "path_x"));
    scene.words << words;
}

} // namespace gui

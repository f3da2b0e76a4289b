// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/errorcurve.h"

#include "gui/base/numbers.h"
#include "gui/look/theme.h"
#include "gui/pictures/charts/thinning.h"
#include "gui/run/runview.h"

#include <QChart>
#include <QFontMetricsF>
#include <QLineF>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace gui
{

namespace
{

/// (0.5 - target)^2, whatever the target.
constexpr double errorOfAlwaysHalf = 0.25;
/// Nobody reads more rows than these; of a longer history they are evenly spread.
constexpr std::size_t mostTableRows = 1'000;

/// Whether a curve through these points runs through the box.
bool crosses(const QList<QPointF>& points, const QRectF& box)
{
    const std::array<QLineF, 2> diagonals{QLineF(box.topLeft(), box.bottomRight()),
                                          QLineF(box.topRight(), box.bottomLeft())};
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (box.contains(points[i]))
            return true;
        if (i == 0)
            continue;
        // A way through a box without a stop there crosses one of its diagonals.
        const QLineF way(points[i - 1], points[i]);
        const bool through = std::ranges::any_of(diagonals, [&way](const QLineF& diagonal) {
            return way.intersects(diagonal) == QLineF::BoundedIntersection;
        });
        if (through)
            return true;
    }
    return false;
}

} // namespace

ErrorCurve::ErrorCurve(RunView& run, QWidget* parent)
    : ChartPicture(parent),
      m_run(run),
      m_testCurve(addLine(theme::colour(theme::Role::SecondWeights), 1.5)),
      m_trainCurve(addLine(theme::colour(theme::Role::Error), 1.5)),
      m_baseline(addLine(theme::colour(theme::Role::Neutral), 1.5))
{
    m_trainCurve->setObjectName(QStringLiteral("trainingRows"));
    m_testCurve->setObjectName(QStringLiteral("heldBackRows"));
    m_baseline->setObjectName(QStringLiteral("alwaysHalf"));
    setObjectName(QStringLiteral("errorCurve"));
    setZoomable();
    setWholeNumbersAcross();
}

double ErrorCurve::top() const
{
    const model::Timeline& timeline = m_run.timeline();
    const model::Dataset& dataset = m_run.dataset();
    const RunFacts& start = m_run.facts();
    const double rows = double(dataset.train_rows.size());
    const double testScale =
        dataset.test_rows.empty() ? 0 : rows / double(dataset.test_rows.size());
    double highest = std::max(start.train.error, start.test.error * testScale);
    for (const model::HistoryPoint& point : timeline.history())
        highest = std::max({highest, point.train_error, point.test_error * testScale});
    return std::max(highest, 1.2 * errorOfAlwaysHalf * rows) * 1.1;
}

void ErrorCurve::drawStep(const model::Step& step)
{
    const model::Timeline& timeline = m_run.timeline();
    const model::Dataset& dataset = m_run.dataset();
    const bool hasTest = !dataset.test_rows.empty();
    const double rows = double(dataset.train_rows.size());
    // Sums over different numbers of rows can't be compared: with held-back rows, both are divided
    // by theirs.
    const double share = hasTest ? 1 / rows : 1;
    // A run of none has an axis all the same.
    const double iterations = std::max(1.0, double(timeline.settings().iterations));
    const double baseline = errorOfAlwaysHalf * rows * share;
    const double height = roundedUp(top() * share);
    setXAxis(0, iterations, tr("iteration"));
    setYAxis(0, height,
             hasTest ? tr("mean squared error of a row")
                     : tr("sum of squared errors over all rows"));
    // Shorter, but never another quantity.
    setBriefYTitle(hasTest ? tr("MSE") : tr("error sum"));
    m_baseline->setPen(QPen(theme::colour(theme::Role::Neutral), 1.5, Qt::DashLine));
    m_trainCurve->setPen(QPen(theme::colour(theme::Role::Error), 1.5));
    // Told apart by their strokes as well as by their colours.
    m_testCurve->setPen(QPen(theme::colour(theme::Role::SecondWeights), 1.8, Qt::DashDotLine));
    m_baseline->replace(QList<QPointF>{{0, baseline}, {iterations, baseline}});
    showCurves(share);

    const double iteration = std::max(0.0, step.number("iterations_made") - 1);
    const double error = m_run.evaluation().train.error * share;
    // Names stand at the edges of what is on screen.
    const ChartScale scale = this->scale();
    const bool atRight = iteration > scale.x.maximum - 0.2 * scale.x.span();
    std::vector<ChartLabel> labels = {baselineLabel(baseline),
                                      {{iteration, error},
                                       pageNumber(error),
                                       theme::textColour(theme::Role::Error),
                                       (atRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop,
                                       true,
                                       QStringLiteral("cumulative_error")}};
    if (hasTest) {
        // Where curves that come down leave room.
        const auto name = [&](const QString& text, theme::Role role, double line) {
            labels.push_back({{scale.x.maximum, scale.y.maximum - 0.08 * line * scale.y.span()},
                              text,
                              theme::textColour(role),
                              Qt::AlignLeft | Qt::AlignBottom,
                              true});
        };
        name(tr("— training rows"), theme::Role::Error, 0);
        name(tr("– · – held-back rows"), theme::Role::SecondWeights, 1);
    }
    setLabels(std::move(labels));
    setHandles({{QStringLiteral("cumulative_error"),
                 {iteration, error},
                 theme::colour(theme::Role::Error)}});
    m_summary =
        tr("The error over the iterations, from 0 to %1. At iteration %2 it is %3; always "
           "answering 0.5 "
           "would give %4.")
            .arg(QLocale().toString(timeline.settings().iterations),
                 QLocale().toString(qint64(iteration)), pageNumber(error), pageNumber(baseline));
}

ChartLabel ErrorCurve::baselineLabel(double baseline) const
{
    const ChartScale scale = this->scale();
    const QFontMetricsF metrics(font());
    ChartLabel label{{}, tr("always 0.5"), theme::textColour(theme::Role::Neutral)};
    // The room its letters take, with what keeps them off the line and the edge.
    const QSizeF room((metrics.horizontalAdvance(label.text) + 2 * metrics.averageCharWidth()) /
                          std::max(1.0, scale.plot.width()) * scale.x.span(),
                      1.6 * metrics.height() / std::max(1.0, scale.plot.height()) * scale.y.span());
    // Where no curve runs through it; below the line at its beginning, if that can be.
    for (const bool atEnd : {false, true}) {
        for (const bool above : {false, true}) {
            label.at = {scale.x.maximum - (atEnd ? 0.02 : 0.98) * scale.x.span(),
                        baseline + (above ? 0.02 : -0.02) * scale.y.span()};
            label.side =
                (atEnd ? Qt::AlignLeft : Qt::AlignRight) | (above ? Qt::AlignTop : Qt::AlignBottom);
            const QRectF box({atEnd ? label.at.x() - room.width() : label.at.x(),
                              above ? label.at.y() : label.at.y() - room.height()},
                             room);
            if (!crosses(m_trainCurve->points(), box) && !crosses(m_testCurve->points(), box))
                return label;
        }
    }
    label.at = {scale.x.maximum - 0.98 * scale.x.span(), baseline - 0.02 * scale.y.span()};
    label.side = Qt::AlignRight | Qt::AlignBottom;
    return label;
}

std::span<const model::HistoryPoint> ErrorCurve::visibleHistory() const
{
    const std::vector<model::HistoryPoint>& history = m_run.timeline().history();
    const Range visible = scale().x;
    const auto before = [](const model::HistoryPoint& point, double place) {
        return double(point.iteration) < place;
    };
    // One more on each side, to which the lines lead.
    auto from = std::lower_bound(history.begin(), history.end(), visible.minimum, before);
    auto to = std::lower_bound(from, history.end(), visible.maximum, before);
    from -= from != history.begin();
    to += to != history.end();
    return {from, to};
}

void ErrorCurve::showCurves(double share)
{
    const double testRows = double(m_run.dataset().test_rows.size());
    QList<QPointF> train;
    QList<QPointF> test;
    for (const model::HistoryPoint& point : visibleHistory()) {
        train << QPointF(double(point.iteration), point.train_error * share);
        if (testRows > 0)
            test << QPointF(double(point.iteration), point.test_error / testRows);
    }
    const ChartScale scale = this->scale();
    const double width = scale.x.span();
    const int columns = std::max(100, int(scale.plot.width()));
    m_trainCurve->replace(thinned(train, width, columns));
    m_testCurve->replace(thinned(test, width, columns));
}

void ErrorCurve::handleMoved(const QString&, QPointF to)
{
    const double last = double(m_run.timeline().settings().iterations);
    emit iterationPicked(qint64(std::clamp(std::round(to.x()) + 1, 0.0, last)));
}

void ErrorCurve::clickedAt(QPointF place)
{
    handleMoved({}, place);
}

PictureTable ErrorCurve::table() const
{
    const model::Timeline& timeline = m_run.timeline();
    const model::Dataset& dataset = m_run.dataset();
    const bool hasTest = !dataset.test_rows.empty();
    const double rows = double(dataset.train_rows.size());
    PictureTable table{{tr("iteration"), hasTest ? tr("mean squared error of a training row")
                                                 : tr("sum of squared errors over all rows")},
                       {}};
    if (hasTest)
        table.columns << tr("mean squared error of a held-back row");
    const auto& history = timeline.history();
    const std::size_t stride = (history.size() + mostTableRows - 1) / mostTableRows;
    for (std::size_t i = 0; i < history.size(); i += stride) {
        // The last one belongs in it, however many are left out before.
        const model::HistoryPoint& point =
            history[i + stride < history.size() ? i : history.size() - 1];
        QStringList row{QLocale().toString(qint64(point.iteration)),
                        pageNumber(hasTest ? point.train_error / rows : point.train_error, 6)};
        if (hasTest)
            row << pageNumber(point.test_error / double(dataset.test_rows.size()), 6);
        table.rows << row;
    }
    if (history.empty())
        table.rows << QStringList{tr("not trained yet"), {}};
    return table;
}

} // namespace gui

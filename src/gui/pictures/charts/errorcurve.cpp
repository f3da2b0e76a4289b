// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/errorcurve.h"

#include "gui/base/numbers.h"
#include "gui/pictures/charts/clearroom.h"
#include "gui/pictures/charts/thinning.h"
#include "gui/run/runview.h"

#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace gui
{

namespace
{

/// Nobody reads more rows than these; of a longer history they are evenly spread.
constexpr std::size_t mostTableRows = 1'000;

/// Pixels around the marker.
constexpr double markerRadius = 8;

/// What the curves are of: sums over all rows or, with rows held back, means; of numbers that are
/// predicted, how far they are met.
struct Measure {
    QString title;
    /// Shorter, but never another quantity.
    QString brief;
    /// Of the table's columns, where there are held-back rows.
    QString ofTraining = {};
    QString ofHeldBack = {};
};

Measure measureOf(model::Loss loss, bool hasTest)
{
    const bool isSquared = loss == model::Loss::Squared;
    if (!hasTest)
        return {isSquared ? ErrorCurve::tr("sum of squared errors over all rows")
                          : ErrorCurve::tr("sum of cross-entropies over all rows"),
                isSquared ? ErrorCurve::tr("error sum") : ErrorCurve::tr("cross-entropies")};
    if (!isSquared)
        return {ErrorCurve::tr("mean cross-entropy of a row"), ErrorCurve::tr("cross-entropy"),
                ErrorCurve::tr("mean cross-entropy of a training row"),
                ErrorCurve::tr("mean cross-entropy of a held-back row")};
    return {ErrorCurve::tr("mean squared error of a row"), ErrorCurve::tr("MSE"),
            ErrorCurve::tr("mean squared error of a training row"),
            ErrorCurve::tr("mean squared error of a held-back row")};
}

Measure measureOfNumbers(const QString& unit)
{
    return {unit.isEmpty()
                ? ErrorCurve::tr("off by about (root mean squared error)")
                : ErrorCurve::tr("off by about, in %1 (root mean squared error)").arg(unit),
            ErrorCurve::tr("RMSE"), ErrorCurve::tr("root mean squared error of the training rows"),
            ErrorCurve::tr("root mean squared error of the held-back rows")};
}

} // namespace

ErrorCurve::ErrorCurve(RunView& run, QWidget* parent)
    : ChartPicture(parent),
      m_run(run),
      // Told apart by their strokes as well as by their colours.
      m_testCurve(addLine({theme::Role::SecondWeights, 1.8, Qt::DashDotLine})),
      m_trainCurve(addLine({theme::Role::Error, 1.5})),
      m_baseline(addLine({theme::Role::Neutral, 1.5, Qt::DashLine}))
{
    m_trainCurve->setObjectName(QStringLiteral("trainingRows"));
    m_testCurve->setObjectName(QStringLiteral("heldBackRows"));
    m_baseline->setObjectName(QStringLiteral("alwaysHalf"));
    setObjectName(QStringLiteral("errorCurve"));
    setZoomable();
    setWholeNumbersAcross();
}

double ErrorCurve::shown(double error, std::size_t rows) const
{
    if (m_names.numbers)
        return m_names.offBy(error, rows);
    return m_run.dataset().test_rows.empty() ? error : error / double(rows);
}

double ErrorCurve::shownOfTraining(double error) const
{
    return shown(error, m_run.dataset().train_rows.size());
}

QString ErrorCurve::wordsOf(double shown) const
{
    const QString number = pageNumber(shown);
    return m_names.unit().isEmpty() ? number : number + QChar::Nbsp + m_names.unit();
}

double ErrorCurve::baselineSum() const
{
    return step().number(m_names.numbers ? "always_mean" : "always_half");
}

QString ErrorCurve::baselineName() const
{
    return m_names.numbers ? tr("always the mean") : tr("always 0.5");
}

double ErrorCurve::top() const
{
    const model::Dataset& dataset = m_run.dataset();
    const RunFacts& start = m_run.facts();
    const std::size_t held = dataset.test_rows.size();
    const auto higher = [&](double train, double test) {
        return std::max(shownOfTraining(train), held > 0 ? shown(test, held) : 0);
    };
    double highest = higher(start.train.error, start.test.error);
    for (const model::HistoryPoint& point : m_run.timeline().history())
        highest = std::max(highest, higher(point.train_error, point.test_error));
    return std::max(highest, shownOfTraining(1.2 * baselineSum())) * 1.1;
}

void ErrorCurve::drawStep(const model::Step& step)
{
    const model::Timeline& timeline = m_run.timeline();
    // A run of none has an axis all the same.
    const double iterations = std::max(1.0, double(timeline.settings().iterations));
    const double baseline = shownOfTraining(baselineSum());
    setXAxis(0, iterations, tr("iteration"));
    const Measure measure =
        m_names.numbers ? measureOfNumbers(m_names.unit())
                        : measureOf(timeline.settings().loss, !m_run.dataset().test_rows.empty());
    setYAxis(0, roundedUp(top()), measure.title);
    setBriefYTitle(measure.brief);
    m_baseline->replace(QList<QPointF>{{0, baseline}, {iterations, baseline}});
    showCurves();

    const qint64 made = qint64(step.number("iterations_made"));
    const double iteration = std::max(0.0, double(made - 1));
    m_inView = {made - 1, m_run.evaluation().train.error, m_run.evaluation().test.error};
    m_marker = {iteration, shownOfTraining(m_inView->train_error)};
    setLabels(labels());
    setHandles({{QStringLiteral("cumulative_error"), m_marker, theme::Role::Error}});
    tellSummary(made);
}

void ErrorCurve::tellSummary(qint64 made)
{
    const QString last = QLocale().toString(m_run.timeline().settings().iterations);
    const QString error = wordsOf(m_marker.y());
    const QString baseline = wordsOf(m_baseline->at(0).y());
    if (m_names.numbers)
        m_summary = made == 0 ? tr("The root mean squared error over the iterations, from 0 to %1. "
                                   "Before training predictions are off by about %2; always "
                                   "answering the mean would be off by %3.")
                                    .arg(last, error, baseline)
                              : tr("The root mean squared error over the iterations, from 0 to %1. "
                                   "At iteration %2 predictions are off by about %3; always "
                                   "answering the mean would be off by %4.")
                                    .arg(last, QLocale().toString(made - 1), error, baseline);
    else if (made == 0)
        m_summary = tr("The error over the iterations, from 0 to %1. Before training it is %2; "
                       "always answering 0.5 would give %3.")
                        .arg(last, error, baseline);
    else
        m_summary = tr("The error over the iterations, from 0 to %1. At iteration %2 it is %3; "
                       "always answering 0.5 would give %4.")
                        .arg(last, QLocale().toString(made - 1), error, baseline);
}

void ErrorCurve::plotResized()
{
    if (!m_inView)
        return;
    showCurves();
    setLabels(labels());
}

std::vector<ChartLabel> ErrorCurve::labels() const
{
    const ChartScale scale = this->scale();
    const double baseline = m_baseline->at(0).y();
    const bool atRight = m_marker.x() > scale.x.maximum - 0.2 * scale.x.span();
    ClearRoom room(scale, font());
    room.keepOff(m_trainCurve->points());
    room.keepOff(m_testCurve->points());
    const ChartLabel marker{m_marker,
                            wordsOf(m_marker.y()),
                            theme::Role::Error,
                            (atRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop,
                            true,
                            QStringLiteral("cumulative_error")};
    std::vector<ChartLabel> labels{room.near(marker).value_or(marker)};
    room.keepOff(m_marker, markerRadius);
    const auto add = [&labels](const std::optional<ChartLabel>& label) {
        if (label)
            labels.insert(labels.begin(), *label);
        return label.has_value();
    };
    const auto neutral = theme::Role::Neutral;
    // Out of view, it needs no name.
    const bool isNamed = baseline > scale.y.maximum || baseline < scale.y.minimum ||
                         add(room.beside(baseline, {{}, baselineName(), neutral}));
    room.keepOff(m_baseline->points());
    // With the stroke of their lines, names need not stand beside them.
    if (!m_run.dataset().test_rows.empty()) {
        const auto name = [&](const QString& text, theme::Role role) {
            add(room.anywhere({{}, text, role, {}, true}));
        };
        name(tr("— training rows"), theme::Role::Error);
        name(tr("– · – held-back rows"), theme::Role::SecondWeights);
    }
    if (!isNamed)
        add(room.anywhere({{}, QStringLiteral("– – ") + baselineName(), neutral}));
    return labels;
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

void ErrorCurve::showCurves()
{
    const std::size_t held = m_run.dataset().test_rows.size();
    QList<QPointF> train;
    QList<QPointF> test;
    for (const model::HistoryPoint& point : visibleHistory()) {
        train << QPointF(double(point.iteration), shownOfTraining(point.train_error));
        if (held > 0)
            test << QPointF(double(point.iteration), shown(point.test_error, held));
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

std::vector<model::HistoryPoint> ErrorCurve::pointsToRead() const
{
    const auto& history = m_run.timeline().history();
    const std::size_t stride = (history.size() + mostTableRows - 1) / mostTableRows;
    std::vector<model::HistoryPoint> points;
    // The last one belongs in it, however many are left out before.
    for (std::size_t i = 0; i < history.size(); i += stride)
        points.push_back(history[i + stride < history.size() ? i : history.size() - 1]);
    if (m_inView) {
        const auto at = std::ranges::lower_bound(points, m_inView->iteration, {},
                                                 &model::HistoryPoint::iteration);
        if (at == points.end() || *at != *m_inView)
            points.insert(at, *m_inView);
    }
    return points;
}

PictureTable ErrorCurve::table() const
{
    const std::size_t held = m_run.dataset().test_rows.size();
    const Measure measure = m_names.numbers ? measureOfNumbers(m_names.unit())
                                            : measureOf(m_run.timeline().settings().loss, held > 0);
    const bool isOfTraining = held > 0 || m_names.numbers;
    PictureTable table{{tr("iteration"), isOfTraining ? measure.ofTraining : measure.title}, {}};
    if (held > 0)
        table.columns << measure.ofHeldBack;
    if (m_names.numbers)
        table.columns << tr("error sum");
    for (const model::HistoryPoint& point : pointsToRead()) {
        QStringList row{point.iteration < 0 ? tr("before training")
                                            : QLocale().toString(qint64(point.iteration)),
                        pageNumber(shownOfTraining(point.train_error), 6)};
        if (held > 0)
            row << pageNumber(shown(point.test_error, held), 6);
        if (m_names.numbers)
            row << pageNumber(point.train_error, 6);
        table.rows << row;
    }
    if (table.rows.isEmpty())
        table.rows << QStringList{tr("not trained yet"), {}};
    return table;
}

} // namespace gui

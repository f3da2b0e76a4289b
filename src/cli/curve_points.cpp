// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/curve_points.h"

#include "cli/quality.h"

#include <algorithm>
#include <cmath>

namespace cli
{

std::vector<model::HistoryPoint> errors_of(const session::Session& session)
{
    const session::TrainingRun& run = *session::training_run(session);
    std::vector<model::HistoryPoint> errors = run.history;
    const std::int64_t last = run.latest.iteration - 1;
    if (last >= 0 && (errors.empty() || errors.back().iteration < last)) {
        const Quality quality = quality_of(session);
        errors.push_back({last, quality.now.train.error, quality.now.test.error});
    }
    return errors;
}

std::vector<CurvePoint> curve_of(const std::vector<model::HistoryPoint>& history,
                                 double model::HistoryPoint::*error)
{
    std::vector<CurvePoint> curve;
    for (const model::HistoryPoint& point : history)
        if (std::isfinite(point.*error))
            curve.push_back({double(point.iteration), point.*error});
    return curve;
}

std::vector<CurvePoint> thinned(const std::vector<CurvePoint>& curve, std::size_t stretches)
{
    if (curve.size() <= 2 * stretches)
        return curve;
    const double start = curve.front().iteration;
    const double length = curve.back().iteration - start;
    const auto stretch_of = [&](const CurvePoint& point) {
        return std::min(std::size_t((point.iteration - start) / length * double(stretches)),
                        stretches - 1);
    };
    std::vector<CurvePoint> few;
    for (auto first = curve.begin(); first != curve.end();) {
        const std::size_t stretch = stretch_of(*first);
        const auto last = std::find_if(first, curve.end(), [&](const CurvePoint& point) {
            return stretch_of(point) != stretch;
        });
        auto [least, most] =
            std::minmax_element(first, last, [](const CurvePoint& a, const CurvePoint& b) {
                return a.error < b.error;
            });
        if (most < least)
            std::swap(least, most);
        few.push_back(*least);
        if (most != least)
            few.push_back(*most);
        first = last;
    }
    return few;
}

double mark_distance(double most, int marks)
{
    const double power = std::pow(10.0, std::floor(std::log10(most / marks)));
    for (const double times : {1.0, 2.0, 5.0})
        if (most / (times * power) <= marks)
            return times * power;
    return 10 * power;
}

} // namespace cli

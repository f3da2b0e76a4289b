// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <vector>

namespace cli
{

/// A point of a curve.
struct CurvePoint {
    double iteration = 0;
    double error = 0;
};

/// The recorded errors of the session's run, and those after its last iteration, which a result
/// tells of whether or not they were recorded. \pre it has a run
std::vector<model::HistoryPoint> errors_of(const session::Session& session);

/// One curve of a history, without what is not finite.
std::vector<CurvePoint> curve_of(const std::vector<model::HistoryPoint>& history,
                                 double model::HistoryPoint::*error);

/// The curve with at most two points for each of so many stretches of the same length: the smallest
/// and the largest error of each, in their order. \pre stretches > 0, iterations ascend
std::vector<CurvePoint> thinned(const std::vector<CurvePoint>& curve, std::size_t stretches);

/// The distance of marks on an axis to `most`: 1, 2 or 5 times a power of ten, so that there are at
/// most so many. \pre most > 0, marks > 0
double mark_distance(double most, int marks);

} // namespace cli

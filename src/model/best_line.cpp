// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/best_line.h"

#include "model/elementary.h"
#include "model/evaluation.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace model
{

namespace
{

using Direction = std::array<double, 2>;

double along(const Direction& direction, std::span<const double> point)
{
    return direction[0] * point[0] + direction[1] * point[1];
}

/// Of length 1, in the upper half of the plane.
Direction direction_of(double x, double y)
{
    const double sign = y < 0 || (y == 0 && x < 0) ? -1 : 1;
    const double length = sign * hypot(x, y);
    return {x / length, y / length};
}

double angle_of(const Direction& direction)
{
    return atan2(direction[1], direction[0]);
}

/// Enough directions to meet the rows in every order there is, and with every widest gap. The order
/// changes at the normals of the lines through two rows only.
std::vector<Direction> directions(const Dataset& rows)
{
    std::vector<Direction> normals{{1, 0}};
    std::vector<Direction> found;
    for (std::size_t i = 0; i < rows.rows(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const double x = rows.row(i)[0] - rows.row(j)[0];
            const double y = rows.row(i)[1] - rows.row(j)[1];
            if (hypot(x, y) == 0)
                continue;
            normals.push_back(direction_of(-y, x));
            found.push_back(direction_of(x, y));
        }
    }
    std::ranges::sort(normals, {}, angle_of);
    const Direction first = normals.front();
    normals.push_back({-first[0], -first[1]});
    for (std::size_t i = 0; i + 1 < normals.size(); ++i) {
        const double x = normals[i][0] + normals[i + 1][0];
        const double y = normals[i][1] + normals[i + 1][1];
        if (hypot(x, y) > 0)
            found.push_back(direction_of(x, y));
    }
    found.insert(found.end(), normals.begin(), normals.end());
    return found;
}

} // namespace

double StraightLine::sum(std::span<const double> point) const
{
    return along(weights, point) + bias;
}

std::size_t rows_right(const StraightLine& line, const Dataset& rows)
{
    std::size_t right = 0;
    for (std::size_t i = 0; i < rows.rows(); ++i)
        right += (line.sum(rows.row(i)) >= 0) == is_one(rows.targets[i]) ? 1 : 0;
    return right;
}

StraightLine best_line(const Dataset& rows)
{
    StraightLine best;
    std::pair<std::size_t, double> best_score;
    const auto consider = [&](const StraightLine& line, double gap) {
        const std::pair score(rows_right(line, rows), gap);
        if (score > best_score) {
            best_score = score;
            best = line;
        }
    };
    for (const Direction& direction : directions(rows)) {
        std::vector<double> places;
        for (std::size_t i = 0; i < rows.rows(); ++i)
            places.push_back(along(direction, rows.row(i)));
        std::ranges::sort(places);
        // All on one side, as if that were no gap at all.
        consider({direction, 1 - places.front()}, 0);
        consider({{-direction[0], -direction[1]}, places.front() - 1}, 0);
        for (std::size_t i = 0; i + 1 < places.size(); ++i) {
            const double gap = places[i + 1] - places[i];
            // Rows that rounding alone keeps apart are at one place.
            if (gap < 1e-9)
                continue;
            const double middle = places[i] + gap / 2;
            consider({direction, 0 - middle}, gap);
            consider({{-direction[0], -direction[1]}, middle}, gap);
        }
    }
    return best;
}

} // namespace model

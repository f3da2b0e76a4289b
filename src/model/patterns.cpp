// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/patterns.h"

#include "model/dataset.h"
#include "model/elementary.h"
#include "model/preprocessing.h"
#include "model/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace model
{

namespace
{

constexpr std::array pattern_names{"blobs", "circle", "xor", "moons", "spiral", "plane", "waves"};

double cos(double x)
{
    return sin(x + std::numbers::pi / 2);
}

Point on_circle(double radius, double angle, bool one)
{
    return {radius * cos(angle), radius * sin(angle), one};
}

/// Anywhere in a disc, every part of it being as likely.
Point in_disc(double radius, bool one, Random& random)
{
    const double distance = radius * std::sqrt(random.uniform());
    return on_circle(distance, 2 * std::numbers::pi * random.uniform(), one);
}

Point blob(bool one, Random& random)
{
    const double side = one ? 1 : -1;
    const Point point = in_disc(0.9, one, random);
    return {point.x + 1.8 * side, point.y + side, one};
}

Point disc_or_ring(bool one, Random& random)
{
    if (one)
        return in_disc(1.4, one, random);
    const double radius = 2.2 + 0.8 * random.uniform();
    return on_circle(radius, 2 * std::numbers::pi * random.uniform(), one);
}

/// \param quarter counts the points of its class.
Point quarter_of_xor(std::size_t quarter, bool one, Random& random)
{
    const bool right = quarter % 2 != 0;
    const bool up = right != one;
    const double x = 0.3 + 2.7 * random.uniform();
    const double y = 0.3 + 2.7 * random.uniform();
    return {right ? x : -x, up ? y : -y, one};
}

Point moon(bool one, Random& random)
{
    constexpr double radius = 1.9;
    const Point point = on_circle(radius, std::numbers::pi * random.uniform(), one);
    constexpr double across = radius / 2;
    constexpr double up = radius / 4;
    return one ? Point{across - point.x, up - point.y, one}
               : Point{point.x - across, point.y - up, one};
}

/// \param along from its middle, 0, to its end, 1
Point on_spiral(double along, bool one)
{
    return on_circle(3 * along, 3 * std::numbers::pi * along + (one ? std::numbers::pi : 0), one);
}

Point anywhere(Random& random)
{
    const double x = 6 * random.uniform() - 3;
    const double y = 6 * random.uniform() - 3;
    return {x, y};
}

/// From -2 to 2.
double height_on_plane(double x, double y)
{
    return (x + y) / 3;
}

/// From -2 to 2.
double height_of_waves(double x, double y)
{
    return sin(x) + sin(y);
}

/// The point, rounded, with the height of its place as its number, and so much added to that.
Point with_height(Point point, double (*height)(double x, double y), double added)
{
    point.x = with_two_decimals(point.x);
    point.y = with_two_decimals(point.y);
    point.number = with_two_decimals(height(point.x, point.y) + added);
    return point;
}

Dataset plane_rows(const std::vector<Point>& points, double test_fraction, std::uint32_t seed)
{
    Dataset dataset;
    dataset.feature_names = {"x", "y"};
    for (const Point& point : points) {
        dataset.inputs.push_back(point.x);
        dataset.inputs.push_back(point.y);
    }
    Split split = train_test_split(points.size(), test_fraction, seed);
    dataset.train_rows = std::move(split.train);
    dataset.test_rows = std::move(split.test);
    return dataset;
}

} // namespace

std::string_view name(Pattern pattern)
{
    return pattern_names[std::size_t(pattern)];
}

std::optional<Pattern> pattern_named(std::string_view name)
{
    const auto found = std::ranges::find(pattern_names, name);
    return found == pattern_names.end() ? std::nullopt
                                        : std::optional(patterns[found - pattern_names.begin()]);
}

std::vector<Point> points_of(const PatternRows& rows)
{
    Random random(rows.seed);
    std::vector<Point> points;
    points.reserve(rows.points);
    const std::size_t of_class_zero = (rows.points + 1) / 2;
    for (std::size_t i = 0; i < rows.points; ++i) {
        const bool one = i % 2 != 0;
        const std::size_t of_class = i / 2;
        Point point;
        switch (rows.pattern) {
        case Pattern::Blobs:
            point = blob(one, random);
            break;
        case Pattern::Circle:
            point = disc_or_ring(one, random);
            break;
        case Pattern::Xor:
            point = quarter_of_xor(of_class, one, random);
            break;
        case Pattern::Moons:
            point = moon(one, random);
            break;
        case Pattern::Spiral:
            point = on_spiral(double(of_class + 1) / double(of_class_zero), one);
            break;
        case Pattern::Plane:
            points.push_back(
                with_height(anywhere(random), height_on_plane, rows.noise * random.normal()));
            continue;
        case Pattern::Waves:
            points.push_back(
                with_height(anywhere(random), height_of_waves, rows.noise * random.normal()));
            continue;
        }
        // Drawn without noise, too: with more of it, the same points stray farther.
        const double across = random.normal();
        const double up = random.normal();
        point.x = with_two_decimals(point.x + rows.noise * across);
        point.y = with_two_decimals(point.y + rows.noise * up);
        points.push_back(point);
    }
    return points;
}

Dataset rows_of(const std::vector<Point>& points, double test_fraction, std::uint32_t seed)
{
    Dataset dataset = plane_rows(points, test_fraction, seed);
    dataset.target_name = "colour";
    for (const Point& point : points)
        dataset.targets.push_back(point.one ? 1 : 0);
    return dataset;
}

Dataset rows_of(const PatternRows& rows, double test_fraction)
{
    const std::vector<Point> points = points_of(rows);
    if (!is_of_numbers(rows.pattern))
        return rows_of(points, test_fraction, rows.seed);
    Dataset dataset = plane_rows(points, test_fraction, rows.seed);
    dataset.target_name = "height";
    for (const Point& point : points)
        dataset.targets.push_back(point.number);
    return dataset;
}

} // namespace model

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// Points in a plane that chance puts, in as many ways as there are patterns: rows to try a network
/// on.
namespace model
{

enum class Pattern : unsigned char {
    Blobs,  ///< two round clouds: one straight line does
    Circle, ///< a disc inside a ring
    Xor,    ///< four quarters, the opposite ones alike
    Moons,  ///< two half circles, each reaching into the other
    Spiral, ///< two arms that wind around each other one and a half times
    Plane,  ///< a number that rises evenly: one linear neuron does
    Waves,  ///< a number that goes up and down in both directions
};
/// Every pattern, in the order of the enumeration.
inline constexpr std::array patterns{Pattern::Blobs, Pattern::Circle, Pattern::Xor,
                                     Pattern::Moons, Pattern::Spiral, Pattern::Plane,
                                     Pattern::Waves};
/// Whether a number is to be predicted of its points, in place of their class.
constexpr bool is_of_numbers(Pattern pattern)
{
    return pattern == Pattern::Plane || pattern == Pattern::Waves;
}
/// A word without spaces.
std::string_view name(Pattern pattern);
std::optional<Pattern> pattern_named(std::string_view name);

struct Point {
    double x = 0;
    double y = 0;
    /// Its class.
    bool one = false;
    /// What is to be predicted of it, in a pattern of numbers.
    double number = 0;

    bool operator==(const Point&) const = default;
};

/// What decides them to the last bit.
struct PatternRows {
    Pattern pattern = Pattern::Xor;
    std::size_t points = 200;
    /// The standard deviation of what is added to both numbers of a point once its class is known,
    /// in a plane from about -3 to 3; or to the number that is to be predicted of it.
    double noise = 0.1;
    std::uint32_t seed = 1;

    static constexpr std::size_t fewest_points = 4;
    static constexpr std::size_t most_points = 2'000;
    static constexpr double most_noise = 3;

    bool operator==(const PatternRows&) const = default;
};

/// The classes in turn, if it has any; numbers with two decimals, as a person would write them
/// down.
std::vector<Point> points_of(const PatternRows& rows);

/// These points as rows of x, y and colour. The share of them that is held back, by chance of that
/// seed, is as from a file. \pre 0 <= test_fraction < 1, and there is a point
Dataset rows_of(const std::vector<Point>& points, double test_fraction, std::uint32_t seed);
/// The points of a pattern as rows, split by its own seed: of x, y and colour, or of x, y and
/// height, the number.
Dataset rows_of(const PatternRows& rows, double test_fraction);

} // namespace model

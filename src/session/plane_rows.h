// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "model/patterns.h"
#include "session/data_origin.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Rows of two numbers and a class, or a third number to be predicted, that no file holds: points
/// in a plane, put by chance or by a person.
namespace session
{

/// What is to be known of such points beside their numbers.
struct PlaneColumns {
    /// Of their two numbers.
    std::vector<table::Feature> features;
    /// What class 0 and class 1 are called: two names. Nothing where a number is to be predicted.
    std::optional<std::array<std::string, 2>> classes;

    bool operator==(const PlaneColumns&) const = default;
};

/// x and y as they are, blue and orange, or a number in place of these.
PlaneColumns usual_plane_columns(bool of_numbers = false);

/// How rows are split: see table::Preparation.
struct HeldBack {
    double test_fraction = 0;
    std::uint32_t seed = 42;
};

/// The origin of such points, of that name, with every row as a file would say it.
/// \pre the columns are those of the points, whose targets are classes or, where the columns have
/// none, any numbers
DataOrigin origin_of_points(std::string_view name, const model::Dataset& points,
                            const PlaneColumns& columns, const HeldBack& held_back);

/// Points that a pattern puts, and the share of them that is held back.
struct PatternPoints {
    model::PatternRows rows;
    double test_fraction = 0.25;

    static constexpr double most_held_back = 0.9;

    bool operator==(const PatternPoints&) const = default;
};

/// Why the points cannot be parted so, where they can't.
std::optional<table::Problem> reason_not_to_split(const PatternPoints& points);
/// Whether there are such points, with rows to learn from.
bool is_possible(const PatternPoints& points);
/// The points as rows.
model::Dataset rows_of(const PatternPoints& points);
/// Their origin. \pre `rows` are rows_of() them
DataOrigin origin_of(const PatternPoints& points, const model::Dataset& rows);
/// The points that all rows of an origin are, as a pattern has put them; nothing where they are
/// others, or have been drawn.
std::optional<PatternPoints> points_of(const std::optional<DataOrigin>& origin);

/// The name of points, of the path of their origin; empty where it is that of a file.
std::string_view name_of_points(std::string_view path);

} // namespace session

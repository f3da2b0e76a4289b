// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/plane_rows.h"

#include "table/preparation.h"

#include <algorithm>
#include <span>

namespace session
{

namespace
{

/// In place of a folder: no file is there, whatever its name.
constexpr std::string_view nowhere = ":/points/";

table::LedgerEntry entry_of(const model::Dataset& points, std::size_t row,
                            const PlaneColumns& columns)
{
    table::LedgerEntry entry;
    entry.row = row;
    // Below the names of columns.
    entry.line = row + 2;
    const std::span<const double> inputs = points.row(row);
    for (std::size_t i = 0; i < inputs.size(); ++i)
        entry.raw.push_back(table::shortest(table::raw_of(inputs[i], columns.features[i])));
    entry.raw.push_back(columns.classes ? (*columns.classes)[points.targets[row] == 0 ? 0 : 1]
                                        : table::shortest(points.targets[row]));
    entry.inputs.assign(inputs.begin(), inputs.end());
    entry.target = points.targets[row];
    return entry;
}

} // namespace

PlaneColumns usual_plane_columns(bool of_numbers)
{
    table::Feature x;
    x.name = x.column = "x";
    table::Feature y;
    y.name = y.column = "y";
    if (of_numbers)
        return {{x, y}, std::nullopt};
    return {{x, y}, {{"blue", "orange"}}};
}

DataOrigin origin_of_points(std::string_view name, const model::Dataset& points,
                            const PlaneColumns& columns, const HeldBack& held_back)
{
    DataOrigin origin;
    origin.path = std::string(nowhere) + std::string(name);
    origin.preparation.roles.assign(columns.features.size(), table::Role::Feature);
    origin.preparation.roles.push_back(table::Role::Target);
    origin.preparation.standardize =
        std::ranges::any_of(columns.features, &table::Feature::is_scaled);
    origin.preparation.test_fraction = held_back.test_fraction;
    origin.preparation.seed = held_back.seed;
    origin.recipe.features = columns.features;
    if (columns.classes) {
        origin.preparation.positive = columns.classes->back();
        origin.target.labels = {columns.classes->begin(), columns.classes->end()};
        std::ranges::sort(origin.target.labels);
        origin.target.positive = columns.classes->back();
    } else {
        origin.preparation.aim = origin.target.aim = table::Aim::Number;
        origin.target.unit = "";
    }
    for (const table::Feature& feature : columns.features)
        origin.columns.push_back(feature.column);
    origin.columns.push_back(points.target_name);
    origin.rows = points.rows();
    for (std::size_t row = 0; row < points.rows(); ++row)
        origin.ledger.push_back(entry_of(points, row, columns));
    for (const std::size_t row : points.test_rows)
        origin.ledger[row].fate = table::Fate::Test;
    return origin;
}

std::optional<table::Problem> reason_not_to_split(const PatternPoints& points)
{
    table::Preparation choices;
    choices.test_fraction = points.test_fraction;
    return table::reason_not_to_split(points.rows.points, choices);
}

bool is_possible(const PatternPoints& points)
{
    const model::PatternRows& rows = points.rows;
    return rows.points >= model::PatternRows::fewest_points &&
           rows.points <= model::PatternRows::most_points && rows.noise >= 0 &&
           rows.noise <= model::PatternRows::most_noise && points.test_fraction >= 0 &&
           points.test_fraction <= PatternPoints::most_held_back && !reason_not_to_split(points);
}

model::Dataset rows_of(const PatternPoints& points)
{
    return model::rows_of(points.rows, points.test_fraction);
}

DataOrigin origin_of(const PatternPoints& points, const model::Dataset& rows)
{
    const model::Pattern pattern = points.rows.pattern;
    DataOrigin origin = origin_of_points(model::name(pattern), rows,
                                         usual_plane_columns(model::is_of_numbers(pattern)),
                                         {points.test_fraction, points.rows.seed});
    origin.pattern = points.rows;
    return origin;
}

std::optional<PatternPoints> points_of(const std::optional<DataOrigin>& origin)
{
    if (!origin || !origin->pattern)
        return std::nullopt;
    return PatternPoints{*origin->pattern, origin->preparation.test_fraction};
}

std::string_view name_of_points(std::string_view path)
{
    return path.starts_with(nowhere) ? path.substr(nowhere.size()) : std::string_view();
}

} // namespace session

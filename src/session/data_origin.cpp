// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/data_origin.h"

#include "session/plane_rows.h"

#include "table/notation.h"
#include "table/number_evidence.h"
#include "table/unicode.h"

#include <algorithm>
#include <cmath>

namespace session
{

DataOrigin origin_of(std::string path, const table::ReadOptions& reading,
                     const table::Preparation& preparation, const table::Table& table,
                     const table::Prepared& prepared, std::vector<table::LedgerEntry> ledger,
                     const std::optional<Fingerprint>& fingerprint)
{
    return {std::move(path),
            reading,
            preparation,
            prepared.recipe,
            prepared.target,
            table.column_names(),
            table.rows(),
            prepared.dropped.size(),
            table.rows_kept_out(),
            std::move(ledger),
            fingerprint};
}

std::optional<char> decimal_beside(const std::optional<DataOrigin>& origin)
{
    if (!origin || origin->reading.overrides.decimal)
        return origin ? origin->reading.overrides.decimal : std::nullopt;
    std::vector<table::NotationEvidence> columns(origin->columns.size());
    for (const table::LedgerEntry& entry : origin->ledger)
        for (std::size_t i = 0; i < std::min(columns.size(), entry.raw.size()); ++i)
            columns[i].add(table::without_blanks(entry.raw[i]));
    table::NumberEvidence marks;
    for (const table::NotationEvidence& column : columns)
        if (column.is_numeric())
            marks.add(column.marks());
    return marks.decided() ? std::optional(marks.format(',', {}).decimal) : std::nullopt;
}

bool are_of_numbers(const std::optional<DataOrigin>& origin)
{
    return origin && origin->target.aim == table::Aim::Number;
}

namespace
{

bool is_valid(const table::Recipe& recipe, const model::Dataset& dataset)
{
    const auto is_usable = [](const table::Feature& feature) { return feature.scale != 0; };
    return std::ranges::equal(recipe.features, dataset.feature_names, {}, &table::Feature::name) &&
           std::ranges::all_of(recipe.features, is_usable);
}

bool is_valid(const table::TargetMapping& target)
{
    if (target.threshold && !target.labels.empty())
        return false;
    if (target.aim == table::Aim::Number && !target.takes_numbers())
        return false;
    if (target.scale == 0)
        return false;
    return target.labels.empty()
               ? target.positive.empty()
               : std::ranges::find(target.labels, target.positive) != target.labels.end();
}

bool is_valid(const table::LedgerEntry& entry, const DataOrigin& origin)
{
    const std::size_t features = origin.recipe.features.size();
    if (entry.fate == table::Fate::Dropped)
        return entry.inputs.empty() && !entry.target && entry.filled.empty();
    return entry.row < origin.rows && entry.raw.size() == origin.columns.size() &&
           entry.inputs.size() == features && entry.target &&
           (origin.target.aim == table::Aim::Number || model::is_share(*entry.target)) &&
           std::ranges::all_of(entry.filled,
                               [=](std::size_t feature) { return feature < features; });
}

/// Whether these are the rows that the pattern puts.
bool are_of_pattern(const model::PatternRows& pattern, const table::Preparation& preparation,
                    const model::Dataset& dataset)
{
    return is_possible({pattern, preparation.test_fraction}) && preparation.seed == pattern.seed &&
           rows_of({pattern, preparation.test_fraction}) == dataset;
}

} // namespace

bool is_valid(const DataOrigin& origin, const model::Dataset& dataset)
{
    const table::Preparation& preparation = origin.preparation;
    return is_valid(origin.recipe, dataset) && is_valid(origin.target) &&
           preparation.roles.size() == origin.columns.size() && preparation.test_fraction >= 0 &&
           preparation.test_fraction < 1 && origin.reading.one_row_in >= 1 &&
           std::ranges::all_of(
               origin.reading.joined,
               [&](std::size_t column) { return column < origin.columns.size(); }) &&
           (!origin.pattern || are_of_pattern(*origin.pattern, preparation, dataset)) &&
           origin.dropped <= origin.rows && dataset.rows() == origin.rows - origin.dropped &&
           std::ranges::all_of(origin.ledger,
                               [&](const auto& entry) { return is_valid(entry, origin); });
}

} // namespace session

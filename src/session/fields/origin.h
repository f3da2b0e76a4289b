// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/archives/stored.h"
#include "session/data_origin.h"

#include <string>

/// Where rows came from.
namespace session
{

template <>
inline std::size_t choices<table::Encoding>()
{
    return table::encodings;
}
template <>
inline std::size_t choices<table::Escape>()
{
    return 2;
}
template <>
inline std::size_t choices<table::ColumnType>()
{
    return 4;
}
template <>
inline std::size_t choices<table::Role>()
{
    return table::all_roles.size();
}
template <>
inline std::size_t choices<table::MissingRule>()
{
    return 2;
}
template <>
inline std::size_t choices<table::Aim>()
{
    return 2;
}
template <>
inline std::size_t choices<table::Fate>()
{
    return 3;
}

template <>
inline std::size_t choices<model::Pattern>()
{
    return model::patterns.size();
}

template <class Archive>
void serialize(Archive& archive, model::PatternRows& rows, unsigned)
{
    fields(archive, rows.pattern, rows.points, rows.noise, Word{rows.seed});
}

template <class Archive>
void serialize(Archive& archive, table::Overrides& overrides, unsigned)
{
    fields(archive, overrides.encoding, overrides.delimiter, overrides.quote, overrides.escape,
           overrides.decimal, overrides.group, overrides.header, overrides.skipped_lines);
}

template <class Archive>
void serialize(Archive& archive, table::Limits& limits, unsigned)
{
    fields(archive, limits.rows, limits.cells, limits.columns);
}

template <class Archive>
void serialize(Archive& archive, table::ReadOptions& reading, unsigned version)
{
    fields(archive, reading.overrides, reading.limits, reading.first_rows, reading.one_row_in,
           reading.missing_markers, reading.types);
    if (version >= 1)
        fields(archive, reading.joined);
    if (version >= 2)
        fields(archive, reading.without_totals);
}

template <class Archive>
void serialize(Archive& archive, table::Threshold& threshold, unsigned)
{
    fields(archive, threshold.value, threshold.above);
}

template <class Archive>
void serialize(Archive& archive, table::Preparation& preparation, unsigned version)
{
    fields(archive, preparation.roles, preparation.positive, preparation.missing,
           preparation.standardize, preparation.test_fraction, Word{preparation.seed});
    if (version >= 1)
        fields(archive, preparation.threshold);
    if (version >= 2)
        fields(archive, preparation.aim);
}

template <class Archive>
void serialize(Archive& archive, table::Feature& feature, unsigned version)
{
    fields(archive, feature.name, feature.column, feature.one_hot, feature.label, feature.fill,
           feature.mean, feature.scale);
    if (version >= 1)
        fields(archive, feature.joined);
    if (version >= 2)
        fields(archive, feature.unit);
    if (version >= 3)
        fields(archive, feature.decimal);
}

template <class Archive>
void serialize(Archive& archive, table::Recipe& recipe, unsigned)
{
    fields(archive, recipe.features, recipe.missing);
}

template <class Archive>
void serialize(Archive& archive, table::TargetMapping& target, unsigned version)
{
    fields(archive, target.labels, target.positive);
    if (version >= 1)
        fields(archive, target.threshold);
    if (version >= 2)
        fields(archive, target.unit);
    if (version >= 3)
        fields(archive, target.aim, target.mean, target.scale);
}

template <class Archive>
void serialize(Archive& archive, table::Problem& problem, unsigned)
{
    // By name: codes may be put in between, names stay.
    std::string name(table::name(problem.code));
    fields(archive, name);
    if constexpr (Archive::is_loading::value) {
        const auto code = table::problem_named(name);
        if (!code)
            Archive::refuse(Archive::Fault::Unknown);
        problem.code = *code;
    }
    fields(archive, problem.line, problem.column, problem.arguments);
}

template <class Archive>
void serialize(Archive& archive, table::LedgerEntry& entry, unsigned)
{
    fields(archive, entry.row, entry.line, entry.raw, entry.fate, entry.inputs, entry.target,
           entry.filled, entry.reason);
}

template <class Archive>
void serialize(Archive& archive, Fingerprint& fingerprint, unsigned)
{
    fields(archive, fingerprint.size, fingerprint.hash);
}

template <class Archive>
void serialize(Archive& archive, DataOrigin& origin, unsigned version)
{
    fields(archive, origin.path, origin.reading, origin.preparation, origin.recipe, origin.target,
           origin.columns, origin.rows, origin.dropped, origin.kept_out, origin.ledger);
    if (version >= 1)
        fields(archive, origin.fingerprint);
    if (version >= 2)
        fields(archive, origin.pattern);
    // The marks are those of the reading, and stored once.
    if constexpr (Archive::is_loading::value)
        origin.recipe.missing_markers = origin.reading.missing_markers;
}

} // namespace session

SESSION_STORES(model::PatternRows, 0)
SESSION_STORES(table::Overrides, 0)
SESSION_STORES(table::Limits, 0)
SESSION_STORES(table::ReadOptions, 2)
SESSION_STORES(table::Threshold, 0)
SESSION_STORES(table::Preparation, 2)
SESSION_STORES(table::Feature, 3)
SESSION_STORES(table::Recipe, 0)
SESSION_STORES(table::TargetMapping, 3)
SESSION_STORES(table::Problem, 0)
SESSION_STORES(table::LedgerEntry, 0)
SESSION_STORES(session::Fingerprint, 0)
SESSION_STORES(session::DataOrigin, 2)

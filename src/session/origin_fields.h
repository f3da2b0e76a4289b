// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/archive_value.h"
#include "session/data_origin.h"

/// The part of fields.h that tells where rows came from.
namespace session
{

template <class Archive>
void fields(Archive& archive, Value<Archive, table::Overrides>& overrides)
{
    const auto number = [&](auto& value) { archive.number(value); };
    archive.optional(overrides.encoding,
                     [&](auto& encoding) { archive.choice(encoding, table::encodings); });
    archive.optional(overrides.delimiter, number);
    archive.optional(overrides.quote, number);
    archive.optional(overrides.escape, [&](auto& escape) { archive.choice(escape, 2); });
    archive.optional(overrides.decimal, number);
    archive.optional(overrides.group, [&](auto& group) { archive.text(group); });
    archive.optional(overrides.header, [&](auto& header) { archive.truth(header); });
    archive.optional(overrides.skipped_lines, number);
}

template <class Archive>
void fields(Archive& archive, Value<Archive, table::ReadOptions>& reading)
{
    fields(archive, reading.overrides);
    archive.number(reading.limits.rows);
    archive.number(reading.limits.cells);
    archive.number(reading.limits.columns);
    archive.number(reading.first_rows);
    archive.number(reading.one_row_in);
    texts(archive, reading.missing_markers);
    archive.map(reading.types, [&](auto& type) { archive.choice(type, 4); });
}

template <class Archive>
void fields(Archive& archive, Value<Archive, table::Preparation>& preparation)
{
    archive.list(preparation.roles,
                 [&](auto& role) { archive.choice(role, table::all_roles.size()); });
    archive.text(preparation.positive);
    archive.choice(preparation.missing, 2);
    archive.truth(preparation.standardize);
    archive.number(preparation.test_fraction);
    archive.number(preparation.seed);
}

template <class Archive>
void fields(Archive& archive, Value<Archive, table::Feature>& feature)
{
    archive.text(feature.name);
    archive.text(feature.column);
    archive.truth(feature.one_hot);
    archive.text(feature.label);
    archive.number(feature.fill);
    archive.number(feature.mean);
    archive.number(feature.scale);
}

template <class Archive>
void fields(Archive& archive, Value<Archive, table::Problem>& problem)
{
    // By name: codes may be put in between, names stay.
    archive.named(
        problem.code, [](table::ProblemCode code) { return table::name(code); },
        table::problem_named);
    archive.number(problem.line);
    archive.number(problem.column);
    texts(archive, problem.arguments);
}

template <class Archive>
void fields(Archive& archive, Value<Archive, table::LedgerEntry>& entry)
{
    archive.number(entry.row);
    archive.number(entry.line);
    texts(archive, entry.raw);
    archive.choice(entry.fate, 3);
    archive.numbers(entry.inputs);
    archive.optional(entry.target, [&](auto& target) { archive.number(target); });
    archive.numbers(entry.filled);
    archive.optional(entry.reason, [&](auto& reason) { fields(archive, reason); });
}

template <class Archive>
void fields(Archive& archive, Value<Archive, DataOrigin>& origin)
{
    archive.text(origin.path);
    fields(archive, origin.reading);
    fields(archive, origin.preparation);
    archive.list(origin.recipe.features, [&](auto& feature) { fields(archive, feature); });
    archive.choice(origin.recipe.missing, 2);
    texts(archive, origin.target.labels);
    archive.text(origin.target.positive);
    texts(archive, origin.columns);
    archive.number(origin.rows);
    archive.number(origin.dropped);
    archive.number(origin.kept_out);
    archive.list(origin.ledger, [&](auto& entry) { fields(archive, entry); });
}

template <class Archive>
void fields(Archive& archive, Value<Archive, std::optional<table::Threshold>>& threshold)
{
    archive.optional(threshold, [&](auto& cut) {
        archive.number(cut.value);
        archive.truth(cut.above);
    });
}

/// What formats before 4 do not know of an origin.
template <class Archive>
void fields_since_4(Archive& archive, Value<Archive, DataOrigin>& origin)
{
    fields(archive, origin.preparation.threshold);
    fields(archive, origin.target.threshold);
    archive.optional(origin.fingerprint, [&](auto& fingerprint) {
        archive.number(fingerprint.size);
        archive.number(fingerprint.hash);
    });
}

/// What formats before 6 do not know of an origin.
template <class Archive>
void fields_since_6(Archive& archive, Value<Archive, DataOrigin>& origin)
{
    archive.numbers(origin.reading.joined);
    for (auto& feature : origin.recipe.features)
        archive.truth(feature.joined);
}

} // namespace session

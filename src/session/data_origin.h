// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/patterns.h"
#include "session/checksum.h"
#include "table/ledger.h"
#include "table/reader.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace session
{

/// Where the rows of a person's own came from and how they were made: to show it, and to do the
/// same with another file.
struct DataOrigin {
    /// The file, absolute, in UTF-8; it may be gone.
    std::string path;
    /// How it was read: what the person had fixed, in place of what would be detected.
    table::ReadOptions reading;
    table::Preparation preparation;
    table::Recipe recipe;
    table::TargetMapping target;
    /// Names of all columns of the file.
    std::vector<std::string> columns;
    /// Rows of the table, those of them that were dropped, and lines that were no rows.
    std::size_t rows = 0;
    std::size_t dropped = 0;
    std::size_t kept_out = 0;
    /// The first rows before and after: see table::ledger().
    std::vector<table::LedgerEntry> ledger;
    /// Of the file as it was read: another one tells that it has changed. Not known of sessions
    /// from before format 4.
    std::optional<Fingerprint> fingerprint = {};
    /// What has put all rows as they are, where a pattern has; not known of sessions from before
    /// that was stored.
    std::optional<model::PatternRows> pattern = {};

    bool operator==(const DataOrigin&) const = default;
};

/// The origin of rows that were prepared from a table. `path` is absolute and in UTF-8, `ledger` is
/// that of the two, see table::ledger().
DataOrigin origin_of(std::string path, const table::ReadOptions& reading,
                     const table::Preparation& preparation, const table::Table& table,
                     const table::Prepared& prepared, std::vector<table::LedgerEntry> ledger,
                     const std::optional<Fingerprint>& fingerprint = {});

/// Whether rows of that origin, or the tutorial's where there is none, are for predicting a number:
/// their targets may be of any size, and no classes.
bool are_of_numbers(const std::optional<DataOrigin>& origin);

/// The decimal mark of the rows learned from, as those of them that the ledger keeps show it: where
/// the numbers of a column have none, those of others may. Nothing where they do not.
std::optional<char> decimal_beside(const std::optional<DataOrigin>& origin);

/// Whether an origin belongs to a dataset and agrees with itself: names, counts, positions, ranges.
bool is_valid(const DataOrigin& origin, const model::Dataset& dataset);

} // namespace session

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/preparation.h"

#include <optional>
#include <string>
#include <vector>

namespace table
{

/// Where a row of the table went.
enum class Fate : unsigned char { Training, Test, Dropped };

/// A row before and after preparation, side by side.
struct LedgerEntry {
    /// In the table, and the line of the file it starts in.
    std::size_t row = 0;
    std::uint64_t line = 0;
    /// As the file says it, one text a column.
    std::vector<std::string> raw;
    Fate fate = Fate::Training;
    /// One number a feature; none for a dropped row.
    std::vector<double> inputs;
    std::optional<double> target;
    /// Which of the inputs were filled in.
    std::vector<std::size_t> filled;
    /// Why it was dropped.
    std::optional<Problem> reason;

    bool operator==(const LedgerEntry&) const = default;
};

/// The rows of a ledger that are in the dataset, in its order. They live as long as the ledger.
std::vector<const LedgerEntry*> kept_rows(const std::vector<LedgerEntry>& ledger);

/// What became of one row. \pre `prepared` was made from this table; row < table.rows()
LedgerEntry ledger_entry(const Table& table, const Prepared& prepared, std::size_t row);

/// What became of the first lines of a file, the ones that are no rows of the table among them: for
/// those `raw` is the line as it stands, and `row` the row that follows. Ends after `most_entries`
/// entries, or fewer where they would hold more than `most_values` values.
std::vector<LedgerEntry> ledger(const Table& table, const Prepared& prepared,
                                std::size_t most_entries = 10'000,
                                std::size_t most_values = 400'000);

} // namespace table

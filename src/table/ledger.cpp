// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/ledger.h"

#include <algorithm>
#include <cmath>

namespace table
{

namespace
{

Problem why_dropped(const Table& table, const Prepared& prepared, std::size_t row)
{
    const auto dropped = std::lower_bound(
        prepared.dropped.begin(), prepared.dropped.end(), row,
        [](const DroppedRow& one, std::size_t wanted) { return one.row < wanted; });
    const auto code = dropped->column == prepared.target_column ? ProblemCode::MissingTarget
                                                                : ProblemCode::MissingValue;
    return {code, table.line(row), 0, {table.columns()[dropped->column].name}};
}

/// Everything about a row but whether it is held back.
LedgerEntry kept_or_dropped(const Table& table, const Prepared& prepared, std::size_t row)
{
    LedgerEntry entry;
    entry.row = row;
    entry.line = table.line(row);
    entry.raw = table.texts(row);
    const auto kept = std::lower_bound(prepared.rows.begin(), prepared.rows.end(), row);
    if (kept == prepared.rows.end() || *kept != row) {
        entry.fate = Fate::Dropped;
        entry.reason = why_dropped(table, prepared, row);
        return entry;
    }
    const auto index = static_cast<std::size_t>(kept - prepared.rows.begin());
    const auto inputs = prepared.dataset.row(index);
    entry.inputs.assign(inputs.begin(), inputs.end());
    entry.target = prepared.dataset.targets[index];
    for (std::size_t f = 0; f < prepared.feature_columns.size(); ++f)
        if (std::isnan(
                raw_value(table, prepared.feature_columns[f], row, prepared.recipe.features[f])))
            entry.filled.push_back(f);
    return entry;
}

} // namespace

std::vector<const LedgerEntry*> kept_rows(const std::vector<LedgerEntry>& ledger)
{
    std::vector<const LedgerEntry*> kept;
    for (const LedgerEntry& entry : ledger) {
        if (entry.fate != Fate::Dropped)
            kept.push_back(&entry);
    }
    return kept;
}

LedgerEntry ledger_entry(const Table& table, const Prepared& prepared, std::size_t row)
{
    LedgerEntry entry = kept_or_dropped(table, prepared, row);
    if (entry.fate == Fate::Dropped)
        return entry;
    const auto kept = std::lower_bound(prepared.rows.begin(), prepared.rows.end(), row);
    const auto index = static_cast<std::size_t>(kept - prepared.rows.begin());
    const std::vector<std::size_t>& test_rows = prepared.dataset.test_rows;
    if (std::find(test_rows.begin(), test_rows.end(), index) != test_rows.end())
        entry.fate = Fate::Test;
    return entry;
}

std::vector<LedgerEntry> ledger(const Table& table, const Prepared& prepared,
                                std::size_t most_entries, std::size_t most_values)
{
    const std::size_t width = table.columns().size() + prepared.dataset.features() + 1;
    const std::size_t most = std::min(most_entries, std::max<std::size_t>(most_values / width, 1));
    std::vector<char> held_back(prepared.rows.size(), false);
    for (const std::size_t index : prepared.dataset.test_rows)
        held_back[index] = true;

    std::vector<LedgerEntry> entries;
    auto warning = table.warnings().begin();
    std::size_t kept = 0;
    for (std::size_t row = 0; row <= table.rows() && entries.size() < most; ++row) {
        const bool is_row = row < table.rows();
        for (; warning != table.warnings().end() && entries.size() < most; ++warning) {
            if (!keeps_row_out(warning->code))
                continue;
            if (is_row && warning->line > table.line(row))
                break;
            entries.push_back({row,
                               warning->line,
                               {table.raw_line(warning->line)},
                               Fate::Dropped,
                               {},
                               {},
                               {},
                               *warning});
        }
        if (!is_row || entries.size() == most)
            break;
        entries.push_back(kept_or_dropped(table, prepared, row));
        if (entries.back().fate == Fate::Dropped)
            continue;
        if (held_back[kept])
            entries.back().fate = Fate::Test;
        ++kept;
    }
    return entries;
}

} // namespace table

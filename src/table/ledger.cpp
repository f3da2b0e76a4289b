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

} // namespace

LedgerEntry ledger_entry(const Table& table, const Prepared& prepared, std::size_t row)
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
    const model::Dataset& dataset = prepared.dataset;
    const bool held_back = std::find(dataset.test_rows.begin(), dataset.test_rows.end(), index) !=
                           dataset.test_rows.end();
    entry.fate = held_back ? Fate::Test : Fate::Training;
    const auto inputs = dataset.row(index);
    entry.inputs.assign(inputs.begin(), inputs.end());
    entry.target = dataset.targets[index];
    for (std::size_t f = 0; f < prepared.feature_columns.size(); ++f)
        if (std::isnan(
                raw_value(table, prepared.feature_columns[f], row, prepared.recipe.features[f])))
            entry.filled.push_back(f);
    return entry;
}

} // namespace table

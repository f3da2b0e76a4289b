// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/summary.h"

#include "table/distinct.h"
#include "table/parallel.h"
#include "table/text_reader.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <limits>

namespace table
{

namespace
{

/// Rows whose texts are read in one go: enough to be worth a thread's while.
constexpr std::size_t rows_at_once = 4096;
/// Stands for no text.
constexpr std::uint64_t no_text = 0;

/// Tells of half of the work, from `start` on.
std::function<bool(std::size_t)> share_of(const Progress& progress, double start, std::size_t parts)
{
    if (!progress)
        return {};
    return [&progress, start, parts](std::size_t done) {
        return progress(start + 0.5 * static_cast<double>(done) / static_cast<double>(parts));
    };
}

void summarize_numbers(const Column& column, ColumnSummary& summary)
{
    const auto for_each_number = [&column](const auto& take) {
        for (const double value : column.numbers)
            if (!std::isnan(value))
                take(value);
    };
    double minimum = std::numeric_limits<double>::infinity();
    double maximum = -minimum;
    for_each_number([&](double value) {
        minimum = std::min(minimum, value);
        maximum = std::max(maximum, value);
    });
    if (minimum <= maximum) {
        summary.minimum = minimum;
        summary.maximum = maximum;
    }
    summary.distinct = count_distinct([&](const auto& take) {
        // -0.0 is 0.0.
        for_each_number([&](double value) { take(std::bit_cast<std::uint64_t>(value + 0.0)); });
    });
}

/// One hash a row for each of the columns, or no_text.
using Hashes = std::vector<std::vector<std::uint64_t>>;

void hash_texts(const Table& table, const std::vector<std::size_t>& columns, std::size_t first,
                Hashes& hashes)
{
    TextReader texts(table, columns);
    const std::size_t end = std::min(first + rows_at_once, table.rows());
    for (std::size_t row = first; row < end; ++row) {
        const std::vector<std::string_view>& values = texts.read(row);
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (!table.is_missing(values[i], columns[i]))
                hashes[i][row] =
                    std::max<std::uint64_t>(std::hash<std::string_view>()(values[i]), 1);
    }
}

/// Counts different texts. All columns are read from the file at once: each part of it is taken
/// apart only once.
void summarize_texts(const Table& table, std::vector<ColumnSummary>& summaries,
                     const Progress& progress)
{
    const std::vector<std::size_t> columns = free_texts(table);
    if (columns.empty())
        return;
    Hashes hashes(columns.size(), std::vector<std::uint64_t>(table.rows(), no_text));
    const std::size_t parts = (table.rows() + rows_at_once - 1) / rows_at_once;
    const bool whole = in_parallel(
        parts, [&](std::size_t part) { hash_texts(table, columns, part * rows_at_once, hashes); },
        share_of(progress, 0.5, parts));
    if (!whole)
        return;
    in_parallel(columns.size(), [&](std::size_t i) {
        summaries[columns[i]].distinct = count_distinct([&](const auto& take) {
            for (const std::uint64_t hash : hashes[i])
                if (hash != no_text)
                    take(hash);
        });
    });
}

} // namespace

std::vector<ColumnSummary> summarize(const Table& table, const Progress& progress)
{
    std::vector<ColumnSummary> summaries;
    for (const Column& column : table.columns()) {
        ColumnSummary& summary = summaries.emplace_back();
        summary.name = column.name;
        summary.type = column.type;
        summary.missing = column.missing;
        summary.distinct = column.labels.size();
        summary.number_count = column.number_count;
        summary.said_unit = column.said_unit;
    }
    const bool whole = in_parallel(
        summaries.size(),
        [&](std::size_t index) {
            if (summaries[index].type == ColumnType::Number)
                summarize_numbers(table.columns()[index], summaries[index]);
        },
        share_of(progress, 0, summaries.size()));
    if (whole)
        summarize_texts(table, summaries, progress);
    return summaries;
}

} // namespace table

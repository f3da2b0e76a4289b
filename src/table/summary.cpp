#include "table/summary.h"

#include "table/distinct.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>

namespace table
{

namespace
{

void summarize_numbers(const Column& column, ColumnSummary& summary)
{
    DistinctCounter distinct;
    for (const double value : column.numbers) {
        if (std::isnan(value))
            continue;
        // -0.0 is 0.0.
        distinct.add(std::bit_cast<std::uint64_t>(value + 0.0));
        summary.minimum = std::min(summary.minimum.value_or(value), value);
        summary.maximum = std::max(summary.maximum.value_or(value), value);
    }
    summary.distinct = distinct.count();
}

} // namespace

std::vector<ColumnSummary> summarize(const Table& table, const Progress& progress)
{
    std::vector<ColumnSummary> summaries;
    std::vector<std::size_t> free_text;
    const double parts = static_cast<double>(table.columns().size());
    for (std::size_t index = 0; index < table.columns().size(); ++index) {
        const Column& column = table.columns()[index];
        ColumnSummary& summary = summaries.emplace_back();
        summary.name = column.name;
        summary.type = column.type;
        summary.missing = column.missing;
        summary.distinct = column.labels.size();
        summary.number_count = column.number_count;
        if (progress && !progress(0.5 * static_cast<double>(index) / parts))
            return summaries;
        if (column.type == ColumnType::Number)
            summarize_numbers(column, summary);
        else if (column.type == ColumnType::Text)
            free_text.push_back(index);
    }
    std::vector<DistinctCounter> distinct(free_text.size());
    for (std::size_t row = 0; row < table.rows() && !free_text.empty(); ++row) {
        const std::vector<std::string> texts = table.texts(row);
        for (std::size_t i = 0; i < free_text.size(); ++i)
            if (!table.is_missing(texts[free_text[i]]))
                distinct[i].add(std::hash<std::string>()(texts[free_text[i]]));
        const double done = static_cast<double>(row) / static_cast<double>(table.rows());
        if (row % 4096 == 0 && progress && !progress(0.5 + 0.5 * done))
            return summaries;
    }
    for (std::size_t i = 0; i < free_text.size(); ++i)
        summaries[free_text[i]].distinct = distinct[i].count();
    return summaries;
}

} // namespace table

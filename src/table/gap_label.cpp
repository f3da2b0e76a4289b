// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/gap_label.h"

#include "table/case_folding.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace table
{

namespace
{

/// With fewer rows than this, gaps may be many by chance.
constexpr std::size_t fewest_with_gaps = 6;
/// Beside a cross, or a yes, they are not.
constexpr std::size_t fewest_with_crosses = 3;

bool is_cross(std::string_view text)
{
    using namespace std::string_view_literals;
    constexpr std::array crosses = {"x"sv, "✓"sv, "✔"sv,  "✗"sv,   "✘"sv,  "×"sv,  "☑"sv,
                                    "☒"sv, "•"sv, "ja"sv, "yes"sv, "sí"sv, "oui"sv};
    return std::ranges::find(crosses, text) != crosses.end();
}

} // namespace

bool is_word_or_nothing(const Column& column)
{
    const bool is_number = column.type == ColumnType::Number;
    const std::size_t rows = is_number ? column.numbers.size() : column.codes.size();
    if (column.missing == 0 || column.marked > 0 || rows < fewest_with_crosses ||
        column.missing * 3 < rows)
        return false;
    // Of numbers only 1 is a cross; any other one measures something.
    if (is_number)
        return rows >= fewest_with_gaps && std::ranges::all_of(column.numbers, [](double number) {
                   return std::isnan(number) || number == 1;
               });
    return column.type == ColumnType::Category &&
           (rows >= fewest_with_gaps || is_cross(case_folded(column.labels.front()))) &&
           std::ranges::find(column.labels, Column::gap_label) == column.labels.end() &&
           std::ranges::all_of(column.labels, [&](const std::string& label) {
               return case_folded(label) == case_folded(column.labels.front());
           });
}

void label_gaps(Column& column)
{
    if (column.type == ColumnType::Number) {
        for (const double number : column.numbers)
            column.codes.push_back(std::isnan(number) ? Column::missing_label : 0);
        column.numbers = {};
        column.labels = {"1"};
        column.type = ColumnType::Category;
    }
    const auto place = column.labels.insert(
        std::ranges::lower_bound(column.labels, Column::gap_label), std::string(Column::gap_label));
    const auto gap = static_cast<std::uint16_t>(place - column.labels.begin());
    for (std::uint16_t& code : column.codes) {
        if (code == Column::missing_label)
            code = gap;
        else if (code >= gap)
            ++code;
    }
    column.missing = 0;
    column.labels_gaps = true;
}

std::string word_beside_gaps(const Column& column)
{
    if (column.type == ColumnType::Number)
        return "1";
    return column.labels[column.labels.front() == Column::gap_label ? 1 : 0];
}

} // namespace table

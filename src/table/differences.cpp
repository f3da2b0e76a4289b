// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/differences.h"

#include "table/other_units.h"
#include "table/question.h"
#include "table/staying_rows.h"
#include "table/text_reader.h"
#include "table/unicode.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace table
{

namespace
{

using Knows = std::function<bool(const std::string& label)>;

constexpr std::size_t most_different = 8;

/// The first row whose value is no number, or table.rows().
std::size_t first_word(const Table& table, std::size_t column)
{
    TextReader texts(table, {column});
    std::size_t row = 0;
    for (; row < table.rows(); ++row) {
        const std::string_view text = without_blanks(texts.read(row).front());
        if (!table.is_missing(text, column) && !parse_number(text, table.number_format(column)))
            break;
    }
    return row;
}

std::optional<Problem> words_for_numbers(const Table& table, std::size_t index)
{
    const Column& column = table.columns()[index];
    if (column.type == ColumnType::Number || column.type == ColumnType::Empty)
        return std::nullopt;
    const std::size_t row = first_word(table, index);
    if (row == table.rows())
        return std::nullopt;
    return table.at(row, index, ProblemCode::NowWords,
                    {column.name, excerpt(without_blanks(table.text(row, index)))});
}

/// \pre one of labels_of(column)
std::size_t first_row_with(const std::string& label, const Column& column)
{
    if (column.type != ColumnType::Number)
        return first_row_of(label, column);
    const double number = parse_number(label, {}).value_or(0);
    return std::size_t(std::ranges::find(column.numbers, number) - column.numbers.begin());
}

/// Of columns that held labels and still do. \param now are those of the rows of interest
void compare_labels(const Table& table, std::size_t index, const std::vector<std::string>& before,
                    const std::vector<std::string>& now, const Knows& knew, const Knows& knows,
                    std::vector<Problem>& found)
{
    const Column& column = table.columns()[index];
    std::vector<std::string> added;
    for (const std::string& label : now)
        if (!knew(label))
            added.push_back(label);
    std::vector<std::string> lost;
    for (const std::string& label : before)
        if (!knows(label))
            lost.push_back(label);
    if (!added.empty())
        found.push_back(table.at(first_row_with(added.front(), column), index,
                                 ProblemCode::NewLabels,
                                 {column.name, listed(added, most_different)}));
    if (!lost.empty())
        found.push_back(
            {ProblemCode::LostLabels, 0, 0, {column.name, listed(lost, most_different)}});
}

/// Whether a target that takes numbers as they are takes that one.
bool is_share(const std::string& label)
{
    const auto number = parse_number(label, {});
    return number && *number >= 0 && *number <= 1;
}

bool are_words(const std::vector<std::string>& labels)
{
    return std::ranges::any_of(labels,
                               [](const std::string& label) { return !parse_number(label, {}); });
}

/// \param before is what the column held.
void compare_type(const Table& table, std::size_t index, ColumnType before,
                  std::vector<Problem>& found)
{
    const Column& column = table.columns()[index];
    if (before == ColumnType::Number) {
        if (auto words = words_for_numbers(table, index))
            found.push_back(std::move(*words));
    } else if (before != ColumnType::Empty && column.type == ColumnType::Number) {
        found.push_back({ProblemCode::NowNumbers, 0, 0, {column.name}});
    }
}

/// \param before are its labels, or nothing where it held numbers that are none.
void compare(const Table& table, std::size_t index, const std::vector<std::string>& before,
             const std::vector<std::string>& now, const Knows& knew, const Knows& knows,
             std::vector<Problem>& found)
{
    const Column& column = table.columns()[index];
    if (before.empty())
        compare_type(table, index, ColumnType::Number, found);
    else if (are_words(before) && column.type == ColumnType::Number)
        compare_type(table, index, ColumnType::Category, found);
    else if (is_usable(column.type))
        compare_labels(table, index, before, now, knew, knows, found);
}

/// The rows that would stay. What a table lacks, nothing is known of.
std::vector<std::size_t> staying_rows(const Recipe& recipe, const std::string& target_name,
                                      const Table& table)
{
    std::vector<std::size_t> features;
    for (const AskedColumn& asked : asked_columns(recipe))
        features.push_back(table.find(asked.name));
    std::vector<std::size_t> needed =
        needed_columns(table.find(target_name), features, recipe.missing);
    std::erase(needed, table.columns().size());
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < table.rows(); ++row)
        if (!first_gap(table, row, needed))
            rows.push_back(row);
    return rows;
}

/// The labels that a column has in these rows.
std::vector<std::string> labels_in(const Column& column, const std::vector<std::size_t>& rows)
{
    if (column.type != ColumnType::Category)
        return labels_of(column);
    const std::vector<bool> used = labels_used(column, rows);
    std::vector<std::string> labels;
    for (std::size_t label = 0; label < used.size(); ++label)
        if (used[label])
            labels.push_back(column.labels[label]);
    return labels;
}

} // namespace

std::vector<Problem> differences(const Recipe& recipe, const std::string& target_name,
                                 const TargetMapping& target, const Table& table)
{
    std::vector<Problem> found;
    const std::vector<std::size_t> rows = staying_rows(recipe, target_name, table);
    for (const AskedColumn& asked : asked_columns(recipe)) {
        const std::size_t index = table.find(asked.name);
        if (index == table.columns().size())
            continue;
        const std::vector<std::string> all = labels_of(table.columns()[index]);
        const auto knew = [&](const std::string& label) {
            return find_label(recipe, asked, label) < asked.count;
        };
        const auto knows = [&](const std::string& label) {
            const std::string wanted = spelling(recipe, asked, label);
            return std::ranges::any_of(all, [&](const std::string& other) {
                return spelling(recipe, asked, other) == wanted;
            });
        };
        compare(table, index, labels_of(recipe, asked), labels_in(table.columns()[index], rows),
                knew, knows, found);
    }
    std::ranges::move(other_units(recipe, table), std::back_inserter(found));
    const std::size_t index = table.find(target_name);
    if (index < table.columns().size()) {
        const std::vector<std::string> now = labels_of(table.columns()[index]);
        const auto is_among = [](const std::vector<std::string>& labels) {
            return [&labels](const std::string& label) {
                return std::ranges::find(labels, label) != labels.end();
            };
        };
        const Column& column = table.columns()[index];
        const bool takes_numbers = target.takes_numbers() && column.type == ColumnType::Number;
        if (takes_numbers && target.aim == Aim::Classes && !is_quantity(column))
            compare_labels(table, index, {}, now, is_share, is_share, found);
        else if (!takes_numbers || target.aim == Aim::Classes)
            compare(table, index, target.labels, now, is_among(target.labels), is_among(now),
                    found);
        if (column.type == ColumnType::Number)
            if (auto other = other_unit(column.name, target.unit, table.unit(index)))
                found.push_back(std::move(*other));
    }
    return found;
}

std::vector<Problem> differences(const std::vector<std::string>& names,
                                 const std::vector<ColumnType>& types, const Table& table)
{
    std::vector<Problem> found;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (const std::size_t index = table.find(names[i]); index < table.columns().size())
            compare_type(table, index, types[i], found);
    return found;
}

} // namespace table

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace table
{

/// What a column holds: numbers, labels from a small set, free text, or nothing at all.
enum class ColumnType : unsigned char { Number, Category, Text, Empty };

/// "number", "category", "text" or "empty".
std::string_view name(ColumnType type);

/// Whether something can be learned from such a column, or predicted in it.
constexpr bool is_usable(ColumnType type)
{
    return type == ColumnType::Number || type == ColumnType::Category;
}

/// Whether what stands in such a column are words.
constexpr bool is_of_words(ColumnType type)
{
    return type == ColumnType::Category || type == ColumnType::Text;
}

/// One column of a table. Only what is needed to learn from it is held; texts stay in the file.
struct Column {
    /// Unique in the table.
    std::string name;
    ColumnType type = ColumnType::Empty;
    /// One a row if the type is Number; NaN where missing.
    std::vector<double> numbers;
    /// One a row if the type is Category: an index into `labels`, or missing_label.
    std::vector<std::uint16_t> codes;
    /// The different values of a Category in ascending byte order.
    std::vector<std::string> labels;
    /// Rows without a value.
    std::size_t missing = 0;
    /// Those of them that have a mark instead, such as NA, rather than nothing.
    std::size_t marked = 0;
    /// Rows whose value is a number, whatever the type: 0 where it cannot be Number.
    std::size_t number_count = 0;
    /// Of words: what all their numbers have before or behind them, so that the column can be said
    /// to hold numbers; see SaidUnit. Empty where there is no such.
    std::string said_unit;
    /// What its numbers count, as a line below the names says: see LinesBehind.
    std::string unit_above = {};
    /// Whether each label stands for all spellings of it that differ in capital letters only: see
    /// ReadOptions::joined.
    bool joined = false;
    /// Whether the rows without a value have a label of their own, gap_label, and are not missing:
    /// see label_gaps().
    bool labels_gaps = false;

    static constexpr std::uint16_t missing_label = std::numeric_limits<std::uint16_t>::max();
    /// A mark in every language. As a text of a file it usually means that there is no value.
    static constexpr std::string_view gap_label = "\u2013";
    /// A column with more different texts than this is free text.
    static constexpr std::size_t most_labels = 1000;
};

/// Whether a row has no value in a column of numbers or labels. Of other columns that is not known
/// without their text: then it is false.
bool is_gap(const Column& column, std::size_t row);

/// Of each label of a Category, whether one of these rows has it.
std::vector<bool> labels_used(const Column& column, std::span<const std::size_t> rows);

/// Whether two columns say the same, missing values included.
bool same_content(const Column& one, const Column& other);

/// The first row with that label, in a column of labels. \pre it is one of them
std::size_t first_row_of(std::string_view label, const Column& column);

/// Whether that many different texts in that many rows with a value are labels rather than free
/// text: at most most_labels, and on average each used twice, or at most ten.
bool are_labels(std::size_t distinct, std::size_t present);

} // namespace table

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace table
{

/// What happens to a row that lacks a value.
enum class MissingRule : unsigned char { DropRow, Mean };

/// One input of the network, and how it is made from a column.
struct Feature {
    /// The column's name, or "column=label".
    std::string name;
    std::string column;
    /// Whether it is 1 where the column holds `label` and 0 elsewhere, rather than the column's
    /// number.
    bool one_hot = false;
    std::string label;
    /// Whether the label stands for every spelling of it that differs in capital letters only.
    bool joined = false;
    /// Stands in for a missing value: the mean over the training rows, before standardization.
    double fill = 0;
    /// Standardization: (x - mean) / scale. 0 and 1 change nothing.
    double mean = 0;
    double scale = 1;
    /// What the column's numbers count, as its values say: "kg"; empty where they say nothing. Not
    /// known of a label, nor of sessions from before format 9.
    std::optional<std::string> unit = {};
    /// The decimal mark that the column's numbers were read with, where some have a point or a
    /// comma. Not known of sessions from before format 15.
    std::optional<char> decimal = {};

    bool operator==(const Feature&) const = default;

    /// Whether its numbers are standardized.
    bool is_scaled() const { return mean != 0 || scale != 1; }
};

/// All that is needed to make the same inputs from another table with the same columns.
struct Recipe {
    std::vector<Feature> features;
    MissingRule missing = MissingRule::DropRow;
    /// What was named for missing values of the table that it was made for; none for the usual
    /// marks. Answers are read with them; another table has its own.
    std::vector<std::string> missing_markers = {};

    bool operator==(const Recipe&) const = default;
};

/// Rows made into numbers.
struct Inputs {
    /// rows x features, row by row.
    std::vector<double> numbers;
    /// The table's row each of them came from, ascending.
    std::vector<std::size_t> rows;
    /// Rows that are left out because of a label that the recipe does not know: UnseenLabel, with
    /// the line; of more than most_told of them the first ones.
    std::vector<Problem> unseen;
    /// All of those rows.
    std::size_t unseen_rows = 0;
    /// Rows that are left out because they lack a value, by the first column that they lack one
    /// of: how many, and the line of the first.
    struct Gap {
        std::string column;
        std::size_t rows = 0;
        std::uint64_t line = 0;
        /// The first word that stands there in place of a number; empty where none does.
        std::string word;
        bool operator==(const Gap&) const = default;
    };
    std::vector<Gap> gaps;
    /// Values that the mean stands in for, in rows that are not left out: FilledAnswer, with the
    /// place and, behind the column, the word that stands there in place of a number; of more than
    /// most_told of them the first ones.
    std::vector<Problem> filled = {};
    /// All of those values.
    std::size_t filled_values = 0;

    static constexpr std::size_t most_told = 100;

    bool operator==(const Inputs&) const = default;
};

/// Makes inputs of every row of a table that has all it needs; under DropRow, rows with gaps are
/// left out, and under either rule rows with a label that the recipe does not know. Fails with
/// ColumnNotFound, with ColumnDiffers where words stand in a column of numbers, or with OtherUnit
/// where those numbers are in another unit than the recipe's; a word among numbers is a gap. A row
/// without a value has the label of gaps where the recipe knows it.
Result<Inputs> apply(const Recipe& recipe, const Table& table);

/// The number a feature has in a row before anything is filled or standardized; NaN where it is
/// missing. \pre `column` is the feature's column; its type is not Text, or the feature is one-hot.
double raw_value(const Table& table, std::size_t column, std::size_t row, const Feature& feature);

/// Fills and standardizes one number.
double finished_value(double raw, const Feature& feature);

/// The number that an input comes from, as its column would write it: of those that
/// finished_value() makes this input of, one of fewest digits. What standardizing and putting back
/// does to the last digits is not seen.
double raw_of(double finished, const Feature& feature);

} // namespace table

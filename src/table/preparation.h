// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "table/recipe.h"
#include "table/roles.h"
#include "table/target.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace table
{

/// What a person chooses to make a table into a data set.
struct Preparation {
    Roles roles;
    /// The label that becomes 1; empty where there is no choice to be made.
    std::string positive;
    /// What cuts the numbers of the target in two; nothing where there is no choice to be made.
    std::optional<Threshold> threshold = {};
    /// What is to be predicted: a number takes neither of the two.
    Aim aim = Aim::Classes;
    MissingRule missing = MissingRule::DropRow;
    /// Each feature, and a target that is a number, to mean 0 and standard deviation 1 over the
    /// training rows.
    bool standardize = false;
    /// The share of rows held back for testing, at least 0 and below 1.
    double test_fraction = 0;
    /// Decides which rows those are.
    std::uint32_t seed = 42;

    bool operator==(const Preparation&) const = default;
};

/// A row that is left out, and the column whose value it lacks.
struct DroppedRow {
    std::size_t row = 0;
    std::size_t column = 0;

    bool operator==(const DroppedRow&) const = default;
};

/// A data set, and how it came about.
struct Prepared {
    model::Dataset dataset;
    Recipe recipe;
    TargetMapping target;
    /// Positions of the target column, and of each feature's column.
    std::size_t target_column = 0;
    std::vector<std::size_t> feature_columns;
    /// The table's row each of the data set's rows came from, ascending.
    std::vector<std::size_t> rows;
    /// The table's rows that are left out, ascending.
    std::vector<DroppedRow> dropped;
    /// How many of the rows have a gap that was filled.
    std::size_t filled_rows = 0;
    std::vector<Problem> warnings;

    bool operator==(const Prepared&) const = default;
};

/// Why so many rows cannot be split as it was chosen: TooFewRows or BadOption.
std::optional<Problem> reason_not_to_split(std::size_t rows, const Preparation& choices);

/// Features are numbers as they are and categories as one feature for each label of the rows that
/// stay, in the order of columns and of labels; the target is mapped to [0, 1] or stays the number
/// it is. Rows with gaps are dropped or filled, rows without a target always dropped. What is left
/// is split by model::train_test_split(); means and standardization come from the training rows
/// alone, as in a scikit-learn pipeline. Fails with one of the problems from OneColumn on, or
/// BadOption. Where a stop is asked for, it ends soon, with Cancelled.
Result<Prepared> prepare(const Table& table, const Preparation& choices,
                         const std::stop_token& stop = {});

} // namespace table

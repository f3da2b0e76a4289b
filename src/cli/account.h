// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/timeline.h"
#include "table/preparation.h"

#include <QString>

#include <set>
#include <vector>

namespace cli
{

/// What became of the rows and columns of a file: more than a session keeps of them.
struct Account {
    /// Rows that are left out because they lack a value, by the first column that they lack one of.
    struct Gap {
        QString column;
        std::size_t rows = 0;
        std::uint64_t first_line = 0;
        /// The first word that stands there in place of a number; empty where none does.
        QString word;
    };
    std::vector<Gap> gaps;
    /// Why a column is not used, one a column; empty where it is.
    std::vector<QString> unused;
};

/// "2 without a value for age (the first in line 7), 1 without …"
QString told(const std::vector<Account::Gap>& gaps);

/// What a person has said of the columns to learn from.
struct NamedColumns {
    /// Which they are; nothing is to be said of the others.
    bool features = false;
    /// By position, those that are not.
    std::set<std::size_t> ignored = {};
};

/// Says on standard error what a person would miss: what is remarkable about the file, rows that
/// are left out and why, and columns that nothing is learned from although nobody said so. Returns
/// all that became of them.
Account account(const table::Table& table, const table::Preparation& choices,
                const table::Prepared& prepared, const NamedColumns& named, const QString& file);

/// The same where a trained network predicts the rows: what is remarkable about the file, rows that
/// have no prediction and why, where the mean stands in for a value, and predictions of what the
/// network never learned from.
/// \param targets how targets are read as numbers that lie beside the predictions, if any do
void account(const table::Table& table, const table::Inputs& inputs, const table::Recipe& recipe,
             const table::Recipe& targets, std::span<const model::Extent> learned, bool names_marks,
             const QString& file);

/// Where predictions are laid beside what the file says, also which rows have no target and why.
void account_of_targets(const table::Table& table, const table::Inputs& targets,
                        const QString& file);

/// What is remarkable about a file of which nothing is learned: lines that are no rows, and doubts.
void account(const table::Table& table, const QString& file);

/// Says on standard error, as the window does, that a run has learned next to nothing because its
/// numbers are not scaled, where every row has had a say.
void account_of_scaling(const model::Timeline& timeline, const model::Dataset& dataset);

} // namespace cli

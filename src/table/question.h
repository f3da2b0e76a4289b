// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "table/numbers.h"
#include "table/recipe.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace table
{

/// A column that inputs are made of, as a person is asked for it: by a number, or by one of its
/// labels.
struct AskedColumn {
    std::string name;
    /// Its features in the recipe: one for a number, one a label.
    std::size_t first = 0;
    std::size_t count = 1;
    bool has_labels = false;

    bool operator==(const AskedColumn&) const = default;
};

/// The columns that a recipe needs, in its order.
std::vector<AskedColumn> asked_columns(const Recipe& recipe);

/// The labels of a column, in the order of its features; empty for numbers.
std::vector<std::string> labels_of(const Recipe& recipe, const AskedColumn& column);

/// The label as it is compared with those of the column: spellings that are joined are alike.
std::string spelling(const Recipe& recipe, const AskedColumn& column, std::string_view label);

/// The label's place among those of the column, or `column.count`.
std::size_t find_label(const Recipe& recipe, const AskedColumn& column, std::string_view label);
/// The same, or where no label is written so, the only one that differs from it in capital letters:
/// no other can be meant. A person's answers and other files are read by it.
std::size_t find_meant(const Recipe& recipe, const AskedColumn& column, std::string_view label);
/// The same of a text of dashes, however long they are, where "-" is a label beside "+".
std::size_t find_minuses(const Recipe& recipe, const AskedColumn& column, std::string_view text);

/// Why a label that the recipe does not know has no prediction: UnseenLabel, with those it knows.
Problem unseen_label(const Recipe& recipe, const AskedColumn& column, std::string_view label);

/// What the network is given for a column of which a text says the value: one number a feature,
/// filled and standardized. Blanks around it do not count, nor do capital letters where only one
/// label can be meant; a text that stands for no value, by the recipe's marks, is the label of
/// gaps, or else filled as the recipe says; a number may have the column's unit. Fails with
/// NoAnswer, NotANumber, OtherUnit or UnseenLabel.
Result<std::vector<double>> answer(const Recipe& recipe, const AskedColumn& column,
                                   std::string_view text, const NumberFormat& format = {});

/// Whether a text says that there is no value, which the recipe fills: answer() takes it then.
bool is_filled(const Recipe& recipe, const AskedColumn& column, std::string_view text,
               const NumberFormat& format = {});

/// The first of the column's inputs that the network never learned from, by what was seen of every
/// feature in the rows that it did learn from; `column.count` where there is none. To the last
/// digit: what finished_value() made of a number of those rows is never beyond. \pre inputs.size()
/// == column.count
std::size_t find_beyond(const AskedColumn& column, std::span<const double> inputs,
                        std::span<const model::Extent> learned);

/// The same as a sentence: OutsideLearned or NeverLearned, or nothing.
std::optional<Problem> beyond_learned(const Recipe& recipe, const AskedColumn& column,
                                      std::span<const double> inputs,
                                      std::span<const model::Extent> learned);

/// What is worth knowing about inputs that come from that text: FilledAnswer, or what
/// beyond_learned() says.
std::optional<Problem> remark(const Recipe& recipe, const AskedColumn& column,
                              std::string_view text, std::span<const double> inputs,
                              std::span<const model::Extent> learned,
                              const NumberFormat& format = {});

/// The text that such numbers come from: a number as its column writes it, or a label; empty where
/// no label is the one. \pre inputs.size() == column.count
std::string text_of(const Recipe& recipe, const AskedColumn& column,
                    std::span<const double> inputs);

} // namespace table

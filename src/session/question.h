// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "table/question.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace session
{

/// A row that a person asks the network about: one of the dataset's, but for what they have
/// answered themselves.
struct Question {
    std::int64_t row = 0;
    /// Texts by the name of the column; an empty one says that there is no value.
    std::map<std::string, std::string> answers;

    bool operator==(const Question&) const = default;
};

/// What the network is given for a question.
struct AskedRow {
    /// One number a feature.
    std::vector<double> inputs;
    /// Why there is no prediction: one a column at most; none where there is one.
    std::vector<table::Problem> problems;

    bool operator==(const AskedRow&) const = default;
};

/// The answer to a column: the person's own, or what the row of the dataset says.
/// \pre the row exists, and the recipe is that of the dataset
std::string answer_of(const Question& question, const table::Recipe& recipe,
                      const model::Dataset& dataset, const table::AskedColumn& column);

/// Makes inputs of a question. Columns that the recipe does not have are ignored.
/// \pre the row exists, and the recipe is that of the dataset
AskedRow asked_row(const Question& question, const table::Recipe& recipe,
                   const model::Dataset& dataset);

/// What is worth knowing about the prediction: what the person has answered, or what the row says,
/// may be none that the network knows. `learned` is what was seen of every feature in the rows
/// learned from. \pre `asked` was made of the question
std::vector<table::Problem> remarks_on(const Question& question, const table::Recipe& recipe,
                                       const model::Dataset& dataset, const AskedRow& asked,
                                       std::span<const model::Extent> learned);

} // namespace session

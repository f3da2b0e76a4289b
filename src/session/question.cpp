// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/question.h"

#include <algorithm>

namespace session
{

std::string answer_of(const Question& question, const table::Recipe& recipe,
                      const model::Dataset& dataset, const table::AskedColumn& column)
{
    const auto given = question.answers.find(column.name);
    if (given != question.answers.end())
        return given->second;
    const auto row = dataset.row(static_cast<std::size_t>(question.row));
    return table::text_of(recipe, column, row.subspan(column.first, column.count));
}

AskedRow asked_row(const Question& question, const table::Recipe& recipe,
                   const model::Dataset& dataset)
{
    const auto row = dataset.row(static_cast<std::size_t>(question.row));
    AskedRow asked{{row.begin(), row.end()}, {}};
    for (const table::AskedColumn& column : table::asked_columns(recipe)) {
        const auto given = question.answers.find(column.name);
        if (given == question.answers.end())
            continue;
        const table::Result<std::vector<double>> inputs =
            table::answer(recipe, column, given->second);
        if (inputs)
            std::ranges::copy(*inputs, asked.inputs.begin() + std::ptrdiff_t(column.first));
        else
            asked.problems.push_back(inputs.problem());
    }
    return asked;
}

std::vector<table::Problem> remarks_on(const Question& question, const table::Recipe& recipe,
                                       const model::Dataset& dataset, const AskedRow& asked,
                                       std::span<const model::Extent> learned)
{
    std::vector<table::Problem> remarks;
    if (!asked.problems.empty())
        return remarks;
    for (const table::AskedColumn& column : table::asked_columns(recipe)) {
        const std::string answer = answer_of(question, recipe, dataset, column);
        const auto inputs = std::span(asked.inputs).subspan(column.first, column.count);
        if (auto remark = table::remark(recipe, column, answer, inputs, learned))
            remarks.push_back(std::move(*remark));
    }
    return remarks;
}

} // namespace session

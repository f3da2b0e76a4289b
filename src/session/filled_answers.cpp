// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/filled_answers.h"

#include <algorithm>
#include <limits>

namespace session
{

namespace
{

/// The row of the dataset before it was made into numbers; null where the ledger ends before.
const table::LedgerEntry* entry_of(const DataOrigin& origin, std::int64_t row)
{
    for (const table::LedgerEntry& entry : origin.ledger) {
        if (entry.fate != table::Fate::Dropped && row-- == 0)
            return &entry;
    }
    return nullptr;
}

bool is_filled(const table::Recipe& recipe, const table::AskedColumn& column,
               const std::string& answer)
{
    const table::Result<std::vector<double>> inputs = table::answer(recipe, column, answer);
    if (!inputs)
        return false;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const std::vector<model::Extent> anything(recipe.features.size(), {-infinity, infinity});
    const auto remark = table::remark(recipe, column, answer, *inputs, anything);
    return remark && remark->code == table::ProblemCode::FilledAnswer;
}

} // namespace

std::vector<bool> filled_answers(const Session& session)
{
    const table::Recipe recipe = recipe_of(session);
    const Question& question = session.view.question;
    const table::LedgerEntry* entry =
        session.origin ? entry_of(*session.origin, question.row) : nullptr;
    std::vector<bool> filled;
    for (const table::AskedColumn& column : table::asked_columns(recipe)) {
        const auto given = question.answers.find(column.name);
        if (given != question.answers.end())
            filled.push_back(is_filled(recipe, column, given->second));
        else
            filled.push_back(entry && std::ranges::count(entry->filled, column.first) > 0);
    }
    return filled;
}

} // namespace session

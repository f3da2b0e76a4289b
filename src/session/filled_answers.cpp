// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/filled_answers.h"

#include <algorithm>

namespace session
{

namespace
{

/// The row of the dataset before it was made into numbers; null where the ledger ends before.
const table::LedgerEntry* entry_of(const DataOrigin& origin, std::int64_t row)
{
    const auto kept = table::kept_rows(origin.ledger);
    const auto position = static_cast<std::size_t>(row);
    return position < kept.size() ? kept[position] : nullptr;
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
            filled.push_back(table::is_filled(recipe, column, given->second));
        else
            filled.push_back(entry && std::ranges::count(entry->filled, column.first) > 0);
    }
    return filled;
}

} // namespace session

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/row_names.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace session
{

namespace
{

using Entries = std::vector<const table::LedgerEntry*>;

bool names_every_row(const Entries& rows, std::size_t column)
{
    std::unordered_set<std::string_view> seen;
    std::size_t numbers = 0;
    for (const table::LedgerEntry* row : rows) {
        // A file from elsewhere may say less of a row.
        if (column >= row->raw.size())
            return false;
        const std::string& text = row->raw[column];
        if (text.empty() || text.size() > longest_row_name || !seen.insert(text).second)
            return false;
        numbers += table::parse_number(text, {}).has_value();
    }
    return numbers * 2 < rows.size();
}

} // namespace

std::vector<std::string> row_names(const Session& session)
{
    std::vector<std::string> names;
    if (!session.origin)
        return names;
    const Entries rows = table::kept_rows(session.origin->ledger);
    if (rows.size() != session.dataset->rows())
        return names;
    const std::vector<table::Role>& roles = session.origin->preparation.roles;
    for (std::size_t column = 0; column < roles.size(); ++column) {
        if (roles[column] != table::Role::Ignore || !names_every_row(rows, column))
            continue;
        for (const table::LedgerEntry* row : rows)
            names.push_back(row->raw[column]);
        return names;
    }
    return names;
}

} // namespace session

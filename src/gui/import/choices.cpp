// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/choices.h"

#include "gui/import/tables/columnsmodel.h"

#include <algorithm>
#include <set>

namespace gui::choices
{

namespace
{

/// scikit-learn's own default.
constexpr double usualTestFraction = 0.25;

} // namespace

table::Preparation usual()
{
    table::Preparation choices;
    choices.standardize = true;
    choices.test_fraction = usualTestFraction;
    return choices;
}

bool fit(const table::Table& table, const std::vector<table::Role>& roles)
{
    for (std::size_t i = 0; i < table.columns().size() && i < roles.size(); ++i) {
        if (!ColumnsModel::allows(table.columns()[i].type, roles[i]))
            return false;
    }
    return roles.size() == table.columns().size();
}

std::vector<table::Role> kept(const table::Table& before, const table::Table& now,
                              std::vector<table::Role> roles)
{
    for (std::size_t i = 0; i < roles.size(); ++i) {
        const auto isUsable = [i](const table::Table& table) {
            return ColumnsModel::allows(table.columns()[i].type, table::Role::Feature);
        };
        if (isUsable(now) != isUsable(before))
            roles[i] = isUsable(now) ? table::Role::Feature : table::Role::Ignore;
    }
    return roles;
}

table::Preparation moved(const table::Preparation& choices, const std::vector<std::string>& columns,
                         const table::Table& table, std::vector<std::string>& missing)
{
    table::Preparation result = choices;
    result.roles.assign(table.columns().size(), table::Role::Ignore);
    missing.clear();
    for (std::size_t i = 0; i < std::min(columns.size(), choices.roles.size()); ++i) {
        if (choices.roles[i] == table::Role::Ignore)
            continue;
        const std::size_t column = table.find(columns[i]);
        if (column < table.columns().size() &&
            ColumnsModel::allows(table.columns()[column].type, choices.roles[i]))
            result.roles[column] = choices.roles[i];
        else
            missing.push_back(columns[i]);
    }
    return result;
}

void move(table::ReadOptions& options, const std::vector<std::string>& columns,
          const table::Table& table)
{
    const auto placeOf = [&](std::size_t column) {
        return column < columns.size() ? table.find(columns[column]) : SIZE_MAX;
    };
    const std::size_t width = table.columns().size();
    std::map<std::size_t, table::ColumnType> types;
    for (const auto& [column, type] : options.types)
        if (const std::size_t now = placeOf(column); now < width)
            types[now] = type;
    std::set<std::size_t> joined;
    for (const std::size_t column : options.joined)
        if (const std::size_t now = placeOf(column); now < width)
            joined.insert(now);
    options.types = std::move(types);
    options.joined.assign(joined.begin(), joined.end());
}

} // namespace gui::choices

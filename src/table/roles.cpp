// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/roles.h"

#include "table/table.h"

#include <algorithm>
#include <unordered_map>

namespace table
{

std::string_view name(Role role)
{
    constexpr std::array<std::string_view, all_roles.size()> names = {"feature", "target",
                                                                      "ignore"};
    return names[static_cast<std::size_t>(role)];
}

bool roles_fit(const Table& table, const Roles& roles)
{
    return std::ranges::equal(table.columns(), roles, can_be, &Column::type);
}

std::optional<std::size_t> find_target(const Roles& roles)
{
    const auto found = std::ranges::find(roles, Role::Target);
    return found == roles.end() ? std::nullopt : std::optional(std::size_t(found - roles.begin()));
}

void give_role(Roles& roles, std::size_t column, Role role)
{
    if (role == Role::Target)
        std::ranges::replace(roles, Role::Target, Role::Feature);
    roles[column] = role;
}

Roles roles_as_read(Roles roles, const std::vector<ColumnType>& before,
                    const std::vector<ColumnType>& now, const Roles& suggested)
{
    for (std::size_t i = 0; i < roles.size(); ++i) {
        const Role of_new = suggested[i] == Role::Ignore ? Role::Ignore : Role::Feature;
        const bool are_numbers_now = is_of_words(before[i]) && now[i] == ColumnType::Number;
        if (is_usable(now[i]) != is_usable(before[i]))
            roles[i] = is_usable(now[i]) ? of_new : Role::Ignore;
        // As words they all differ, which is why they were ignored.
        else if (are_numbers_now && roles[i] == Role::Ignore)
            roles[i] = of_new;
    }
    return roles;
}

MovedRoles move_roles(const Roles& roles, const std::vector<std::string>& names, const Table& table)
{
    // Ten thousand columns are found among as many.
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t column = 0; column < table.columns().size(); ++column)
        places.emplace(table.columns()[column].name, column);
    MovedRoles moved;
    moved.roles.assign(table.columns().size(), Role::Ignore);
    for (std::size_t i = 0; i < std::min(names.size(), roles.size()); ++i) {
        if (roles[i] == Role::Ignore)
            continue;
        const auto place = places.find(names[i]);
        const bool is_there = place != places.end();
        const ColumnType type = is_there ? table.columns()[place->second].type : ColumnType::Empty;
        if (is_there && can_be(type, roles[i]))
            moved.roles[place->second] = roles[i];
        else if (is_there && type == ColumnType::Empty)
            moved.lost.empty.push_back(names[i]);
        else
            moved.lost.gone.push_back(names[i]);
    }
    return moved;
}

} // namespace table

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/column.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What roles a column can have, which it has, and what a change of one does to the others.
namespace table
{

class Table;

/// What a column is used for.
enum class Role : unsigned char { Feature, Target, Ignore };

/// In the order in which they are offered.
inline constexpr std::array all_roles = {Role::Feature, Role::Target, Role::Ignore};

/// "feature", "target" or "ignore".
std::string_view name(Role role);

/// The role that is kept or chosen by this number; Ignore where there is none.
constexpr Role role_at(int number)
{
    return number >= 0 && number < int(all_roles.size()) ? static_cast<Role>(number) : Role::Ignore;
}

/// Whether a column of that type can have the role: whatever it holds, it can be ignored.
constexpr bool can_be(ColumnType type, Role role)
{
    return role == Role::Ignore || is_usable(type);
}

/// One a column, in the order of a table's columns. More than one target is a mistake that
/// prepare() tells.
using Roles = std::vector<Role>;

/// Whether there is a role for every column of a table, and one that it can have.
bool roles_fit(const Table& table, const Roles& roles);

/// The position of the first target; nothing where there is none.
std::optional<std::size_t> find_target(const Roles& roles);

/// Gives a column a role. There is one target: what has been the target becomes a feature.
/// \pre column < roles.size()
void give_role(Roles& roles, std::size_t column, Role role);

/// Roles of the same columns read as other types: what can no longer be used is ignored, what can
/// be used, or is a number, only now is a feature, unless ignoring it is suggested. \pre as many
/// types before and now, and as many roles suggested, as roles
Roles roles_as_read(Roles roles, const std::vector<ColumnType>& before,
                    const std::vector<ColumnType>& now, const Roles& suggested);

/// Columns that were used, by what has become of them.
struct LostColumns {
    /// They are not there, or cannot be used so.
    std::vector<std::string> gone;
    /// They are there, with nothing in them.
    std::vector<std::string> empty;

    bool operator==(const LostColumns&) const = default;
};

/// Roles that have found their columns by name.
struct MovedRoles {
    /// Columns that had none before are ignored.
    Roles roles;
    LostColumns lost;

    bool operator==(const MovedRoles&) const = default;
};

/// The roles of columns of these names, for the columns of a table.
MovedRoles move_roles(const Roles& roles, const std::vector<std::string>& names,
                      const Table& table);

} // namespace table

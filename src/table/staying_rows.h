// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/recipe.h"
#include "table/roles.h"
#include "table/table.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace table
{

/// The columns in which a row must have a value to stay: the target first, and where gaps are not
/// filled every column of a feature, each once. \pre columns of numbers or labels, or none that a
/// gap is known of
std::vector<std::size_t> needed_columns(std::size_t target, std::span<const std::size_t> features,
                                        MissingRule missing);

/// The first of those columns in which a row has no value: it does not stay. Nothing where it does.
std::optional<std::size_t> first_gap(const Table& table, std::size_t row,
                                     std::span<const std::size_t> needed);

/// The labels that a target could be told apart by in these rows, in ascending order: see
/// labels_of().
std::vector<std::string> labels_left(const Column& target, std::span<const std::size_t> rows);

/// The same of the rows that stay of a table when its columns have such roles.
std::vector<std::string> labels_left(const Table& table, const Roles& roles, MissingRule missing);

} // namespace table

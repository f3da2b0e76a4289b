// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/reader.h"

#include <optional>
#include <string>
#include <vector>

namespace table
{

/// What there is to say about a column at a glance.
struct ColumnSummary {
    std::string name;
    ColumnType type = ColumnType::Empty;
    std::size_t missing = 0;
    /// Different values, the missing ones apart. Free texts are told apart by a 64-bit hash.
    std::size_t distinct = 0;
    /// Of a column of numbers.
    std::optional<double> minimum;
    std::optional<double> maximum;
    /// Values that are numbers, whatever the type.
    std::size_t number_count = 0;
    /// See Column::said_unit.
    std::string said_unit = {};

    bool operator==(const ColumnSummary&) const = default;
};

/// One summary a column. Takes a while for long tables: reading does not wait for it.
/// What is missing where `progress` says to stop has 0 different values.
std::vector<ColumnSummary> summarize(const Table& table, const Progress& progress = {});

} // namespace table

#pragma once

#include "table/table.h"

#include <string>
#include <string_view>
#include <vector>

namespace table
{

/// How a column becomes the number 0 or 1 to be predicted.
struct TargetMapping {
    /// The labels a person may choose from, in ascending order; empty where the column holds
    /// numbers in [0, 1], which are taken as they are.
    std::vector<std::string> labels;
    /// The label that becomes 1, while every other becomes 0. Of two labels the second, unless the
    /// other is asked for.
    std::string positive;

    bool takes_numbers() const { return labels.empty(); }
    bool operator==(const TargetMapping&) const = default;
};

/// The mapping of a column, with the positive label a person chose, if any. Numbers are labels
/// where they do not lie in [0, 1], or where one of them is chosen. Fails with TextTarget,
/// EmptyFeature, ConstantTarget, TooManyLabels, UnknownLabel or, for more than two labels and none
/// chosen, TargetNeedsPositive.
Result<TargetMapping> target_mapping(const Table& table, std::size_t column,
                                     const std::string& positive = {});

/// The labels a column could be told apart by, in ascending order: those of a category, or the
/// different numbers where there are at most Column::most_labels. Empty for anything else.
std::vector<std::string> labels_of(const Column& column);

/// What a mapping makes of a row: 0, 1 or a number between; NaN where the value is missing.
double target_value(const Column& column, std::size_t row, const TargetMapping& mapping);

} // namespace table

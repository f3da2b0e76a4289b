// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace table
{

/// Cuts a column of numbers in two.
struct Threshold {
    double value = 0;
    /// Whether the numbers above it become 1 and all others 0, or the other way round.
    bool above = true;

    bool operator==(const Threshold&) const = default;
};

/// What is to be said of a row: which of two classes it is, or a number of any size.
enum class Aim : unsigned char { Classes, Number };

/// How a column becomes the number to be predicted: 0 or 1, or with the aim of a number its own.
struct TargetMapping {
    /// The labels a person may choose from, in ascending order; empty where the column holds
    /// numbers that are no labels.
    std::vector<std::string> labels;
    /// The label that becomes 1, while every other becomes 0. Of two labels the affirmative
    /// (yes, ja, sí, wahr, ...), or else the second, but not the one of gaps, unless the other is
    /// asked for.
    std::string positive;
    /// In place of a label.
    std::optional<Threshold> threshold = {};
    /// What its numbers count: see Feature::unit.
    std::optional<std::string> unit = {};
    Aim aim = Aim::Classes;
    /// Of numbers that are predicted: what is learned is (number - mean) / scale.
    double mean = 0;
    double scale = 1;

    /// Whether numbers are taken as they are: those in [0, 1], and any where a number is the aim.
    bool takes_numbers() const { return labels.empty() && !threshold; }
    /// What was learned or predicted, in the column's own units.
    double in_units(double learned) const { return learned * scale + mean; }
    /// Whether that is another number.
    bool is_scaled() const { return mean != 0 || scale != 1; }
    bool operator==(const TargetMapping&) const = default;
};

/// The mapping of a column, with the threshold or the positive label a person chose, if any.
/// With the aim of a number, the column's own numbers; LabelsNoNumber where it has none. Otherwise
/// numbers in [0, 1] without a unit stay as they are; more than two others are cut at their
/// suggested_threshold(), unless they are no quantity and one of them is asked for. Fails with
/// TextTarget, EmptyFeature, ConstantTarget, UnknownLabel, for one number of a quantity
/// OneOfManyNumbers, for a threshold that does not cut the column ThresholdOfLabels or
/// ThresholdOutside, and for more than two labels and none chosen TargetNeedsPositive.
Result<TargetMapping> target_mapping(const Table& table, std::size_t column,
                                     const std::string& positive = {},
                                     const std::optional<Threshold>& threshold = {},
                                     Aim aim = Aim::Classes);

/// Whether the numbers of a column measure something rather than name classes: more than two of
/// them, and many, or not all whole, or no two alike.
bool is_quantity(const Column& column);

/// The median of a column's numbers; the next smaller number where none lies above it.
/// \pre the column holds two different numbers
double suggested_threshold(const Column& column);

/// In English: "dog", "above 590" or "at most 590" for rows that are 1, the other for those that
/// are 0. Nothing where numbers are taken as they are.
std::string class_name(const TargetMapping& target, bool one);

/// The labels a column could be told apart by, in ascending order: those of a category, or the
/// different numbers where there are at most Column::most_labels. Empty for anything else.
std::vector<std::string> labels_of(const Column& column);

/// What a mapping makes of a row: 0, 1 or a number between; NaN where the value is missing.
double target_value(const Column& column, std::size_t row, const TargetMapping& mapping);

} // namespace table

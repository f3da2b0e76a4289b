// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/target.h"

#include "table/case_folding.h"
#include "table/missing_marks.h"
#include "table/spelling_folding.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <set>

namespace table
{

namespace
{

bool lies_in_unit_interval(const Column& column)
{
    return std::all_of(column.numbers.begin(), column.numbers.end(), [](double value) {
        return std::isnan(value) || (value >= 0 && value <= 1);
    });
}

/// The label that a person's text stands for: numbers may be written otherwise, as 1.0 for 1, and
/// so may the label of gaps, and dashes that are a label beside a plus. Capital letters do not
/// count where only one label can be meant.
std::string canonical(const std::string& label, const Column& column)
{
    if (column.labels_gaps && is_missing(label))
        return std::string(Column::gap_label);
    std::string minuses(minuses_in(label), '-');
    if (!minuses.empty() && std::ranges::find(column.labels, label) == column.labels.end() &&
        std::ranges::find(column.labels, minuses) != column.labels.end())
        return minuses;
    const auto number = column.type == ColumnType::Number ? parse_number(label, {}) : std::nullopt;
    if (number)
        return shortest(*number);
    const auto is_meant = [folded = spelling_folded(label)](const std::string& other) {
        return spelling_folded(other) == folded;
    };
    const auto meant = std::ranges::find_if(column.labels, is_meant);
    const bool is_clear = std::ranges::find(column.labels, label) == column.labels.end() &&
                          std::ranges::count_if(column.labels, is_meant) == 1;
    return is_clear ? *meant : label;
}

std::vector<double> sorted_numbers(const Column& column)
{
    std::vector<double> numbers;
    std::ranges::copy_if(column.numbers, std::back_inserter(numbers),
                         [](double value) { return !std::isnan(value); });
    std::ranges::sort(numbers);
    return numbers;
}

/// The mapping by a threshold, if it cuts the column in two.
Result<TargetMapping> cut(const Column& column, const Threshold& threshold)
{
    if (column.type != ColumnType::Number)
        return Problem{ProblemCode::ThresholdOfLabels, 0, 0, {column.name}};
    const auto is_above = [&](double value) { return value > threshold.value; };
    const auto is_below = [&](double value) { return value <= threshold.value; };
    if (!std::ranges::any_of(column.numbers, is_above) ||
        !std::ranges::any_of(column.numbers, is_below)) {
        const std::vector<double> numbers = sorted_numbers(column);
        return Problem{ProblemCode::ThresholdOutside,
                       0,
                       0,
                       {column.name, shortest(threshold.value), shortest(numbers.front()),
                        shortest(numbers.back())}};
    }
    return TargetMapping{{}, {}, threshold};
}

/// Whether a label says no to the other one: "not passed", "nicht bestanden", "no apto".
bool denies(const std::string& label, const std::string& other)
{
    constexpr std::array words = {"not",   "no",  "non", "nicht", "kein",
                                  "keine", "pas", "não", "nao"};
    const std::string folded = case_folded(label);
    const std::string denied = ' ' + case_folded(other);
    return std::ranges::any_of(words, [&](const char* word) { return folded == word + denied; });
}

/// Of two labels the one that says yes, in the languages of the program and their neighbours, or
/// else the second; never the one that gaps have.
const std::string& affirmative(const std::vector<std::string>& two)
{
    constexpr std::array<std::string_view, 38> words = {
        "yes",      "ja",       "oui",    "si",        "sí",        "sì",    "sim",    "tak",
        "ano",      "áno",      "evet",   "igen",      "da",        "kyllä", "true",   "wahr",
        "vrai",     "vero",     "cierto", "verdadero", "да",        "так",   "ναι",    "はい",
        "是",       "예",       "y",      "j",         "s",         "pass",  "passed", "admis",
        "aprobado", "aprobada", "apto",   "réussi",    "bestanden", "+"};
    if (two.back() == Column::gap_label || denies(two.back(), two.front()))
        return two.front();
    const bool says_yes = std::ranges::find(words, case_folded(two.front())) != words.end();
    return says_yes && !denies(two.front(), two.back()) ? two.front() : two.back();
}

constexpr std::size_t most_named = 10;

} // namespace

std::vector<std::string> labels_of(const Column& column)
{
    if (column.type != ColumnType::Number)
        return column.labels;
    std::set<double> values;
    for (const double value : column.numbers) {
        if (!std::isnan(value))
            values.insert(value);
        if (values.size() > Column::most_labels)
            return {};
    }
    std::vector<std::string> labels;
    labels.reserve(values.size());
    for (const double value : values)
        labels.push_back(shortest(value + 0.0));
    return labels;
}

bool is_quantity(const Column& column)
{
    constexpr std::size_t most_classes = 10;
    constexpr std::size_t fewest_alone = 4;
    if (column.type != ColumnType::Number)
        return false;
    std::set<double> values;
    std::size_t count = 0;
    bool whole = true;
    for (const double value : column.numbers) {
        if (std::isnan(value))
            continue;
        ++count;
        whole = whole && value == std::floor(value);
        values.insert(value);
        if (values.size() > most_classes)
            return true;
    }
    return values.size() > 2 && (!whole || (values.size() == count && count >= fewest_alone));
}

namespace
{

/// The middle of two numbers, without the last digits, which are of adding only: 8528.81, not
/// 8528.810000000001.
double middle_of(double lower, double upper)
{
    const double middle = lower / 2 + upper / 2;
    const double rounded = rounded_to(middle, 12);
    return lower <= rounded && rounded < upper ? rounded : std::min(middle, upper);
}

} // namespace

double suggested_threshold(const Column& column)
{
    const std::vector<double> numbers = sorted_numbers(column);
    const std::size_t middle = numbers.size() / 2;
    const double median =
        numbers.size() % 2 ? numbers[middle] : middle_of(numbers[middle - 1], numbers[middle]);
    if (median < numbers.back())
        return median;
    return *std::prev(std::ranges::lower_bound(numbers, numbers.back()));
}

std::string class_name(const TargetMapping& target, bool one)
{
    if (target.threshold) {
        const bool above = target.threshold->above == one;
        return (above ? "above " : "at most ") + written_out(target.threshold->value);
    }
    if (one || target.takes_numbers())
        return target.positive;
    if (target.labels.size() != 2)
        return "not " + target.positive;
    return target.labels[target.labels.front() == target.positive ? 1 : 0];
}

Result<TargetMapping> target_mapping(const Table& table, std::size_t index,
                                     const std::string& positive,
                                     const std::optional<Threshold>& threshold, Aim aim)
{
    const Column& column = table.columns()[index];
    if (column.type == ColumnType::Empty)
        return Problem{ProblemCode::EmptyFeature, 0, 0, {column.name}};
    if (column.type == ColumnType::Text)
        return Problem{ProblemCode::TextTarget, 0, 0, {column.name}};
    const std::vector<std::string> labels = labels_of(column);
    if (labels.size() == 1)
        return Problem{ProblemCode::ConstantTarget, 0, 0, {column.name, excerpt(labels.front())}};
    if (aim == Aim::Number) {
        if (column.type != ColumnType::Number)
            return Problem{ProblemCode::LabelsNoNumber, 0, 0, {column.name}};
        TargetMapping number;
        number.aim = Aim::Number;
        return number;
    }
    if (threshold)
        return cut(column, *threshold);
    // What is measured in a unit, percent among them, is no answer between no and yes.
    if (column.type == ColumnType::Number && positive.empty() && lies_in_unit_interval(column) &&
        table.unit(index).empty())
        return TargetMapping{};
    if (!positive.empty() && is_quantity(column))
        return Problem{ProblemCode::OneOfManyNumbers, 0, 0, {column.name, excerpt(positive)}};
    // One number against all others is a person's choice, never ours: 3 is nearer to 2 than to 9.
    if (column.type == ColumnType::Number && positive.empty() && labels.size() != 2)
        return cut(column, {suggested_threshold(column), true});
    TargetMapping mapping{labels, canonical(positive, column)};
    if (positive.empty() && labels.size() > 2)
        return Problem{ProblemCode::TargetNeedsPositive,
                       0,
                       0,
                       {column.name, std::to_string(labels.size()), listed(labels, most_named)}};
    if (positive.empty())
        mapping.positive = affirmative(labels);
    if (std::find(labels.begin(), labels.end(), mapping.positive) == labels.end())
        return Problem{ProblemCode::UnknownLabel,
                       0,
                       0,
                       {column.name, excerpt(positive), listed(labels, most_named)}};
    return mapping;
}

double target_value(const Column& column, std::size_t row, const TargetMapping& mapping)
{
    constexpr double missing = std::numeric_limits<double>::quiet_NaN();
    if (column.type == ColumnType::Number) {
        const double value = column.numbers[row];
        if (std::isnan(value) || mapping.takes_numbers())
            return value;
        if (mapping.threshold)
            return (value > mapping.threshold->value) == mapping.threshold->above ? 1 : 0;
        return shortest(value + 0.0) == mapping.positive ? 1 : 0;
    }
    if (column.type != ColumnType::Category || column.codes[row] == Column::missing_label)
        return missing;
    return column.labels[column.codes[row]] == mapping.positive ? 1 : 0;
}

} // namespace table

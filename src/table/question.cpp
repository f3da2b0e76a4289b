// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/question.h"

#include "table/missing_marks.h"
#include "table/other_units.h"
#include "table/problem.h"
#include "table/spelling_folding.h"
#include "table/unicode.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace table
{

namespace
{

/// A sentence names so many labels.
constexpr std::size_t most_known = 12;

/// The only label that differs from the text in capital letters at most, or `column.count`.
std::size_t find_folded(const Recipe& recipe, const AskedColumn& column, std::string_view text)
{
    const std::string wanted = spelling_folded(text);
    std::size_t found = column.count;
    for (std::size_t i = 0; i < column.count; ++i) {
        if (spelling_folded(recipe.features[column.first + i].label) != wanted)
            continue;
        if (found < column.count)
            return column.count;
        found = i;
    }
    return found;
}

} // namespace

std::vector<AskedColumn> asked_columns(const Recipe& recipe)
{
    std::vector<AskedColumn> columns;
    for (std::size_t i = 0; i < recipe.features.size(); ++i) {
        const Feature& feature = recipe.features[i];
        const bool goes_on = feature.one_hot && !columns.empty() && columns.back().has_labels &&
                             columns.back().name == feature.column;
        if (goes_on)
            ++columns.back().count;
        else
            columns.push_back({feature.column, i, 1, feature.one_hot});
    }
    return columns;
}

std::vector<std::string> labels_of(const Recipe& recipe, const AskedColumn& column)
{
    std::vector<std::string> labels;
    for (std::size_t i = 0; i < column.count && column.has_labels; ++i)
        labels.push_back(recipe.features[column.first + i].label);
    return labels;
}

std::string spelling(const Recipe& recipe, const AskedColumn& column, std::string_view label)
{
    return recipe.features[column.first].joined ? spelling_folded(label) : std::string(label);
}

std::size_t find_label(const Recipe& recipe, const AskedColumn& column, std::string_view label)
{
    const std::string wanted = spelling(recipe, column, label);
    std::size_t i = 0;
    while (i < column.count &&
           spelling(recipe, column, recipe.features[column.first + i].label) != wanted)
        ++i;
    return i;
}

std::size_t find_meant(const Recipe& recipe, const AskedColumn& column, std::string_view label)
{
    const std::size_t found = find_label(recipe, column, label);
    return found < column.count ? found : find_folded(recipe, column, label);
}

std::size_t find_minuses(const Recipe& recipe, const AskedColumn& column, std::string_view text)
{
    const std::size_t minuses = recipe.missing_markers.empty() ? minuses_in(text) : 0;
    return minuses > 0 ? find_label(recipe, column, std::string(minuses, '-')) : column.count;
}

Problem unseen_label(const Recipe& recipe, const AskedColumn& column, std::string_view label)
{
    const std::string known = listed(labels_of(recipe, column), most_known);
    return {ProblemCode::UnseenLabel, 0, 0, {column.name, excerpt(label), known}};
}

namespace
{

/// Whether a text stands for no value where the recipe's table was read: a usual mark is none where
/// others are named, but in place of a number it can mean nothing else, nor can k. A. or #DIV/0!.
bool says_nothing(const Recipe& recipe, const AskedColumn& column, std::string_view value,
                  const NumberFormat& format)
{
    return MissingMarks(recipe.missing_markers, format).contains(value) ||
           (!column.has_labels && (is_missing(value) || is_gap_among_numbers(value)));
}

/// The label that a text says, blanks around it or not, capital letters or not where only one label
/// can be meant, or `column.count`: a label may look like no value, a word in a column of numbers
/// may not. No value is the label of gaps, where there is one.
std::size_t chosen_label(const Recipe& recipe, const AskedColumn& column, std::string_view text)
{
    if (!column.has_labels)
        return column.count;
    const std::string_view value = without_blanks(text);
    std::size_t label = find_label(recipe, column, text);
    if (label == column.count)
        label = find_meant(recipe, column, value);
    if (label == column.count)
        label = find_minuses(recipe, column, value);
    if (label == column.count && is_nothing(value, !recipe.missing_markers.empty()))
        label = find_label(recipe, column, Column::gap_label);
    return label;
}

} // namespace

bool is_filled(const Recipe& recipe, const AskedColumn& column, std::string_view text,
               const NumberFormat& format)
{
    return recipe.missing == MissingRule::Mean &&
           says_nothing(recipe, column, without_blanks(text), format) &&
           chosen_label(recipe, column, text) == column.count;
}

Result<std::vector<double>> answer(const Recipe& recipe, const AskedColumn& column,
                                   std::string_view text, const NumberFormat& format)
{
    const std::string_view value = without_blanks(text);
    const std::span features = std::span(recipe.features).subspan(column.first, column.count);
    std::vector<double> raw(column.count, 0);
    const std::size_t label = chosen_label(recipe, column, text);
    if (label < column.count) {
        raw[label] = 1;
    } else if (says_nothing(recipe, column, value, format)) {
        if (recipe.missing != MissingRule::Mean)
            return Problem{ProblemCode::NoAnswer, 0, 0, {column.name}};
        raw.assign(column.count, std::numeric_limits<double>::quiet_NaN());
    } else if (column.has_labels) {
        return unseen_label(recipe, column, value);
    } else if (const auto number = number_of(features.front(), value, format)) {
        raw.front() = *number;
    } else {
        return number.problem();
    }
    std::ranges::transform(raw, features, raw.begin(), finished_value);
    return raw;
}

std::size_t find_beyond(const AskedColumn& column, std::span<const double> inputs,
                        std::span<const model::Extent> learned)
{
    std::size_t i = 0;
    for (; i < column.count; ++i) {
        const auto [least, most] = learned[column.first + i];
        // Of a label only its presence is of interest.
        const bool is_below = !column.has_labels && inputs[i] < least;
        if (is_below || inputs[i] > most)
            break;
    }
    return i;
}

std::optional<Problem> beyond_learned(const Recipe& recipe, const AskedColumn& column,
                                      std::span<const double> inputs,
                                      std::span<const model::Extent> learned)
{
    const std::size_t i = find_beyond(column, inputs, learned);
    if (i == column.count)
        return std::nullopt;
    const Feature& feature = recipe.features[column.first + i];
    if (column.has_labels)
        return Problem{ProblemCode::NeverLearned, 0, 0, {column.name, excerpt(feature.label)}};
    const auto before = [&](double x) { return shortest(raw_of(x, feature)); };
    const model::Extent& seen = learned[column.first + i];
    return Problem{ProblemCode::OutsideLearned,
                   0,
                   0,
                   {column.name, before(inputs[i]), before(seen.least), before(seen.most)}};
}

std::optional<Problem> remark(const Recipe& recipe, const AskedColumn& column,
                              std::string_view text, std::span<const double> inputs,
                              std::span<const model::Extent> learned, const NumberFormat& format)
{
    if (is_filled(recipe, column, text, format))
        return Problem{ProblemCode::FilledAnswer, 0, 0, {column.name}};
    return beyond_learned(recipe, column, inputs, learned);
}

std::string text_of(const Recipe& recipe, const AskedColumn& column, std::span<const double> inputs)
{
    const std::span features = std::span(recipe.features).subspan(column.first, column.count);
    if (!column.has_labels)
        return shortest(raw_of(inputs[0], features[0]));
    for (std::size_t i = 0; i < column.count; ++i)
        if (inputs[i] == finished_value(1, features[i]))
            return features[i].label;
    return {};
}

} // namespace table

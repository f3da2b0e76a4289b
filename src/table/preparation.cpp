// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/preparation.h"

#include "model/preprocessing.h"
#include "model/translatable.h"
#include "table/reader.h"
#include "table/staying_rows.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace table
{

namespace
{

/// The target's and the features' columns, or why the roles do not do.
std::optional<Problem> take_roles(const Table& table, const Roles& roles, Prepared& prepared)
{
    const std::vector<Column>& columns = table.columns();
    if (columns.size() < 2)
        return Problem{ProblemCode::OneColumn, 0, 0, {}};
    std::optional<std::size_t> target;
    for (std::size_t i = 0; i < std::min(roles.size(), columns.size()); ++i) {
        const Column& column = columns[i];
        if (roles[i] == Role::Target && target)
            return Problem{ProblemCode::SeveralTargets, 0, 0, {columns[*target].name, column.name}};
        if (roles[i] == Role::Target)
            target = i;
        if (roles[i] != Role::Feature)
            continue;
        if (column.type == ColumnType::Text)
            return Problem{ProblemCode::TextFeature, 0, 0, {column.name}};
        if (column.type == ColumnType::Empty)
            return Problem{ProblemCode::EmptyFeature, 0, 0, {column.name}};
        if (column.type == ColumnType::Number) {
            Feature number{column.name, column.name, false, {}};
            number.unit = table.unit(i);
            if (table.detection().notation.columns[i].has_marks)
                number.decimal = table.number_format(i).decimal;
            prepared.recipe.features.push_back(std::move(number));
            prepared.feature_columns.push_back(i);
        }
        for (const std::string& label : column.labels) {
            prepared.recipe.features.push_back(
                {column.name + "=" + label, column.name, true, label, column.joined});
            prepared.feature_columns.push_back(i);
        }
    }
    const auto usable = std::ranges::count_if(columns, is_usable, &Column::type);
    if (usable < 2 && (!target || prepared.recipe.features.empty()))
        return Problem{ProblemCode::OnlyText, 0, 0, {}};
    if (!target)
        return Problem{ProblemCode::NoTarget, 0, 0, {}};
    if (prepared.recipe.features.empty())
        return Problem{ProblemCode::NoFeature, 0, 0, {}};
    prepared.target_column = *target;
    return std::nullopt;
}

/// Asked now and then: it costs a little.
bool is_time_to_stop(std::size_t row, const std::stop_token& stop)
{
    return row % 1'024 == 0 && stop.stop_requested();
}

/// Sorts the rows into those that stay, with their targets, and those that are dropped.
std::optional<Problem> take_rows(const Table& table, Prepared& prepared,
                                 const std::stop_token& stop)
{
    const Column& target = table.columns()[prepared.target_column];
    std::vector<double>& targets = prepared.dataset.targets;
    const std::vector<std::size_t> needed =
        needed_columns(prepared.target_column, prepared.feature_columns, prepared.recipe.missing);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (is_time_to_stop(row, stop))
            return Problem{ProblemCode::Cancelled, 0, 0, {}};
        if (const auto gap = first_gap(table, row, needed)) {
            prepared.dropped.push_back({row, *gap});
            continue;
        }
        prepared.rows.push_back(row);
        targets.push_back(target_value(target, row, prepared.target));
    }
    if (targets.empty())
        return Problem{ProblemCode::AllRowsMissing, 0, 0, {}};
    return std::nullopt;
}

/// Keeps, of the labels, those that some row has which stays: what only others have, nothing can
/// be learned from. Whether any feature is left.
bool take_labels(const Table& table, Prepared& prepared)
{
    std::vector<Feature> features;
    std::vector<std::size_t> columns;
    std::vector<bool> used;
    std::size_t first = 0;
    for (std::size_t i = 0; i < prepared.feature_columns.size(); ++i) {
        const std::size_t index = prepared.feature_columns[i];
        const Column& column = table.columns()[index];
        Feature& feature = prepared.recipe.features[i];
        const bool is_first = i == 0 || prepared.feature_columns[i - 1] != index;
        if (is_first)
            first = i;
        if (is_first && feature.one_hot) {
            used = labels_used(column, prepared.rows);
            if (std::ranges::count(used, true) == 0)
                prepared.warnings.push_back({ProblemCode::ConstantFeature, 0, 0, {column.name}});
        }
        if (feature.one_hot && !used[i - first])
            continue;
        features.push_back(std::move(feature));
        columns.push_back(index);
    }
    prepared.recipe.features = std::move(features);
    prepared.feature_columns = std::move(columns);
    return !prepared.feature_columns.empty();
}

std::optional<Problem> split(Prepared& prepared, const Preparation& choices)
{
    const std::size_t rows = prepared.rows.size();
    if (auto problem = reason_not_to_split(rows, choices))
        return problem;
    model::Split parts = model::train_test_split(rows, choices.test_fraction, choices.seed);
    prepared.dataset.train_rows = std::move(parts.train);
    prepared.dataset.test_rows = std::move(parts.test);
    return std::nullopt;
}

/// What a target that is 0 or 1 means, or else the number itself. Without words, which would be of
/// one language.
std::string class_or_number(const TargetMapping& mapping, double target)
{
    if (mapping.threshold) {
        const bool above = mapping.threshold->above == (target == 1);
        return (above ? "> " : "≤ ") + written_out(mapping.threshold->value);
    }
    const std::string name = class_name(mapping, target == 1);
    return name.empty() ? shortest(target) : name;
}

/// Whether the rows to learn from would not all have one target if those with gaps were filled.
bool would_filling_help(const Table& table, const Prepared& prepared, const Preparation& choices)
{
    const Column& target = table.columns()[prepared.target_column];
    model::Dataset filled;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const double value = target_value(target, row, prepared.target);
        if (!std::isnan(value))
            filled.targets.push_back(value);
    }
    if (filled.targets.size() == prepared.rows.size() ||
        reason_not_to_split(filled.targets.size(), choices))
        return false;
    const auto rows =
        model::train_test_split(filled.targets.size(), choices.test_fraction, choices.seed).train;
    return !model::have_one_target(filled, rows);
}

/// A sentence names so many labels.
constexpr std::size_t most_left = 10;

/// Why all rows to learn from have one target. \pre they do
Problem constant_target(const Table& table, const Prepared& prepared, const Preparation& choices)
{
    const std::vector<double>& targets = prepared.dataset.targets;
    const std::vector<std::size_t>& split_rows = prepared.dataset.train_rows;
    const double target = targets[split_rows.empty() ? 0 : split_rows.front()];
    const std::string& name = table.columns()[prepared.target_column].name;
    const std::vector<std::string> left =
        labels_left(table.columns()[prepared.target_column], prepared.rows);
    if (split_rows.empty() && !prepared.target.labels.empty() && left.size() > 1)
        return Problem{ProblemCode::LabelNotLeft,
                       0,
                       0,
                       {name, excerpt(prepared.target.positive), listed(left, most_left)}};
    if (would_filling_help(table, prepared, choices)) {
        const auto gaps = std::ranges::count_if(prepared.dropped, [&](const DroppedRow& row) {
            return row.column != prepared.target_column;
        });
        return Problem{
            ProblemCode::ConstantByGaps,
            0,
            0,
            {name, excerpt(class_or_number(prepared.target, target)), std::to_string(gaps)}};
    }
    if (split_rows.empty())
        return Problem{ProblemCode::ConstantTarget,
                       0,
                       0,
                       {name, excerpt(table.text(prepared.rows[0], prepared.target_column))}};
    return Problem{ProblemCode::ConstantToLearn,
                   0,
                   0,
                   {name, excerpt(class_or_number(prepared.target, target))}};
}

/// The inputs with gaps as NaN, then each feature filled with its mean over the training rows.
void take_inputs(const Table& table, Prepared& prepared, const std::stop_token& stop)
{
    model::Dataset& dataset = prepared.dataset;
    std::vector<Feature>& features = prepared.recipe.features;
    const std::size_t width = features.size();
    dataset.inputs.resize(prepared.rows.size() * width);
    for (std::size_t i = 0; i < prepared.rows.size() && !is_time_to_stop(i, stop); ++i)
        for (std::size_t f = 0; f < width; ++f)
            dataset.inputs[i * width + f] =
                raw_value(table, prepared.feature_columns[f], prepared.rows[i], features[f]);
    for (std::size_t i = 0; i < prepared.rows.size() && !is_time_to_stop(i, stop); ++i) {
        const std::span row = std::span(dataset.inputs).subspan(i * width, width);
        prepared.filled_rows += std::ranges::any_of(row, [](double x) { return std::isnan(x); });
    }
    for (std::size_t f = 0; f < width && !stop.stop_requested(); ++f) {
        double sum = 0;
        std::size_t count = 0;
        for (const std::size_t row : dataset.train_rows) {
            const double value = dataset.inputs[row * width + f];
            if (std::isnan(value))
                continue;
            sum += value;
            ++count;
        }
        features[f].fill = count ? sum / static_cast<double>(count) : 0;
        for (std::size_t i = f; i < dataset.inputs.size(); i += width)
            if (std::isnan(dataset.inputs[i]))
                dataset.inputs[i] = features[f].fill;
    }
}

/// The largest of every `width`th of these numbers, from the first one on, if they overflow where
/// they are added up or squared, as means, spreads and lengths ask for.
std::optional<double> overflowing(const std::vector<double>& numbers, std::size_t first,
                                  std::size_t width)
{
    double sum = 0;
    double largest = 0;
    for (std::size_t i = first; i < numbers.size(); i += width) {
        // What is subtracted from a mean is at most twice as large.
        sum += 4 * numbers[i] * numbers[i];
        if (std::isfinite(numbers[i]) && std::abs(numbers[i]) > std::abs(largest))
            largest = numbers[i];
    }
    return std::isfinite(sum) ? std::nullopt : std::optional(largest);
}

/// A feature or a target of such numbers. Only some are looked at where a stop is asked for.
std::optional<Problem> too_large(const Table& table, const Prepared& prepared,
                                 const std::stop_token& stop)
{
    const auto problem = [](const std::string& column, double largest) {
        return Problem{ProblemCode::TooLargeNumbers, 0, 0, {column, shortest(largest)}};
    };
    const std::size_t width = prepared.recipe.features.size();
    for (std::size_t f = 0; f < width && !stop.stop_requested(); ++f) {
        if (const auto largest = overflowing(prepared.dataset.inputs, f, width))
            return problem(prepared.recipe.features[f].column, *largest);
    }
    if (const auto largest = overflowing(prepared.dataset.targets, 0, 1))
        return problem(table.columns()[prepared.target_column].name, *largest);
    return std::nullopt;
}

void standardize(Prepared& prepared, const std::stop_token& stop)
{
    model::Dataset& dataset = prepared.dataset;
    std::vector<Feature>& features = prepared.recipe.features;
    const model::Standardization found =
        model::fit_standardization(dataset.inputs, features.size(), dataset.train_rows, stop);
    model::standardize(dataset.inputs, found, stop);
    for (std::size_t f = 0; f < features.size(); ++f) {
        features[f].mean = found.mean[f];
        features[f].scale = found.scale[f];
    }
    if (prepared.target.aim != Aim::Number)
        return;
    const model::Standardization target =
        model::fit_standardization(dataset.targets, 1, dataset.train_rows, stop);
    model::standardize(dataset.targets, target, stop);
    prepared.target.mean = target.mean[0];
    prepared.target.scale = target.scale[0];
}

/// Whether at least 98 of 100 rows, and all but one of fifty, have the same value: the one that
/// more than half have (Boyer and Moore, "MJRTY: A fast majority vote algorithm", 1991).
bool is_nearly_constant(const std::vector<double>& inputs, std::size_t feature, std::size_t width)
{
    const std::size_t rows = inputs.size() / width;
    double candidate = 0;
    std::size_t votes = 0;
    for (std::size_t i = feature; i < inputs.size(); i += width) {
        if (votes == 0)
            candidate = inputs[i];
        votes += inputs[i] == candidate ? 1 : std::size_t(-1);
    }
    std::size_t same = 0;
    for (std::size_t i = feature; i < inputs.size(); i += width)
        same += inputs[i] == candidate;
    return rows >= 50 && same * 50 >= rows * 49;
}

void warn_of_constants(Prepared& prepared, const std::stop_token& stop)
{
    const std::vector<double>& inputs = prepared.dataset.inputs;
    const std::size_t width = prepared.recipe.features.size();
    for (std::size_t f = 0; f < width && !stop.stop_requested(); ++f) {
        bool constant = true;
        for (std::size_t i = f; i < inputs.size() && constant; i += width)
            constant = inputs[i] == inputs[f];
        if (constant)
            prepared.warnings.push_back(
                {ProblemCode::ConstantFeature, 0, 0, {prepared.recipe.features[f].name}});
        else if (is_nearly_constant(inputs, f, width))
            prepared.warnings.push_back(
                {ProblemCode::NearlyConstantFeature, 0, 0, {prepared.recipe.features[f].name}});
    }
}

} // namespace

std::optional<Problem> reason_not_to_split(std::size_t rows, const Preparation& choices)
{
    if (!(choices.test_fraction >= 0 && choices.test_fraction < 1))
        return Problem{
            ProblemCode::BadOption,
            0,
            0,
            {shortest(choices.test_fraction), QT_TRANSLATE_NOOP("table", "test fraction")}};
    const std::size_t held_back = model::held_back(rows, choices.test_fraction);
    if (held_back >= rows)
        return Problem{
            ProblemCode::TooFewRows, 0, 0, {std::to_string(held_back), std::to_string(rows)}};
    return std::nullopt;
}

Result<Prepared> prepare(const Table& table, const Preparation& choices,
                         const std::stop_token& stop)
{
    Prepared prepared;
    prepared.recipe.missing = choices.missing;
    prepared.recipe.missing_markers = table.missing_markers();
    if (auto problem = take_roles(table, choices.roles, prepared))
        return std::move(*problem);
    auto target = target_mapping(table, prepared.target_column, choices.positive, choices.threshold,
                                 choices.aim);
    if (!target)
        return target.problem();
    prepared.target = std::move(*target);
    if (table.columns()[prepared.target_column].type == ColumnType::Number)
        prepared.target.unit = table.unit(prepared.target_column);
    if (auto problem = take_rows(table, prepared, stop))
        return std::move(*problem);
    if (!take_labels(table, prepared))
        return Problem{ProblemCode::NoFeature, 0, 0, {}};
    const std::size_t width = prepared.recipe.features.size();
    if (width * prepared.rows.size() > Limits{}.cells)
        return Problem{ProblemCode::TooManyFeatures,
                       0,
                       0,
                       {std::to_string(width), std::to_string(prepared.rows.size())}};
    const std::vector<double>& targets = prepared.dataset.targets;
    if (std::ranges::all_of(targets, [&](double value) { return value == targets[0]; }))
        return constant_target(table, prepared, choices);
    if (auto problem = split(prepared, choices))
        return std::move(*problem);
    if (model::have_one_target(prepared.dataset, prepared.dataset.train_rows))
        return constant_target(table, prepared, choices);
    take_inputs(table, prepared, stop);
    if (auto problem = too_large(table, prepared, stop))
        return std::move(*problem);
    warn_of_constants(prepared, stop);
    if (choices.standardize)
        standardize(prepared, stop);
    if (stop.stop_requested())
        return Problem{ProblemCode::Cancelled, 0, 0, {}};
    for (const Feature& feature : prepared.recipe.features)
        prepared.dataset.feature_names.push_back(feature.name);
    prepared.dataset.target_name = table.columns()[prepared.target_column].name;
    return prepared;
}

} // namespace table

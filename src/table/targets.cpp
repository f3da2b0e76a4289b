// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/targets.h"

#include "table/numbers.h"
#include "table/question.h"

#include <algorithm>
#include <set>

namespace table
{

namespace
{

/// The labels as numbers, which may then be written otherwise, as 1.0 for 1; none where one is no
/// number, or two are the same.
std::vector<double> numbers_of(const std::vector<std::string>& labels)
{
    std::vector<double> numbers;
    for (const std::string& label : labels) {
        const auto number = parse_number(label, {});
        if (!number)
            return {};
        numbers.push_back(*number);
    }
    const bool differ = std::set(numbers.begin(), numbers.end()).size() == numbers.size();
    return differ ? numbers : std::vector<double>();
}

std::vector<Feature> label_features(const TargetMapping& mapping, const std::string& column,
                                    bool joined)
{
    std::vector<Feature> features;
    for (const std::string& label : mapping.labels) {
        Feature feature;
        feature.name.append(column).append("=").append(label);
        feature.column = column;
        feature.one_hot = true;
        feature.label = label;
        feature.joined = joined;
        features.push_back(std::move(feature));
    }
    return features;
}

double cut(double value, const Threshold& threshold)
{
    return (value > threshold.value) == threshold.above ? 1 : 0;
}

/// Makes classes of numbers that are labels; others are unseen.
Inputs of_numbers(const Inputs& read, const std::vector<double>& labels, double positive,
                  const Recipe& known, std::size_t column, const Table& table)
{
    Inputs targets{{}, {}, read.unseen, read.unseen_rows, read.gaps};
    const AskedColumn asked = asked_columns(known).front();
    for (std::size_t i = 0; i < read.rows.size(); ++i) {
        const double value = read.numbers[i];
        if (std::ranges::find(labels, value) != labels.end()) {
            targets.numbers.push_back(value == positive ? 1 : 0);
            targets.rows.push_back(read.rows[i]);
        } else if (targets.unseen_rows++ < Inputs::most_told) {
            Problem problem = unseen_label(known, asked, table.text(read.rows[i], column));
            problem.line = table.line(read.rows[i]);
            targets.unseen.push_back(std::move(problem));
        }
    }
    return targets;
}

} // namespace

Recipe number_recipe(const TargetMapping& mapping, const std::string& column,
                     const std::vector<std::string>& missing_markers)
{
    Recipe recipe{{}, MissingRule::DropRow, missing_markers};
    if (!mapping.labels.empty() && numbers_of(mapping.labels).empty())
        return recipe;
    Feature feature;
    feature.name = feature.column = column;
    feature.unit = mapping.unit;
    recipe.features.push_back(std::move(feature));
    return recipe;
}

Result<Inputs> targets_of(const TargetMapping& mapping, const std::string& column, bool joined,
                          const std::vector<std::string>& missing_markers, const Table& table)
{
    const Recipe by_label{label_features(mapping, column, joined), MissingRule::DropRow,
                          missing_markers};
    const Recipe by_number = number_recipe(mapping, column, missing_markers);
    const bool reads_labels = by_number.features.empty();
    Result<Inputs> read = apply(reads_labels ? by_label : by_number, table);
    if (!read)
        return read;
    const std::vector<double> labels = numbers_of(mapping.labels);
    const auto positive = static_cast<std::size_t>(
        std::ranges::find(mapping.labels, mapping.positive) - mapping.labels.begin());
    if (!labels.empty())
        return of_numbers(*read, labels, labels[positive], by_label, table.find(column), table);
    if (reads_labels) {
        const std::size_t width = mapping.labels.size();
        for (std::size_t i = 0; i < read->rows.size(); ++i)
            read->numbers[i] = read->numbers[i * width + positive];
        read->numbers.resize(read->rows.size());
    } else if (mapping.threshold) {
        for (double& number : read->numbers)
            number = cut(number, *mapping.threshold);
    }
    return read;
}

} // namespace table

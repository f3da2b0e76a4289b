#include "table/target.h"

#include <algorithm>
#include <cmath>
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

/// The label that a person's text stands for: numbers may be written otherwise, as 1.0 for 1.
std::string canonical(const std::string& label, const Column& column)
{
    const auto number = column.type == ColumnType::Number ? parse_number(label, {}) : std::nullopt;
    return number ? shortest(*number) : label;
}

std::string listed(const std::vector<std::string>& labels)
{
    std::string list;
    for (std::size_t i = 0; i < labels.size() && i < 10; ++i)
        list += (i ? ", " : "") + excerpt(labels[i]);
    return labels.size() > 10 ? list + ", …" : list;
}

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

Result<TargetMapping> target_mapping(const Table& table, std::size_t index,
                                     const std::string& positive)
{
    const Column& column = table.columns()[index];
    if (column.type == ColumnType::Empty)
        return Problem{ProblemCode::EmptyFeature, 0, 0, {column.name}};
    if (column.type == ColumnType::Text)
        return Problem{ProblemCode::TextTarget, 0, 0, {column.name}};
    const std::vector<std::string> labels = labels_of(column);
    if (labels.size() == 1)
        return Problem{ProblemCode::ConstantTarget, 0, 0, {column.name, excerpt(labels.front())}};
    if (column.type == ColumnType::Number && positive.empty() && lies_in_unit_interval(column))
        return TargetMapping{};
    if (labels.empty())
        return Problem{
            ProblemCode::TooManyLabels, 0, 0, {column.name, std::to_string(Column::most_labels)}};
    TargetMapping mapping{labels, canonical(positive, column)};
    if (positive.empty() && labels.size() > 2)
        return Problem{ProblemCode::TargetNeedsPositive,
                       0,
                       0,
                       {column.name, std::to_string(labels.size()), listed(labels)}};
    if (positive.empty())
        mapping.positive = labels.back();
    if (std::find(labels.begin(), labels.end(), mapping.positive) == labels.end())
        return Problem{
            ProblemCode::UnknownLabel, 0, 0, {column.name, excerpt(positive), listed(labels)}};
    return mapping;
}

double target_value(const Column& column, std::size_t row, const TargetMapping& mapping)
{
    constexpr double missing = std::numeric_limits<double>::quiet_NaN();
    if (column.type == ColumnType::Number) {
        const double value = column.numbers[row];
        if (std::isnan(value) || mapping.takes_numbers())
            return value;
        return shortest(value + 0.0) == mapping.positive ? 1 : 0;
    }
    if (column.type != ColumnType::Category || column.codes[row] == Column::missing_label)
        return missing;
    return column.labels[column.codes[row]] == mapping.positive ? 1 : 0;
}

} // namespace table

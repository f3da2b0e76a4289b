#include "table/recipe.h"

#include <cmath>
#include <limits>

namespace table
{

namespace
{

/// The first text in a column that should hold numbers.
std::string first_word(const Table& table, std::size_t column)
{
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string text = table.text(row, column);
        if (!table.is_missing(text) && !parse_number(text, table.dialect().numbers))
            return excerpt(text);
    }
    return {};
}

} // namespace

double raw_value(const Table& table, std::size_t index, std::size_t row, const Feature& feature)
{
    constexpr double missing = std::numeric_limits<double>::quiet_NaN();
    const Column& column = table.columns()[index];
    switch (column.type) {
    case ColumnType::Number: {
        const double value = column.numbers[row];
        if (!feature.one_hot || std::isnan(value))
            return value;
        return table.text(row, index) == feature.label;
    }
    case ColumnType::Category:
        if (column.codes[row] == Column::missing_label)
            return missing;
        return column.labels[column.codes[row]] == feature.label;
    case ColumnType::Text: {
        const std::string text = table.text(row, index);
        return table.is_missing(text) ? missing : text == feature.label;
    }
    case ColumnType::Empty:
        break;
    }
    return missing;
}

double finished_value(double raw, const Feature& feature)
{
    return ((std::isnan(raw) ? feature.fill : raw) - feature.mean) / feature.scale;
}

Result<Inputs> apply(const Recipe& recipe, const Table& table)
{
    std::vector<std::size_t> columns;
    for (const Feature& feature : recipe.features) {
        const std::size_t column = table.find(feature.column);
        if (column == table.columns().size())
            return Problem{ProblemCode::ColumnNotFound, 0, 0, {feature.column}};
        const ColumnType type = table.columns()[column].type;
        if (!feature.one_hot && (type == ColumnType::Category || type == ColumnType::Text))
            return Problem{
                ProblemCode::ColumnDiffers, 0, 0, {feature.column, first_word(table, column)}};
        columns.push_back(column);
    }
    Inputs inputs;
    std::vector<double> numbers(columns.size());
    for (std::size_t row = 0; row < table.rows(); ++row) {
        bool whole = true;
        for (std::size_t i = 0; i < columns.size() && whole; ++i) {
            const double raw = raw_value(table, columns[i], row, recipe.features[i]);
            whole = !std::isnan(raw) || recipe.missing == MissingRule::Mean;
            numbers[i] = finished_value(raw, recipe.features[i]);
        }
        if (!whole)
            continue;
        inputs.numbers.insert(inputs.numbers.end(), numbers.begin(), numbers.end());
        inputs.rows.push_back(row);
    }
    return inputs;
}

} // namespace table

// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/other_units.h"

#include "table/units.h"

namespace table
{

std::optional<Problem> other_unit(const std::string& column,
                                  const std::optional<std::string>& before, const std::string& now)
{
    if (!before || is_same_unit(*before, now))
        return std::nullopt;
    if (before->empty())
        return Problem{ProblemCode::NowUnit, 0, 0, {column, now}};
    if (now.empty())
        return Problem{ProblemCode::NowNoUnit, 0, 0, {column, *before}};
    return Problem{ProblemCode::NowOtherUnit, 0, 0, {column, *before, now}};
}

std::vector<Problem> other_units(const Recipe& recipe, const Table& table)
{
    std::vector<Problem> found;
    for (const Feature& feature : recipe.features) {
        const std::size_t column = table.find(feature.column);
        if (column == table.columns().size() || table.columns()[column].type != ColumnType::Number)
            continue;
        if (auto other = other_unit(feature.column, feature.unit, table.number_format(column).unit))
            found.push_back(std::move(*other));
    }
    return found;
}

std::optional<Problem> refused_unit(const Feature& feature, std::string_view unit)
{
    const bool are_known = feature.unit && !feature.unit->empty() && !unit.empty();
    if (!are_known || is_same_unit(*feature.unit, unit))
        return std::nullopt;
    return Problem{
        ProblemCode::OtherUnit, 0, 0, {feature.column, std::string(unit), *feature.unit}};
}

NumberFormat with_unit(NumberFormat format, const Feature& feature)
{
    if (format.unit.empty() && feature.unit)
        format.unit = *feature.unit;
    return format;
}

} // namespace table

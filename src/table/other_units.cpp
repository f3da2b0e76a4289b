// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/other_units.h"

#include "table/text_reader.h"
#include "table/unicode.h"
#include "table/unit_texts.h"
#include "table/units.h"

#include <algorithm>

namespace table
{

std::optional<std::string> unit_of(const std::string& column,
                                   const std::optional<std::string>& unit)
{
    if (unit && !unit->empty())
        return unit;
    std::string named = unit_in_name(column);
    return named.empty() ? unit : std::optional(std::move(named));
}

std::optional<Problem> other_unit(const std::string& column,
                                  const std::optional<std::string>& known, const std::string& seen)
{
    const std::optional<std::string> before = unit_of(column, known);
    const std::string now = unit_of(column, seen).value_or(std::string());
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
        if (auto other = other_unit(feature.column, feature.unit, table.unit(column)))
            found.push_back(std::move(*other));
    }
    return found;
}

std::vector<Problem> some_without_unit(const Recipe& recipe, const Table& table)
{
    std::vector<Problem> found;
    for (const Feature& feature : recipe.features) {
        const std::size_t column = table.find(feature.column);
        if (!asks_for_unit(recipe, feature.column) || column == table.columns().size() ||
            !is_of_words(table.columns()[column].type))
            continue;
        const NumberFormat& format = table.number_format(column);
        TextReader texts(table, {column});
        std::size_t bare = table.rows();
        bool some_have_it = false;
        for (std::size_t row = 0; row < table.rows(); ++row) {
            const std::string_view text = without_blanks(texts.read(row).front());
            if (table.is_missing(text, column) || !number_of(feature, text, format))
                continue;
            if (parse_number(text, format) && without_unit(text).unit.empty())
                bare = std::min(bare, row);
            else
                some_have_it = true;
        }
        if (bare < table.rows() && some_have_it)
            found.push_back(
                table.at(bare, column, ProblemCode::SomeNowWithoutUnit,
                         {feature.column, *feature.unit, excerpt(table.text(bare, column))}));
    }
    return found;
}

bool asks_for_unit(const Recipe& recipe, const std::string& column)
{
    return std::ranges::any_of(recipe.features, [&](const Feature& feature) {
        return feature.column == column && !feature.one_hot && feature.unit &&
               !feature.unit->empty();
    });
}

namespace
{

std::string own_unit(const Feature& feature)
{
    return unit_of(feature.column, feature.unit).value_or(std::string());
}

std::optional<Problem> refused_beside(const std::string& own, const Feature& feature,
                                      std::string_view unit)
{
    if (own.empty() || unit.empty() || is_same_unit(own, unit))
        return std::nullopt;
    return Problem{ProblemCode::OtherUnit, 0, 0, {feature.column, std::string(unit), own}};
}

} // namespace

std::optional<Problem> refused_unit(const Feature& feature, std::string_view unit)
{
    return refused_beside(own_unit(feature), feature, unit);
}

Result<std::string> without_unit_of(const Feature& feature, std::string_view text)
{
    std::string bare(text);
    std::string unit(without_unit(text).unit);
    const std::string own = own_unit(feature);
    if (auto other = refused_beside(own, feature, unit))
        return std::move(*other);
    if (own.empty())
        return bare;
    // What is not taken apart for its own sake, 1e2 kg or ~2.4, has this unit all the same.
    if (unit.empty())
        unit = without_unit(text, own).unit;
    if (unit.empty())
        return bare;
    // In front a currency may have a sign before it, which stays.
    bare.erase(bare.ends_with(unit) ? bare.size() - unit.size() : bare.find(unit), unit.size());
    return std::string(without_blanks(bare));
}

Result<double> number_of(const Feature& feature, std::string_view text, const NumberFormat& format)
{
    const Result<std::string> bare = without_unit_of(feature, text);
    if (!bare)
        return bare.problem();
    if (const auto number = parse_number(*bare, format))
        return *number;
    return Problem{ProblemCode::NotANumber, 0, 0, {feature.column, excerpt(text)}};
}

} // namespace table

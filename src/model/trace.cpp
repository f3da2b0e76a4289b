// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/trace.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace model
{

Value number(std::string name, double value, Role role)
{
    return {std::move(name), {}, {value}, {}, role};
}

Value vector(std::string name, std::vector<double> values, Role role)
{
    const std::size_t size = values.size();
    return {std::move(name), {size}, std::move(values), {}, role};
}

Value matrix(std::string name, std::size_t rows, std::size_t columns, std::vector<double> values,
             Role role)
{
    return {std::move(name), {rows, columns}, std::move(values), {}, role};
}

Value word(std::string name, std::string text)
{
    return {std::move(name), {}, {}, std::move(text), Role::Other};
}

bool Step::holds(std::string_view fact) const
{
    return std::ranges::find(facts, fact) != facts.end();
}

bool Step::withholds(std::string_view fact) const
{
    return std::ranges::find(withheld, fact) != withheld.end();
}

const Value* Step::find(std::string_view name) const
{
    const auto value = std::ranges::find(values, name, &Value::name);
    return value == values.end() ? nullptr : &*value;
}

double Step::number(std::string_view name) const
{
    const Value* value = find(name);
    return value && !value->numbers.empty() ? value->numbers.front()
                                            : std::numeric_limits<double>::quiet_NaN();
}

} // namespace model

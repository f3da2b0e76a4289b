// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/traces.h"

#include <algorithm>
#include <cmath>

namespace model
{

Inputs initial_values(const std::vector<Input>& inputs)
{
    Inputs values;
    for (const Input& input : inputs)
        values.emplace(input.name, input.initial);
    return values;
}

bool accepts(const Input& input, const std::vector<double>& values)
{
    const auto fits = [&input](double value) {
        // NaN lies in no range; infinity must not slip through an open one.
        return std::isfinite(value) && value >= input.minimum && value <= input.maximum &&
               (!input.whole || value == std::trunc(value));
    };
    return values.size() == input.initial.size() && std::ranges::all_of(values, fits);
}

} // namespace model

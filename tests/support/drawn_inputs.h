// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"
#include "model/random.h"

#include <algorithm>

/// Values for inputs of lessons, of whatever kind they are.
namespace example
{

/// A word or a list of whole numbers that such an input accepts.
inline model::InputValue drawn(const model::InputKind& kind, model::Random& random)
{
    if (const auto* choice = std::get_if<model::Choice>(&kind))
        return choice->words[random.below(choice->words.size())];
    const auto& list = std::get<model::List>(kind);
    std::vector<double> numbers(random.below(list.longest + 1));
    for (double& number : numbers)
        number = std::min(list.minimum + double(random.below(4)), list.maximum);
    return numbers;
}

} // namespace example

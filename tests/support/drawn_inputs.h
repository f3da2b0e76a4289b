// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"
#include "model/random.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

/// Values for inputs of lessons, of whatever kind they are.
namespace example
{

/// Words or numbers that such an input accepts.
inline model::InputValue drawn(const model::InputKind& kind, model::Random& random)
{
    if (const auto* choice = std::get_if<model::Choice>(&kind)) {
        std::string words;
        std::vector<std::string> left = choice->words;
        const std::size_t most = std::min<std::size_t>(choice->most, 4);
        for (std::size_t count = choice->least + random.below(most - choice->least + 1); count > 0;
             --count) {
            words += words.empty() ? "" : ",";
            const std::size_t at = random.below(left.size());
            words += left[at];
            if (choice->once)
                left.erase(left.begin() + std::ptrdiff_t(at));
        }
        return words;
    }
    if (const model::Numbers* range = model::numbers_of(kind)) {
        std::vector<double> numbers(range->initial.size());
        for (double& number : numbers)
            number = std::min(range->minimum + double(random.below(4)), range->maximum);
        return numbers;
    }
    const auto& list = std::get<model::List>(kind);
    std::vector<double> numbers(random.below(list.longest + 1));
    for (double& number : numbers)
        number = std::min(list.minimum + double(random.below(4)), list.maximum);
    return numbers;
}

} // namespace example

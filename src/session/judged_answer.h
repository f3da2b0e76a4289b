// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/judging.h"
#include "session/given_answer.h"

#include <string_view>

namespace session
{

/// What to think of an answer, worked out anew from the numbers that the question was asked with:
/// what a file says of it may be damaged or edited.
struct JudgedAnswer {
    static constexpr std::string_view taken_for_unknown = "unknown";
    static constexpr std::string_view taken_for_damaged = "damaged";

    /// Null where this program does not know it.
    const model::Question* question = nullptr;
    /// What is right; nothing where the question is unknown, or cannot be asked with such numbers.
    model::Answer right = {};
    /// What the answer is taken for: see model/judging.h.
    std::string_view found = taken_for_unknown;
    /// Whether the file says the same.
    bool is_as_kept = true;
};

JudgedAnswer judge(const GivenAnswer& given);

} // namespace session

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"

#include <cstdint>
#include <string>

namespace session
{

/// What a person has answered to a question of a lesson, or that they asked to be shown. It may be
/// a question that only a later program knows.
struct GivenAnswer {
    std::string question;
    /// The numbers that it was asked with.
    model::Inputs numbers;
    /// A number as it was typed, or the id of a choice; empty where it was shown.
    std::string text;
    /// What it was taken for: see model/judging.h.
    std::string rule;
    /// On which day, counted from the first of January 1970.
    std::int64_t day = 0;

    bool operator==(const GivenAnswer&) const = default;
};

} // namespace session

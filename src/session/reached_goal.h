// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"

#include <string>

namespace session
{

/// A puzzle of a lesson that a person has solved. It may be one that only a later program knows.
struct ReachedGoal {
    std::string goal;
    /// What is told of it, by the names that its text uses.
    model::Inputs told;

    bool operator==(const ReachedGoal&) const = default;
};

} // namespace session

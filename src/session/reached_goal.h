// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

namespace session
{

/// A puzzle of a lesson that a person has solved. It may be one that only a later program knows.
struct ReachedGoal {
    std::string goal;
    /// What is told of it, by the names that its text uses.
    model::Inputs told;

    bool operator==(const ReachedGoal&) const = default;
};

/// The goal of that id among those reached, or null.
inline const ReachedGoal* find_goal(std::span<const ReachedGoal> reached, std::string_view id)
{
    const auto found = std::ranges::find(reached, id, &ReachedGoal::goal);
    return found == reached.end() ? nullptr : &*found;
}

} // namespace session

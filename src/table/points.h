// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/units.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace table
{

/// A text as points and the most that there are: "7.5/15" into "7.5" and "/15"; both are empty
/// where it is none, as 12/10.
Measured taken_as_points(std::string_view text);

/// Gathers whether the values of a column are points out of one most.
class Points
{
public:
    /// A value, taken as points. \pre it is not missing
    void add(const Measured& found);

    /// "/15" where all values are points out of so many, and hardly days, months or fractions: some
    /// have half points, none at all, or more than a year has months. Empty otherwise.
    std::string unit() const { return others_ == 0 && are_sure() ? most_ : std::string(); }
    /// Whether they are points beside a few words that say why there are none, as "abs".
    bool stand_beside_words() const { return are_sure() && others_ > 0 && others_ * 2 < count_; }
    /// Whether all may be points, or days or fractions as well.
    bool may_be() const { return others_ == 0 && count_ >= fewest; }

private:
    static constexpr std::size_t fewest = 3;
    bool are_sure() const;

    std::string most_;
    std::size_t count_ = 0;
    std::size_t others_ = 0;
    bool has_half_or_none_ = false;
    bool has_more_than_months_ = false;
    bool only_odd_ = true;
};

} // namespace table

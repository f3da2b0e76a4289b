// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace table
{

/// Gathers, value by value, whether the numbers of a column are written as days and months are, as
/// in 01.02 and 31.12.
class DayNumbers
{
public:
    /// \pre a number in one notation or another, without blanks around it
    void add(std::string_view text);

    /// A value that is hardly a number, where all values may be days; or empty.
    std::string example() const { return days_ == numbers_ ? day_ : std::string(); }

private:
    std::size_t numbers_ = 0;
    std::size_t days_ = 0;
    std::string day_;
};

} // namespace table

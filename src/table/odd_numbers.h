// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace table
{

/// Gathers, value by value, whether the numbers of a column are written as something else often is:
/// 2- as a grade, (4) as a note, 01.02 as a day, 3E2 as a code.
class OddNumbers
{
public:
    /// \pre a number in one notation or another, without blanks around it
    void add(std::string_view text);

    /// A value that may be no number, with nothing in the column to say that it is one; or empty.
    std::string example() const;

private:
    std::size_t numbers_ = 0;
    /// Numbers written as a day and a month are.
    std::size_t days_ = 0;
    std::string day_;
    /// The first whole number with its sign behind it or in parentheses; those with decimals or
    /// groups show that accounts are kept.
    std::string dressed_;
    bool accounts_ = false;
    /// The first whole number with a whole exponent; decimals show that numbers are measured.
    std::string exponent_;
    bool decimals_ = false;
};

} // namespace table

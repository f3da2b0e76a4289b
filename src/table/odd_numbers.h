// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/writing.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace table
{

/// A text and the row in which it stands.
struct PlacedText {
    std::size_t row = 0;
    std::string text;
};

/// Whether a number is written in a way that is to be looked at: its sign behind it, in
/// parentheses, or with an exponent, with a letter or without.
constexpr bool is_dressed(std::string_view number)
{
    // Asked of every number that is not plain, so it looks no farther than exponents are long.
    constexpr std::size_t longest_exponent = 5;
    const std::size_t start = number.size() - std::min(number.size(), longest_exponent);
    for (const char c : number.substr(start))
        if ((c | 0x20) == 'e')
            return true;
    const std::size_t sign = number.size() - std::min(number.size(), bare_power_length);
    const bool may_end_with_power = sign > 1 && (number[sign] == '-' || number[sign] == '+');
    return may_end_with_power || number.ends_with('-') || number.starts_with('(');
}

/// Whether a number has more digits before its mark than a number of the computer keeps.
bool loses_digits(std::string_view number);

/// Gathers the numbers of a column that are written as something else often is: 2- as a grade, (4)
/// as a note, 3E2 as a code, 1.500-103 as a range.
class OddNumbers
{
public:
    /// \pre is_dressed(text)
    void add(std::size_t row, std::string_view text);

    /// \pre loses_digits(text)
    void add_long(std::size_t row, std::string_view text);

    bool are_none() const
    {
        return dressed_.text.empty() && long_.text.empty() && enclosed_count_ == 0 &&
               bare_.text.empty() && exponent_.text.empty();
    }
    /// The first number that may be none, with nothing in its column to say that it is one; an
    /// empty text where there is none. \param are_whole says that all numbers of the column are.
    /// \param count is how many it has: where all are in parentheses, those are hardly a minus, nor
    /// where some are, none of them an amount of money, and no other number is below 0.
    /// \param negative is how many are below 0.
    const PlacedText& example(bool are_whole, std::size_t count, std::size_t negative) const;

private:
    /// The first whole number with its sign behind it or in parentheses; those with decimals or
    /// groups show that accounts are kept.
    PlacedText dressed_;
    bool accounts_ = false;
    /// The first in parentheses, and how many there are.
    PlacedText enclosed_;
    std::size_t enclosed_count_ = 0;
    /// Whether one of them has groups, or hundredths as money has.
    bool has_amount_ = false;
    /// The first whole number with a whole exponent; decimals show that numbers are measured.
    PlacedText exponent_;
    /// The first with an exponent without a letter: 1.500-103 may be a range.
    PlacedText bare_;
    /// The first that loses digits.
    PlacedText long_;
};

} // namespace table

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>

namespace table
{

/// Gathers, value by value, whether blanks in the numbers of a column stand between thousands, as
/// in 12 500, or between two numbers, as in a blood pressure of 120 80. They do the former only
/// where all values agree: no group is wrong, none is missing.
class BlankGroups
{
public:
    /// A value without its unit, whatever it is. \param is_price says that it is one number.
    void add(std::string_view number, bool is_price);

    /// Whether blanks may be taken for marks between thousands.
    bool are_marks() const;
    /// Whether there are blanks in numbers, and they may not.
    bool are_none() const { return (grouped_ > 0 || is_broken_) && !are_marks(); }
    /// The first value that may just as well be several numbers, where no value shows that blanks
    /// are marks; or empty.
    std::string doubt() const;

private:
    /// From the smallest to the largest of something; upside down where there was nothing.
    struct Span {
        double smallest = std::numeric_limits<double>::infinity();
        double largest = -std::numeric_limits<double>::infinity();

        void add(double value)
        {
            smallest = value < smallest ? value : smallest;
            largest = value > largest ? value : largest;
        }
        bool is_empty() const { return smallest > largest; }
    };

    std::size_t grouped_ = 0;
    bool is_broken_ = false;
    /// Some value is one number whatever the others are.
    bool is_certain_ = false;
    /// Values with a group that begins with a 0, as one in ten does; where most do, they may be
    /// filled up with it.
    std::size_t zeros_ = 0;
    std::string example_;
    /// How many digits whole parts with and without groups have.
    Span grouped_digits_;
    Span plain_digits_;
    /// How many groups the grouped values have, and what they are as numbers.
    Span groups_;
    Span parts_;
    /// The values without groups.
    Span plain_;
};

} // namespace table

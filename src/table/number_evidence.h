// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/dialect.h"
#include "table/number_parts.h"

#include <array>
#include <cstddef>
#include <limits>
#include <string>
#include <string_view>

namespace table
{

/// Gathers, value by value, what tells how numbers are written.
class NumberEvidence
{
public:
    /// Only a value that is a number as a whole tells anything: digits, one mark and its groups.
    void add(std::string_view text);
    /// Forgets groups that blanks seemed to separate: see BlankGroups.
    void forget_blanks();
    /// Adds what another one has gathered.
    void add(const NumberEvidence& other);

    /// Whether some value can be read in one way only.
    bool decided() const;
    /// Whether some value has a comma or a point.
    bool has_marks() const;
    /// Whether some value has groups apart by a blank or an apostrophe.
    bool has_separators() const;
    /// Whether the groups of some value tell if they are of two digits but for the last, or of
    /// three.
    bool has_groups() const { return threes_ + pairs_ > 0; }
    /// Whether groups are of two digits but for the last, as in India: 12,34,567.
    bool has_pairs() const { return pairs_ > threes_; }
    /// Whether some value is sure to have a decimal point.
    bool has_decimal_points() const { return dot_.decimal > 0; }
    /// The format that fits best, respecting what is fixed.
    NumberFormat format(char delimiter, const Overrides& fixed) const;
    /// A value that could be read in two ways while no other value decides, or the others decide
    /// for what it hardly is; or empty. A point is in doubt where the delimiter or the rest of the
    /// table, `all`, speaks for decimal commas or says nothing, and where it stands in all numbers
    /// above 999, beside others above 99, as if it grouped them.
    std::string ambiguous_example(char delimiter, const NumberEvidence& all) const;

    bool operator==(const NumberEvidence&) const = default;

private:
    /// What one character was seen as.
    struct Mark {
        /// Certainly the decimal mark, as in 1,5
        std::size_t decimal = 0;
        /// Certainly a group separator, as in 1,234,567
        std::size_t group = 0;
        /// Either, as in 1,234
        std::size_t either = 0;
        /// The smallest of those, if the mark groups it.
        double smallest_grouped = std::numeric_limits<double>::infinity();

        bool operator==(const Mark&) const = default;
    };
    /// Whether values with one mark would be groups only because of others that may be slips: 1.234
    /// and its like beside a single 1,5, or a single 19.500 among 1,5 and 16,5.
    bool is_outweighed(const Mark& open, const Mark& decimal) const;
    /// Whether a text of digits is grouped by that mark, in one way or another, which is counted.
    bool is_grouped(std::string_view whole, char mark);

    Mark comma_;
    Mark dot_;
    /// Values that are grouped in threes only, such as 123,456, or in pairs only, such as 1,23,456.
    std::size_t threes_ = 0;
    std::size_t pairs_ = 0;
    /// How many values have their groups apart by each separator.
    std::array<std::size_t, group_separators.size()> separated_ = {};
    /// Whole numbers of three digits, and those of more without a mark between them.
    std::size_t hundreds_ = 0;
    std::size_t ungrouped_ = 0;
    /// The largest number that can be read in one way only.
    double largest_ = 0;
    /// Values with one comma or one point that could be either.
    std::string comma_example_;
    std::string dot_example_;
};

} // namespace table

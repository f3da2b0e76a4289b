// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/blank_groups.h"
#include "table/code_shapes.h"
#include "table/day_numbers.h"
#include "table/missing_marks.h"
#include "table/number_evidence.h"
#include "table/numbers.h"
#include "table/points.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace table
{

/// What the values of one column tell of how its numbers are written. Only whole values count: the
/// comma of "12, High Street" says nothing about numbers.
class NotationEvidence
{
public:
    NotationEvidence() = default;
    /// \param said_unit is what all its numbers have, whether or not people know it.
    explicit NotationEvidence(std::string said_unit) : said_unit_(std::move(said_unit)) {}

    /// \pre no blanks around the value
    void add(std::string_view value);

    const NumberEvidence& marks() const { return marks_; }
    /// Whether most values are numbers, with or without a unit that people know or all have.
    bool is_numeric() const;
    /// The unit that all numbers have, and nearly all values are numbers with it; or empty.
    std::string unit() const;
    /// All units of a column of numbers that has several, or one and none, which is an empty text;
    /// nothing where it has one only, or none that people know.
    std::vector<std::string> mixed_units() const;
    /// A value that a number would not keep as it is written, in a column of whole numbers or of
    /// addresses: a code such as 007 or one of twenty digits, or 192.168.178.100; or empty.
    std::string code() const { return code_.empty() ? shapes_.address() : code_; }
    /// A number that is written as days or codes are; or empty.
    std::string odd() const { return days_.example().empty() ? shapes_.code() : days_.example(); }
    /// A number that is written as two choices are, 1,2; or empty.
    std::string choices() const { return shapes_.choices(); }
    /// What blanks in its numbers stand for.
    const BlankGroups& blanks() const { return blanks_; }

private:
    std::string said_unit_;
    NumberEvidence marks_;
    std::size_t values_ = 0;
    std::size_t numbers_ = 0;
    std::map<std::string, std::size_t, std::less<>> units_;
    std::string code_;
    DayNumbers days_;
    CodeShapes shapes_;
    Points points_;
    BlankGroups blanks_;
    bool only_whole_ = true;
};

/// Digits only, some of which a number would not keep: those of 007 or of 4929123456781234567, but
/// not of 0, 0.5 or 5000000000000000000.
bool is_code(std::string_view text);

/// How the numbers of one column are written, and what is not certain about it.
struct ColumnNotation {
    NumberFormat format;
    /// A value that could be read in two ways with nothing in the column to decide it, or empty.
    std::string doubt;
    /// A value that keeps its zeros and all its digits, or empty.
    std::string code;
    /// A value that may be a day, a code or two choices rather than the number it is read as, or
    /// empty.
    std::string odd;
    /// Whether some number has a point or a comma.
    bool has_marks = false;
    /// A value with blanks in it that is read as one number and may be several, or empty.
    std::string several;
    /// The units that are mixed, an empty text for none among them; or nothing.
    std::vector<std::string> mixed_units;

    bool operator==(const ColumnNotation&) const = default;
};

/// How the numbers of a table are written, column by column.
struct Notation {
    /// What most columns have, and those without evidence of their own.
    NumberFormat common;
    std::vector<ColumnNotation> columns;

    bool is_doubtful() const
    {
        return std::ranges::any_of(
            columns, [](const ColumnNotation& column) { return !column.doubt.empty(); });
    }
    bool operator==(const Notation&) const = default;
};

/// Decides for each column by its own values. What they leave open the other columns decide, and
/// what those leave open, the delimiter: where it is a semicolon, commas mark decimals.
Notation find_notation(std::span<const NotationEvidence> columns, char delimiter,
                       const Overrides& fixed);

} // namespace table

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/dialect.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace table
{

/// Whether a value says that there is none: it is empty, or NA, N/A, NaN, null in any case, ?, a
/// colon, or nothing but dashes or nothing but points.
bool is_missing(std::string_view text);

/// Whether a word among numbers says that there is none: k. A. or n. a., what a spreadsheet has for
/// an error such as #DIV/0!, or stars in place of what is kept secret. Elsewhere it may be a label.
bool is_gap_among_numbers(std::string_view text);

/// A text of so many dashes may be a label, beside one of as many plus signs.
constexpr std::size_t most_minuses = 3;

/// Of how many dashes a text is made, however long they are; 0 where anything else stands in it,
/// or more than most_minuses.
std::size_t minuses_in(std::string_view text);

/// Whether nothing is written there, or nothing but dashes, where those are no marks that a person
/// named: beside a word that means no, while NA means that nobody knows.
bool is_nothing(std::string_view text, bool marks_are_named);

/// What says in one column that a value is missing: the usual marks, or the texts that a person
/// named in place of them. Of those a number stands for that number however it is written: -999 is
/// -999.0, too.
class MissingMarks
{
public:
    /// \param named none for the usual ones. \param format how the column's numbers are written.
    MissingMarks(std::span<const std::string> named, const NumberFormat& format);

    bool contains(std::string_view text) const;

    /// From now on a text of so many dashes is a value, where it is no named mark.
    void allow_minuses(std::size_t count) { allowed_[count - 1] = true; }

    bool are_named() const { return !named_.empty(); }
    const std::vector<std::string>& named() const { return named_; }
    /// Which of the named marks this is, word by word, or by number.
    std::optional<std::size_t> find(std::string_view text) const;
    std::optional<std::size_t> find(double number) const;

private:
    std::vector<std::string> named_;
    /// What each of them is as a number; NaN where it is none.
    std::vector<double> numbers_;
    NumberFormat format_;
    std::array<bool, most_minuses> allowed_ = {};
};

} // namespace table

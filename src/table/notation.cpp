// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/notation.h"

#include "table/case_folding.h"
#include "table/prices.h"
#include "table/unicode.h"
#include "table/units.h"
#include "table/writing.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace table
{

namespace
{

/// As many different endings as this are words, not units.
constexpr std::size_t most_units = 20;

/// Whether the mark between thousands says what a point and a comma are.
bool settles(const std::optional<std::string>& group)
{
    return group && (group->empty() || *group == "," || *group == ".");
}

/// Whether some units are one, however that is written: m² and m2.
bool are_one(const std::map<std::string, std::size_t, std::less<>>& units)
{
    return !units.empty() && std::ranges::all_of(units, [&units](const auto& other) {
        return is_same_unit(units.begin()->first, other.first);
    });
}

} // namespace

bool is_code(std::string_view text)
{
    constexpr std::size_t exact_digits = 15;
    constexpr std::size_t most_digits = 19;
    if (text.size() < 2 || !is_all_digits(text))
        return false;
    if (text.front() == '0' || text.size() > most_digits)
        return true;
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return text.size() > exact_digits && std::uint64_t(double(number)) != number;
}

void NotationEvidence::add(std::string_view value)
{
    if (is_missing(value) || is_nought(value))
        return;
    ++values_;
    std::string scratch;
    const std::string_view text = in_usual_writing(value, scratch);
    const Measured points = taken_as_points(text);
    points_.add(points);
    // Half points show the decimal mark.
    if (!points.number.empty() && !is_all_digits(points.number))
        marks_.add(points.number);
    const Measured measured = without_unit(text, said_unit_);
    blanks_.add(measured.number, is_currency(measured.unit));
    if (!could_be_number(measured.number))
        return;
    ++numbers_;
    marks_.add(measured.number);
    if (measured.unit.empty()) {
        days_.add(text);
        shapes_.add(text);
    }
    only_whole_ = only_whole_ && is_all_digits(text);
    if (code_.empty() && measured.unit.empty() && is_code(text))
        code_ = text;
    if (!only_whole_)
        code_.clear();
    if (units_.size() < most_units || units_.contains(measured.unit))
        ++units_[std::string(measured.unit)];
}

bool NotationEvidence::is_numeric() const
{
    std::size_t measured = 0;
    const auto is_spelling = [this](const std::string& unit) {
        return std::ranges::any_of(units_, [folded = case_folded(unit)](const auto& other) {
            return is_known_unit(other.first) && case_folded(other.first) == folded;
        });
    };
    for (const auto& [unit, count] : units_)
        if (unit.empty() || units_.size() == 1 || is_known_unit(unit) || is_spelling(unit))
            measured += count;
    return measured * 2 > values_ || !points_.unit().empty();
}

std::string NotationEvidence::unit() const
{
    if (!said_unit_.empty())
        return said_unit_;
    if (std::string most = points_.unit(); !most.empty())
        return most;
    if (!are_one(units_) || numbers_ < 2 || numbers_ * 2 <= values_)
        return {};
    const std::string& unit =
        std::ranges::max_element(units_, {}, [](const auto& each) { return each.second; })->first;
    return is_known_unit(unit) || (!unit.empty() && numbers_ == values_ && numbers_ >= 3) ? unit
                                                                                          : "";
}

std::vector<std::string> NotationEvidence::mixed_units() const
{
    std::vector<std::string> units;
    bool some_known = false;
    for (const auto& [unit, count] : units_) {
        units.push_back(unit);
        some_known = some_known || is_known_unit(unit);
    }
    const bool are_units = some_known && !are_one(units_) && units.size() < most_units;
    return are_units && numbers_ * 5 >= values_ * 4 ? units : std::vector<std::string>();
}

Notation find_notation(std::span<const NotationEvidence> columns, char delimiter,
                       const Overrides& fixed)
{
    std::vector<NumberEvidence> marks_of;
    NumberEvidence all;
    for (const NotationEvidence& column : columns) {
        marks_of.push_back(column.marks());
        if (column.blanks().are_none())
            marks_of.back().forget_blanks();
        // Points between the parts of an address part no thousands.
        if (column.is_numeric() && column.code().empty())
            all.add(marks_of.back());
    }
    Notation notation;
    notation.common = all.format(delimiter, fixed);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const NotationEvidence& column = columns[i];
        const NumberEvidence& marks = marks_of[i];
        ColumnNotation found;
        NumberFormat& format = found.format;
        format = marks.decided() || marks.has_separators() ? marks.format(delimiter, fixed)
                                                           : notation.common;
        if (!marks.decided())
            format.decimal = notation.common.decimal;
        if (format.group.empty() && format.decimal == notation.common.decimal)
            format.group = notation.common.group;
        const bool are_blanks_open = is_blank_separator(format.group) && !fixed.group;
        if (are_blanks_open && column.blanks().are_none())
            format.group.clear();
        format.pairs =
            format.group == "," && (marks.has_groups() ? marks.has_pairs() : notation.common.pairs);
        format.unit = column.unit();
        if (column.is_numeric()) {
            found.code = column.code();
            format.keeps_zeros = !found.code.empty();
            found.has_marks = marks.has_marks();
            found.odd = column.odd();
            // Who writes 1.5 elsewhere, or a comma between values, hardly marks decimals by one.
            if (found.odd.empty() && (all.has_decimal_points() || delimiter == ','))
                found.odd = column.choices();
            if (are_blanks_open && !format.group.empty())
                found.several = column.blanks().doubt();
            found.mixed_units = column.mixed_units();
            // Of 15.000 € the point hardly marks decimals, whatever separates the values.
            const char beside = is_currency(format.unit) ? ';' : delimiter;
            if (!fixed.decimal && !settles(fixed.group) && !format.keeps_zeros)
                found.doubt = marks.ambiguous_example(beside, all);
        }
        notation.columns.push_back(std::move(found));
    }
    return notation;
}

} // namespace table

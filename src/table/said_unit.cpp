// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/said_unit.h"

#include "table/dates.h"
#include "table/number_parts.h"
#include "table/number_pattern.h"
#include "table/text_reader.h"
#include "table/unicode.h"
#include "table/units.h"
#include "table/writing.h"

#include <algorithm>
#include <utility>

namespace table
{

namespace
{

using namespace std::string_view_literals;

/// As many different endings as this are words.
constexpr std::size_t most_said_units = 20;
constexpr std::size_t longest_said_unit = 40;

/// Whether something behind a number may change it: a power, a fraction, a sign, a mark.
bool may_change(std::string_view behind)
{
    if (is_one_of(behind.front(), "-+^.,()"sv))
        return true;
    if (behind.size() > 1 && is_one_of(behind.front(), "eE"sv) &&
        (is_digit(behind[1]) || is_one_of(behind[1], "+-"sv)))
        return true;
    const char32_t first = character_of(behind.substr(0, sequence_length(behind)));
    const bool is_power =
        first == U'²' || first == U'³' || first == U'¹' || (first >= 0x2070 && first <= 0x207F);
    const bool is_fraction =
        (first >= 0xBC && first <= 0xBE) || (first >= 0x2150 && first <= 0x218B);
    return is_power || is_fraction || minus_length(behind) > 0;
}

/// What points are out of: the "/12" of "8/12"; empty where it is something else.
std::string_view out_of(std::string_view text)
{
    const std::size_t slash = std::min(text.find('/'), text.size());
    const std::string_view points = text.substr(0, slash);
    const std::string_view most = text.substr(std::min(slash + 1, text.size()));
    const bool are_whole = is_all_digits(points) && is_all_digits(most);
    const bool is_below = std::pair(points.size(), points) <= std::pair(most.size(), most);
    return are_whole && is_below ? text.substr(slash) : std::string_view();
}

/// What may be the unit of the number in a text; empty where nothing or too much stands around it.
std::string unit_around(std::string_view text)
{
    if (const std::string_view most = out_of(text); !most.empty())
        return std::string(most);
    const NumberPattern pattern = pattern_of(text);
    if (pattern.numbers != 1 || is_date_or_time(text))
        return {};
    const std::string_view around = pattern.around;
    const std::string_view before = without_blanks(around.substr(0, pattern.place));
    const std::string_view behind = without_blanks(around.substr(pattern.place + 1));
    const std::string_view unit = before.empty() ? behind : before;
    if (unit.empty() || before.empty() == behind.empty() || unit.size() > longest_said_unit)
        return {};
    // "T-5" may be five or its opposite.
    const bool is_sign = is_one_of(before.empty() ? ' ' : before.back(), "-+(.,"sv) ||
                         before.ends_with("\u2212") || before.ends_with("\u2013");
    return is_sign || (before.empty() && may_change(behind)) ? std::string() : std::string(unit);
}

} // namespace

void SaidUnit::add(std::string_view value)
{
    if (is_missing(value))
        return;
    ++values_;
    std::string scratch;
    const std::string_view text = in_usual_writing(value, scratch);
    if (could_be_number(text)) {
        some_have_none_ = true;
        return;
    }
    const Measured measured = without_unit(text);
    const bool is_measured = could_be_number(measured.number) &&
                             (is_known_unit(measured.unit) || is_out_of(measured.unit));
    const std::string unit = is_measured ? std::string(measured.unit) : unit_around(text);
    if (is_measured)
        ++known_[unit];
    if (!unit.empty() && (units_.size() < most_said_units || units_.contains(unit)))
        ++units_[unit];
}

std::string SaidUnit::unit() const
{
    const auto most = std::ranges::max_element(
        units_, {}, [](const auto& unit_and_count) { return unit_and_count.second; });
    if (some_have_none_ || most == units_.end() || most->second * 2 <= values_)
        return {};
    const bool others_are_known = known_.size() > known_.count(most->first);
    return others_are_known ? std::string() : most->first;
}

std::string unit_if_said(const Table& table, std::size_t column)
{
    constexpr std::size_t rows_asked = 200;
    SaidUnit said;
    TextReader texts(table, {column});
    for (std::size_t row = 0; row < std::min(table.rows(), rows_asked); ++row) {
        const std::string_view text = without_blanks(texts.read(row).front());
        if (!table.is_missing(text, column))
            said.add(text);
    }
    return said.unit();
}

} // namespace table

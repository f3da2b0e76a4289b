// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/blank_groups.h"

#include "table/excerpt.h"
#include "table/number_parts.h"
#include "table/numbers.h"
#include "table/unicode.h"

#include <algorithm>

namespace table
{

namespace
{

using namespace std::string_view_literals;

/// The blank that a text has, or nothing. Narrower ones are not typed between two numbers.
std::string_view blank_in(std::string_view text)
{
    for (const std::string_view blank : {" "sv, "\u00A0"sv})
        if (text.find(blank) != std::string_view::npos)
            return blank;
    return {};
}

bool is_in_groups(char c)
{
    return is_digit(c) || is_one_of(c, "., \u00A0"sv);
}

} // namespace

void BlankGroups::add(std::string_view text, bool is_price)
{
    const std::string_view number = without_sign_and_exponent(text);
    if (number.empty() || !is_digit(number.front()) || !std::ranges::all_of(number, is_in_groups))
        return;
    const std::string_view blank = blank_in(number);
    const std::string_view whole = number.substr(0, number.find_first_of(".,"));
    const std::string_view rest = number.substr(whole.size());
    std::string digits;
    if (blank.empty()) {
        if (!is_all_digits(whole))
            return;
        plain_digits_.add(double(whole.size()));
        plain_.add(parse_number(whole, {}).value_or(0));
    } else if (!copy_groups(whole, blank, digits) || whole.front() == '0' || !is_fraction(rest)) {
        is_broken_ = true;
    } else {
        ++grouped_;
        if (example_.empty())
            example_ = excerpt(text);
        is_certain_ = is_certain_ || is_price || !rest.empty();
        grouped_digits_.add(double(digits.size()));
        const std::size_t blanks = (whole.size() - digits.size()) / blank.size();
        groups_.add(double(blanks + 1));
        // All groups but the first are of three digits.
        const std::size_t first = digits.size() % 3 == 0 ? 3 : digits.size() % 3;
        parts_.add(parse_number(std::string_view(digits).substr(0, first), {}).value_or(0));
        bool has_zero = false;
        for (std::size_t at = first; at < digits.size(); at += 3) {
            const std::string_view group = std::string_view(digits).substr(at, 3);
            has_zero = has_zero || group.front() == '0';
            is_certain_ = is_certain_ || group == "000";
            parts_.add(parse_number(group, {}).value_or(0));
        }
        zeros_ += has_zero;
    }
}

bool BlankGroups::are_marks() const
{
    return grouped_ > 0 && !is_broken_ &&
           (plain_digits_.is_empty() || plain_digits_.largest < grouped_digits_.smallest);
}

std::string BlankGroups::doubt() const
{
    const bool some_have_zeros = zeros_ > 0 && zeros_ * 2 <= grouped_;
    if (!are_marks() || is_certain_ || some_have_zeros || groups_.smallest != groups_.largest)
        return {};
    // Where a value may be one of two, it is as large as those that stand alone.
    const bool may_be_several = plain_.is_empty() || (parts_.smallest * 2 >= plain_.smallest &&
                                                      parts_.largest <= plain_.largest * 2);
    return may_be_several ? example_ : std::string();
}

} // namespace table

// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/odd_numbers.h"

#include "table/excerpt.h"
#include "table/notation.h"
#include "table/unicode.h"
#include "table/writing.h"

#include <algorithm>

namespace table
{

namespace
{

/// What stands before a minus or in parentheses; empty where there is no such.
std::string_view number_inside(std::string_view text)
{
    if (text.size() > 2 && text.front() == '(' && text.back() == ')')
        return without_blanks(text.substr(1, text.size() - 2));
    return text.size() > 1 && text.back() == '-' ? without_blanks(text.substr(0, text.size() - 1))
                                                 : std::string_view();
}

/// "(1,234.50)", "(12.50)", "(1.234)": groups, or hundredths.
bool is_like_amount(std::string_view number)
{
    const std::size_t mark = number.find_first_of(".,");
    return mark != std::string_view::npos && number.size() - mark > 2;
}

} // namespace

bool loses_digits(std::string_view number)
{
    constexpr std::size_t exact_digits = 15;
    if (number.size() <= exact_digits)
        return false;
    const std::size_t start = number.front() == '-';
    const std::size_t mark = std::min(number.find_first_of(".,", start), number.size());
    const std::string_view whole = number.substr(start, mark - start);
    return whole.size() > exact_digits && is_all_digits(whole) &&
           (mark < number.size() || is_code(whole));
}

void OddNumbers::add_long(std::size_t row, std::string_view text)
{
    if (long_.text.empty())
        long_ = {row, excerpt(text)};
}

void OddNumbers::add(std::size_t row, std::string_view text)
{
    if (const std::string_view number = number_inside(text); !number.empty()) {
        accounts_ = accounts_ || !is_all_digits(number);
        if (dressed_.text.empty() && !accounts_)
            dressed_ = {row, excerpt(text)};
        if (text.front() == '(' && enclosed_count_++ == 0)
            enclosed_ = {row, excerpt(text)};
        has_amount_ = has_amount_ || is_like_amount(number);
        return;
    }
    if (has_bare_power(text)) {
        if (bare_.text.empty())
            bare_ = {row, excerpt(text)};
        return;
    }
    const std::size_t exponent = text.find_first_of("eE");
    if (exponent_.text.empty() && exponent != std::string_view::npos &&
        is_all_digits(text.substr(0, exponent)) && is_all_digits(text.substr(exponent + 1)))
        exponent_ = {row, excerpt(text)};
}

const PlacedText& OddNumbers::example(bool are_whole, std::size_t count, std::size_t negative) const
{
    static const PlacedText none;
    if (!dressed_.text.empty() && !accounts_)
        return dressed_;
    if (count > 1 && enclosed_count_ == count)
        return enclosed_;
    if (enclosed_count_ * 2 <= count && enclosed_count_ == negative && !has_amount_ &&
        enclosed_count_ > 0)
        return enclosed_;
    if (!long_.text.empty())
        return long_;
    if (!bare_.text.empty())
        return bare_;
    return are_whole ? exponent_ : none;
}

} // namespace table

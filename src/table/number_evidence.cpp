// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/number_evidence.h"

#include "table/excerpt.h"
#include "table/unicode.h"

#include <algorithm>

namespace table
{

using namespace std::string_view_literals;

namespace
{

/// The number that the digits of a text make, whatever parts them.
double number_of_digits(std::string_view text)
{
    double number = 0;
    for (const char c : text)
        if (is_digit(c))
            number = 10 * number + (c - '0');
    return number;
}

} // namespace

void NumberEvidence::add(std::string_view text)
{
    const std::string_view number = without_sign_and_exponent(text);
    if (number.size() < 2 || !(is_digit(number.front()) || is_one_of(number.front(), ".,")))
        return;
    // Separators that cannot be a decimal mark: taken out where the digits around them are grouped.
    std::string digits;
    for (std::size_t i = 0; i < group_separators.size(); ++i) {
        const std::string_view separator = group_separators[i];
        if (number.find(separator) == std::string_view::npos)
            continue;
        const std::size_t whole_end = std::min(number.find_first_of(".,"), number.size());
        const std::string_view rest = number.substr(whole_end);
        if (!copy_groups(number.substr(0, whole_end), separator, digits) || !is_fraction(rest))
            return;
        ++separated_[i];
        // Behind grouped digits a single mark can only be the decimal mark.
        if (!rest.empty())
            ++(rest.front() == ',' ? comma_ : dot_).decimal;
        return;
    }
    std::size_t commas = 0;
    std::size_t dots = 0;
    for (const char c : number) {
        if (!is_digit(c) && c != ',' && c != '.')
            return;
        commas += c == ',';
        dots += c == '.';
    }
    if (commas + dots == 0) {
        hundreds_ += number.size() == 3;
        ungrouped_ += number.size() > 3;
        largest_ = std::max(largest_, number_of_digits(number));
        return;
    }
    const std::size_t last = number.find_last_of(",.");
    Mark& mark = number[last] == ',' ? comma_ : dot_;
    Mark& other = number[last] == ',' ? dot_ : comma_;
    const std::size_t same = number[last] == ',' ? commas : dots;
    const std::size_t different = commas + dots - same;
    const std::string_view separator = number[last] == ',' ? ","sv : "."sv;
    if (different > 0 && same == 1) {
        if (is_grouped(number.substr(0, last), separator == "," ? '.' : ',')) {
            ++mark.decimal;
            ++other.group;
            largest_ = std::max(largest_, number_of_digits(number.substr(0, last)));
        }
    } else if (different == 0 && same > 1) {
        if (is_grouped(number, number[last]))
            ++mark.group;
    } else if (different == 0) {
        // Before a power of ten nobody parts thousands: 7.901e-04.
        const bool has_power = text.find_first_of("eE") != std::string_view::npos;
        const bool could_group =
            !has_power && copy_groups(number, separator, digits) && number.front() != '0';
        ++(could_group ? mark.either : mark.decimal);
        if (could_group) {
            is_grouped(number, number[last]);
            mark.smallest_grouped = std::min(mark.smallest_grouped, number_of_digits(number));
        } else {
            largest_ = std::max(largest_, number_of_digits(number.substr(0, last)));
        }
        std::string& example = separator == "," ? comma_example_ : dot_example_;
        if (could_group && example.empty())
            example = excerpt(text);
    }
}

bool NumberEvidence::is_grouped(std::string_view whole, char mark)
{
    std::string digits;
    const std::string_view separator(&mark, 1);
    const bool in_threes = copy_groups(whole, separator, digits);
    // Nobody writes points in this way.
    const bool in_pairs = mark == ',' && copy_groups(whole, separator, digits, true);
    threes_ += in_threes && !in_pairs;
    pairs_ += in_pairs && !in_threes;
    return in_threes || in_pairs;
}

bool NumberEvidence::decided() const
{
    return comma_.decimal + comma_.group + dot_.decimal + dot_.group > 0;
}

bool NumberEvidence::has_marks() const
{
    return decided() || comma_.either + dot_.either > 0;
}

void NumberEvidence::add(const NumberEvidence& other)
{
    for (Mark NumberEvidence::*const mark : {&NumberEvidence::comma_, &NumberEvidence::dot_}) {
        (this->*mark).decimal += (other.*mark).decimal;
        (this->*mark).group += (other.*mark).group;
        (this->*mark).either += (other.*mark).either;
        (this->*mark).smallest_grouped =
            std::min((this->*mark).smallest_grouped, (other.*mark).smallest_grouped);
    }
    for (std::size_t i = 0; i < group_separators.size(); ++i)
        separated_[i] += other.separated_[i];
    hundreds_ += other.hundreds_;
    ungrouped_ += other.ungrouped_;
    largest_ = std::max(largest_, other.largest_);
    threes_ += other.threes_;
    pairs_ += other.pairs_;
    if (comma_example_.empty())
        comma_example_ = other.comma_example_;
    if (dot_example_.empty())
        dot_example_ = other.dot_example_;
}

std::string NumberEvidence::ambiguous_example(char delimiter, const NumberEvidence& all) const
{
    if (is_outweighed(dot_, comma_))
        return dot_example_;
    if (is_outweighed(comma_, dot_))
        return comma_example_;
    if (decided())
        return {};
    if (comma_.either > 0)
        return comma_example_;
    // Those that may be groups make the points groups where they are decimal marks.
    const bool commas_elsewhere = all.comma_.decimal + all.comma_.either + all.dot_.group > 0;
    // 350, 1.200, 15: grouped whole numbers look like that, and few others do. Where all have three
    // decimals, only those of other columns tell what a point is.
    const bool would_group =
        ungrouped_ == 0 && all.comma_.group == 0 && (hundreds_ > 0 || all.dot_.decimal == 0);
    return delimiter == ';' || commas_elsewhere || would_group ? dot_example_ : std::string();
}

bool NumberEvidence::is_outweighed(const Mark& open, const Mark& decimal) const
{
    constexpr std::size_t many = 50;
    constexpr std::size_t some = 20;
    constexpr double far_away = 10;
    if (open.either == 0 || decimal.decimal == 0 || open.group + open.decimal > 0)
        return false;
    const auto [fewer, more] = std::minmax(open.either, decimal.decimal);
    const bool are_few = fewer == 1 || more >= some * fewer;
    return open.either >= many * decimal.decimal ||
           (are_few && open.smallest_grouped >= far_away * largest_);
}

void NumberEvidence::forget_blanks()
{
    for (std::size_t i = 0; i < group_separators.size(); ++i)
        if (is_blank_separator(group_separators[i]))
            separated_[i] = 0;
}

bool NumberEvidence::has_separators() const
{
    return std::ranges::any_of(separated_, [](std::size_t count) { return count > 0; });
}

NumberFormat NumberEvidence::format(char delimiter, const Overrides& fixed) const
{
    NumberFormat format;
    if (fixed.decimal)
        format.decimal = *fixed.decimal;
    else if (fixed.group == "," || fixed.group == ".")
        // One mark cannot be both, and this one is said.
        format.decimal = fixed.group == "," ? '.' : ',';
    else if (comma_.decimal != dot_.decimal)
        format.decimal = comma_.decimal > dot_.decimal ? ',' : '.';
    else if (comma_.group != dot_.group)
        format.decimal = dot_.group > comma_.group ? ',' : '.';
    else if (comma_.either > 0 && dot_.either == 0)
        // Where commas separate values, a quoted 1,234 is grouped; elsewhere a comma more often
        // marks decimals.
        format.decimal = delimiter == ',' ? '.' : ',';
    else if (comma_.either > 0 && delimiter == ';')
        // 45,764 beside 516.092: semicolons separate where commas mark decimals.
        format.decimal = ',';

    const Mark& other = format.decimal == ',' ? dot_ : comma_;
    const std::size_t other_count = other.group + other.either;
    std::string_view group;
    if (fixed.group)
        group = *fixed.group;
    else if (other_count > 0 && other_count >= other.decimal)
        group = format.decimal == ',' ? "." : ",";
    else
        for (std::size_t i = 0; i < group_separators.size() && group.empty(); ++i)
            if (separated_[i] > 0 && !(delimiter == ' ' && group_separators[i] == " "))
                group = group_separators[i];
    format.group = group;
    format.pairs = has_pairs() && group == ",";
    return format;
}

} // namespace table

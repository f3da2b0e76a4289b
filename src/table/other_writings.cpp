// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/other_writings.h"

#include "table/number_parts.h"
#include "table/text_reader.h"
#include "table/unicode.h"
#include "table/writing.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <string>

namespace table
{

namespace
{

/// A text of at most three digits as a number, or 0.
int small_number(std::string_view text)
{
    constexpr std::size_t most_digits = 3;
    int number = 0;
    if (text.size() <= most_digits && is_all_digits(text))
        std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// A fraction as people measure in, such as 3/8 or 1 1/2, with a point, or empty. A proper one:
/// what is parted by a slash may also be a day, or two numbers.
std::string fraction_as_usual(std::string_view text)
{
    constexpr std::array denominators = {2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 32, 64, 100};
    const std::string_view sign = text.starts_with('-') ? "-" : "";
    text.remove_prefix(sign.size());
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return {};
    const std::size_t blank = std::min(text.find(' '), slash);
    const bool has_whole = blank < slash;
    const int whole = has_whole ? small_number(text.substr(0, blank)) : 0;
    const std::size_t start = has_whole ? blank + 1 : 0;
    const int over = small_number(text.substr(start, slash - start));
    const int under = small_number(text.substr(slash + 1));
    if ((has_whole && whole == 0) || over == 0 || over >= under ||
        std::ranges::find(denominators, under) == denominators.end())
        return {};
    return std::string(sign) + shortest(whole + double(over) / under);
}

/// 31 for 0x1F, as computers count; or empty.
std::string hexadecimal_as_usual(std::string_view text)
{
    // A number keeps all of these.
    constexpr std::size_t most_digits = 13;
    if (!text.starts_with("0x") && !text.starts_with("0X"))
        return {};
    text.remove_prefix(2);
    std::uint64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number, 16);
    const bool is_one = !text.empty() && text.size() <= most_digits && read.ptr == end;
    return is_one ? std::to_string(number) : std::string();
}

/// 12.5 for 12·5, as Britons wrote it, and for 12$5, as prices were written in Portugal; or empty.
std::string decimal_as_usual(std::string_view text, char decimal)
{
    for (const std::string_view mark : {std::string_view("\u00B7"), std::string_view("$")}) {
        const std::size_t at = text.find(mark);
        if (at == std::string_view::npos || !is_all_digits(text.substr(0, at)) ||
            !is_all_digits(text.substr(at + mark.size())))
            continue;
        return std::string(text.substr(0, at))
            .append(1, decimal)
            .append(text.substr(at + mark.size()));
    }
    return {};
}

/// 2 for 2nd; or empty.
std::string ordinal_as_usual(std::string_view text)
{
    constexpr std::size_t ending = 2;
    const std::string_view number = text.substr(0, text.size() - std::min(text.size(), ending));
    const bool is_one = text.ends_with("st") || text.ends_with("nd") || text.ends_with("rd") ||
                        text.ends_with("th");
    return is_one && is_all_digits(number) ? std::string(number) : std::string();
}

/// 1.5E3 for 1.5 E3; or empty.
std::string power_as_usual(std::string_view text)
{
    const std::size_t mark = text.find_first_of("eE");
    const std::string_view number = text.substr(0, std::min(mark, text.size()));
    if (mark == std::string_view::npos || !number.ends_with(' '))
        return {};
    std::string usual(without_blanks(number));
    usual.append(text.substr(mark));
    const bool has_mark = usual.find_first_of(".,") < usual.find_first_of("eE");
    return has_mark && could_be_number(usual) ? usual : std::string();
}

/// A text as it would be written to be read, or empty: 1000 for 1_000, 1.5E-103 for 1.5-103, 0.5
/// for 1/2. Each may be something else as well, a name, a range or a day.
std::string as_usual(std::string_view text, char decimal)
{
    if (has_bare_power(text, 1))
        return with_marked_power(text);
    for (std::string other :
         {fraction_as_usual(text), hexadecimal_as_usual(text), decimal_as_usual(text, decimal),
          ordinal_as_usual(text), power_as_usual(text)})
        if (!other.empty())
            return other;
    std::string usual;
    if (text.starts_with('-')) {
        usual = "-";
        text.remove_prefix(1);
    }
    const std::size_t mark = std::min(text.find_first_of(".,"), text.size());
    const std::string_view whole = text.substr(0, mark);
    const bool is_grouped = whole.find('_') != std::string_view::npos && whole.front() != '0';
    if (!is_grouped || !copy_groups(whole, "_", usual) || !is_fraction(text.substr(mark)))
        return {};
    return usual.append(text.substr(mark));
}

} // namespace

std::optional<Problem> remark_on_other_writings(const Table& table, std::size_t index)
{
    constexpr std::size_t rows_asked = 2000;
    const Column& column = table.columns()[index];
    TextReader texts(table, {index});
    std::optional<Problem> found;
    for (std::size_t row = 0; row < std::min(table.rows(), rows_asked); ++row) {
        const std::string_view text = without_blanks(texts.read(row).front());
        if (table.is_missing(text, index) || could_be_number(text))
            continue;
        const std::string usual = as_usual(text, table.number_format(index).decimal);
        if (usual.empty())
            return std::nullopt;
        if (!found)
            found = table.at(row, index, ProblemCode::OtherWriting,
                             {column.name, excerpt(text), usual});
    }
    return found;
}

} // namespace table

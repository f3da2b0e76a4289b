// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/marked_numbers.h"

#include "table/case_folding.h"
#include "table/dates.h"
#include "table/number_pattern.h"
#include "table/numbers.h"
#include "table/text_reader.h"
#include "table/unicode.h"

#include <algorithm>
#include <array>
#include <set>

namespace table
{

namespace
{

using namespace std::string_view_literals;

/// What people write before a number that they do not know exactly.
bool is_about(std::string_view before)
{
    constexpr std::array words = {"ca."sv,    "ca"sv,     "c."sv,      "circa"sv,  "etwa"sv,
                                  "rund"sv,   "zirka"sv,  "approx."sv, "approx"sv, "about"sv,
                                  "around"sv, "aprox."sv, "aprox"sv,   "env."sv,   "unos"sv,
                                  "~"sv,      "<"sv,      ">"sv,       "<="sv,     ">="sv};
    return std::ranges::find(words, case_folded(before)) != words.end() ||
           (!before.empty() && sequence_length(before) == before.size() &&
            is_sign_before_number(character_of(before)));
}

/// A star, a note or a flag: marks other than letters, what stands in brackets, or behind a blank
/// or a fraction one or two letters. The letter of 7b belongs to the name of a class.
bool is_flag(std::string_view behind, bool has_fraction)
{
    constexpr std::size_t longest = 6;
    const std::string_view flag = without_blanks(behind);
    if (flag.empty() || flag.size() > longest || std::ranges::any_of(flag, is_digit) ||
        is_one_of(flag.front(), "-+/:.,%"sv))
        return false;
    const auto is_ascii_letter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    if (std::ranges::none_of(flag, is_letter_byte) ||
        (is_one_of(flag.front(), "(["sv) && is_one_of(flag.back(), ")]"sv)))
        return true;
    const bool are_letters = std::ranges::all_of(flag, is_ascii_letter);
    const bool is_note = flag == "†" || flag == "‡" || flag == "¹" || flag == "²" || flag == "³";
    return is_note || (are_letters && flag.size() <= 2 && (behind.front() == ' ' || has_fraction));
}

/// The number of a text that has a mark beside it; empty where it has none, or something else.
std::string number_beside_mark(std::string_view text)
{
    const NumberPattern pattern = pattern_of(text);
    if (pattern.numbers != 1 || is_date_or_time(text))
        return {};
    const std::string_view around = pattern.around;
    const std::string_view before = without_blanks(around.substr(0, pattern.place));
    const std::string_view behind = around.substr(pattern.place + 1);
    const bool has_fraction = pattern.number.find_first_of(".,") != std::string::npos;
    const bool is_marked = (before.empty() && is_flag(behind, has_fraction)) ||
                           (without_blanks(behind).empty() && is_about(before));
    return is_marked && could_be_number(pattern.number) ? pattern.number : std::string();
}

} // namespace

std::optional<Problem> remark_on_marked_numbers(const Table& table, std::size_t index)
{
    constexpr std::size_t rows_asked = 2000;
    TextReader texts(table, {index});
    std::size_t values = 0;
    std::size_t numbers = 0;
    std::set<std::string, std::less<>> different;
    // Whole numbers may bound classes: <18 and >18.
    constexpr std::size_t fewest = 3;
    constexpr std::size_t fewest_measured = 2;
    bool are_measured = false;
    bool have_plain = false;
    bool have_falling = false;
    std::optional<Problem> first;
    for (std::size_t row = 0; row < std::min(table.rows(), rows_asked); ++row) {
        const std::string_view text = without_blanks(texts.read(row).front());
        if (table.is_missing(text, index))
            continue;
        ++values;
        std::string number = could_be_number(text) ? std::string(text) : number_beside_mark(text);
        if (number.empty())
            continue;
        ++numbers;
        are_measured = are_measured || number.find_first_of(".,") != std::string::npos;
        have_plain = have_plain || number == text;
        const bool falls = is_sign_of_falling(first_character(text));
        have_falling = have_falling || falls;
        if (falls)
            number.insert(0, 1, '-');
        if (!first && number != text)
            first = table.at(row, index, ProblemCode::OtherWriting,
                             {table.columns()[index].name, excerpt(text), number});
        if (different.size() < fewest)
            different.insert(std::move(number));
    }
    const bool are_numbers =
        numbers * 5 >= values * 4 && different.size() >= (are_measured ? fewest_measured : fewest);
    if (!are_numbers || !first)
        return std::nullopt;
    // Beside numbers without a sign, and none that says the opposite, it is the minus of Japan.
    if (have_plain && !have_falling && is_sign_of_rising(first_character(first->arguments[1])))
        first->arguments[2].insert(0, 1, '-');
    return first;
}

} // namespace table

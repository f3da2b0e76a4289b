// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/encoding_guess.h"

#include "table/letter_costs.h"
#include "table/unicode.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>
#include <string>

namespace table
{

namespace
{

using namespace std::string_view_literals;

/// Control characters in ISO-8859-1 and nothing in Windows-1252: no text has them.
constexpr std::string_view unused = "\x81\x8D\x8F\x90\x9D"sv;
/// How much of the lines that tell something is looked at.
constexpr std::size_t glance = 16u << 10;
/// What a byte costs that is no character, in bits.
constexpr double cost_of_broken = 40;
constexpr double cost_of_strange_syllable = 7;
/// An encoding fits where its characters cost at most so much on average.
constexpr double most_a_character = 13.5;
/// The encodings of DOS make a character of every byte, so that anything fits at that cost.
constexpr double most_in_dos = 10;
/// A text is undecided between encodings that are no more than so many bits apart.
constexpr double undecided = 7;
constexpr std::size_t most_rivals = 3;

struct RareEncoding {
    Encoding encoding;
    /// How rare it is among files that say nothing of their encoding, in bits.
    double rareness;
};
constexpr std::array guessable = {
    RareEncoding{Encoding::Windows1252, 0}, RareEncoding{Encoding::Windows1250, 3},
    RareEncoding{Encoding::Windows1251, 3}, RareEncoding{Encoding::Gbk, 4},
    RareEncoding{Encoding::ShiftJis, 4},    RareEncoding{Encoding::Windows1253, 4},
    RareEncoding{Encoding::Koi8R, 6},       RareEncoding{Encoding::EucKr, 8},
    RareEncoding{Encoding::Big5, 8},        RareEncoding{Encoding::MacRoman, 7},
    RareEncoding{Encoding::Latin2, 5},      RareEncoding{Encoding::Latin7, 6},
    RareEncoding{Encoding::EucJp, 8},       RareEncoding{Encoding::Latin9, 3},
    RareEncoding{Encoding::Windows1254, 5}, RareEncoding{Encoding::Latin5, 8},
    RareEncoding{Encoding::Cp850, 7},       RareEncoding{Encoding::Cp437, 8},
    RareEncoding{Encoding::Cp852, 8},       RareEncoding{Encoding::Cp866, 7},
    RareEncoding{Encoding::Cp857, 9}};

bool is_wide_byte(char c)
{
    return static_cast<unsigned char>(c) > 127;
}

/// What is left of a line without the values that were met before, whatever their digits: a word
/// that comes a hundred times tells no more than once.
std::string without_known(std::string_view line, std::set<std::string>& known)
{
    std::string rest;
    while (!line.empty()) {
        const std::size_t end = std::min(line.find_first_of(",;\t\r\n"), line.size() - 1) + 1;
        const std::string_view value = line.substr(0, end);
        std::string form(value.substr(0, end - 1));
        std::ranges::replace_if(form, is_digit, '0');
        if (std::ranges::none_of(value, is_wide_byte) || known.insert(std::move(form)).second)
            rest += value;
        line.remove_prefix(end);
    }
    return rest;
}

/// The lines in which something other than ASCII stands that was not met before.
std::string telling_lines(std::string_view bytes)
{
    // The first values tell enough.
    constexpr std::size_t farthest = 256u << 10;
    std::string lines;
    std::set<std::string> known;
    std::size_t looked_at = 0;
    while (!bytes.empty() && lines.size() < glance && looked_at < farthest) {
        const auto first = std::ranges::find_if(bytes, is_wide_byte);
        const auto at = static_cast<std::size_t>(first - bytes.begin());
        const std::size_t before = bytes.substr(0, at).find_last_of("\r\n");
        bytes.remove_prefix(before == std::string_view::npos ? 0 : before + 1);
        const std::size_t end = std::min(bytes.find_first_of("\r\n"), bytes.size() - 1) + 1;
        if (first != bytes.end()) {
            const std::string rest = without_known(bytes.substr(0, std::min(end, glance)), known);
            if (std::ranges::any_of(rest, is_wide_byte))
                lines += rest;
            looked_at += end;
        }
        bytes.remove_prefix(first == bytes.end() ? bytes.size() : end);
    }
    return lines;
}

/// A text as one encoding reads it.
struct Reading {
    Encoding encoding = Encoding::Windows1252;
    std::u32string text;
    /// In bits: how surprising its characters are, and how rare the encoding is.
    double surprise = 0;
    double rareness = 0;

    double cost() const { return surprise + rareness; }
};

/// How many of the syllables of EUC-KR are none of the 2,350 that Korean is written with but for
/// names and noises, and that the standard has: other bytes stand for them.
double strange_syllables(std::string_view bytes)
{
    constexpr unsigned char first_of_standard = 0xA1;
    std::size_t strange = 0;
    for (std::size_t at = 0; at + 1 < bytes.size(); ++at) {
        if (!is_wide_byte(bytes[at]))
            continue;
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[++at]);
        strange += first < first_of_standard || second < first_of_standard;
    }
    return static_cast<double>(strange);
}

Reading read_as(const RareEncoding& candidate, const File& lines)
{
    const auto decoded = decode(lines, candidate.encoding);
    if (!decoded)
        return {candidate.encoding, {}, std::numeric_limits<double>::infinity(), 0};
    std::u32string text = characters_of(decoded->characters);
    double surprise = table::surprise(text, candidate.encoding) +
                      cost_of_broken * static_cast<double>(decoded->damages.size());
    if (candidate.encoding == Encoding::EucKr)
        surprise += cost_of_strange_syllable * strange_syllables(lines.bytes());
    return {candidate.encoding, std::move(text), surprise, candidate.rareness};
}

bool is_of_dos(Encoding encoding)
{
    constexpr std::array dos = {Encoding::Cp850, Encoding::Cp437, Encoding::Cp852, Encoding::Cp866,
                                Encoding::Cp857};
    return std::ranges::find(dos, encoding) != dos.end();
}

bool costs_at_most(const Reading& reading, double most)
{
    const auto is_wide = [](char32_t c) { return c > 127; };
    return reading.surprise <=
           most * static_cast<double>(std::ranges::count_if(reading.text, is_wide));
}

bool costs_little(const Reading& reading)
{
    return costs_at_most(reading, is_of_dos(reading.encoding) ? most_in_dos : most_a_character);
}

} // namespace

EncodingGuess guess_encoding(std::string_view bytes)
{
    const File lines = File::from_bytes(telling_lines(bytes));
    std::vector<Reading> readings;
    for (const RareEncoding& candidate : guessable) {
        Reading reading = read_as(candidate, lines);
        // Somewhere in the file, if not in those lines.
        if (candidate.encoding == Encoding::Windows1252 &&
            bytes.find_first_of(unused) != std::string_view::npos)
            reading.surprise += cost_of_broken;
        readings.push_back(std::move(reading));
    }
    std::ranges::stable_sort(readings, {}, &Reading::cost);
    // Where nothing fits well, the usual one does no worse, unless it has no such characters.
    if (std::ranges::none_of(readings, costs_little)) {
        if (bytes.find_first_of(unused) == std::string_view::npos ||
            !costs_at_most(readings.front(), most_a_character))
            return {};
        readings.resize(1);
    } else {
        std::erase_if(readings, [](const Reading& reading) { return !costs_little(reading); });
    }
    const Reading& best = readings.front();
    EncodingGuess guess{best.encoding, {}};
    std::vector<const std::u32string*> seen = {&best.text};
    for (const Reading& reading : readings) {
        const bool is_near =
            reading.cost() - best.cost() < undecided && guess.rivals.size() < most_rivals;
        const bool is_other = std::ranges::none_of(
            seen, [&](const std::u32string* text) { return *text == reading.text; });
        if (!is_near || !is_other)
            continue;
        guess.rivals.push_back(reading.encoding);
        seen.push_back(&reading.text);
    }
    // Of a few letters in a rare encoding the usual one may be right all the same.
    if ((is_of_dos(best.encoding) || best.encoding == Encoding::MacRoman) &&
        std::ranges::find(guess.rivals, Encoding::Windows1252) == guess.rivals.end())
        guess.rivals.push_back(Encoding::Windows1252);
    return guess;
}

} // namespace table

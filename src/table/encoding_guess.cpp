// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/encoding_guess.h"

#include "table/unicode.h"

#include <algorithm>
#include <array>
#include <string>

namespace table
{

namespace
{

using namespace std::string_view_literals;

/// Control characters in ISO-8859-1 and nothing in Windows-1252: no text has them.
constexpr std::string_view unused = "\x81\x8D\x8F\x90\x9D"sv;
/// How much of the lines that tell something is looked at.
constexpr std::size_t glance = 64u << 10;
/// Those that use what Windows-1252 does not, in an order in which each one's letters are
/// signs in those before it.
constexpr std::array candidates = {Encoding::MacRoman, Encoding::Windows1250, Encoding::ShiftJis,
                                   Encoding::Windows1251, Encoding::Gbk};

/// The lines in which something other than ASCII stands.
std::string telling_lines(std::string_view bytes)
{
    std::string lines;
    while (!bytes.empty() && lines.size() < glance) {
        const auto first = std::find_if(bytes.begin(), bytes.end(),
                                        [](char c) { return static_cast<unsigned char>(c) > 127; });
        const auto at = static_cast<std::size_t>(first - bytes.begin());
        const std::size_t before = bytes.substr(0, at).find_last_of("\r\n");
        bytes.remove_prefix(before == std::string_view::npos ? 0 : before + 1);
        const std::size_t end = std::min(bytes.find_first_of("\r\n"), bytes.size() - 1) + 1;
        if (first != bytes.end())
            lines += bytes.substr(0, std::min(end, glance));
        bytes.remove_prefix(first == bytes.end() ? bytes.size() : end);
    }
    return lines;
}

struct Range {
    std::string_view first;
    std::string_view last;
};
/// Letters of names and words, and the few signs that stand among them. Characters of as many bytes
/// are ordered in UTF-8 as in Unicode.
constexpr std::array letters = {
    Range{"\u00A0", "\u00A0"}, Range{"\u00B0", "\u00B0"}, Range{"\u00C0", "\u00D6"},
    Range{"\u00D8", "\u00F6"}, Range{"\u00F8", "\u024F"}, Range{"\u0400", "\u045F"},
    Range{"\u0490", "\u0491"}, Range{"\u2013", "\u2014"}, Range{"\u2019", "\u2019"},
    Range{"\u20AC", "\u20AC"}, Range{"\u2116", "\u2116"}, Range{"\u3000", "\u3011"},
    Range{"\u3041", "\u30FF"}, Range{"\u4E00", "\u9FFF"}, Range{"\uFF01", "\uFF5E"}};

bool has_letters_only(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = std::max<std::size_t>(sequence_length(text), 1);
        const std::string_view character = text.substr(0, length);
        if (length > 1 && std::ranges::none_of(letters, [=](const Range& range) {
                return range.first.size() == length && range.first <= character &&
                       character <= range.last;
            }))
            return false;
        text.remove_prefix(length);
    }
    return true;
}

/// Whether all of a word's bytes are Cyrillic letters in Windows-1251, small ones but for the
/// first, or all of them capital. In Windows-1252 they are accented letters, which never fill a
/// word.
bool is_cyrillic_word(std::string_view word)
{
    constexpr std::size_t shortest = 3;
    const auto is_small = [](char c) { return c == '\xB8' || (c >= '\xE0' && c <= '\xFF'); };
    const auto is_capital = [](char c) { return c == '\xA8' || (c >= '\xC0' && c <= '\xDF'); };
    return word.size() >= shortest && (is_small(word[0]) || is_capital(word[0])) &&
           (std::all_of(word.begin() + 1, word.end(), is_small) ||
            std::all_of(word.begin(), word.end(), is_capital));
}

/// Whether most words that are not ASCII are Cyrillic ones.
bool has_cyrillic_words(std::string_view text)
{
    constexpr std::size_t fewest = 3;
    const auto is_high = [](char c) { return static_cast<unsigned char>(c) > 127; };
    const auto is_letter = [&](char c) {
        return is_high(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    std::size_t foreign = 0;
    std::size_t cyrillic = 0;
    for (const char* at = text.data(); at < text.data() + text.size();) {
        const char* const end = std::find_if_not(at, text.data() + text.size(), is_letter);
        if (std::any_of(at, end, is_high)) {
            ++foreign;
            cyrillic += is_cyrillic_word({at, end});
        }
        at = end + (end == at);
    }
    return cyrillic >= fewest && cyrillic * 2 >= foreign;
}

} // namespace

Encoding guess_encoding(std::string_view bytes)
{
    const std::string telling = telling_lines(bytes);
    if (bytes.find_first_of(unused) == std::string_view::npos)
        return has_cyrillic_words(telling) ? Encoding::Windows1251 : Encoding::Windows1252;
    const File lines = File::from_bytes(telling);
    for (const Encoding candidate : candidates) {
        const auto text = decode(lines, candidate);
        if (text && text->damages.empty() && has_letters_only(text->characters))
            return candidate;
    }
    return Encoding::Windows1252;
}

} // namespace table

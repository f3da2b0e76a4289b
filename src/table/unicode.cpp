// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/unicode.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace table
{

namespace
{

/// Windows-1252 from 0x80 to 0x9F (unicode.org, CP1252.TXT).
constexpr std::array<char16_t, 32> windows_1252 = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

unsigned byte(std::string_view text, std::size_t index)
{
    return static_cast<unsigned char>(text[index]);
}

/// Whether a block holds nothing but ASCII without NUL. Written so that it becomes vector code.
bool is_plain(const char* block, std::size_t size)
{
    unsigned char high = 0;
    unsigned char nul = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const auto value = static_cast<unsigned char>(block[i]);
        high = static_cast<unsigned char>(high | value);
        nul = static_cast<unsigned char>(nul | (value == 0));
    }
    return high < 0x80 && !nul;
}

} // namespace

std::size_t sequence_length(std::string_view text)
{
    if (text.empty())
        return 0;
    const unsigned first = byte(text, 0);
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < length)
        return 0;
    const unsigned second = byte(text, 1);
    const unsigned least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most)
        return 0;
    for (std::size_t i = 2; i < length; ++i)
        if ((byte(text, i) & 0xC0) != 0x80)
            return 0;
    return length;
}

char32_t character_of(std::string_view sequence)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(sequence[i]); };
    if (sequence.size() == 1)
        return byte(0);
    char32_t character = byte(0) & (0x7Fu >> sequence.size());
    for (std::size_t i = 1; i < sequence.size(); ++i)
        character = character << 6 | (byte(i) & 0x3Fu);
    return character;
}

std::u32string characters_of(std::string_view text)
{
    std::u32string characters;
    characters.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = sequence_length(text);
        characters += length > 0 ? character_of(text.substr(0, length)) : broken_character;
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return characters;
}

Utf8Check check_utf8(std::string_view bytes, std::size_t limit)
{
    constexpr std::size_t block = 256;
    Utf8Check result;
    std::size_t at = 0;
    while (at < bytes.size() && result.nuls < limit) {
        if (at + block <= bytes.size() && is_plain(bytes.data() + at, block)) {
            at += block;
            continue;
        }
        const std::size_t stop = std::min(at + block, bytes.size());
        while (at < stop) {
            const std::size_t length = sequence_length(bytes.substr(at));
            const bool nul = length == 1 && bytes[at] == 0;
            if ((length == 0 || nul) && result.damages.size() < limit)
                result.damages.push_back(at);
            result.broken += length == 0;
            result.nuls += nul;
            result.wide += length > 1;
            at += std::max<std::size_t>(length, 1);
        }
    }
    result.has_form_feeds = bytes.find('\f') != std::string_view::npos;
    return result;
}

void append_utf8(std::string& text, char32_t character)
{
    const auto put = [&text](char32_t value) {
        text += static_cast<char>(static_cast<unsigned char>(value));
    };
    if (character < 0x80) {
        put(character);
    } else if (character < 0x800) {
        put(0xC0 | (character >> 6));
        put(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        put(0xE0 | (character >> 12));
        put(0x80 | ((character >> 6) & 0x3F));
        put(0x80 | (character & 0x3F));
    } else {
        put(0xF0 | (character >> 18));
        put(0x80 | ((character >> 12) & 0x3F));
        put(0x80 | ((character >> 6) & 0x3F));
        put(0x80 | (character & 0x3F));
    }
}

std::string utf8_from_single_bytes(std::string_view bytes, bool windows)
{
    std::string result;
    result.reserve(bytes.size() + bytes.size() / 16);
    for (const char c : bytes) {
        const auto value = static_cast<unsigned char>(c);
        if (windows && value >= 0x80 && value < 0xA0)
            append_utf8(result, windows_1252[value - 0x80u]);
        else
            append_utf8(result, value);
    }
    return result;
}

std::string utf8_from_utf16(std::string_view bytes, bool big_endian, std::size_t limit,
                            std::vector<std::size_t>& damages)
{
    std::string result;
    result.reserve(bytes.size() / 2 + bytes.size() / 16);
    const auto unit = [&](std::size_t at) -> char32_t {
        const unsigned one = byte(bytes, at);
        const unsigned two = byte(bytes, at + 1);
        return big_endian ? (one << 8 | two) : (two << 8 | one);
    };
    const auto damaged = [&](char32_t shown) {
        if (damages.size() < limit)
            damages.push_back(result.size());
        append_utf8(result, shown);
    };
    std::size_t at = 0;
    for (; at + 1 < bytes.size(); at += 2) {
        const char32_t first = unit(at);
        const bool leads = first >= 0xD800 && first < 0xDC00;
        const char32_t second = leads && at + 3 < bytes.size() ? unit(at + 2) : 0;
        if (second >= 0xDC00 && second < 0xE000) {
            append_utf8(result, 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00));
            at += 2;
        } else if (first >= 0xD800 && first < 0xE000) {
            damaged(broken_character);
        } else if (first == 0) {
            damaged(0);
        } else {
            append_utf8(result, first);
        }
    }
    if (at < bytes.size())
        damaged(broken_character);
    return result;
}

std::size_t count_characters(std::string_view text)
{
    std::size_t count = 0;
    while (!text.empty()) {
        text.remove_prefix(std::max<std::size_t>(sequence_length(text), 1));
        ++count;
    }
    return count;
}

namespace
{

/// The invisible characters of more than one byte, in UTF-8.
constexpr std::array<std::string_view, 30> invisible = {
    "\u00A0", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007",
    "\u2008", "\u2009", "\u200A", "\u200B", "\u200C", "\u200D", "\u202F", "\u2060", "\u3000",
    "\uFEFF",
    // What turns the direction of writing.
    "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067",
    "\u2068", "\u2069"};

std::size_t invisible_start(std::string_view text)
{
    if (is_one_of(text.front(), " \t"))
        return 1;
    if (!is_ascii(text.front()))
        for (const std::string_view character : invisible)
            if (text.starts_with(character))
                return character.size();
    return 0;
}

std::size_t invisible_end(std::string_view text)
{
    if (is_one_of(text.back(), " \t"))
        return 1;
    if (!is_ascii(text.back()))
        for (const std::string_view character : invisible)
            if (text.ends_with(character))
                return character.size();
    return 0;
}

} // namespace

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return result;
}

std::string_view without_blanks(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t count = invisible_start(text);
        if (count == 0)
            break;
        text.remove_prefix(count);
    }
    while (!text.empty()) {
        const std::size_t count = invisible_end(text);
        if (count == 0)
            break;
        text.remove_suffix(count);
    }
    return text;
}

} // namespace table

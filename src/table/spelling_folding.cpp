// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/spelling_folding.h"

#include "table/case_folding.h"
#include "table/unicode.h"

#include <algorithm>
#include <array>

namespace table
{

namespace
{

/// Small letters that have one mark, and at the same places what they are without it.
struct Marked {
    char32_t mark;
    std::u32string_view letters;
    std::u32string_view bare;
};

/// Unicode 15, canonical decompositions of Latin, Greek and Cyrillic letters.
constexpr std::array<Marked, 25> marked = {{
    {U'\u0300', U"àèìòùǜǹѐѝḕṑẁầằềồờừỳ", U"aeiouünеиēōwâăêôơưy"},
    {U'\u0301', U"áéíóúýćĺńŕśźǘǵǻǽǿ΅ΐάέήίΰόύώϓѓќḉḗḯḱḿṍṓṕṹẃấắếốớứ",
     U"aeiouyclnrszügåæø¨ϊαεηιϋουωϒгкçēïkmõōpũwâăêôơư"},
    {U'\u0302', U"âêîôûĉĝĥĵŝŵŷẑậệộ", U"aeioucghjswyzạẹọ"},
    {U'\u0303', U"ãñõĩũṽẫẵẽễỗỡữỹ", U"anoiuvâăeêôơưy"},
    {U'\u0304', U"āēīōūǖǟǡǣǭȫȭȱȳӣӯḡḹṝ", U"aeiouüäȧæǫöõȯyиуgḷṛ"},
    {U'\u0306', U"ăĕğĭŏŭйўӂӑӗḝặ", U"aegiouиужаеȩạ"},
    {U'\u0307', U"ċėġİżȧȯḃḋḟḣṁṅṗṙṡṥṧṩṫẇẋẏ", U"cegIzaobdfhmnprsśšṣtwxy"},
    {U'\u0308', U"äëïöüÿϊϋϔёїӓӛӝӟӥӧӫӭӱӵӹḧṏṻẅẍẗ", U"aeiouyιυϒеіаәжзиоөэучыhõūwxt"},
    {U'\u0309', U"ảẩẳẻểỉỏổởủửỷ", U"aâăeêioôơuưy"},
    {U'\u030A', U"åůẘẙ", U"auwy"},
    {U'\u030B', U"őűӳ", U"ouу"},
    {U'\u030C', U"čďěľňřšťžǎǐǒǔǚǧǩǯǰȟ", U"cdelnrstzaiouügkʒjh"},
    {U'\u030F', U"ȁȅȉȍȑȕѷ", U"aeioruѵ"},
    {U'\u0311', U"ȃȇȋȏȓȗ", U"aeioru"},
    {U'\u031B', U"ơư", U"ou"},
    {U'\u0323', U"ḅḍḥḳḷṃṇṛṣṭṿẉẓạẹịọợụựỵ", U"bdhklmnrstvwzaeioơuưy"},
    {U'\u0324', U"ṳ", U"u"},
    {U'\u0325', U"ḁ", U"a"},
    {U'\u0326', U"șț", U"st"},
    {U'\u0327', U"çģķļņŗşţȩḑḩ", U"cgklnrstedh"},
    {U'\u0328', U"ąęįųǫ", U"aeiuo"},
    {U'\u032D', U"ḓḙḽṋṱṷ", U"delntu"},
    {U'\u032E', U"ḫ", U"h"},
    {U'\u0330', U"ḛḭṵ", U"eiu"},
    {U'\u0331', U"ḇḏḵḻṉṟṯẕẖ", U"bdklnrtzh"},
}};

constexpr bool have_partners()
{
    for (const Marked& each : marked)
        if (each.letters.size() != each.bare.size())
            return false;
    return true;
}
static_assert(have_partners(), "one bare letter for each that has a mark");

/// One of them, and what it is made of.
struct Parts {
    char32_t letter = 0;
    char32_t bare = 0;
    char32_t mark = 0;
};

constexpr std::size_t letters_in_all = [] {
    std::size_t count = 0;
    for (const Marked& each : marked)
        count += each.letters.size();
    return count;
}();

/// All of them, in ascending order.
constexpr auto parts_of_letters = [] {
    std::array<Parts, letters_in_all> parts;
    std::size_t count = 0;
    for (const auto& [mark, letters, bare] : marked)
        for (std::size_t i = 0; i < letters.size(); ++i)
            parts[count++] = {letters[i], bare[i], mark};
    std::ranges::sort(parts, {}, &Parts::letter);
    return parts;
}();

/// Appends a small letter and behind it its marks, each a character of its own.
void append_taken_apart(std::u32string& text, char32_t letter)
{
    const auto* const found =
        std::ranges::lower_bound(parts_of_letters, letter, {}, &Parts::letter);
    if (found == parts_of_letters.end() || found->letter != letter) {
        text += letter;
        return;
    }
    append_taken_apart(text, found->bare);
    text += found->mark;
}

constexpr bool is_blank(char32_t c)
{
    return c == U' ' || c == U'\t' || c == U'\u00A0' || (c >= 0x2000 && c <= 0x200A) ||
           c == U'\u202F' || c == U'\u3000';
}

/// What nobody sees inside a word: a soft hyphen, as web pages and word processors leave it, blanks
/// without a width, marks of the direction of writing. Joiners say how letters are drawn.
constexpr bool is_unseen(char32_t c)
{
    return c == U'\u00AD' || c == U'\u200B' || c == U'\u200E' || c == U'\u200F' || c == U'\u2060' ||
           c == U'\uFEFF';
}

/// Small letters taken apart, and one blank for several of any kind. \pre no broken bytes
std::u32string taken_apart(std::u32string_view text)
{
    std::u32string apart;
    for (const char32_t c : text) {
        if (is_unseen(c))
            continue;
        if (!is_blank(c))
            append_taken_apart(apart, c);
        else if (!apart.ends_with(U' '))
            apart += U' ';
    }
    return apart;
}

std::string utf8_of(std::u32string_view characters)
{
    std::string text;
    for (const char32_t c : characters)
        append_utf8(text, c);
    return text;
}

/// Whether there is but one way to write what is seen: ASCII without blanks that look like one.
bool has_one_writing(std::string_view text)
{
    const auto is_plain = [](char c) { return static_cast<unsigned char>(c) < 0x80 && c != '\t'; };
    return std::ranges::all_of(text, is_plain) && text.find("  ") == std::string_view::npos;
}

} // namespace

std::string spelling_folded(std::string_view text)
{
    std::string folded = case_folded(text);
    if (has_one_writing(folded))
        return folded;
    const std::u32string characters = characters_of(folded);
    return characters.find(broken_character) == std::u32string::npos
               ? utf8_of(taken_apart(characters))
               : folded;
}

std::string as_seen(std::string_view text)
{
    // Stands before each letter that was a capital one.
    constexpr char32_t capital = 1;
    const std::u32string characters = characters_of(text);
    if (characters.find(broken_character) != std::u32string::npos)
        return std::string(text);
    std::u32string small;
    for (const char32_t c : characters) {
        const bool is_latin_capital = c >= U'A' && c <= U'Z';
        const char32_t letter = is_latin_capital ? c + (U'a' - U'A') : small_letter(c);
        if (letter != c)
            small += capital;
        small += letter;
    }
    return utf8_of(taken_apart(small));
}

} // namespace table

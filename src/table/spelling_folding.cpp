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

/// Appends a small letter and behind it its marks, each a character of its own.
void append_taken_apart(std::u32string& text, char32_t letter)
{
    for (const auto& [mark, letters, bare] : marked)
        if (const std::size_t at = letters.find(letter); at != std::u32string_view::npos) {
            append_taken_apart(text, bare[at]);
            text += mark;
            return;
        }
    text += letter;
}

constexpr bool is_blank(char32_t c)
{
    return c == U' ' || c == U'\t' || c == U'\u00A0' || (c >= 0x2000 && c <= 0x200A) ||
           c == U'\u202F' || c == U'\u3000';
}

} // namespace

std::string spelling_folded(std::string_view text)
{
    std::string folded = case_folded(text);
    const bool has_one_writing = std::ranges::all_of(
        folded, [](char c) { return static_cast<unsigned char>(c) < 0x80 && c != '\t'; });
    if (has_one_writing && folded.find("  ") == std::string::npos)
        return folded;
    const std::u32string characters = characters_of(folded);
    // Of broken bytes nobody knows what they are.
    if (characters.find(U'\uFFFD') != std::u32string::npos)
        return folded;
    std::u32string apart;
    for (const char32_t c : characters) {
        if (!is_blank(c))
            append_taken_apart(apart, c);
        else if (!apart.ends_with(U' '))
            apart += U' ';
    }
    folded.clear();
    for (const char32_t c : apart)
        append_utf8(folded, c);
    return folded;
}

} // namespace table

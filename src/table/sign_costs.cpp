// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/sign_costs.h"

#include "table/case_folding.h"
#include "table/unicode.h"

#include <algorithm>
#include <string_view>

namespace table
{

Script script_of(char32_t c)
{
    if (is_ascii_letter(c) || (is_within(c, 0xC0, 0x24F) && c != 0xD7 && c != 0xF7))
        return Script::Latin;
    if (is_within(c, 0x370, 0x3FF))
        return Script::Greek;
    if (is_within(c, 0x400, 0x4FF))
        return Script::Cyrillic;
    if (is_within(c, 0x3041, 0x30FF) || is_within(c, 0xFF66, 0xFF9F))
        return Script::Kana;
    if (is_within(c, 0x3400, 0x9FFF))
        return Script::Han;
    return is_within(c, 0xAC00, 0xD7A3) ? Script::Hangul : Script::None;
}

char32_t small(char32_t c)
{
    // Turkish has İ as the capital of i.
    return c == U'İ' ? U'i' : is_ascii_letter(c) ? (c | 0x20) : small_letter(c);
}

bool is_capital(char32_t c)
{
    return small(c) != c;
}

namespace
{

/// Whether a mark between two letters is an apostrophe or a dash, as in l'ami, dell'aria, it's,
/// O'Neill and Mon-Fri: a single letter stands on one side of it, or capitals on both.
bool joins_words(const Place& place)
{
    constexpr std::u32string_view leading = U"aeiouyhàâéèêîïôœæ";
    constexpr std::u32string_view ending = U"stmd";
    const char32_t mark = place.here();
    if (mark == U'–')
        return is_capital(place.before()) || is_capital(place.behind());
    const bool one_before = place.at < 2 || !is_letter(place.text[place.at - 2]);
    const bool one_behind =
        place.at + 2 >= place.text.size() || !is_letter(place.text[place.at + 2]);
    const char32_t behind = small(place.behind());
    const bool is_left_out = one_before || place.before() == U'l' || place.before() == U'n';
    return mark == U'’' &&
           ((is_left_out && (is_capital(place.behind()) || leading.find(behind) != leading.npos)) ||
            (one_behind && ending.find(behind) != ending.npos));
}

/// The nearest character before or behind that is no sign beyond ASCII: a run of signs amid letters
/// is as odd as one of them.
char32_t beyond_signs(const Place& place, bool before)
{
    // A file may be nothing but signs.
    constexpr std::size_t longest_run = 16;
    constexpr char32_t blank = U'\u00A0';
    const std::u32string& text = place.text;
    const std::size_t step = before ? std::size_t(-1) : 1;
    std::size_t at = place.at + step;
    for (std::size_t run = 0; run < longest_run && at < text.size(); ++run, at += step)
        if (text[at] < 0x80 || text[at] == blank || is_letter(text[at]))
            return text[at];
    return U' ';
}

/// Whether one of these characters stands near a place, and not there itself.
bool has_nearby(const Place& place, std::u32string_view characters)
{
    constexpr std::size_t near = 120;
    const std::u32string_view text = place.text;
    const std::size_t start = place.at - std::min(place.at, near);
    return text.substr(start, place.at - start).find_first_of(characters) != text.npos ||
           text.substr(place.at + 1, near).find_first_of(characters) != text.npos;
}

/// Whether a sign is a quotation mark without a partner.
bool lacks_partner(const Place& place)
{
    const char32_t c = place.here();
    const std::u32string_view partners = c == U'“'   ? U"”„"
                                         : c == U'”' ? U"“„”"
                                         : c == U'„' ? U"“”"
                                         : c == U'«' ? U"»"
                                         : c == U'»' ? U"«"
                                                     : U"";
    return !partners.empty() && !has_nearby(place, partners);
}

/// Whether a letter shows that µ means a millionth: µm, µg, µs.
bool may_be_tiny(char32_t behind)
{
    constexpr std::u32string_view units = U"mgslAVFLMWHSTNJCPc";
    return units.find(behind) != units.npos;
}

/// Whether ª or º stands behind a single letter, as in Nº and Mª.
bool is_ordinal(const Place& place)
{
    return place.at < 2 || !is_letter(place.text[place.at - 2]);
}

/// Whether a power may stand behind a character, as in m² and R².
bool may_have_power(char32_t c)
{
    constexpr std::u32string_view bases = U"mxyrsntRXYC";
    return !is_letter(c) || bases.find(c) != bases.npos;
}

} // namespace

double cost_of_sign(const Place& place)
{
    constexpr std::u32string_view usual =
        U"\u00A0°€‰–—‘’“”„«»§²³µ·±½¼…•™©®£¥ªº№、。「」（）・ー％：";
    constexpr std::u32string_view opening = U"\u00A0°¥–—‘“„«µ「（、。・";
    constexpr std::u32string_view closing = U"\u00A0–—’“”»²³…™®ªº、。・」）％：";
    constexpr double control_character = 40;
    constexpr double fine = 4;
    constexpr double seldom = 5;
    constexpr double odd = 10;
    constexpr double unusual = 20;
    constexpr double inside_word = 15;
    constexpr double never_in_word = 20;
    const char32_t c = place.here();
    if (is_within(c, 0x80, 0x9F) || is_within(c, 0xE000, 0xF8FF) || c == broken_character)
        return control_character;
    const auto is_in = [c](std::u32string_view signs) { return signs.find(c) != signs.npos; };
    bool follows = is_letter(place.before());
    bool leads = is_letter(place.behind());
    if (follows && leads && c == U'\u00A0')
        return seldom;
    // Catalan has a dot between two l.
    if (follows && leads && (joins_words(place) || (c == U'·' && small(place.behind()) == U'l')))
        return fine;
    follows = is_letter(beyond_signs(place, true));
    leads = is_letter(beyond_signs(place, false));
    // Lines and blocks of DOS: tables are drawn with them, nothing is written.
    if (is_within(c, 0x2500, 0x259F) && (follows || leads))
        return control_character;
    if (c != U'\u00A0' && follows && leads && script_of(beyond_signs(place, true)) < Script::Kana)
        return is_in(U"–—’…") ? inside_word : never_in_word;
    // A question in Spanish ends as one, too.
    if (c == U'¿' || c == U'¡')
        return has_nearby(place, c == U'¿' ? U"?" : U"!") ? fine : leads ? unusual : odd;
    const bool begins_word = is_in(U"©®™§£") && leads;
    const bool is_no_unit = c == U'µ' && (follows || (leads && !may_be_tiny(place.behind())));
    if (!is_in(usual) || begins_word || is_no_unit)
        return unusual;
    if (c == U'…' && follows)
        return seldom;
    if (lacks_partner(place) || (is_in(U"ªº") && follows && !is_ordinal(place)))
        return odd;
    // A dash has a blank on both sides or on none, unless there are grades such as B–.
    if (is_in(U"–—") && (follows || leads) && !is_capital(beyond_signs(place, follows)))
        return odd;
    if (is_in(U"²³") && !may_have_power(place.before()))
        return odd;
    return is_in(follows ? closing : leads ? opening : usual) ? fine : odd;
}

} // namespace table

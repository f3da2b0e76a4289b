// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/letter_costs.h"

#include "table/case_folding.h"
#include "table/languages.h"

#include <algorithm>
#include <limits>
#include <span>

namespace table
{

namespace
{

using languages::Ideographs;
using languages::Language;

constexpr double foreign_letter = 14;
constexpr double against_habit = 10;
constexpr double capital_inside = 0.5;
constexpr double capital_behind_small = 10;
constexpr double other_script = 12;
constexpr double beside_ideograph = 4;
constexpr double control = 40;

bool is_ascii_letter(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_within(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

enum class Script : unsigned char { None, Latin, Greek, Cyrillic, Kana, Han, Hangul };

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
    return is_ascii_letter(c) ? (c | 0x20) : small_letter(c);
}

bool is_capital(char32_t c)
{
    return small(c) != c;
}

/// A place in a text; beyond its ends stands nothing.
struct Place {
    const std::u32string& text;
    std::size_t at;

    char32_t here() const { return text[at]; }
    char32_t before() const { return at > 0 ? text[at - 1] : U' '; }
    char32_t behind() const { return at + 1 < text.size() ? text[at + 1] : U' '; }
};

bool is_letter(char32_t c)
{
    return script_of(c) != Script::None;
}

/// Whether a mark between two letters is an apostrophe or a dash, as in l'ami, dell'aria, it's,
/// O'Neill and Mon-Fri: a single letter stands on one side of it, or capitals on both.
bool joins_words(const Place& place)
{
    const char32_t mark = place.here();
    if (mark == U'–')
        return is_capital(place.before()) || is_capital(place.behind());
    const bool one_before = place.at < 2 || !is_letter(place.text[place.at - 2]);
    const bool one_behind =
        place.at + 2 >= place.text.size() || !is_letter(place.text[place.at + 2]);
    return mark == U'’' &&
           (one_before || one_behind || place.before() == U'l' || place.before() == U'n');
}

/// What does not depend on the language: signs, and where they stand.
double cost_of_sign(const Place& place)
{
    constexpr std::u32string_view usual = U"\u00A0°€–—‘’“”„«»§²³µ·±½¼…•™©®£ªº№、。「」（）・ー％：";
    constexpr std::u32string_view opening = U"\u00A0°–—‘“„«§µ•©「（、。・";
    constexpr std::u32string_view closing = U"\u00A0–—’“”»²³…™®ªº、。・」）％：";
    constexpr double fine = 4;
    constexpr double odd = 10;
    constexpr double unusual = 20;
    constexpr double inside_word = 15;
    const char32_t c = place.here();
    if (is_within(c, 0x80, 0x9F) || is_within(c, 0xE000, 0xF8FF) || c == 0xFFFD)
        return control;
    const auto is_in = [c](std::u32string_view signs) { return signs.find(c) != signs.npos; };
    const bool follows = is_letter(place.before());
    const bool leads = is_letter(place.behind());
    if (follows && leads && script_of(place.before()) < Script::Kana)
        return joins_words(place) || c == U'·' ? fine : inside_word;
    // A question in Spanish ends as one, too.
    if (c == U'¿' || c == U'¡')
        return place.text.find(c == U'¿' ? U'?' : U'!', place.at) != place.text.npos ? fine : odd;
    if (!is_in(usual))
        return unusual;
    return is_in(follows ? closing : leads ? opening : usual) ? fine : odd;
}

double cost_of_case(const Place& place)
{
    if (!is_capital(place.here()))
        return 0;
    const bool inside = script_of(place.before()) != Script::None;
    return !inside ? 0 : is_capital(place.before()) ? capital_inside : capital_behind_small;
}

double cost_of_neighbours(const Place& place, Script script)
{
    double cost = 0;
    for (const char32_t neighbour : {place.before(), place.behind()}) {
        const Script other = script_of(neighbour);
        if (other != script && other != Script::None)
            cost += script < Script::Kana  ? other_script
                    : other < Script::Kana ? beside_ideograph
                                           : 0;
    }
    return cost;
}

double cost_of_letter(const Place& place, const Language& language)
{
    const char32_t letter = small(place.here());
    const std::size_t rank = language.letters.find(letter);
    if (rank == language.letters.npos)
        return foreign_letter;
    const auto habit = std::ranges::find(language.habits, letter, &languages::Habit::letter);
    const char32_t behind =
        script_of(place.behind()) == Script::None ? U' ' : small(place.behind());
    const bool fits =
        habit == language.habits.end() || habit->followers.find(behind) != habit->followers.npos;
    return language.first + language.step * static_cast<double>(rank) + (fits ? 0 : against_habit);
}

double cost_of_letter(const Place& place, const Ideographs& language)
{
    const Script script = script_of(place.here());
    const bool frequent = language.frequent.find(place.here()) != language.frequent.npos;
    if (script == Script::Han && !language.hangul)
        return frequent ? 7 : 13.5;
    if (script == Script::Hangul && language.hangul)
        return frequent ? 7 : 11;
    if (script == Script::Kana && language.kana)
        return place.here() >= 0xFF66 ? 9 : 5.5;
    return script < Script::Kana ? foreign_letter : 16;
}

template <class Kind>
double surprise_in(const std::u32string& text, const Kind& language)
{
    double cost = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const Place place{text, at};
        const char32_t c = place.here();
        if (c < 0x80) {
            // A capital between others' small letters gives a wrong encoding away, too.
            if (is_ascii_letter(c) && place.before() >= 0x80 && !is_capital(place.before()) &&
                script_of(place.before()) != Script::None)
                cost += cost_of_case(place);
            continue;
        }
        const Script script = script_of(c);
        if (script == Script::None)
            cost += cost_of_sign(place);
        else
            cost += cost_of_letter(place, language) + cost_of_case(place) +
                    cost_of_neighbours(place, script);
    }
    return cost;
}

double least(const std::u32string& text, std::span<const Language> languages)
{
    double best = std::numeric_limits<double>::infinity();
    for (const Language& language : languages)
        best = std::min(best, surprise_in(text, language));
    return best;
}

} // namespace

double surprise(const std::u32string& text, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Windows1252:
    case Encoding::Latin9:
    case Encoding::MacRoman:
        return least(text, languages::western);
    case Encoding::Windows1250:
    case Encoding::Latin2:
        return least(text, languages::central);
    case Encoding::Windows1251:
    case Encoding::Koi8R:
        return least(text, languages::cyrillic);
    case Encoding::Windows1253:
    case Encoding::Latin7:
        return least(text, languages::greek);
    case Encoding::Gbk:
        return surprise_in(text, languages::simplified);
    case Encoding::Big5:
        return surprise_in(text, languages::traditional);
    case Encoding::ShiftJis:
    case Encoding::EucJp:
        return surprise_in(text, languages::japanese);
    case Encoding::EucKr:
        return surprise_in(text, languages::korean);
    default:
        return std::numeric_limits<double>::infinity();
    }
}

} // namespace table

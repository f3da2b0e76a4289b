// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/letter_costs.h"

#include "table/languages.h"
#include "table/sign_costs.h"

#include <algorithm>
#include <limits>
#include <span>
#include <type_traits>

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
constexpr double capitals_before_small = 6;
constexpr double small_behind_capitals = 8;
constexpr double capital_alone = 5;
constexpr double other_script = 12;
constexpr double beside_ideograph = 4;
constexpr double alone_beside_digit = 10;
/// Digits, letters and signs as wide as an ideograph, beside which they stand.
constexpr char32_t first_full_width = 0xFF01;
constexpr char32_t last_full_width = 0xFF5E;
constexpr double full_width = 6;

double cost_of_case(const Place& place)
{
    if (!is_capital(place.here())) {
        const bool ends_capitals = is_capital(place.before()) && place.at > 1 &&
                                   is_capital(place.text[place.at - 2]) &&
                                   !is_letter(place.behind());
        return ends_capitals && place.here() != U'ß' ? small_behind_capitals : 0;
    }
    if (!is_letter(place.before()))
        return !is_letter(place.behind()) && place.before() == U' ' ? capital_alone : 0;
    if (!is_capital(place.before()))
        return capital_behind_small;
    const bool ends_capitals = is_letter(place.behind()) && !is_capital(place.behind());
    return ends_capitals ? capitals_before_small : capital_inside;
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
    const bool is_first = script_of(place.before()) == Script::None &&
                          language.never_first.find(letter) != language.never_first.npos;
    return language.first + language.step * static_cast<double>(rank) +
           (fits && !is_first ? 0 : against_habit);
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

/// Whether a letter stands alone before or behind a number, as what another encoding has for a sign
/// does: "64,27А" for 64,27 €, "62а697" where a blank parts thousands. A Han sign counts, and Ø
/// says that a number is an average.
bool is_alone_beside_digit(const Place& place)
{
    constexpr char32_t first_narrow_kana = 0xFF66;
    const char32_t here = place.here();
    if (here == U'Ø' || here == U'ø' ||
        (script_of(here) >= Script::Kana && here < first_narrow_kana))
        return false;
    const auto is_digit_at = [&place](std::size_t at) {
        return at < place.text.size() && is_within(place.text[at], '0', '9');
    };
    if (is_letter(place.before()) || is_letter(place.behind()))
        return false;
    return is_digit_at(place.at + 1) || is_digit_at(place.at - 1) ||
           (place.behind() == U' ' && is_digit_at(place.at + 2)) ||
           (place.before() == U' ' && is_digit_at(place.at - 2));
}

template <class Kind>
double surprise_in(const std::u32string& text, const Kind& language)
{
    double cost = 0;
    if constexpr (std::is_same_v<Kind, Language>)
        cost += language.rareness;
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
        if (std::is_same_v<Kind, Ideographs> && is_within(c, first_full_width, last_full_width))
            cost += full_width;
        else if (script == Script::None)
            cost += cost_of_sign(place);
        else
            cost += cost_of_letter(place, language) + cost_of_case(place) +
                    cost_of_neighbours(place, script) +
                    (is_alone_beside_digit(place) ? alone_beside_digit : 0);
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

/// What it costs that no letter is one of those that an encoding is for.
double lack_of(Script script, const std::u32string& text)
{
    constexpr double without_own_letters = 10;
    const bool has_some =
        std::ranges::any_of(text, [script](char32_t c) { return script_of(c) == script; });
    return has_some ? 0 : without_own_letters;
}

} // namespace

double surprise(const std::u32string& text, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Windows1252:
    case Encoding::Latin9:
    case Encoding::MacRoman:
    case Encoding::Cp850:
    case Encoding::Cp437:
        return least(text, languages::western);
    case Encoding::Windows1250:
    case Encoding::Latin2:
    case Encoding::Cp852:
        return least(text, languages::central);
    case Encoding::Windows1251:
    case Encoding::Koi8R:
    case Encoding::Cp866:
        return least(text, languages::cyrillic) + lack_of(Script::Cyrillic, text);
    case Encoding::Windows1254:
    case Encoding::Latin5:
    case Encoding::Cp857:
        return least(text, languages::turkish);
    case Encoding::Windows1253:
    case Encoding::Latin7:
        return least(text, languages::greek) + lack_of(Script::Greek, text);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/total_words.h"

#include "table/case_folding.h"
#include "table/unicode.h"

#include <algorithm>
#include <array>
#include <string>

namespace table
{

namespace
{

using namespace std::string_view_literals;

/// In small letters, without a colon behind it.
std::string bare_word(std::string_view text)
{
    std::string word = case_folded(without_blanks(text));
    while (!word.empty() && is_one_of(word.back(), ": "))
        word.pop_back();
    return word;
}

} // namespace

bool is_word_for_totals(std::string_view text)
{
    constexpr std::array unmistakable = {"total"sv,       "subtotal"sv,    "sub-total"sv,
                                         "grand total"sv, "summe"sv,       "zwischensumme"sv,
                                         "teilsumme"sv,   "gesamtsumme"sv, "sous-total"sv,
                                         "totale"sv,      "subtotale"sv,   "suma total"sv,
                                         "subtotaal"sv,   "totaal"sv,      "delsumma"sv,
                                         "mezisoučet"sv,  "celkem"sv,      "razem"sv,
                                         "ara toplam"sv,  "toplam"sv,      "ø"sv,
                                         "∅"sv,           "⌀"sv,           "class average"sv};
    constexpr std::array words = {"totals"sv,
                                  "sum"sv,
                                  "sums"sv,
                                  "gesamt"sv,
                                  "insgesamt"sv,
                                  "insg."sv,
                                  "zusammen"sv,
                                  "suma"sv,
                                  "totaux"sv,
                                  "gesamtergebnis"sv,
                                  "somme"sv,
                                  "soma"sv,
                                  "ensemble"sv,
                                  "summa"sv,
                                  "ogółem"sv,
                                  "average"sv,
                                  "averages"sv,
                                  "avg"sv,
                                  "avg."sv,
                                  "endsaldo"sv,
                                  "schlusssaldo"sv,
                                  "saldo final"sv,
                                  "closing balance"sv,
                                  "median"sv,
                                  "media"sv,
                                  "gesamtdurchschnitt"sv,
                                  "klassendurchschnitt"sv,
                                  "klassenschnitt"sv,
                                  "notenschnitt"sv,
                                  "notendurchschnitt"sv,
                                  "mean"sv,
                                  "points possible"sv,
                                  "possible points"sv,
                                  "max points"sv,
                                  "maximalpunkte"sv,
                                  "maximale punkte"sv,
                                  "erreichbare punkte"sv,
                                  "puntos posibles"sv,
                                  "moyenne"sv,
                                  "mittelwert"sv,
                                  "mittelwerte"sv,
                                  "durchschnitt"sv,
                                  "promedio"sv,
                                  "średnia"sv,
                                  "průměr"sv,
                                  "gemiddelde"sv,
                                  "итого"sv,
                                  "всего"sv,
                                  "среднее"sv,
                                  "合計"sv,
                                  "总计"sv,
                                  "合计"sv,
                                  "总和"sv,
                                  "平均"sv,
                                  "계"sv,
                                  "합계"sv};
    const std::string word = bare_word(text);
    const auto begins = [&word](std::string_view each) {
        return word.starts_with(each) && (word.size() == each.size() || word[each.size()] == ' ');
    };
    return std::ranges::any_of(unmistakable, begins) ||
           std::ranges::find(words, word) != words.end();
}

bool may_be_word_for_totals(std::string_view text)
{
    constexpr std::size_t longest = 40;
    constexpr std::array words = {
        "max"sv,      "max."sv,      "min"sv,        "min."sv,     "maximum"sv,
        "minimum"sv,  "máximo"sv,    "mínimo"sv,     "maximo"sv,   "minimo"sv,
        "stddev"sv,   "std"sv,       "std."sv,       "stdev"sv,    "stdabw"sv,
        "stdabw."sv,  "stabw"sv,     "sd"sv,         "σ"sv,        "standardabweichung"sv,
        "standard"sv, "deviation"sv, "desviación"sv, "anzahl"sv,   "count"sv,
        "número"sv,   "mittel"sv,    "schnitt"sv,    "mw"sv,       "avg"sv,
        "average"sv,  "mean"sv,      "media"sv,      "promedio"sv, "moyenne"sv,
        "średnia"sv,  "summe"sv,     "sum"sv,        "suma"sv,     "total"sv,
        "gesamt"sv,   "insgesamt"sv, "median"sv};
    constexpr std::array ends = {"schnitt"sv, "mittel"sv, "mittelwert"sv, "summe"sv, "anzahl"sv};
    std::string word = bare_word(text);
    if (word == "n")
        return true;
    if (word.empty() || word.size() > longest)
        return false;
    std::string_view rest = word;
    while (!rest.empty()) {
        const std::size_t blank = std::min(rest.find_first_of(" -_/("), rest.size());
        const std::string_view each = rest.substr(0, blank);
        if (std::ranges::find(words, each) != words.end() ||
            std::ranges::any_of(ends, [&](std::string_view end) { return each.ends_with(end); }))
            return true;
        rest.remove_prefix(std::min(blank + 1, rest.size()));
    }
    return false;
}

} // namespace table

// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/prices.h"

#include "table/unicode.h"
#include "table/units.h"

#include <algorithm>
#include <array>

namespace table
{

namespace
{

bool is_dash(std::string_view text)
{
    using namespace std::string_view_literals;
    constexpr std::array dashes = {"-"sv, "--"sv, "\u2013"sv, "\u2014"sv, "\u2212"sv};
    return std::ranges::find(dashes, text) != dashes.end();
}

} // namespace

std::string_view without_dash_for_cents(std::string_view text)
{
    using namespace std::string_view_literals;
    for (const std::string_view dash : {"--"sv, "-"sv, "\u2013"sv, "\u2014"sv, "\u2212"sv}) {
        if (!text.ends_with(dash))
            continue;
        const std::string_view rest = text.substr(0, text.size() - dash.size());
        const bool is_price =
            rest.size() > 1 && is_one_of(rest.back(), ",."sv) && is_digit(rest[rest.size() - 2]);
        return is_price ? rest : text;
    }
    return text;
}

bool is_nought_of(std::string_view text, std::string_view currency)
{
    if (currency.empty() || text.size() <= currency.size())
        return false;
    const std::size_t rest = text.size() - currency.size();
    return (text.starts_with(currency) && is_dash(without_blanks(text.substr(currency.size())))) ||
           (text.ends_with(currency) && is_dash(without_blanks(text.substr(0, rest))));
}

bool is_nought(std::string_view text)
{
    // Nearly all values are numbers, and this is asked of every value that is looked at.
    if (text.empty() || is_digit(text.front()) || is_digit(text.back()))
        return false;
    return std::ranges::any_of(known_currencies(), [text](std::string_view currency) {
        return is_nought_of(text, currency);
    });
}

} // namespace table

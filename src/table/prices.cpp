// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/prices.h"

#include "table/unicode.h"

#include <array>

namespace table
{

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

} // namespace table

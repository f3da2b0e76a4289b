// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <utility>

namespace table
{

/// A text taken apart into a number and what it counts: "3,10 €" into "3,10" and "€".
struct Measured {
    /// Without parentheses, and without a sign before a currency.
    std::string_view number;
    /// Empty where there is none.
    std::string_view unit;
};

/// What may be a unit: a currency in front or a sign, word or currency behind. Only the shape is
/// looked at. \pre no blanks around the text
Measured without_unit(std::string_view text);
/// The same where a column is said to have that unit, whatever it is; empty where nothing is said.
Measured without_unit(std::string_view text, std::string_view said);

/// Whether a unit is one that people know, such as kg, € or %; others are units only where every
/// value of a column has the same one.
bool is_known_unit(std::string_view unit);

/// Whether a unit is what points are out of: the "/10" of "7/10".
bool is_out_of(std::string_view unit);
/// Whether it is one that points are usually out of, and neither days nor parts of an inch.
bool is_usual_most(std::string_view unit);

/// Whether two units are one, however they are written: EUR and €, lbs and lb, none and none.
bool is_same_unit(std::string_view one, std::string_view other);
/// Whether it is one of money: €, EUR.
bool is_currency(std::string_view unit);

/// All units of money that are known: they may stand in front of a number as well as behind it.
std::span<const std::string_view> known_currencies();
/// All other units that are known.
std::span<const std::string_view> known_measures();
/// Pairs of a unit as it is also written and as it is usually.
std::span<const std::pair<std::string_view, std::string_view>> known_writings();

} // namespace table

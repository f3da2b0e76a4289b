// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace table
{

/// Whether a text is a unit and nothing else: one that people know, or several of them as in mm/s,
/// kg/m³ or m/s^2.
bool is_unit_text(std::string_view text);

/// The unit that a text in brackets says, "[°C]" or "(m²)", whatever it is; or the text itself
/// where is_unit_text(). Empty for "[-]", for a number in brackets and for anything else.
std::string unit_said_by(std::string_view text);

/// Whether a text is a number in brackets, perhaps with a unit: "(850,00)" or "[2.0 %]", but not
/// "[1]", which says that a column has no unit.
bool is_number_in_brackets(std::string_view text);

/// Whether a text says how days or times are written: hh:mm:ss, dd.mm.yyyy.
bool is_time_pattern(std::string_view text);

/// The unit at the end of a column's name: "Temp [°C]", "Größe (m²)", "Preis in €", "weight_kg".
/// Empty where there is none, or where the word may say something else, as in temp_min.
std::string unit_in_name(std::string_view name);

/// "°C, %, hPa": each once, of many the first ones.
std::string listed_units(std::span<const std::string> units);

} // namespace table

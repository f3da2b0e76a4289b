// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace table
{

/// Whether a text is a date, a time of day or both, as people and programs write them: 31.12.2024,
/// 2024-12-31T23:59, 12/31/24, 31 Dec 2024, 5.3., 23:59. A version such as 1.2.3 is none.
bool is_date_or_time(std::string_view text);

/// Whether a number lies among the years 1900 to 2100.
bool is_year(double number);

/// Whether a number is a day of the years 1900 to 2100, written without marks, as 20240229.
bool is_compact_date(double number);

} // namespace table

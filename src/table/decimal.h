// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace table
{

/// Reads the finite number that starts at `at`, as std::from_chars does, but with that decimal
/// mark: the same double, to the last bit, and the same end. Returns where it ends, or nothing if
/// there is none, or if it is a long one. Several times as fast, for numbers whose digits are a
/// whole number below 2^53 and which have no exponent, as nearly all have. \pre at <= end
const char* read_short_decimal(const char* at, const char* end, char mark, double& value);

/// The same of any number, with a point.
const char* read_long_decimal(const char* at, const char* end, double& value);

} // namespace table

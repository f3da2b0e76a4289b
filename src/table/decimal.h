// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace table
{

/// Reads the finite number that starts at `at`, as std::from_chars does: the same double, to the
/// last bit, and the same end. Returns where it ends, or nothing if there is none. Several times as
/// fast for numbers whose digits are a whole number below 2^53 and which have no exponent, as
/// nearly all have. \pre at <= end
const char* read_decimal(const char* at, const char* end, double& value);

/// The same, of the numbers that are read fast alone, with that decimal mark; nothing for others.
const char* read_short_decimal(const char* at, const char* end, char mark, double& value);

} // namespace table

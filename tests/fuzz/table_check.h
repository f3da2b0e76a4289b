// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace testing
{

/// Reads any bytes as a table, the first of them choosing the options, and does with it all that
/// can be done. Ends the program where something is not as promised.
void check_table(std::string_view bytes);

} // namespace testing

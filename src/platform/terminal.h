// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace platform
{

/// Whether somebody may be looking at what is written to standard error.
bool is_error_output_a_terminal();
/// And at what is written to standard output.
bool is_output_a_terminal();

} // namespace platform

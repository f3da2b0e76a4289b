// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/terminal.h"

#include <unistd.h>

namespace platform
{

bool is_error_output_a_terminal()
{
    return ::isatty(STDERR_FILENO) == 1;
}

bool is_output_a_terminal()
{
    return ::isatty(STDOUT_FILENO) == 1;
}

} // namespace platform

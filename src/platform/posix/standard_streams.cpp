// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/standard_streams.h"

#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace platform
{

void hold_standard_streams()
{
    for (const int stream : std::array{STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) >= 0)
            continue;
        // The other way round, so that using it fails, as it would have. The lowest number that is
        // free is this one.
        const int wrong_way = stream == STDIN_FILENO ? O_WRONLY : O_RDONLY;
        if (::open("/dev/null", wrong_way) < 0)
            return;
    }
}

} // namespace platform

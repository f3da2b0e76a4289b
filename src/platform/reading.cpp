// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/reading.h"

#include <cerrno>

namespace platform
{

std::optional<std::size_t> read_into(FileSystem& system, int file, std::span<char> bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const std::ptrdiff_t got = system.read(file, bytes.data() + done, bytes.size() - done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return std::nullopt;
        if (got == 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return done;
}

} // namespace platform

// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/priority.h"

#ifdef __linux__
#include <unistd.h>
#endif

namespace platform
{

void give_way()
{
#ifdef __linux__
    // Linux has a niceness for every thread: sched(7), "The nice value". Elsewhere it belongs to
    // the whole program.
    thread_local const int niceness = ::nice(10);
    static_cast<void>(niceness);
#endif
}

} // namespace platform

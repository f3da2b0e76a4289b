// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace gui
{

/// Whatever this thread did before is done for the thread that calls takeOver() with the same
/// place. A queue of Qt's sees to that by locks of its own; but Qt is not built with the thread
/// sanitizer, which has to be told. In every other build neither function does anything.
inline void handOver([[maybe_unused]] void* place)
{
#ifdef __SANITIZE_THREAD__
    __tsan_release(place);
#endif
}

inline void takeOver([[maybe_unused]] void* place)
{
#ifdef __SANITIZE_THREAD__
    __tsan_acquire(place);
#endif
}

} // namespace gui

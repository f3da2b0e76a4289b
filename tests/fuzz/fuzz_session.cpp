// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/session_check.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    testing::check_session({reinterpret_cast<const char*>(data), size});
    return 0;
}

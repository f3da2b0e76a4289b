// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace testing
{

/// Takes any bytes for a session behind its checksum: a format, one byte, and a payload. Whatever
/// is not refused must agree with itself, survive being saved and be fit to be trained on. Ends the
/// program where a promise is broken.
void check_session(std::span<const char> bytes);

} // namespace testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace platform
{

/// From now on this thread, not its program, has only a small part of a processor that other
/// threads want, too; where nothing else wants it, it is as fast as before. Does it once.
void give_way();

} // namespace platform

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace platform
{

/// Has standard streams that were closed when the program was started lead nowhere: neither can
/// they be read or written then, nor does a file that is opened later take their numbers and so
/// what is meant for them. To be called before anything is opened.
void hold_standard_streams();

} // namespace platform

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gui
{

/// Makes a screen reader on Linux hear a name or a description that changes. Qt 6.4 tells it of the
/// change with the object in the place of the new text, and nothing is spoken; from here on the
/// text itself is sent, as AT-SPI has it. Call once the application exists. On other platforms Qt
/// does the right thing by itself, and this does nothing.
void sendAccessibleTexts();

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gui
{

/// Whether a view of text is at a move of the mouse, and within a drag that this has begun, too.
/// Meanwhile timers that scroll, of that view or another one, send moves as well, which would begin
/// to drag once more: one mouse drags one text. Not in the view, which may be gone when a drag
/// ends.
inline bool mouseMovesText = false;

} // namespace gui

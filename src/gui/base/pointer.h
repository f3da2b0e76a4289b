// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gui
{

/// Whether the move that a widget is just being told of was made by a person. Qt sends moves, too,
/// when something scrolls, appears or goes away under a pointer that rests: whoever tells of what
/// the pointer is on is silent then. Ask once, first thing in mouseMoveEvent(). Whoever was told of
/// the last such move is told, too, that the pointer has left, even if Qt forgets to.
bool pointerMoved();

} // namespace gui

#pragma once

namespace gui
{

/// Whether the move that a widget is just being told of was made by a person. Qt sends moves, too,
/// when something scrolls, appears or goes away under a pointer that rests: whoever tells of what
/// the pointer is on is silent then. Ask first thing in mouseMoveEvent().
bool pointerMoved();

} // namespace gui

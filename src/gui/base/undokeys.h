// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

namespace gui
{

/// Whether an event asks a field that nothing was typed into for the keys of Undo and Redo: it is
/// to leave them to the window, since the last change is to be undone then, not the last key.
inline bool isUndoOfTheWindow(const QEvent& event)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

} // namespace gui

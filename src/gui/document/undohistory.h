// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoStack>

#include <memory>
#include <set>

namespace gui
{

class SessionCommand;

/// About how much memory is taken by what only undoing needs. What is shared counts once, and what
/// is on screen not at all.
class UndoMemory
{
public:
    /// A block that is taken anyway.
    void ignore(const void* block) { m_seen.insert(block); }
    void add(const void* block, std::size_t bytes)
    {
        if (m_seen.insert(block).second)
            m_bytes += bytes;
    }
    std::size_t bytes() const { return m_bytes; }

private:
    std::set<const void*> m_seen;
    std::size_t m_bytes = 0;
};

/// The changes that can be undone, within bounded memory: what is too much, counted from the latest
/// back, is let go of.
class UndoHistory
{
public:
    /// For the Undo menu, and to walk through.
    QUndoStack& stack() { return m_stack; }
    const QUndoStack& stack() const { return m_stack; }

    /// Does a change and keeps it. `inUse`: the memory of what is on screen.
    void push(std::unique_ptr<SessionCommand> change, const UndoMemory& inUse);
    /// Undoes the latest change, or does the next one again. The lessons on whose pages it is seen;
    /// none where there is no such change.
    QStringList undo();
    QStringList redo();
    /// Undoes the latest changes as far as they were made in that drag.
    void undoDrag(int drag);
    /// Names every change in the language now spoken.
    void sayAgain();

private:
    /// Undoes or redoes the change there, if there is one: see undo().
    QStringList exchange(int index, void (QUndoStack::*way)());
    /// Lets go of the oldest: what may be forgotten of a change first, then whole changes.
    void bound(const UndoMemory& inUse);
    void drop(int count);

    QUndoStack m_stack;
};

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/undohistory.h"

#include "gui/base/plaintip.h"
#include "gui/document/sessioncommand.h"

#include <utility>
#include <vector>

namespace gui
{

namespace
{

/// What may be taken by what only undoing needs. A run of one neuron takes about 1 MB at most.
constexpr std::size_t mostBytes = std::size_t{256} << 20;

/// A change as the stack holds it. A stack cannot let go of its oldest changes; made anew of
/// entries for the others, it can.
class Entry : public QUndoCommand
{
public:
    /// `isDone`: it is on the stack again, and its first redo() has been done long ago.
    explicit Entry(std::shared_ptr<SessionCommand> change, bool isDone = false)
        : m_change(std::move(change)), m_isDone(isDone), m_merges(!isDone)
    {
        setText(verbatim(m_change->text()));
    }

    const std::shared_ptr<SessionCommand>& change() const { return m_change; }
    void sayAgain()
    {
        m_change->sayAgain();
        setText(verbatim(m_change->text()));
    }
    /// From now on, what comes next may become one with it.
    void letMerge() { m_merges = true; }

    int id() const override { return m_merges ? m_change->id() : -1; }
    void undo() override { m_change->undo(); }
    void redo() override
    {
        if (!std::exchange(m_isDone, false))
            m_change->redo();
    }
    bool mergeWith(const QUndoCommand* other) override
    {
        const bool merged = m_change->mergeWith(static_cast<const Entry*>(other)->m_change.get());
        setObsolete(m_change->isObsolete());
        return merged;
    }

private:
    std::shared_ptr<SessionCommand> m_change;
    bool m_isDone;
    bool m_merges;
};

Entry& entryAt(const QUndoStack& stack, int index)
{
    // The stack hands out what it holds as constant, which its names and its memory are not.
    return *static_cast<Entry*>(const_cast<QUndoCommand*>(stack.command(index)));
}

} // namespace

void UndoHistory::push(std::unique_ptr<SessionCommand> change, const UndoMemory& inUse)
{
    m_stack.push(new Entry(std::move(change)));
    bound(inUse);
}

QStringList UndoHistory::undo()
{
    return exchange(m_stack.index() - 1, &QUndoStack::undo);
}

void UndoHistory::undoDrag(int drag)
{
    while (m_stack.canUndo() && entryAt(m_stack, m_stack.index() - 1).change()->isOf(drag))
        m_stack.undo();
}

QStringList UndoHistory::redo()
{
    return exchange(m_stack.index(), &QUndoStack::redo);
}

QStringList UndoHistory::exchange(int index, void (QUndoStack::*way)())
{
    if (index < 0 || index >= m_stack.count())
        return {};
    const std::shared_ptr<SessionCommand> change = entryAt(m_stack, index).change();
    (m_stack.*way)();
    return change->lessons();
}

void UndoHistory::sayAgain()
{
    for (int i = 0; i < m_stack.count(); ++i)
        entryAt(m_stack, i).sayAgain();
}

void UndoHistory::bound(const UndoMemory& inUse)
{
    const auto countFrom = [this](UndoMemory& memory, int oldest) {
        for (int i = oldest; i < m_stack.count(); ++i)
            entryAt(m_stack, i).change()->count(memory);
    };
    UndoMemory memory = inUse;
    for (int i = m_stack.count() - 1; i >= 0; --i) {
        SessionCommand& change = *entryAt(m_stack, i).change();
        change.count(memory);
        if (memory.bytes() <= mostBytes)
            continue;
        change.spare();
        memory = inUse;
        countFrom(memory, i);
        if (memory.bytes() > mostBytes) {
            drop(i + 1);
            return;
        }
    }
}

void UndoHistory::drop(int count)
{
    std::vector<std::shared_ptr<SessionCommand>> kept;
    for (int i = count; i < m_stack.count(); ++i)
        kept.push_back(entryAt(m_stack, i).change());
    const int clean = m_stack.cleanIndex() - count;
    m_stack.clear();
    if (clean != 0)
        m_stack.resetClean();
    for (const auto& change : kept) {
        auto* entry = new Entry(change, true);
        m_stack.push(entry);
        entry->letMerge();
        if (m_stack.count() == clean)
            m_stack.setClean();
    }
}

} // namespace gui

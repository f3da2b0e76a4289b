// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/charts/chartmarks.h"

#include <optional>
#include <vector>

namespace gui
{

/// The handles of a chart, and which of them is pointed at, held by the mouse, or moved by the
/// arrow keys. Only a draggable one is ever held or focused.
class ChartHandles
{
public:
    using Index = std::optional<std::size_t>;

    /// Others in their place: what was pointed at, held or focused stays so by its name. A focused
    /// one that has gone leaves the focus to the last before it that can be moved.
    void replace(std::vector<ChartHandle> handles);
    const std::vector<ChartHandle>& all() const { return m_all; }
    const ChartHandle& at(std::size_t index) const { return m_all[index]; }

    /// The first of that name.
    Index named(const QString& name) const;
    /// The next one that can be moved; from none, the first or the last.
    Index next(Index from, bool forwards) const;

    Index hovered() const { return m_hovered; }
    Index held() const { return m_held; }
    Index focused() const { return m_focused; }
    void setHovered(Index index) { m_hovered = index; }
    void setHeld(Index index) { m_held = onlyDraggable(index); }
    void setFocused(Index index) { m_focused = onlyDraggable(index); }
    bool isDraggable(Index index) const { return index && m_all[*index].draggable; }

private:
    Index onlyDraggable(Index index) const { return isDraggable(index) ? index : std::nullopt; }

    std::vector<ChartHandle> m_all;
    Index m_hovered;
    Index m_held;
    Index m_focused;
};

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/charthandles.h"

#include <algorithm>
#include <utility>

namespace gui
{

void ChartHandles::replace(std::vector<ChartHandle> handles)
{
    const std::vector<ChartHandle> before = std::exchange(m_all, std::move(handles));
    const auto again = [&](Index old) -> Index {
        if (!old)
            return {};
        // Several may have one name.
        const QString& name = before[*old].name;
        return *old < m_all.size() && m_all[*old].name == name ? old : named(name);
    };
    m_hovered = again(m_hovered);
    m_held = onlyDraggable(again(m_held));
    if (const Index old = m_focused) {
        m_focused = onlyDraggable(again(old));
        if (!m_focused && *old + 1 < m_all.size())
            m_focused = next(*old + 1, false);
        if (!m_focused)
            m_focused = next({}, false);
    }
}

ChartHandles::Index ChartHandles::named(const QString& name) const
{
    const auto found = std::ranges::find(m_all, name, &ChartHandle::name);
    return found == m_all.end() ? Index() : Index(found - m_all.begin());
}

ChartHandles::Index ChartHandles::next(Index from, bool forwards) const
{
    const int step = forwards ? 1 : -1;
    const int count = int(m_all.size());
    const int start = from ? int(*from) : forwards ? -1 : count;
    for (int i = start + step; i >= 0 && i < count; i += step) {
        if (m_all[std::size_t(i)].draggable)
            return std::size_t(i);
    }
    return {};
}

} // namespace gui

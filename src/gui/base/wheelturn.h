// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWheelEvent>

#include <cmath>

namespace gui
{

/// How far a wheel was turned away from the person, in notches: a touchpad turns by small parts of
/// one. Turned sideways, it is nothing.
inline double notches(const QWheelEvent& event)
{
    return event.angleDelta().y() / 120.0;
}

/// Collects parts of a notch until there is a whole one.
class WheelTurn
{
public:
    /// The whole notches that have come together with this event.
    int wholeNotches(const QWheelEvent& event)
    {
        const double more = notches(event);
        // Turning back starts afresh.
        m_part = m_part * more < 0 ? more : m_part + more;
        const double whole = std::trunc(m_part);
        m_part -= whole;
        return int(whole);
    }

private:
    double m_part = 0;
};

} // namespace gui

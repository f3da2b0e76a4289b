// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

#include <optional>

namespace gui
{

/// Which way an arrow key points: one to the right, or one upwards, or their opposites; nothing
/// where it is another key.
inline std::optional<QPoint> wayOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return QPoint(-1, 0);
    case Qt::Key_Right:
        return QPoint(1, 0);
    case Qt::Key_Up:
        return QPoint(0, 1);
    case Qt::Key_Down:
        return QPoint(0, -1);
    default:
        return std::nullopt;
    }
}

} // namespace gui

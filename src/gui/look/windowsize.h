// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/theme.h"

#include <QScreen>
#include <QSize>

namespace gui
{

/// What is `usual` for a window at the normal size of text: as much larger as the text, as far as
/// the screen has room.
inline QSize windowSize(QSize usual, const QScreen& screen)
{
    // How large its frame is nobody knows before a window is shown; few are larger than this.
    constexpr QSize frame(32, 64);
    return (usual * theme::look().growth()).boundedTo(screen.availableSize() - frame);
}

} // namespace gui

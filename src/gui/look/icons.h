// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace gui::icons
{

/// Our own small signs, drawn in the palette's text colour so that they show on light and dark
/// pages alike.
enum class Sign {
    First,
    Previous,
    Next,
    Last,
    Play,
    Pause,
    Menu,
    Table,
    Done,
    Current,
    Open,
    Warning,
    Close,
    Copy
};

QIcon icon(Sign sign);

} // namespace gui::icons

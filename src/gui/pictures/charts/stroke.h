// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/look.h"

#include <QPen>

namespace gui
{

/// How a line is drawn, in whatever look.
struct Stroke {
    theme::Role role = theme::Role::Neutral;
    double width = 2;
    Qt::PenStyle style = Qt::SolidLine;
    Qt::PenCapStyle cap = Qt::SquareCap;
    Qt::PenJoinStyle join = Qt::BevelJoin;

    QPen pen(const theme::Look& look) const
    {
        return QPen(look.colour(role), width, style, cap, join);
    }
};

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/look.h"
#include "gui/pictures/picturetable.h"

#include <QString>

class QPainter;

namespace gui
{

/// What the network answers, as it stands on paper, where there is nothing to type in: the
/// prediction, what is to be remarked, and below them a line for each part it is made of.
struct AskSheet {
    QString result;
    /// Error where there is no prediction.
    theme::Role role = theme::Role::Ink;
    QString remarks;
    PictureTable parts;

    /// What it takes in a column of that width, in letters of that font.
    int heightFor(int width, const QFont& font) const;
    /// Paints it from the painter's origin downwards.
    void paint(QPainter& painter, int width, const theme::Look& look) const;
};

} // namespace gui

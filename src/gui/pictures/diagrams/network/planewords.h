// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/diagrams/network/unitplanes.h"

#include <QString>

namespace gui
{

/// What a unit's picture looks like, for whoever does not see it: "grows towards the upper right,
/// from −0.98 to 0.99".
QString wordsFor(const UnitPlane& plane);

} // namespace gui

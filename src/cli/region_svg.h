// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QByteArray>

namespace cli
{

/// How high the picture of the decision region is; 0 where there is none: of a network that
/// predicts a number, and of rows with a single feature. \pre the session has a run
double region_height(const session::Session& session);

/// What the network predicts over a plane of two features, those in the window's view, with the
/// rows in it; the other features stay at their means, which is said. \param top where it begins in
/// its SVG picture. \pre region_height(session) > 0
QByteArray region_svg(const session::Session& session, double top);

} // namespace cli

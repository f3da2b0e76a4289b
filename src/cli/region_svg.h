// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QByteArray>

namespace cli
{

/// How high the picture of a decision region is.
inline constexpr double region_height = 552;

/// What the network predicts over a plane of two features, those in the window's view, with the
/// rows in it; the other features stay at their means, which is said. Empty where there is no such
/// plane: of a network that predicts a number, and of rows with a single feature.
/// \param top where it begins in its SVG picture. \pre the session has a run
QByteArray region_svg(const session::Session& session, double top);

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QByteArray>

namespace cli
{

/// The recorded errors as an SVG picture: over the iterations, of the training rows and, where
/// there are some, of the rows held back. Few points stand for many: of each stretch its smallest
/// and its largest. Below it, where there is one, the decision region: see region_svg.h. \pre the
/// session has a run
QByteArray curve_svg(const session::Session& session);

/// The same as blocks for a terminal, a chart for each. Empty where nothing was recorded.
QByteArray curve_blocks(const session::Session& session);

} // namespace cli

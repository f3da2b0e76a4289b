// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monkey/event.h"

#include <functional>

namespace monkey
{

/// The shortest list of events found that still fails, in their order, by leaving out parts that
/// are not needed (Zeller and Hildebrandt, "Simplifying and isolating failure-inducing input",
/// 2002). Gives up trying after so many `attempts`. \pre stillFails(events)
Events shrunk(Events events, const std::function<bool(const Events&)>& stillFails, int attempts);

} // namespace monkey

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/trace.h"

#include <memory>

namespace gui
{

/// A step on its way to the screen: made once and shared by all that show it.
using Moment = std::shared_ptr<const model::Step>;

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/moment.h"

#include <utility>

/// A step as views are given it.
inline gui::Moment moment(model::Step step)
{
    return std::make_shared<const model::Step>(std::move(step));
}

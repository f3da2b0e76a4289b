// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/patterns.h"

#include <QString>

#include <string>

namespace gui
{

/// What a pattern of points is called.
QString patternName(model::Pattern pattern);

/// What rows are called that come from this path: their file, without its folders, or what the
/// points are.
QString dataName(const std::string& path);

} // namespace gui

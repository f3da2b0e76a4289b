// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/problem.h"

#include <QString>

namespace cli
{

/// The options by which a person can do what the sentence of a finding says, such as "--types or
/// --missing-marks"; nothing where no option helps.
QString options_for(table::ProblemCode code);

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/problem.h"

#include <string_view>

namespace table
{

/// What a problem is called, and its sentence in English.
struct Entry {
    ProblemCode code;
    std::string_view name;
    const char* pattern;
};

} // namespace table

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <utility>
#include <vector>

/// The main() of a test, by the test's name.
using NamedTest = std::pair<std::string_view, int (*)(int, char**)>;

/// Runs the test that the first argument names, with the others. \return what it returns; 2 if it
/// is none of them.
int one_of_several(int argc, char** argv, const std::vector<NamedTest>& tests);

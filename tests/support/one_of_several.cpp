// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/one_of_several.h"

#include <algorithm>
#include <cstdio>

int one_of_several(int argc, char** argv, const std::vector<NamedTest>& tests)
{
    const std::string_view name = argc > 1 ? argv[1] : "";
    const auto test = std::ranges::find(tests, name, &NamedTest::first);
    if (test == tests.end()) {
        std::fputs("The first argument names the test to run.\n", stderr);
        return 2;
    }
    // The program's own name stays where it is.
    std::rotate(argv + 1, argv + 2, argv + argc);
    return test->second(argc - 1, argv);
}

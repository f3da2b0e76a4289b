// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/complaint.h"

#include <cstdio>

namespace gui
{

int complain(const QString& sentence)
{
    constexpr int refused = 2;
    std::fprintf(stderr, "first-neuron: %s\n", qPrintable(sentence));
    return refused;
}

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// How often to try: the first number in the tests that run on every change, the second in the long
/// campaign (FIRST_NEURON_SOAK=1).
inline int trials(int usual, int soak)
{
    return qEnvironmentVariableIntValue("FIRST_NEURON_SOAK") != 0 ? soak : usual;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// How often to try: the first number in the tests that run on every change, the second in the long
/// campaign (FIRST_NEURON_SOAK=1).
inline int trials(int usual, int soak)
{
    return qEnvironmentVariableIntValue("FIRST_NEURON_SOAK") != 0 ? soak : usual;
}

/// Whether this one of many combinations is tried: every `of`-th in the tests that run on every
/// change, each in the long campaign. Where two things are combined, the sum of their numbers is a
/// turn in which each of them comes.
inline bool isItsTurn(int turn, int of)
{
    return turn % trials(of, 1) == 0;
}

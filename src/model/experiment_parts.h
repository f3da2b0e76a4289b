// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/trace.h"
#include "model/trainer.h"

/// What experiments share.
namespace model
{

inline void add(Step& step, const char* name, double value)
{
    step.values.push_back(number(name, value, Role::Other));
}

/// A run with these settings, to its end.
inline TrainingState trained(const RunSettings& settings, const Dataset& dataset,
                             std::vector<HistoryPoint>* history = nullptr)
{
    TrainingState state = initial_state(settings, dataset);
    std::vector<HistoryPoint> own;
    Trainer(settings, dataset).advance(state, settings.iterations, history ? *history : own);
    return state;
}

} // namespace model

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

/// Numbers and labels that have nothing to do with each other, a third of them held back.
Dataset coin_rows();

/// A run with these settings, to its end, and how it goes with the rows it learns from and with
/// those held back, per row: `seen_start`, `seen_end`, `new_start`, `new_end`, `new_least`, and all
/// of it in a hundred parts, `seen_curve` and `new_curve`.
TrainingState add_curves(Step& step, const RunSettings& settings, const Dataset& dataset);

} // namespace model

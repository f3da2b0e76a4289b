// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/fields/random.h"
#include "session/session.h"

namespace session
{

template <>
inline std::size_t choices<model::Activation>()
{
    return model::activation_functions().size();
}

template <class Archive>
void serialize(Archive& archive, model::RunSettings& settings, unsigned)
{
    fields(archive, settings.learning_rate, settings.iterations, Word{settings.seed},
           settings.record_every, settings.hidden, settings.hidden_activation);
}

template <class Archive>
void serialize(Archive& archive, model::Layer& layer, unsigned)
{
    fields(archive, layer.inputs, layer.units, layer.weights, layer.bias, layer.activation);
}

template <class Archive>
void serialize(Archive& archive, model::Network& network, unsigned)
{
    fields(archive, network.layers);
}

template <class Archive>
void serialize(Archive& archive, model::TrainingState& state, unsigned)
{
    fields(archive, state.network, state.random, state.iteration);
}

template <class Archive>
void serialize(Archive& archive, model::HistoryPoint& point, unsigned)
{
    fields(archive, point.iteration, point.train_error, point.test_error);
}

template <class Archive>
void serialize(Archive& archive, TrainingRun& run, unsigned version)
{
    fields(archive, run.settings, run.initial, run.latest, run.history, run.diverged_at);
    if (version >= 1)
        fields(archive, run.snapshots);
}

} // namespace session

SESSION_STORES(model::RunSettings, 0)
SESSION_STORES(model::Layer, 0)
SESSION_STORES(model::Network, 0)
SESSION_STORES(model::TrainingState, 0)
SESSION_STORES(model::HistoryPoint, 0)
SESSION_STORES(session::TrainingRun, 1)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run_options.h"
#include "session/archives/input_archive.h"
#include "session/fields/input.h"
#include "session/fields/random.h"
#include "session/session.h"

namespace session
{

template <>
inline std::size_t choices<model::Activation>()
{
    return model::activation_functions().size();
}

template <>
inline std::size_t choices<model::Derived>()
{
    return model::derived_features().size();
}

template <class Archive>
void serialize(Archive& archive, model::SetByHand& number, unsigned)
{
    fields(archive, number.layer, number.unit, number.input, number.value);
}

template <class Archive>
void serialize(Archive& archive, model::Rates& rates, unsigned)
{
    fields(archive, rates.learning_rate, rates.l1, rates.l2);
}

template <class Archive>
void serialize(Archive& archive, model::Turn& turn, unsigned)
{
    fields(archive, turn.iteration, turn.numbers, turn.rates);
}

template <class Archive>
void serialize(Archive& archive, model::RunSettings& settings, unsigned version)
{
    if (version == 0) {
        fields(archive, settings.learning_rate, settings.iterations, Word{settings.seed},
               settings.record_every, settings.hidden, settings.activations.front());
        return;
    }
    // By name: an option that came later has what settings begin with, and a program that does not
    // know one does not load the run without it.
    model::Inputs options;
    if constexpr (Archive::is_saving::value) {
        for (const model::RunOption& option : model::run_options())
            options.emplace(option.name, option.get(settings));
    }
    fields(archive, options);
    if constexpr (Archive::is_loading::value) {
        for (const auto& [name, value] : options) {
            const model::RunOption* option = model::find_run_option(name);
            if (!option)
                throw NewerClass{};
            if (!model::accepts(option->kind, value))
                Archive::refuse(Archive::Fault::Unknown);
            option->set(settings, value);
        }
    }
    if (version >= 2)
        fields(archive, settings.turns);
}

template <class Archive>
void serialize(Archive& archive, model::Layer& layer, unsigned)
{
    fields(archive, layer.inputs, layer.units, layer.weights, layer.bias, layer.activation);
}

template <class Archive>
void serialize(Archive& archive, model::Network& network, unsigned version)
{
    fields(archive, network.layers);
    if (version >= 1)
        fields(archive, network.derived);
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

SESSION_STORES(model::SetByHand, 0)
SESSION_STORES(model::Rates, 0)
SESSION_STORES(model::Turn, 0)
SESSION_STORES(model::RunSettings, 2)
SESSION_STORES(model::Layer, 0)
SESSION_STORES(model::Network, 1)
SESSION_STORES(model::TrainingState, 0)
SESSION_STORES(model::HistoryPoint, 0)
SESSION_STORES(session::TrainingRun, 1)

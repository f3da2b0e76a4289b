// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inside.h"

namespace model
{

namespace
{

std::vector<std::vector<double>> slopes_of(const Network& network, const ForwardPass& pass)
{
    std::vector<std::vector<double>> slopes;
    for (std::size_t k = 0; k < network.layers.size(); ++k) {
        const LayerActivation& layer = pass.layers[k];
        std::vector<double>& of_layer = slopes.emplace_back();
        for (std::size_t unit = 0; unit < network.layers[k].units; ++unit)
            of_layer.push_back(activation_derivative(
                network.layers[k].activation, layer.weighted_sums[unit], layer.outputs[unit]));
    }
    return slopes;
}

} // namespace

Inside look_inside(const Timeline& timeline, const Dataset& dataset, std::int64_t iteration,
                   const std::stop_token& stop)
{
    // As it goes in this iteration, without what a person changes after it.
    RunSettings settings = timeline.settings();
    set_rates(settings, rates_at(settings, iteration));
    settings.turns.clear();
    const TrainingState start = timeline.at(iteration, dataset, stop);

    Inside inside;
    inside.iteration = iteration;
    inside.rows_in_batch = rows_per_update(settings, dataset);
    inside.loss = settings.loss;
    inside.rates = first_rates(settings);
    inside.before = start.network;
    TrainingState state = start;
    Trainer trainer(settings, dataset, start.network);
    const Trainer::Iteration& made = trainer.step(state, stop);
    inside.row = made.row;
    inside.followed = made.backward;
    inside.after = state.network;

    RunSettings free = settings;
    free.l1 = free.l2 = 0;
    state = start;
    inside.mean = Trainer(free, dataset, start.network).step(state, stop).backward;

    inside.target = dataset.targets[inside.row];
    inside.forward = forward(start.network, dataset.row(inside.row));
    inside.error =
        loss_of(settings.loss, inside.forward.sum(), inside.forward.prediction(), inside.target);
    inside.backward = backward(start.network, inside.forward, inside.target, settings.loss);
    const ForwardPass again = forward(inside.after, dataset.row(inside.row));
    inside.new_prediction = again.prediction();
    inside.new_error = loss_of(settings.loss, again.sum(), again.prediction(), inside.target);
    inside.slopes = slopes_of(start.network, inside.forward);
    return inside;
}

} // namespace model

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/descent.h"

#include "model/propagation.h"
#include "model/row_inputs.h"
#include "model/tutorial_data.h"

namespace model
{

namespace
{

std::vector<Input> inputs_for(const Dataset& dataset, const RowSummary& summary,
                              const RowNumbers& rows, std::vector<double> weights)
{
    Input other = row_input("other_input_vector", dataset, summary, rows, 1, 100);
    Input other_target = target_input("other_target", dataset, summary, rows, 1);
    other.source = other_target.source = Source::Rows;
    return {row_input("input_vector", dataset, summary, rows, 0, 100),
            weights_input("weights_1", std::move(weights), 100),
            {"bias", Numbers{{0}}},
            target_input("target", dataset, summary, rows, 0),
            {"learning_rate", Numbers{{0.1}, 0.0001, 10}},
            std::move(other),
            std::move(other_target)};
}

} // namespace

Descent::Descent(const Inputs& inputs)
    : row(inputs.at("input_vector").numbers),
      target(inputs.at("target").number()),
      weights(inputs.at("weights_1").numbers),
      bias(inputs.at("bias").number()),
      learning_rate(inputs.at("learning_rate").number()),
      other(inputs.at("other_input_vector").numbers),
      other_target(inputs.at("other_target").number())
{
}

double Descent::weighted_sum(const std::vector<double>& some_weights, double some_bias) const
{
    return forward(neuron(some_weights, some_bias), row).layers.front().weighted_sums.front();
}

double Descent::error(const std::vector<double>& some_weights, double some_bias) const
{
    return squared_error(predict(neuron(some_weights, some_bias), row), target);
}

std::vector<Input> descent_inputs()
{
    const Dataset dataset = first_prediction_dataset();
    return inputs_for(dataset, sum_up(dataset), {1, 0},
                      {first_prediction_weights.begin(), first_prediction_weights.end()});
}

std::vector<Input> descent_inputs(const Dataset& dataset, const RowSummary& summary,
                                  const RowNumbers& rows)
{
    std::vector<Input> inputs = inputs_for(dataset, summary, rows, starting_weights(summary));
    inputs.push_back(rows_input(dataset, rows));
    return inputs;
}

std::vector<double> shortcut_weights(std::vector<double> weights, double derivative, double rate)
{
    for (double& weight : weights)
        weight -= rate * derivative;
    return weights;
}

} // namespace model

#pragma once

#include "model/trace.h"
#include "model/trainer.h"

#include <map>
#include <string>
#include <vector>

namespace model
{

/// A number or vector that a person may change in a lesson, and the range every number of it must lie in.
struct Input {
    std::string name;
    /// The tutorial's value.
    std::vector<double> initial;
    double minimum = -100;
    double maximum = 100;
    /// Only whole numbers make sense.
    bool whole = false;
};

/// What stands in a lesson's fields now, by name.
using Inputs = std::map<std::string, std::vector<double>>;

/// The tutorial's values of these inputs.
Inputs initial_values(const std::vector<Input>& inputs);
/// Whether these values may stand in that input: right count, finite, in range, whole where asked.
bool accepts(const Input& input, const std::vector<double>& values);

// One pair a lesson: what may be changed, and the walk that follows from it.
// Each trace takes values for exactly the inputs beside it, accepted by them.

std::vector<Input> welcome_inputs();
Trace welcome_trace(const Inputs& inputs);

std::vector<Input> dot_product_inputs();
Trace dot_product_trace(const Inputs& inputs);

std::vector<Input> first_prediction_inputs();
Trace first_prediction_trace(const Inputs& inputs);

std::vector<Input> error_inputs();
Trace error_trace(const Inputs& inputs);

std::vector<Input> derivatives_inputs();
Trace derivatives_trace(const Inputs& inputs);

std::vector<Input> training_inputs();
RunSettings run_settings(const Inputs& training_inputs);
/// The step after `state.iteration` iterations. Training has too many steps to keep: they are made when they are shown.
/// `before` is the state one iteration earlier (ignored at iteration 0).
Step training_step(const RunSettings& settings, const Dataset& dataset, const TrainingState& before,
                   const TrainingState& state);

} // namespace model

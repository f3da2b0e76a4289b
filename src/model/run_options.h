// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"
#include "model/trainer.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <string_view>

namespace model
{

/// One thing about a run that can be chosen. The table of these is all that fields, sessions, the
/// console and its scripts know of a run's settings: a new option is a member of RunSettings and a
/// row of the table.
struct RunOption {
    /// In sessions, JSON and scripts; on the console with dashes in place of underscores.
    const char* name;
    /// What a run may have there, and has where nothing is said.
    InputKind kind;
    /// What the console says of it: %1 stands for what it may be, %2 for what it is if left out.
    const char* help;
    /// What the console calls its value.
    const char* value;
    /// What the console calls 0, where that is no number but something else.
    const char* zero = nullptr;
    /// What a page calls its field, in English, shown translated; null where no page has one.
    const char* label = nullptr;
    /// What may be typed there: narrower, where a run can have what nobody would wait for. Lessons
    /// name the options that they have fields for: see option_inputs.h.
    std::optional<InputKind> field = {};
    InputValue (*get)(const RunSettings& settings) = nullptr;
    /// \pre kind accepts the value
    void (*set)(RunSettings& settings, const InputValue& value) = nullptr;
};

/// The smallest number above 0: the least of what must be above it.
constexpr double above_zero = std::numeric_limits<double>::denorm_min();
/// More iterations than anyone can wait for, and far from where whole numbers end.
constexpr std::int64_t most_iterations = 1'000'000'000'000'000;

/// More weights and biases than anyone could wait for, and than there may be room for.
constexpr std::size_t most_weights = 50'000'000;

/// How many weights and biases a network of these settings has, that sees so many features.
std::size_t weights_of(const RunSettings& settings, std::size_t features);

/// Every option of a run.
std::span<const RunOption> run_options();
/// The option of that name, or null.
const RunOption* find_run_option(std::string_view name);

/// What settings can ask for that cannot be together, although each option has what it may have.
enum class Clash : unsigned char {
    ActivationsOfLayers,  ///< there are several activations, and not one for each hidden layer
    CrossEntropyOfNumber, ///< it compares the share of a class, and the output is a number
};
/// The first of them in these settings, or nothing.
std::optional<Clash> clash_in(const RunSettings& settings);
/// Whether a run may have these settings: all that the table asks for, and no clash.
bool is_valid(const RunSettings& settings);

} // namespace model

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/run_options.h"

#include "model/translatable.h"

#include <algorithm>
#include <type_traits>

namespace model
{

namespace
{

// How members are written as values and read from them.

template <class T>
requires std::is_arithmetic_v<T> InputValue written(T number)
{
    return {static_cast<double>(number)};
}

InputValue written(const std::vector<std::size_t>& list)
{
    return std::vector<double>(list.begin(), list.end());
}

template <class T>
requires std::is_enum_v<T> InputValue written(T word)
{
    return std::string(name(word));
}

/// Several that are all the same are one for all.
InputValue written(const std::vector<Activation>& activations)
{
    std::string words(name(activations.front()));
    if (std::ranges::adjacent_find(activations, std::ranges::not_equal_to()) != activations.end()) {
        for (const Activation each : std::span(activations).subspan(1)) {
            words += ',';
            words += name(each);
        }
    }
    return words;
}

template <class T>
requires std::is_arithmetic_v<T>
void read(T& number, const InputValue& value)
{
    number = static_cast<T>(value.number());
}

void read(std::vector<std::size_t>& list, const InputValue& value)
{
    list.assign(value.numbers.begin(), value.numbers.end());
}

InputValue written(const std::vector<Derived>& derived)
{
    std::string words;
    for (const Derived each : derived) {
        if (!words.empty())
            words += ',';
        words += name(each);
    }
    return words;
}

void read(std::vector<Derived>& derived, const InputValue& value)
{
    derived.clear();
    for (const std::string& word : words_of(value))
        derived.push_back(derived_named(word).value());
}

void read(Output& output, const InputValue& value)
{
    output = *std::ranges::find(outputs, value.word, [](Output each) { return name(each); });
}

void read(Loss& loss, const InputValue& value)
{
    loss = *std::ranges::find(losses, value.word, [](Loss each) { return name(each); });
}

void read(std::vector<Activation>& activations, const InputValue& value)
{
    activations.clear();
    for (const std::string& word : words_of(value))
        activations.push_back(activation_named(word).value());
    // As it is written: one for all of them.
    if (std::ranges::adjacent_find(activations, std::ranges::not_equal_to()) == activations.end())
        activations.resize(1);
}

std::vector<std::string> activation_names()
{
    std::vector<std::string> names;
    for (const ActivationFunction& each : activation_functions())
        names.emplace_back(each.name);
    return names;
}

std::vector<std::string> derived_names()
{
    std::vector<std::string> names;
    for (const DerivedFeature& each : derived_features())
        names.emplace_back(each.name);
    return names;
}

std::vector<std::string> names_of(const auto& all)
{
    std::vector<std::string> names;
    names.reserve(all.size());
    for (const auto each : all)
        names.emplace_back(name(each));
    return names;
}

void begin_with(InputKind& kind, const InputValue& value)
{
    std::visit(
        [&value](auto& each) {
            if constexpr (std::is_same_v<decltype(each), Choice&>)
                each.initial = value.word;
            else
                each.initial = value.numbers;
        },
        kind);
}

/// The row of that member; what it is if left out is what settings begin with.
template <auto Member>
RunOption row(RunOption option)
{
    option.get = [](const RunSettings& settings) { return written(settings.*Member); };
    option.set = [](RunSettings& settings, const InputValue& value) {
        read(settings.*Member, value);
    };
    const InputValue initial = option.get(RunSettings());
    begin_with(option.kind, initial);
    if (option.field)
        begin_with(*option.field, initial);
    return option;
}

std::vector<RunOption> all_options()
{
    constexpr std::size_t most_layers = 64;
    // As many as a page can show.
    constexpr std::size_t most_layers_of_field = 6;
    constexpr double most_units_of_field = 64;
    const Whole any_seed{{{}, 0, std::numeric_limits<std::uint32_t>::max()}};
    return {
        row<&RunSettings::hidden>(
            {.name = "hidden",
             .kind = List{{}, 1, 100'000, most_layers},
             .help = "The units of each hidden layer, %1, such as 8,8; if left out, a single "
                     "neuron.",
             .value = "UNITS",
             .label = QT_TRANSLATE_NOOP("TrainingLesson", "Hidden layers"),
             .field = List{{}, 1, most_units_of_field, most_layers_of_field}}),
        row<&RunSettings::activations>(
            {.name = "activation",
             .kind = Choice{activation_names(), {}, 1, most_layers},
             .help = "Of the hidden layers, one for all or one for each, such as tanh,relu: %1; if "
                     "left out, %2.",
             .value = "NAME",
             .label = QT_TRANSLATE_NOOP("TrainingLesson", "Activation"),
             .field = Choice{activation_names(), {}, 1, most_layers}}),
        row<&RunSettings::output>(
            {.name = "output",
             .kind = Choice{names_of(outputs), {}},
             .help = "What is predicted, one of two classes or a number as it is: %1; if left out, "
                     "%2.",
             .value = "KIND"}),
        row<&RunSettings::loss>(
            {.name = "loss",
             .kind = Choice{names_of(losses), {}},
             .help = "What is to become small, the squared error or, of classes, the "
                     "cross-entropy: %1; if left out, %2.",
             .value = "NAME",
             .label = QT_TRANSLATE_NOOP("TrainingLesson", "Loss"),
             .field = Choice{names_of(losses), {}}}),
        row<&RunSettings::batch>(
            {.name = "batch",
             .kind = Whole{{{}, every_row, 1'000'000'000}},
             .help = "How many rows an update learns from: %1; %2 if left out.",
             .value = "N",
             .zero = "all",
             .label = QT_TRANSLATE_NOOP("TrainingLesson", "Batch (0: all)"),
             .field = Whole{{{}, every_row, 100'000}}}),
        row<&RunSettings::l1>(
            {.name = "l1",
             .kind = Numbers{{}, 0, std::numeric_limits<double>::max()},
             .help = "What the sizes of weights cost, which makes some of them 0: %1; %2 if left "
                     "out.",
             .value = "STRENGTH",
             .label = QT_TRANSLATE_NOOP("TrainingLesson", "L1"),
             .field = Numbers{{}, 0, 10}}),
        row<&RunSettings::l2>(
            {.name = "l2",
             .kind = Numbers{{}, 0, std::numeric_limits<double>::max()},
             .help = "What half the squares of weights cost, which makes all of them smaller: %1; "
                     "%2 if left out.",
             .value = "STRENGTH",
             .label = QT_TRANSLATE_NOOP("TrainingLesson", "L2"),
             .field = Numbers{{}, 0, 10}}),
        row<&RunSettings::derived>(
            {.name = "derive",
             .kind = Choice{derived_names(), {}, 0, derived_features().size(), true},
             .help = "What the network sees beside the features, computed of the first two, such "
                     "as x1^2,x1*x2: %1; if left out, nothing.",
             .value = "A,B",
             .label = QT_TRANSLATE_NOOP("TrainingLesson", "It sees, too,"),
             .field = Choice{derived_names(), {}, 0, derived_features().size(), true}}),
        row<&RunSettings::learning_rate>(
            {.name = "learning_rate",
             .kind = Numbers{{}, above_zero, std::numeric_limits<double>::max()},
             .help = "How far an update goes: %1; %2 if left out.",
             .value = "R",
             .label = QT_TRANSLATE_NOOP("TrainingLesson", "Learning rate"),
             .field = Numbers{{}, 0.00001, 100}}),
        row<&RunSettings::iterations>({.name = "iterations",
                                       .kind = Whole{{{}, 0, static_cast<double>(most_iterations)}},
                                       .help = "How many updates are made: %1; %2 if left out.",
                                       .value = "N",
                                       .label = QT_TRANSLATE_NOOP("TrainingLesson", "Iterations"),
                                       .field = Whole{{{}, 1, 10'000'000}}}),
        row<&RunSettings::seed>({.name = "seed",
                                 .kind = any_seed,
                                 .help = "Of the random numbers, as in NumPy: %1; %2 if left out.",
                                 .value = "S",
                                 .label = QT_TRANSLATE_NOOP("TrainingLesson", "Seed"),
                                 .field = any_seed}),
        row<&RunSettings::record_every>(
            {.name = "record_every",
             .kind = Whole{{{}, 1, static_cast<double>(most_iterations)}},
             .help = "The error over all rows is recorded every so many iterations: %1; if left "
                     "out, %2 or, of many rows or iterations, so many that recording takes at "
                     "most about a tenth of the time.",
             .value = "K"}),
    };
}

} // namespace

std::size_t weights_of(const RunSettings& settings, std::size_t features)
{
    std::size_t weights = 0;
    std::size_t inputs = features + settings.derived.size();
    for (const std::size_t units : settings.hidden) {
        weights += units * (inputs + 1);
        inputs = units;
    }
    return weights + inputs + 1;
}

std::span<const RunOption> run_options()
{
    static const std::vector<RunOption> options = all_options();
    return options;
}

const RunOption* find_run_option(std::string_view name)
{
    const auto options = run_options();
    const auto found = std::ranges::find_if(
        options, [name](const RunOption& option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

std::optional<Clash> clash_in(const RunSettings& settings)
{
    if (settings.activations.size() > 1 && settings.activations.size() != settings.hidden.size())
        return Clash::ActivationsOfLayers;
    if (settings.output == Output::Number && settings.loss == Loss::CrossEntropy)
        return Clash::CrossEntropyOfNumber;
    return std::nullopt;
}

bool is_valid(const RunSettings& settings)
{
    const auto has_what_it_may = [](const RunSettings& each) {
        return std::ranges::all_of(run_options(), [&each](const RunOption& option) {
            return accepts(option.kind, option.get(each));
        });
    };
    const auto is_possible = [&](const Turn& turn) {
        RunSettings then = settings;
        set_rates(then, turn.rates);
        return has_what_it_may(then);
    };
    return !clash_in(settings) && has_what_it_may(settings) && are_valid(settings.turns) &&
           std::ranges::all_of(settings.turns, is_possible);
}

} // namespace model

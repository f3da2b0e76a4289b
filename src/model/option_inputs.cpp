// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/option_inputs.h"

#include "model/run_options.h"

namespace model
{

std::vector<Input> option_inputs(OptionNames names)
{
    std::vector<Input> inputs;
    for (const char* name : names)
        inputs.push_back({name, find_run_option(name)->field.value()});
    return inputs;
}

RunSettings with_options(RunSettings settings, const Inputs& inputs)
{
    for (const RunOption& option : run_options()) {
        if (const auto input = inputs.find(option.name); input != inputs.end())
            option.set(settings, input->second);
    }
    return settings;
}

Inputs option_values(const RunSettings& settings, OptionNames names)
{
    Inputs values;
    for (const char* name : names)
        values.emplace(name, find_run_option(name)->get(settings));
    return values;
}

bool may_have(const Input& input, const InputValue& value, std::size_t features)
{
    if (accepts(input.kind, value))
        return true;
    const RunOption* option = find_run_option(input.name);
    if (!option || !accepts(option->kind, value))
        return false;
    RunSettings settings;
    option->set(settings, value);
    return weights_of(settings, features) <= most_weights;
}

RunSettings possible_with(RunSettings settings, const Dataset& rows)
{
    std::erase_if(settings.derived,
                  [&rows](Derived each) { return features_for(each) > rows.features(); });
    return settings;
}

} // namespace model

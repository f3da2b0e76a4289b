// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"
#include "model/trace.h"

#include <cmath>
#include <string_view>
#include <vector>

/// A lesson's walk with the tutorial's values, some of them changed.
class LessonWalk
{
public:
    using MakeTrace = model::Trace (*)(const model::Inputs&);

    LessonWalk(std::vector<model::Input> table, MakeTrace trace)
        : table_(std::move(table)), trace_(trace)
    {
    }

    model::Inputs inputs_with(const model::Inputs& changed) const
    {
        model::Inputs inputs = model::initial_values(table_);
        for (const auto& [name, numbers] : changed)
            inputs[name] = numbers;
        return inputs;
    }
    model::Trace tutorial() const { return trace_(inputs_with({})); }
    /// The last step of a walk knows every value.
    model::Step end_of(const model::Inputs& changed) const
    {
        return trace_(inputs_with(changed)).back();
    }

private:
    std::vector<model::Input> table_;
    MakeTrace trace_;
};

/// Compares relative to the expected number, so small numbers are held to the same digits as large
/// ones.
inline bool agrees(double actual, double expected, double tolerance = 1e-12)
{
    return std::abs(actual - expected) <= tolerance * std::abs(expected);
}

/// The numbers of a value of that name; none where there is no such value.
inline const std::vector<double>& numbers(const model::Step& step, std::string_view name)
{
    static const std::vector<double> none;
    const model::Value* value = step.find(name);
    return value ? value->numbers : none;
}

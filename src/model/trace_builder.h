// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"
#include "model/trace.h"

#include <string>
#include <utility>
#include <vector>

namespace model
{

/// Builds a walk whose values accumulate: every step holds all that came up before it.
class TraceBuilder
{
public:
    /// From here on this value is known. A value of the same name is replaced and keeps its place.
    TraceBuilder& set(Value value)
    {
        for (Value& known : now_.values) {
            if (known.name == value.name) {
                known = std::move(value);
                return *this;
            }
        }
        now_.values.push_back(std::move(value));
        return *this;
    }

    /// Which rows of a person's own the walk is about, if it is: a value that counts them from 1.
    TraceBuilder& set_chosen_rows(const Inputs& inputs)
    {
        const auto rows = inputs.find(chosen_rows);
        if (rows == inputs.end())
            return *this;
        // On screen rows are counted from 1.
        std::vector<double> numbers = rows->second.numbers;
        for (double& row : numbers)
            ++row;
        return set(vector(chosen_rows, std::move(numbers), Role::Other));
    }

    /// From here on this is so, or is known not to be.
    TraceBuilder& say(std::string fact, bool holds)
    {
        (holds ? now_.facts : now_.denied).push_back(std::move(fact));
        return *this;
    }

    /// From here on the network is this one.
    TraceBuilder& set_network(Network network)
    {
        now_.network = std::move(network);
        return *this;
    }

    /// A step of that id with everything known by now; `highlights` name the values it is about.
    TraceBuilder& step(std::string id, std::vector<std::string> highlights)
    {
        now_.id = std::move(id);
        now_.highlights = std::move(highlights);
        trace_.push_back(now_);
        return *this;
    }

    /// The walk so far.
    Trace take() { return std::exchange(trace_, {}); }

private:
    Step now_;
    Trace trace_;
};

} // namespace model

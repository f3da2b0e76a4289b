// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/puzzles/puzzles.h"

#include "model/puzzles/puzzle_sets.h"

#include <algorithm>

namespace model
{

namespace
{

std::vector<Puzzle> all_puzzles()
{
    std::vector<Puzzle> all;
    for (const auto of_lesson : {dot_product_puzzles, first_prediction_puzzles, way_down_puzzles,
                                 chain_rule_puzzles, layers_puzzles})
        std::ranges::copy(of_lesson(), std::back_inserter(all));
    return all;
}

} // namespace

const Step* Standing::step(std::string_view id) const
{
    const auto found = std::ranges::find(walk, id, &Step::id);
    return found == walk.end() ? nullptr : &*found;
}

bool Standing::has_changed(std::string_view name) const
{
    const auto input = std::ranges::find(inputs, name, &Input::name);
    const auto now = fields.find(std::string(name));
    return input != inputs.end() && now != fields.end() &&
           now->second != initial_value(input->kind);
}

bool Standing::has_changed_only(std::initializer_list<std::string_view> names) const
{
    bool has_changed_one = false;
    for (const Input& input : inputs) {
        if (!has_changed(input.name))
            continue;
        if (std::ranges::find(names, input.name) == names.end())
            return false;
        has_changed_one = true;
    }
    return has_changed_one;
}

Inputs told_of(const Step& step, std::initializer_list<std::string_view> names)
{
    Inputs told;
    for (const std::string_view name : names) {
        const Value& value = *step.find(name);
        InputValue& kept = told[std::string(name)];
        kept.numbers = value.numbers;
        kept.word = value.text;
    }
    return told;
}

std::span<const Puzzle> puzzles()
{
    static const std::vector<Puzzle> all = all_puzzles();
    return all;
}

const Puzzle* find_puzzle(std::string_view id)
{
    const auto found = std::ranges::find(puzzles(), id, &Puzzle::id);
    return found == puzzles().end() ? nullptr : &*found;
}

} // namespace model

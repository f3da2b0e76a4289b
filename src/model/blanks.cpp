// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/blanks.h"

#include "model/random.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace model
{

namespace
{

/// A row that is drawn lies near 0, in tenths: a person is to reckon with it.
constexpr double farthest = 3;
constexpr double tenths = 10;
/// Nothing comes of a row there, so that it tells nothing of one.
constexpr std::string_view same_for_every_row = "threshold";

double drawn(const InputKind& kind, Random& random)
{
    const Numbers& range = *numbers_of(kind);
    const double low = std::max(range.minimum, -farthest);
    const bool is_whole = std::holds_alternative<Whole>(kind);
    const double high = is_whole ? range.maximum : std::min(range.maximum, farthest);
    const double number = low + random.uniform() * (high - low);
    return is_whole ? std::round(number) : std::round(number * tenths) / tenths;
}

bool are_clear(const Blanks& blanks, const Inputs& numbers)
{
    return std::ranges::all_of(blanks.questions, [&](std::string_view id) {
        const Question& question = *find_question(id);
        return is_clear(question, scene_of(question, numbers));
    });
}

bool has(const std::vector<std::string>& facts, const std::string& fact)
{
    return std::ranges::find(facts, fact) != facts.end();
}

} // namespace

std::span<const Blanks> blanks()
{
    static const std::array all{
        Blanks{"first-prediction",
               "first-prediction",
               "threshold",
               {"weighted-sum", "add-bias", "squash", "read-class"},
               {"input_vector"}},
        Blanks{"chain-rule",
               "chain-rule",
               "derror-dbias",
               {"derivative-of-square", "slope-of-sigmoid", "first-weight", "slope-of-bias",
                "gradient-of-bias"},
               {"input_vector", "target"}},
        Blanks{"layers",
               "layers",
               "prediction",
               {"unit-sum", "unit-output", "last-sum", "last-prediction"},
               {"row", "weights_1", "weights_2"}},
        Blanks{"layers-back",
               "layers",
               "paths-meet",
               {"slope-of-last-sum", "gradient-of-last-weight", "blame-of-unit", "slope-of-tanh",
                "blame-of-sum", "where-paths-meet"},
               {"row", "weights_1", "weights_2"}},
    };
    return all;
}

const Blanks* find_blanks(std::string_view id)
{
    const auto found = std::ranges::find(blanks(), id, &Blanks::id);
    return found == blanks().end() ? nullptr : &*found;
}

std::size_t blanks_named(const Blanks& blanks, std::string_view count)
{
    return count == "1" ? 1 : count == "3" ? 3 : count == "all" ? blanks.questions.size() : 0;
}

Inputs with_other_row(const Blanks& blanks, const Inputs& numbers, std::uint32_t seed)
{
    // Each draw is clear more often than not.
    constexpr int most_draws = 1'000;
    const std::vector<Input> inputs = numbers_of(*find_question(blanks.questions.front()));
    Random random(seed);
    for (int i = 0; i < most_draws; ++i) {
        Inputs other = numbers;
        for (const std::string_view name : blanks.drawn) {
            const auto input = std::ranges::find(inputs, name, &Input::name);
            for (double& number : other[std::string(name)].numbers)
                number = drawn(input->kind, random);
        }
        if (other != numbers && are_clear(blanks, other))
            return other;
    }
    return numbers;
}

std::vector<std::string> waiting_for(const Question& question, std::span<const Step> walk,
                                     const Inputs& fields)
{
    std::vector<std::string> waiting;
    const auto at = std::ranges::find(walk, question.step, &Step::id);
    if (at == walk.end())
        return waiting;
    // A step has its values in the order in which they came up.
    const std::vector<Value>& values = walk.back().values;
    const auto blank = std::ranges::find(values, question.withheld.front(), &Value::name);
    for (auto value = blank; value != values.end(); ++value) {
        if (!fields.contains(value->name) && value->name != same_for_every_row)
            waiting.push_back(value->name);
    }
    const Step before = at == walk.begin() ? Step() : *std::prev(at);
    for (auto step = at; step != walk.end(); ++step) {
        for (const std::vector<std::string>* facts : {&step->facts, &step->denied}) {
            for (const std::string& fact : *facts) {
                const bool is_known = has(before.facts, fact) || has(before.denied, fact);
                if (!is_known && !has(waiting, fact))
                    waiting.push_back(fact);
            }
        }
    }
    return waiting;
}

} // namespace model

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/questions.h"

#include <algorithm>

namespace model
{

/// A number of a vector that the scene has.
inline double element(const Step& scene, std::string_view name, std::size_t index)
{
    const Value* value = scene.find(name);
    return value && index < value->numbers.size() ? value->numbers[index]
                                                  : std::numeric_limits<double>::quiet_NaN();
}

/// A name among the template arguments.
template <std::size_t size>
struct Name {
    constexpr Name(const char (&text)[size]) { std::copy_n(text, size, name); }
    char name[size];
};
/// An answer that is always the same choice, a number of the scene, or a number that never changes.
template <Name id>
Answer choose(const Step& /*scene*/)
{
    return std::string_view(id.name);
}
template <Name name>
Answer value_of(const Step& scene)
{
    return scene.number(name.name);
}
template <int number>
Answer always(const Step& /*scene*/)
{
    return double{number};
}

/// Of a question that is always the same.
inline std::vector<Input> no_numbers()
{
    return {};
}

// The questions of each lesson, in the order of its steps.

std::vector<Question> welcome_questions();
std::vector<Question> dot_product_questions();
std::vector<Question> first_prediction_questions();
std::vector<Question> error_questions();
std::vector<Question> way_down_questions();
std::vector<Question> chain_rule_questions();
std::vector<Question> layers_questions();
std::vector<Question> training_questions();
std::vector<Question> new_rows_questions();

} // namespace model

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/questions.h"

#include "model/lessons.h"
#include "model/question_sets.h"
#include "model/random.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace model
{

namespace
{

/// Numbers that are drawn lie near 0, or near what they begin with where that is larger.
constexpr double near_zero = 3;

std::vector<Question> all_questions()
{
    std::vector<Question> all;
    for (const auto of_lesson :
         {welcome_questions, dot_product_questions, first_prediction_questions, error_questions,
          way_down_questions, chain_rule_questions, training_questions, new_rows_questions,
          layers_questions})
        std::ranges::copy(of_lesson(), std::back_inserter(all));
    return all;
}

bool is_told_from(const Answer& one, const Answer& other, const std::optional<Curve>& curve)
{
    if (std::isnan(one.number) || std::isnan(other.number))
        return one.choice != other.choice;
    if (curve)
        return std::abs(one.number - other.number) > 2 * curve->tolerance();
    // Two places are enough, whether they are rounded or cut off.
    const double a = one.number * 100;
    const double b = other.number * 100;
    return std::round(a) != std::round(b) && std::trunc(a) != std::trunc(b) &&
           std::round(a) != std::trunc(b) && std::trunc(a) != std::round(b);
}

/// Rounded so that a person likes to reckon with it.
double drawn(const Numbers& range, double initial, bool whole, Random& random)
{
    const bool is_large = std::abs(initial) > near_zero;
    const double low = is_large ? initial / 2 : std::max(range.minimum, -near_zero);
    const double high = is_large ? initial * 3 / 2 : std::min(range.maximum, near_zero);
    const double scale = whole || is_large ? 1 : 100;
    const double number = std::round((low + random.uniform() * (high - low)) * scale) / scale;
    return std::clamp(number, range.minimum, range.maximum);
}

Inputs any_numbers(const std::vector<Input>& inputs, Random& random)
{
    Inputs values = initial_values(inputs);
    for (const Input& input : inputs) {
        const Numbers* range = numbers_of(input.kind);
        if (!range)
            continue;
        const bool whole = std::holds_alternative<Whole>(input.kind);
        for (double& number : values[input.name].numbers)
            number = drawn(*range, number, whole, random);
    }
    return values;
}

} // namespace

std::span<const Question> questions()
{
    static const std::vector<Question> all = all_questions();
    return all;
}

const Question* find_question(std::string_view id)
{
    const auto found = std::ranges::find(questions(), id, &Question::id);
    return found == questions().end() ? nullptr : &*found;
}

std::span<const std::string_view> choices_of(const Question& question)
{
    static constexpr std::array<std::string_view, 3> ways{"up", "down", "stays"};
    if (question.kind == Kind::Sign)
        return ways;
    return question.choices;
}

std::vector<Input> numbers_of(const Question& question)
{
    return question.numbers ? question.numbers() : find_lesson_kind(question.lesson)->inputs();
}

bool can_ask(const Question& question, const Inputs& numbers)
{
    const bool has_own_rows =
        !question.numbers && find_lesson_kind(question.lesson)->inputs_of_rows;
    std::size_t length = 0;
    for (const Input& input : numbers_of(question)) {
        const auto found = numbers.find(input.name);
        if (found == numbers.end())
            return false;
        const Numbers* range = numbers_of(input.kind);
        const std::vector<double>& given = found->second.numbers;
        if (!range) {
            if (!accepts(input.kind, found->second))
                return false;
            continue;
        }
        if (given.empty() || !std::ranges::all_of(given, [](double x) { return std::isfinite(x); }))
            return false;
        // Vectors are as long as the rows, and a whole number may say which one is meant.
        if (range->initial.size() == 1 && given.size() != 1)
            return false;
        if (range->initial.size() > 1 && !has_own_rows && given.size() != range->initial.size())
            return false;
        if (range->initial.size() > 1 && has_own_rows) {
            if (length != 0 && length != given.size())
                return false;
            length = given.size();
        }
        if (std::holds_alternative<Whole>(input.kind) &&
            (given.front() < range->minimum || given.front() > range->maximum))
            return false;
    }
    return true;
}

Step scene_of(const Question& question, const Inputs& numbers)
{
    if (question.scene)
        return question.scene(numbers);
    const Trace walk = find_lesson_kind(question.lesson)->trace(numbers);
    const auto step = std::ranges::find(walk, question.step, &Step::id);
    return step == walk.end() ? Step() : *step;
}

bool is_clear(const Question& question, const Step& scene)
{
    std::vector<Answer> answers{question.right(scene)};
    for (const WrongRule& rule : question.wrong)
        answers.push_back(rule.answer(scene));
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (answers[i].choice.empty() && !std::isfinite(answers[i].number))
            return false;
        if (question.curve &&
            (answers[i].number < question.curve->from || answers[i].number > question.curve->to))
            return false;
        for (std::size_t k = 0; k < i; ++k) {
            if (!is_told_from(answers[i], answers[k], question.curve))
                return false;
        }
    }
    return true;
}

Inputs drawn_numbers(const Question& question, std::uint32_t seed)
{
    // Each draw is clear more often than not.
    constexpr int most_draws = 1'000;
    const std::vector<Input> inputs = numbers_of(question);
    if (!question.has_other_numbers)
        return initial_values(inputs);
    Random random(seed);
    for (int i = 0; i < most_draws; ++i) {
        Inputs numbers = any_numbers(inputs, random);
        if (is_clear(question, scene_of(question, numbers)))
            return numbers;
    }
    return initial_values(inputs);
}

Inputs asked_numbers(const Question& question, const Inputs& fields)
{
    Inputs numbers = question.numbers ? initial_values(question.numbers()) : fields;
    return is_clear(question, scene_of(question, numbers)) ? numbers : drawn_numbers(question, 0);
}

} // namespace model

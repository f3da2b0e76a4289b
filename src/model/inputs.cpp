// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inputs.h"

#include <algorithm>
#include <cmath>

namespace model
{

namespace
{

bool is_whole(double number)
{
    return number == std::trunc(number);
}

/// NaN lies in no range; infinity must not slip through an open one.
bool is_within(const std::vector<double>& numbers, double minimum, double maximum)
{
    return std::ranges::all_of(numbers, [=](double number) {
        return std::isfinite(number) && number >= minimum && number <= maximum;
    });
}

bool fits(const Numbers& kind, const InputValue& value)
{
    return value.word.empty() && value.numbers.size() == kind.initial.size() &&
           is_within(value.numbers, kind.minimum, kind.maximum);
}

bool fits(const Whole& kind, const InputValue& value)
{
    return fits(static_cast<const Numbers&>(kind), value) &&
           std::ranges::all_of(value.numbers, is_whole);
}

bool has_twice(std::vector<std::string> words)
{
    std::ranges::sort(words);
    return std::ranges::adjacent_find(words) != words.end();
}

bool fits(const Choice& kind, const InputValue& value)
{
    const std::vector<std::string> chosen = words_of(value);
    return value.numbers.empty() && chosen.size() >= kind.least && chosen.size() <= kind.most &&
           !(kind.once && has_twice(chosen)) &&
           std::ranges::all_of(chosen, [&kind](const std::string& word) {
               return std::ranges::find(kind.words, word) != kind.words.end();
           });
}

bool fits(const List& kind, const InputValue& value)
{
    return value.word.empty() && value.numbers.size() <= kind.longest &&
           is_within(value.numbers, kind.minimum, kind.maximum) &&
           std::ranges::all_of(value.numbers, is_whole);
}

} // namespace

const Numbers* numbers_of(const InputKind& kind)
{
    const Whole* whole = std::get_if<Whole>(&kind);
    return whole ? whole : std::get_if<Numbers>(&kind);
}

std::vector<std::string> words_of(const InputValue& value)
{
    std::vector<std::string> words;
    if (value.word.empty())
        return words;
    std::string::size_type start = 0;
    for (auto comma = value.word.find(','); comma != std::string::npos;
         comma = value.word.find(',', start)) {
        words.push_back(value.word.substr(start, comma - start));
        start = comma + 1;
    }
    words.push_back(value.word.substr(start));
    return words;
}

InputValue initial_value(const InputKind& kind)
{
    return std::visit([](const auto& each) { return InputValue(each.initial); }, kind);
}

Inputs initial_values(const std::vector<Input>& inputs)
{
    Inputs values;
    for (const Input& input : inputs)
        values.emplace(input.name, initial_value(input.kind));
    return values;
}

bool accepts(const InputKind& kind, const InputValue& value)
{
    return std::visit([&value](const auto& each) { return fits(each, value); }, kind);
}

} // namespace model

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shown.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace model
{

namespace
{

/// No number is the same as no number.
bool same(const Value& one, const Value& other)
{
    return one.name == other.name && one.text == other.text &&
           std::ranges::equal(one.numbers, other.numbers, [](double a, double b) {
               return a == b || (std::isnan(a) && std::isnan(b));
           });
}

bool has(const std::vector<Value>& values, const Value& value)
{
    return std::ranges::any_of(values, [&](const Value& each) { return same(each, value); });
}

bool has(const std::vector<std::string>& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

void add(std::vector<Value>& values, const Value& value)
{
    if (!has(values, value))
        values.push_back(value);
}

/// Whether a number comes out like that with so many decimals, whatever its sign: texts have signs
/// of their own.
bool is_written(double number, double written, int decimals)
{
    double scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const double size = std::abs(number) * scale;
    const double digits = std::round(std::abs(written) * scale);
    return std::round(size) == digits || std::floor(size) == digits;
}

} // namespace

Shown::Shown(std::span<const Step> walk, std::span<const std::string> ids, const Inputs& inputs)
    : everything_(false)
{
    std::size_t count = std::min<std::size_t>(1, walk.size());
    for (std::size_t i = 0; i < walk.size(); ++i) {
        if (std::ranges::find(ids, walk[i].id) != ids.end())
            count = i + 1;
    }
    for (const auto& [name, input] : inputs)
        known_.push_back({name, {}, input.numbers, input.word});
    for (const Step& step : walk.first(count)) {
        for (const Value& value : step.values)
            add(known_, value);
    }
    if (count > 0) {
        const Step& furthest = walk[count - 1];
        facts_ = furthest.facts;
        facts_.insert(facts_.end(), furthest.denied.begin(), furthest.denied.end());
    }
    for (const Step& step : walk.subspan(count)) {
        for (const Value& value : step.values) {
            if (!has(known_, value))
                add(awaited_, value);
        }
    }
}

void Shown::withhold(std::string name)
{
    // What has been shown of it is no longer known.
    const auto is_told = [&](const Value& value) { return value.name != name; };
    // Not of std::ranges: clang 14 cannot read it.
    const auto secret = std::stable_partition(known_.begin(), known_.end(), is_told);
    awaited_.insert(awaited_.end(), secret, known_.end());
    known_.erase(secret, known_.end());
    withheld_.push_back(std::move(name));
}

bool Shown::knows(const Value& value) const
{
    return everything_ || has(known_, value);
}

bool Shown::knows(const std::string& fact) const
{
    return !has(withheld_, fact) && (everything_ || has(facts_, fact));
}

bool Shown::hides(const Value& value) const
{
    return has(withheld_, value.name) || !knows(value);
}

bool Shown::awaits(std::string_view name) const
{
    return has(withheld_, name) ||
           std::ranges::find(awaited_, name, &Value::name) != awaited_.end();
}

bool Shown::gives_away(double written, int decimals) const
{
    const auto tells = [&](const Value& value) {
        return std::ranges::any_of(
            value.numbers, [&](double number) { return is_written(number, written, decimals); });
    };
    return std::ranges::any_of(awaited_, tells) && std::ranges::none_of(known_, tells);
}

bool Shown::hides_of(const Step& step) const
{
    const auto is_unknown = [this](const std::string& fact) { return !knows(fact); };
    return !words_.empty() ||
           std::ranges::any_of(step.values, [this](const Value& each) { return hides(each); }) ||
           std::ranges::any_of(step.facts, is_unknown) ||
           std::ranges::any_of(step.denied, is_unknown);
}

Step Shown::of(const Step& step) const
{
    Step shown{step.id, step.network, {}, step.highlights};
    for (const Value& value : step.values) {
        if (!hides(value)) {
            shown.values.push_back(value);
            continue;
        }
        const std::vector<double> none(value.numbers.size(),
                                       std::numeric_limits<double>::quiet_NaN());
        shown.values.push_back({value.name, value.shape, none, {}, value.role, true});
    }
    for (const std::string& fact : step.facts)
        (knows(fact) ? shown.facts : shown.withheld).push_back(fact);
    for (const std::string& fact : step.denied)
        (knows(fact) ? shown.denied : shown.withheld).push_back(fact);
    shown.withheld.insert(shown.withheld.end(), words_.begin(), words_.end());
    return shown;
}

} // namespace model

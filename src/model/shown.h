// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"
#include "model/trace.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace model
{

/// What of a walk a person has been shown. Whoever shows a step shows it as of() has it: what has
/// not been shown is withheld there, and no view can tell it.
class Shown
{
public:
    /// Everything has.
    Shown() = default;
    /// What is known at the furthest of the steps of these ids, or else at the first step, and at
    /// all steps before it; beside it what stands in the fields.
    Shown(std::span<const Step> walk, std::span<const std::string> ids, const Inputs& inputs);

    /// Withholds the value or fact of that name at every step, until a question about it is
    /// answered, say.
    void withhold(std::string name);
    /// The same of a fact that no walk says, but for which a text may ask at any step.
    void withhold_words(std::string fact) { words_.push_back(std::move(fact)); }

    /// Whether a value of that name is still to come and has not been shown.
    bool awaits(std::string_view name) const;
    /// Whether a number written with so many decimals, rounded or cut off, is one that has not been
    /// shown, and none that has.
    bool gives_away(double written, int decimals) const;
    /// Whether of() would withhold something of that step.
    bool hides_of(const Step& step) const;
    /// The step with what has not been shown withheld: values, and facts that nobody knows yet.
    Step of(const Step& step) const;

private:
    bool hides(const Value& value) const;
    bool knows(const Value& value) const;
    bool knows(const std::string& fact) const;

    bool everything_ = true;
    std::vector<Value> known_;
    std::vector<std::string> facts_;
    /// Values that have not been shown.
    std::vector<Value> awaited_;
    std::vector<std::string> withheld_;
    std::vector<std::string> words_;
};

} // namespace model

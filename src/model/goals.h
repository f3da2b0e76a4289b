// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation.h"
#include "model/patterns.h"
#include "model/trainer.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

/// What can be reached with a network of one's own, and how the program finds that it was: by a
/// look at the run, and by runs that it makes beside it.
namespace model
{

enum class Goal : unsigned char {
    FewUnits,    ///< three hidden units learn XOR from 18 of 20 starts
    CircleAlone, ///< one neuron finds the circle, by what it sees
    SpiralPlain, ///< layers find the spiral, from x1 and x2 alone
    Overfits,    ///< right where it has learned, wrong where it has not
    Cured,       ///< the same network with a price on its weights does better on new rows
    NoStart,     ///< it learns nothing from this start, and does from others
    HalfWeights, ///< half of the weights are 0, and as many rows are right
};
/// Every goal, in the order of the enumeration.
inline constexpr std::array goals{Goal::FewUnits,   Goal::CircleAlone, Goal::SpiralPlain,
                                  Goal::Overfits,   Goal::Cured,       Goal::NoStart,
                                  Goal::HalfWeights};
/// A word without spaces, as in files.
std::string_view name(Goal goal);
std::optional<Goal> goal_named(std::string_view name);

/// Why a run cannot reach a goal as it is.
enum class Lack : unsigned char {
    None,
    Xor,          ///< the rows are not those of XOR
    Circle,       ///< nor of a circle inside a ring
    Spiral,       ///< nor of two spirals
    TwoClasses,   ///< all rows to learn from are of one class, or are numbers
    HeldBackRows, ///< there are too few to tell
    OneLayer,     ///< it asks for one hidden layer of one to three units
    NoLayer,      ///< it asks for none
    AnyLayer,     ///< it asks for hidden layers
    PlainInputs,  ///< it asks for x1 and x2 alone
    Penalty,      ///< it asks for L1 or L2
    L1,           ///< it asks for L1
    Zeros,        ///< fewer than half of the weights are 0
    Iterations,   ///< it has hardly been trained
    Right,        ///< too few rows are right
    Gap,          ///< held-back rows are as right as the others
    Answers,      ///< it tells rows apart
    ByHand,       ///< weights were set by hand on its way
};

/// A run at the moment when it is judged.
struct Attempt {
    RunSettings settings;
    std::shared_ptr<const Dataset> rows;
    /// patterns_of() the rows: they are the same at every moment.
    std::vector<Pattern> patterns;
    Network network;
    std::int64_t iterations_made = 0;
};

/// Whether rows are a pattern, up to some noise, whoever put them: XOR, a circle or a spiral. Of
/// more rows than a pattern has, nobody knows.
bool is_pattern(Pattern pattern, const Dataset& rows);
/// Those of them that the rows are.
std::vector<Pattern> patterns_of(const Dataset& rows);

/// What is missing before the goal is worth a judgement. `now` is what the network says of the
/// attempt's rows.
Lack lack(Goal goal, const Attempt& attempt, const Evaluation& now);

/// How many runs a judgement makes: none where a look is enough.
std::size_t runs_for(Goal goal);

struct Ruling {
    bool reached = false;
    /// Of the runs that were made, those that learned.
    std::size_t learned = 0;
    std::size_t runs = 0;

    bool operator==(const Ruling&) const = default;
};

/// Makes those runs, for a worker; `tell` hears of each that is done. Nothing where a stop is asked
/// for. \pre lack() is none
std::optional<Ruling> judge(Goal goal, const Attempt& attempt, const std::stop_token& stop = {},
                            const std::function<void(std::size_t)>& tell = {});

} // namespace model

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation.h"
#include "model/timeline.h"
#include "model/training_standing.h"

#include <cstdint>
#include <optional>

/// What keeps a network from learning, as a look at its run finds it. Each finding rests on numbers
/// that can be told.
namespace model
{

enum class Finding : unsigned char {
    Grows,          ///< the error is larger than it was: the steps lead away
    DeadUnits,      ///< ReLU units that are 0 for every row: no update reaches them
    SaturatedUnits, ///< sigmoid or tanh units where their functions are flat, for nearly every row
    SureAndWrong,   ///< of two classes, predictions where the sigmoid is flat, for nearly every row
    OneAnswer,      ///< every row gets the same class, although there are two
    LearnsByHeart,  ///< the held-back rows' error has long been worse, while the other one fell
    Crawls,         ///< the error hardly falls, and is not small
};

struct Diagnosis {
    Finding finding = Finding::Crawls;
    /// Grows: how many times as large. DeadUnits: how many, of how many. SaturatedUnits: the share
    /// of outputs, in percent. SureAndWrong: that of predictions. OneAnswer: the class.
    /// LearnsByHeart: the least held-back error of a row, and the one now. Crawls: by how much the
    /// error has fallen, in percent.
    double number = 0;
    double other = 0;
    /// LearnsByHeart: where that error was least. Grows, Crawls: since when it has grown or fallen
    /// by that.
    std::int64_t iteration = 0;

    bool operator==(const Diagnosis&) const = default;
};

/// How many times as large as that of the untrained network the error is, where it is far larger
/// than that and than the error of always answering the same: the run has led away from the rows,
/// as far as no restless one jumps. Nothing otherwise. \pre all of it is of the training rows
std::optional<double> led_away(const Baseline& baseline, Output output, const Score& untrained,
                               const Score& now);

/// What is most likely to be wrong with a run after so many iterations, or nothing: before every
/// row may have had a say nothing is known but that the run leads away, and until then what was set
/// by hand is not the run's doing. Looks at a part of the rows
/// where they are many, and takes a millisecond or two at most. \pre `network` and `now` are those
/// of that moment, `untrained` is of the training rows before the first iteration, and the baseline
/// is that of the run's rows in its loss
std::optional<Diagnosis> diagnose(const Timeline& timeline, const Network& network,
                                  const Evaluation& now, const Score& untrained,
                                  const Dataset& dataset, const Baseline& baseline,
                                  std::int64_t iterations_made);

} // namespace model

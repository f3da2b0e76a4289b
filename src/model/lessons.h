// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"
#include "model/row_summary.h"
#include "model/timeline.h"
#include "model/trace.h"

#include <algorithm>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace model
{

/// The run of a lesson that trains. Its step is the number of iterations made: there are too many
/// to keep, so they are made when they are shown.
struct RunKind {
    /// The run that these inputs of the lesson ask for. What they do not tell apart from `before`
    /// stays as it is there: a run may have what no field says.
    RunSettings (*settings)(const Inputs& inputs, const RunSettings& before);
    /// What stands in its fields for such a run, in their ranges or not.
    Inputs (*values)(const RunSettings& settings);
    /// The ids that its steps may have.
    std::vector<std::string> (*step_ids)();
    /// The step after so many iterations: see training_step().
    Step (*step)(const Timeline& timeline, const Dataset& rows, std::int64_t iterations_made,
                 const std::stop_token& stop);
    /// The lesson's own rows; null where it learns from those that a person brings, or the
    /// tutorial's.
    Dataset (*rows)() = nullptr;
    /// Whether it can predict a number, and not only which of two classes a row is.
    bool predicts_numbers = false;
    /// Whether other rates are a turn on its way; else they begin it again.
    bool turns = false;
};

/// What a lesson computes, however it looks.
struct LessonKind {
    /// Names its place in a session and the folder of its texts.
    const char* id;
    /// What a person may change in it.
    std::vector<Input> (*inputs)();
    /// The walk that follows from these inputs; null where the lesson has a run.
    Trace (*trace)(const Inputs&) = nullptr;
    /// How many rows of a person's own it works on, and what may be changed then; none for a lesson
    /// about no particular row.
    std::size_t rows = 0;
    std::vector<Input> (*inputs_of_rows)(const Dataset&, const RowSummary&,
                                         const RowNumbers&) = nullptr;
    /// Where the lesson trains.
    const RunKind* run = nullptr;

    /// Whether it has no use for them: it brings its own.
    bool brings_rows() const { return run && run->rows; }
    /// Whether it trains on the rows that a person brings.
    bool learns_from_any_rows() const { return run && !run->rows; }
    /// Whether rows that were made for predicting a number are for it, too.
    bool takes_numbers() const { return run && run->predicts_numbers; }
};

/// The lesson that trains the tutorial's network. Its run is what the console calls a session's.
inline constexpr const char* training_lesson = "training";

/// The lesson in which a person builds any network. A run that no other one has fields for is its.
inline constexpr const char* workbench_lesson = "workbench";

/// Every lesson, in the order in which they are taught.
std::span<const LessonKind> lesson_kinds();
/// The lesson of that id, or null.
inline const LessonKind* find_lesson_kind(std::string_view id)
{
    const auto found = std::ranges::find(lesson_kinds(), id, &LessonKind::id);
    return found == lesson_kinds().end() ? nullptr : &*found;
}

} // namespace model

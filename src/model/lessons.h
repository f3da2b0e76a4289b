// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"
#include "model/row_summary.h"
#include "model/trace.h"

#include <span>
#include <string_view>

namespace model
{

/// What a lesson computes, however it looks.
struct LessonKind {
    /// Names its place in a session and the folder of its texts.
    const char* id;
    /// What a person may change in it.
    std::vector<Input> (*inputs)();
    /// The walk that follows from these inputs; null where the lesson has a run, whose steps are
    /// made when they are shown.
    Trace (*trace)(const Inputs&) = nullptr;
    /// How many rows of a person's own it works on, and what may be changed then; none for a lesson
    /// about no particular row.
    std::size_t rows = 0;
    std::vector<Input> (*inputs_of_rows)(const Dataset&, const RowSummary&,
                                         const RowNumbers&) = nullptr;
};

/// The lesson that trains. Its step is the number of iterations made.
inline constexpr const char* training_lesson = "training";

/// Every lesson, in the order in which they are taught.
std::span<const LessonKind> lesson_kinds();
/// The lesson of that id, or null.
const LessonKind* find_lesson_kind(std::string_view id);

} // namespace model

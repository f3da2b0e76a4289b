// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QString>

#include <vector>

/// What a person has predicted so far, and what they have found out by it.
namespace gui::learned
{

/// How many questions of a lesson there are, and of how many the last answer was right; or the same
/// of steps.
struct Count {
    int right = 0;
    int all = 0;
};
Count countOf(const QString& lesson, const std::vector<session::GivenAnswer>& answers);
/// How many steps of a lesson there are, and how many of them the person has seen; none of a lesson
/// in which they have not been, nor of one that trains, whose steps nobody counts.
Count walkedOf(const QString& lesson, const session::Session& session);

/// A page about all answers, lesson by lesson: what was predicted, what happened, and which
/// misunderstandings were seen and resolved; and about the puzzles that were solved and the goals
/// of the workbench. Each has a link to where it was asked.
QString html(const std::vector<session::GivenAnswer>& answers,
             const std::vector<session::ReachedGoal>& goals);

} // namespace gui::learned

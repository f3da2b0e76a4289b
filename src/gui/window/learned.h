// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/given_answer.h"

#include <QString>

#include <vector>

/// What a person has predicted so far, and what they have found out by it.
namespace gui::learned
{

/// How many questions of a lesson there are, and of how many the last answer was right.
struct Count {
    int right = 0;
    int all = 0;
};
Count countOf(const QString& lesson, const std::vector<session::GivenAnswer>& answers);

/// A page about all answers, lesson by lesson: what was predicted, what happened, and which
/// misunderstandings were seen and resolved. The questions are links to where they were asked.
QString html(const std::vector<session::GivenAnswer>& answers);

} // namespace gui::learned

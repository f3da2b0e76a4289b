// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Lessons that train, for tests of programs in which there is more than one: whoever is linked
/// with more_lessons.cpp has its table of lessons in place of the program's own.
namespace more_lessons
{

/// As the training, on the same rows.
inline constexpr const char* again = "again";
/// On rows of its own with three features: `layers`, a list; `activation`, a choice of words;
/// `answer`, which says nothing of its run; and `fast`, which does from 0.5 on.
inline constexpr const char* bend = "bend";
/// One that does not train.
inline constexpr const char* still = "still";

} // namespace more_lessons

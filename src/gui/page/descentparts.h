// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace gui
{

class LessonPage;

/// What the lessons on the way down have in common: the labels of the fields of one update, and the
/// picture of the weights before and after it, forward for these steps.
void labelDescent(LessonPage& page);
void addUpdatePicture(LessonPage& page, std::vector<const char*> steps);

} // namespace gui

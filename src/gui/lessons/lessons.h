// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page/lesson.h"

#include <span>

namespace gui
{

/// Every lesson, in the order in which they are taught. Nothing else knows how many there are.
std::span<const Lesson> lessons();
/// The lesson of that id, or null.
const Lesson* findLesson(const QString& id);

} // namespace gui

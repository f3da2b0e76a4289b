// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gui
{

class Document;
class LessonPage;
class RunWalk;

// What the page of every lesson that trains has besides its pictures.

/// Makes the lesson's run the walk of its page, and labels the fields that are options of a run.
RunWalk& addRun(LessonPage& page, Document& document);
/// Train, Pause, Reset and the speed beside the fields, and a line below that says how the run
/// stands. Call after the pictures have been added, which show a step before it is spoken of.
void addRunControls(LessonPage& page, RunWalk& walk, Document& document);

} // namespace gui

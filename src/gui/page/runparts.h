// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace gui
{

class Document;
class LessonPage;
class RunView;
class RunWalk;

// What the page of every lesson that trains has besides its pictures.

/// Makes the lesson's run the walk of its page, and labels the fields that are options of a run.
RunWalk& addRun(LessonPage& page, Document& document);
/// What a page has to say of a run beside how it stands.
struct RunAdvice {
    /// Of the step on screen; empty where there is nothing to say.
    std::function<QString(const RunView&)> now = {};
    /// The longest that it may come to, so that its room is kept.
    std::function<QString()> longest = {};
};

/// Train, Pause, Reset, New start and the speed beside the fields, and a line below that says how
/// the run stands. Call after the pictures have been added, which show a step before it is spoken
/// of.
void addRunControls(LessonPage& page, RunWalk& walk, Document& document,
                    const RunAdvice& advice = {});

} // namespace gui

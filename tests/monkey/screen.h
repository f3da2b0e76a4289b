// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>

namespace gui
{
class Document;
class LessonPage;
} // namespace gui

namespace monkey
{

/// What a lesson's page says, in words, by the view that says it.
using Screen = std::map<QString, QString>;

/// What is on screen now. \pre the pointer is on no view, and nothing is being worked out
Screen screenOf(const gui::LessonPage& page);

/// Waits until nothing more comes to a page by itself, neither a step nor how its run compares, and
/// its prose has followed; false if that takes too long.
bool comesToRest(const gui::LessonPage& page);

/// What a page that was just made says of the same session at the same step: nothing of it can be
/// left over from earlier.
Screen screenOfNewPage(gui::Document& document, const gui::LessonPage& page);

/// Where two screens differ, or where the views of one say different things; empty if all is well.
QString disagreement(const Screen& shown, const Screen& made);
QString contradiction(const gui::LessonPage& page);

} // namespace monkey

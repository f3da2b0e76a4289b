// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gui
{

class Document;
class LessonPage;

/// Copy setup and Paste setup, in the menu of the training: the fields as one line of text, and the
/// points of a pattern where these are the rows. \pre the lesson learns from any rows
void addSetupActions(LessonPage& page, Document& document);

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lessons.h"

#include <QString>

namespace gui
{

class Document;
class LessonPage;

/// A lesson as it is taught: what it computes, and how that is shown.
struct Lesson : model::LessonKind {
    /// Its place among the lessons; the welcome, which stands before the first one, is 0.
    int number = 0;
    /// English; shown translated by displayTitle().
    const char* title = nullptr;
    /// Puts what only this lesson has into its page: pictures, labels of the inputs, and a walk of
    /// its own where it has no trace.
    void (*furnish)(LessonPage& page, Document& document) = nullptr;
    /// What the rows that it works on are called (English), one for each.
    std::vector<const char*> rowTitles = {};

    QString displayTitle() const;
    /// "2 · A first prediction"; the welcome has no number.
    QString numberedTitle() const;
};

} // namespace gui

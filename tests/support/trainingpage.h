// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"

#include <memory>

/// The training lesson as its tests open it.
namespace trainingpage
{

/// Shows the lesson on what the document holds, which outlives it.
inline std::unique_ptr<gui::LessonPage> open(gui::Document& document)
{
    const gui::Lesson* lesson = gui::findLesson(gui::lessonOfRun);
    std::unique_ptr<gui::LessonPage> page(new gui::LessonPage(*lesson, document));
    page->resize(1100, 720);
    page->open();
    page->show();
    return page;
}

} // namespace trainingpage

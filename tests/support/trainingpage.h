// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"

#include <QChart>
#include <QChartView>
#include <QLineSeries>

#include <memory>

/// The training lesson as its tests open it.
namespace trainingpage
{

/// Shows the lesson on what the document holds, which outlives it.
inline std::unique_ptr<gui::LessonPage> open(gui::Document& document)
{
    const gui::Lesson* lesson = gui::findLesson(gui::trainingLesson);
    std::unique_ptr<gui::LessonPage> page(new gui::LessonPage(*lesson, document));
    page->resize(1100, 720);
    page->open();
    page->show();
    return page;
}

/// The line of that name in the error curve; null where there is none.
inline QLineSeries* series(const QWidget& page, const QString& name)
{
    const auto* view =
        page.findChild<QWidget*>(QStringLiteral("errorCurve"))->findChild<QChartView*>();
    for (QAbstractSeries* each : view->chart()->series()) {
        if (each->objectName() == name)
            return qobject_cast<QLineSeries*>(each);
    }
    return nullptr;
}

} // namespace trainingpage

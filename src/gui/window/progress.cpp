// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/progress.h"

#include "gui/base/settings.h"
#include "session/earlier_lessons.h"

#include <QStringList>

namespace gui::progress
{

namespace
{

QStringList finishedLessons()
{
    const QStringList kept = settings::value(settings::Key::FinishedLessons).toStringList();
    QStringList lessons;
    for (const QString& lesson : kept) {
        const std::vector<std::string> names = session::called_now(lesson.toStdString());
        for (const std::string& now : names)
            lessons << QString::fromStdString(now);
    }
    return lessons;
}

} // namespace

bool isFinished(const QString& lesson)
{
    return finishedLessons().contains(lesson);
}

bool addFinished(const QString& lesson)
{
    QStringList finished = finishedLessons();
    if (finished.contains(lesson))
        return false;
    settings::setValue(settings::Key::FinishedLessons, finished << lesson);
    return true;
}

} // namespace gui::progress

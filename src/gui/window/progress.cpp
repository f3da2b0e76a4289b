// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/progress.h"

#include "gui/base/settings.h"

#include <QStringList>

namespace gui::progress
{

bool isFinished(const QString& lesson)
{
    return settings::value(settings::Key::FinishedLessons).toStringList().contains(lesson);
}

bool addFinished(const QString& lesson)
{
    QStringList finished = settings::value(settings::Key::FinishedLessons).toStringList();
    if (finished.contains(lesson))
        return false;
    settings::setValue(settings::Key::FinishedLessons, finished << lesson);
    return true;
}

} // namespace gui::progress

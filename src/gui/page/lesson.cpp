// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/lesson.h"

#include <QCoreApplication>

namespace gui
{

QString Lesson::displayTitle() const
{
    return QCoreApplication::translate("Lessons", title);
}

QString Lesson::numberedTitle() const
{
    return number == 0 ? displayTitle() : QStringLiteral("%1 · %2").arg(number).arg(displayTitle());
}

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/texts/lessontext.h"
#include "gui/texts/placeholders.h"
#include "model/trace.h"

#include <QString>

/// What a lesson's prose says in the section of that id, of that step.
inline QString sectionText(const QString& lesson, const model::Step& step, const QString& id)
{
    for (const gui::Section& section :
         gui::lessontext::sections(gui::lessontext::read(lesson, QStringLiteral("md")))) {
        if (section.stepIds.contains(id))
            return gui::fillPlaceholders(
                gui::lessontext::chosen(section.text, step),
                [&step](const gui::Placeholder& each) { return gui::displayText(each, step); });
    }
    return {};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lessons/lessons.h"

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace gui
{

// Each lesson's own file says what is on its page.
using Furnish = void(LessonPage&, Document&);
Furnish furnishWelcome;
Furnish furnishDotProduct;
Furnish furnishFirstPrediction;
Furnish furnishError;
Furnish furnishWayDown;
Furnish furnishChainRule;
Furnish furnishTraining;
Furnish furnishNewRows;
Furnish furnishLayers;
Furnish furnishWorkbench;

namespace
{

struct Looks {
    const char* title;
    Furnish* furnish;
    std::vector<const char*> rowTitles = {};
};

/// How the lessons of model::lesson_kinds() look, one for each.
std::vector<Looks> looks()
{
    static constexpr const char* row = QT_TRANSLATE_NOOP("Lessons", "Row");
    static constexpr const char* otherRow = QT_TRANSLATE_NOOP("Lessons", "Other row");
    static constexpr const char* firstRow = QT_TRANSLATE_NOOP("Lessons", "First row");
    static constexpr const char* secondRow = QT_TRANSLATE_NOOP("Lessons", "Second row");
    return {
        {QT_TRANSLATE_NOOP("Lessons", "Welcome"), furnishWelcome},
        {QT_TRANSLATE_NOOP("Lessons", "The dot product"), furnishDotProduct, {row}},
        {QT_TRANSLATE_NOOP("Lessons", "A first prediction"),
         furnishFirstPrediction,
         {firstRow, secondRow}},
        {QT_TRANSLATE_NOOP("Lessons", "The error"), furnishError, {firstRow, secondRow}},
        {QT_TRANSLATE_NOOP("Lessons", "Which way is down"), furnishWayDown, {row, otherRow}},
        {QT_TRANSLATE_NOOP("Lessons", "The chain rule"), furnishChainRule, {row, otherRow}},
        {QT_TRANSLATE_NOOP("Lessons", "Training"), furnishTraining},
        {QT_TRANSLATE_NOOP("Lessons", "New rows"), furnishNewRows},
        {QT_TRANSLATE_NOOP("Lessons", "Layers"), furnishLayers},
        {QT_TRANSLATE_NOOP("Lessons", "Workbench"), furnishWorkbench},
    };
}

std::vector<Lesson> makeLessons()
{
    std::vector<Lesson> made;
    for (const Looks& look : looks()) {
        const std::size_t number = made.size();
        made.push_back(
            {model::lesson_kinds()[number], int(number), look.title, look.furnish, look.rowTitles});
        Q_ASSERT(made.back().rows == look.rowTitles.size());
    }
    Q_ASSERT(made.size() == model::lesson_kinds().size());
    return made;
}

} // namespace

std::span<const Lesson> lessons()
{
    static const std::vector<Lesson> table = makeLessons();
    return table;
}

const Lesson* findLesson(const QString& id)
{
    const auto found =
        std::ranges::find(lessons(), id, [](const Lesson& l) { return QString::fromUtf8(l.id); });
    return found == lessons().end() ? nullptr : &*found;
}

} // namespace gui

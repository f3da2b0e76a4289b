#pragma once

#include "model/traces.h"

#include <QString>

#include <span>
#include <vector>

class QWidget;

namespace gui
{

class Document;
class LessonPage;

/// One row of the table of lessons.
struct Lesson {
    /// Names the folder of its texts, its place in a session and its page in tests.
    const char* id;
    /// English; shown translated by displayTitle().
    const char* title;
    /// What a person may change in it.
    std::vector<model::Input> (*inputs)();
    LessonPage* (*createPage)(const Lesson& lesson, Document& document, QWidget* parent);
    /// What the rows that it works on are called (English), and what may be changed when they come
    /// from a dataset. Empty for a lesson about no particular row.
    std::vector<const char*> rowTitles = {};
    std::vector<model::Input> (*inputsOfRows)(const model::Dataset&, const model::RowSummary&,
                                              const model::RowNumbers&) = nullptr;

    QString displayTitle() const;
    /// "2 · A first prediction"; the welcome, which stands before the first lesson, has no number.
    QString numberedTitle() const;
};

/// Every lesson, in the order in which they are taught. Nothing else knows how many there are.
std::span<const Lesson> lessons();
/// The lesson of that id, or null.
const Lesson* findLesson(const QString& id);

} // namespace gui

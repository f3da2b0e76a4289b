#include "gui/lessons/lessons.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace gui
{

// Each lesson's own file defines its page.
using CreatePage = LessonPage*(const Lesson&, Document&, QWidget*);
CreatePage createWelcomePage;
CreatePage createDotProductPage;
CreatePage createFirstPredictionPage;
CreatePage createErrorPage;
CreatePage createDerivativesPage;
CreatePage createTrainingPage;

std::span<const Lesson> lessons()
{
    static constexpr const char* row = QT_TRANSLATE_NOOP("Lessons", "Row");
    static constexpr const char* otherRow = QT_TRANSLATE_NOOP("Lessons", "Other row");
    static constexpr const char* firstRow = QT_TRANSLATE_NOOP("Lessons", "First row");
    static constexpr const char* secondRow = QT_TRANSLATE_NOOP("Lessons", "Second row");
    static const std::vector<Lesson> table = {
        {"welcome", QT_TRANSLATE_NOOP("Lessons", "Welcome"), model::welcome_inputs,
         createWelcomePage},
        {"dot-product",
         QT_TRANSLATE_NOOP("Lessons", "The dot product"),
         model::dot_product_inputs,
         createDotProductPage,
         {row},
         model::dot_product_inputs},
        {"first-prediction",
         QT_TRANSLATE_NOOP("Lessons", "A first prediction"),
         model::first_prediction_inputs,
         createFirstPredictionPage,
         {firstRow, secondRow},
         model::first_prediction_inputs},
        {"error",
         QT_TRANSLATE_NOOP("Lessons", "The error"),
         model::error_inputs,
         createErrorPage,
         {firstRow, secondRow},
         model::error_inputs},
        {"derivatives",
         QT_TRANSLATE_NOOP("Lessons", "Derivatives"),
         model::derivatives_inputs,
         createDerivativesPage,
         {row, otherRow},
         model::derivatives_inputs},
        {"training", QT_TRANSLATE_NOOP("Lessons", "Training"), model::training_inputs,
         createTrainingPage},
    };
    return table;
}

QString Lesson::displayTitle() const
{
    return QCoreApplication::translate("Lessons", title);
}

QString Lesson::numberedTitle() const
{
    const auto number = this - lessons().data();
    return number == 0 ? displayTitle() : QStringLiteral("%1 · %2").arg(number).arg(displayTitle());
}

const Lesson* findLesson(const QString& id)
{
    const auto found =
        std::ranges::find(lessons(), id, [](const Lesson& l) { return QString::fromUtf8(l.id); });
    return found == lessons().end() ? nullptr : &*found;
}

} // namespace gui

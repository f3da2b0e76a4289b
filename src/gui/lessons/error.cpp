#include "gui/charts/errorbars.h"
#include "gui/charts/errorchart.h"
#include "gui/lessonpage.h"

namespace gui
{

namespace
{

/// How wrong was it? The difference, its square, and the mean over two rows.
class ErrorPage : public LessonPage
{
    Q_OBJECT

public:
    ErrorPage(const Lesson& lesson, Document& document, QWidget* parent)
        : LessonPage(lesson, document, parent)
    {
        addPicture(tr("Error over prediction"), new ErrorChart(this));
        addPicture(tr("The errors side by side"), new ErrorBars(this));
    }

protected:
    model::Trace buildTrace(const model::Inputs& inputs) const override
    {
        return model::error_trace(inputs);
    }
};

} // namespace

LessonPage* createErrorPage(const Lesson& lesson, Document& document, QWidget* parent)
{
    return new ErrorPage(lesson, document, parent);
}

} // namespace gui

#include "error.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/lessonpage.h"
#include "gui/pictures/charts/errorbars.h"
#include "gui/pictures/charts/errorchart.h"

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
        : LessonPage(lesson, document, parent),
          m_chart(new ErrorChart(this)),
          m_bars(new ErrorBars(this))
    {
        addPicture(tr("Error over prediction"), m_chart);
        addPicture(tr("The errors side by side"), m_bars);
    }

protected:
    void showStep(const model::Step& step) override
    {
        if (step.id == "large-and-small")
            bringForward(m_bars);
        else
            bringForward(m_chart);
    }

private:
    ErrorChart* m_chart;
    ErrorBars* m_bars;
};

} // namespace

LessonPage* createErrorPage(const Lesson& lesson, Document& document, QWidget* parent)
{
    return new ErrorPage(lesson, document, parent);
}

} // namespace gui

#include "error.moc"

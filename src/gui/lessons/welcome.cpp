// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/inputbar.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/diagrams/figures/figurepicture.h"

namespace gui
{

namespace
{

class WelcomePage : public LessonPage
{
    Q_OBJECT

public:
    WelcomePage(const Lesson& lesson, Document& document, QWidget* parent)
        : LessonPage(lesson, document, parent)
    {
        addPicture(tr("Figure"), new FigurePicture(this));
    }

protected:
    void showStep(const model::Step& step) override
    {
        // The fields belong to one step; the other figures have their room.
        inputBar().setVisible(step.id == "linear-regression");
    }
};

} // namespace

LessonPage* createWelcomePage(const Lesson& lesson, Document& document, QWidget* parent)
{
    return new WelcomePage(lesson, document, parent);
}

} // namespace gui

#include "welcome.moc"

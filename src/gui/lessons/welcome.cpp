// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/inputbar.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/diagrams/figures/figurepicture.h"

#include <QCoreApplication>

namespace gui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WelcomeLesson)
};

} // namespace

void furnishWelcome(LessonPage& page, Document& /*document*/)
{
    page.addPicture(Words::tr("Figure"), new FigurePicture(&page));
    // The fields belong to one step; the other figures have their room.
    QObject::connect(&page, &LessonPage::stepShown, &page, [&page] {
        page.inputBar().setVisible(page.currentStep().id == "linear-regression");
    });
}

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/inputbar.h"
#include "gui/page/inputslider.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/diagrams/figures/figurepicture.h"

#include <QCoreApplication>
#include <QSlider>

namespace gui
{

namespace
{

struct WelcomeWords {
    Q_DECLARE_TR_FUNCTIONS(WelcomeLesson)
};

} // namespace

void furnishWelcome(LessonPage& page, Document& document)
{
    page.addPicture(WelcomeWords::tr("Figure"), new FigurePicture(&page));
    page.inputBar().setLabel(QStringLiteral("degree"), WelcomeWords::tr("Degree of the curve"));
    QSlider* slider = addInputSlider(page, document, QStringLiteral("degree"));
    // The fields belong to a few steps; the other figures have their room.
    QObject::connect(&page, &LessonPage::stepShown, &page, [&page, slider] {
        const std::string& step = page.currentStep().id;
        const bool fits = step == "stiff-or-loose" || step == "new-points";
        QStringList names;
        if (step == "linear-regression") {
            names = {QStringLiteral("area"), QStringLiteral("age"), QStringLiteral("weights_area"),
                     QStringLiteral("weights_age"), QStringLiteral("bias")};
        } else if (fits) {
            names = {QStringLiteral("degree")};
        }
        page.inputBar().showOnly(names);
        slider->setVisible(fits);
    });
}

} // namespace gui

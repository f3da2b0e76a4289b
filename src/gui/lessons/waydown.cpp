// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/inputbar.h"
#include "gui/page/landscapeparts.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/charts/parabolapicture.h"
#include "gui/pictures/charts/updatepicture.h"

#include <QCoreApplication>

namespace gui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WayDownLesson)
};

} // namespace

/// Which way downhill? From the slope of the error to a stride of the right length.
void furnishWayDown(LessonPage& page, Document& document)
{
    // Short names: the fields take few lines and leave the room to the pictures.
    InputBar& inputs = page.inputBar();
    inputs.setLabel(QStringLiteral("input_vector"), Words::tr("Input"));
    inputs.setLabel(QStringLiteral("weights_1"), Words::tr("Weights"));
    inputs.setLabel(QStringLiteral("bias"), Words::tr("Bias"));
    inputs.setLabel(QStringLiteral("target"), Words::tr("Target"));
    inputs.setLabel(QStringLiteral("learning_rate"), Words::tr("Learning rate"));
    inputs.setLabel(QStringLiteral("other_input_vector"), Words::tr("Other row"));
    inputs.setLabel(QStringLiteral("other_target"), Words::tr("Its target"));
    inputs.setLabel(QStringLiteral("h"), Words::tr("Reach h"));

    auto* update = new UpdatePicture(&page);
    page.addPicture(Words::tr("Parabola"), new ParabolaPicture(&page),
                    {"parabola", "measure", "slope", "downhill", "learning-rate"});
    page.addPicture(Words::tr("Weights"), update, {"shortcut"});
    addLandscape(page, document, {"other-row"});
    QObject::connect(&page, &LessonPage::rowsShown, update,
                     [&page, update] { update->setNumberNames(page.numberNames()); });
}

} // namespace gui

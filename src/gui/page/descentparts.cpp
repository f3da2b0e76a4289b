// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/descentparts.h"

#include "gui/page/inputbar.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/charts/updatepicture.h"

#include <QCoreApplication>

namespace gui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DescentLessons)
};

} // namespace

void labelDescent(LessonPage& page)
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
}

void addUpdatePicture(LessonPage& page, std::vector<const char*> steps)
{
    auto* update = new UpdatePicture(&page);
    page.addPicture(Words::tr("Weights"), update, std::move(steps));
    QObject::connect(&page, &LessonPage::rowsShown, update,
                     [&page, update] { update->setNumberNames(page.numberNames()); });
}

} // namespace gui

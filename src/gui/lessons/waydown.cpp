// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/descentparts.h"
#include "gui/page/inputbar.h"
#include "gui/page/landscapeparts.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/charts/parabolapicture.h"

#include <QCoreApplication>

namespace gui
{

namespace
{

struct WayDownWords {
    Q_DECLARE_TR_FUNCTIONS(WayDownLesson)
};

} // namespace

/// Which way downhill? From the slope of the error to a stride of the right length.
void furnishWayDown(LessonPage& page, Document& document)
{
    labelDescent(page);
    page.inputBar().setLabel(QStringLiteral("h"), WayDownWords::tr("Reach h"));
    page.addPicture(WayDownWords::tr("Parabola"), new ParabolaPicture(&page),
                    {"parabola", "measure", "slope", "downhill", "learning-rate"});
    addUpdatePicture(page, {"shortcut"});
    addLandscape(page, document, {"other-row"});
}

} // namespace gui

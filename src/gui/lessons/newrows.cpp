// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/classnames.h"
#include "gui/document/document.h"
#include "gui/page/lessonpage.h"
#include "gui/page/runparts.h"
#include "gui/page/runwalk.h"
#include "gui/pictures/charts/errorcurve.h"
#include "gui/pictures/charts/rowsplot.h"
#include "gui/pictures/diagrams/confusionpicture.h"
#include "gui/pictures/stage.h"

#include <QCoreApplication>

namespace gui
{

namespace
{

struct NewRowsWords {
    Q_DECLARE_TR_FUNCTIONS(NewRowsLesson)
};

} // namespace

/// One neuron learns rows that a line can part, and is tried on rows that it has never seen.
void furnishNewRows(LessonPage& page, Document& document)
{
    RunWalk& walk = addRun(page, document);
    auto* rows = new RowsPlot(walk.view(), &page);
    auto* curve = new ErrorCurve(walk.view(), &page);
    auto* confusion = new ConfusionPicture(walk.view(), &page);
    // What is zoomed is kept by these names: the charts of the training have others.
    rows->setObjectName(QStringLiteral("newRowsPlot"));
    curve->setObjectName(QStringLiteral("newRowsCurve"));
    rows->setAxes({}, walk.view().dataset(), {});
    confusion->setClassNames(classNames(table::TargetMapping()));
    page.addPicture(NewRowsWords::tr("Rows"), rows);
    page.addPicture(NewRowsWords::tr("Error"), curve);
    page.addPicture(NewRowsWords::tr("Confusion matrix"), confusion);
    page.stage().keepFirstInView();
    QObject::connect(curve, &ErrorCurve::iterationPicked, &walk, &RunWalk::goTo);
    addRunControls(page, walk, document);
}

} // namespace gui

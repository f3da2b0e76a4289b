// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/asking/askpicture.h"
#include "gui/base/strings.h"
#include "gui/document/classnames.h"
#include "gui/document/document.h"
#include "gui/document/namedrows.h"
#include "gui/page/lessonpage.h"
#include "gui/page/runparts.h"
#include "gui/page/runwalk.h"
#include "gui/pictures/charts/errorcurve.h"
#include "gui/pictures/charts/rowsplot.h"
#include "gui/pictures/charts/runlandscape.h"
#include "gui/pictures/diagrams/confusionpicture.h"

#include <QCoreApplication>

namespace gui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrainingLesson)
};

void addPictures(LessonPage& page, RunWalk& walk, Document& document)
{
    auto* curve = new ErrorCurve(walk.view(), &page);
    auto* rows = new RowsPlot(walk.view(), &page);
    auto* landscape = new RunLandscape(walk.view(), &page);
    auto* confusion = new ConfusionPicture(walk.view(), &page);
    auto* ask = new AskPicture(walk.view(), &page);
    page.addPicture(Words::tr("Error"), curve);
    page.addPicture(Words::tr("Rows"), rows);
    page.addPicture(Words::tr("Confusion matrix"), confusion);
    page.addPicture(Words::tr("Ask the network"), ask);
    page.addPicture(ErrorLandscape::tr("Error map"), landscape);
    page.keepFirstPictureInView();
    QObject::connect(&page, &LessonPage::rowsShown, &page,
                     [&document, rows, landscape, confusion, ask, names = NamedRows()]() mutable {
                         const session::Session& session = document.session();
                         rows->setRowNames(names.of(session));
                         rows->setAxes(document.axes(), session.dataset, axisNotes(session));
                         const auto& features = session.dataset->feature_names;
                         landscape->setFeatures(toStrings(features), document.axes());
                         confusion->setClassNames(classNames(session));
                         rows->setAsked(ask->setQuestion(session));
                     });
    QObject::connect(curve, &ErrorCurve::iterationPicked, &walk, &RunWalk::goTo);
    QObject::connect(rows, &RowsPlot::axesChosen, &document, &Document::setAxes);
    QObject::connect(landscape, &ErrorLandscape::axesChosen, &document, &Document::setAxes);
    QObject::connect(ask, &AskPicture::rowChosen, &document, &Document::askAbout);
    QObject::connect(ask, &AskPicture::answered, &document, &Document::answer);
    QObject::connect(&document, &Document::questionChanged, &page, &LessonPage::refresh);
}

} // namespace

/// A network is trained, and every iteration can be looked at.
void furnishTraining(LessonPage& page, Document& document)
{
    RunWalk& walk = addRun(page, document);
    addPictures(page, walk, document);
    addRunControls(page, walk, document);
}

} // namespace gui

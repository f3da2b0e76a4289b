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
#include "gui/pictures/stage.h"

#include <QCoreApplication>

namespace gui
{

namespace
{

struct TrainingWords {
    Q_DECLARE_TR_FUNCTIONS(TrainingLesson)
};

void addTrainingPictures(LessonPage& page, RunWalk& walk, Document& document)
{
    auto* curve = new ErrorCurve(walk.view(), &page);
    auto* rows = new RowsPlot(walk.view(), &page);
    auto* landscape = new RunLandscape(walk.view(), &page);
    auto* confusion = new ConfusionPicture(walk.view(), &page);
    auto* ask = new AskPicture(walk.view(), &page);
    page.addPicture(TrainingWords::tr("Error"), curve);
    page.addPicture(TrainingWords::tr("Rows"), rows);
    page.addPicture(TrainingWords::tr("Confusion matrix"), confusion);
    page.addPicture(TrainingWords::tr("Ask the network"), ask);
    page.addPicture(ErrorLandscape::tr("Error map"), landscape);
    page.stage().keepFirstInView();
    QObject::connect(
        &page, &LessonPage::rowsShown, &page,
        [&page, &document, rows, landscape, confusion, ask, names = NamedRows()]() mutable {
            const QString id = QString::fromUtf8(page.lesson().id);
            const session::Session& session = document.sessionOf(id);
            const Axes axes = axesOf(session);
            const ClassNames classes = classNames(session);
            rows->setRowNames(names.of(session));
            rows->setAxes(axes, session.dataset, axisNotes(session));
            const auto& features = session.dataset->feature_names;
            landscape->setFeatures(toStrings(features), axes);
            confusion->setClassNames(classes);
            // What is asked about is one of the person's own rows.
            page.stage().setOffered(ask, !document.keepsTutorialRows(id));
            rows->setAsked(ask->setQuestion(session, classes));
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
    addTrainingPictures(page, walk, document);
    addRunControls(page, walk, document);
}

} // namespace gui

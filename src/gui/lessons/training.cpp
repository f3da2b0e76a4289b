// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/asking/askpicture.h"
#include "gui/base/strings.h"
#include "gui/document/classnames.h"
#include "gui/document/document.h"
#include "gui/document/namedrows.h"
#include "gui/lessons/trainingcontrols.h"
#include "gui/lessons/trainingstatus.h"
#include "gui/page/inputbar.h"
#include "gui/page/lessonpage.h"
#include "gui/page/runwalk.h"
#include "gui/pictures/charts/errorcurve.h"
#include "gui/pictures/charts/rowsplot.h"
#include "gui/pictures/diagrams/confusionpicture.h"
#include "gui/run/trainingwords.h"
#include "model/run_options.h"
#include "model/training_trace.h"

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
    auto* confusion = new ConfusionPicture(walk.view(), &page);
    auto* ask = new AskPicture(walk.view(), &page);
    page.addPicture(Words::tr("Error"), curve);
    page.addPicture(Words::tr("Rows"), rows);
    page.addPicture(Words::tr("Confusion matrix"), confusion);
    page.addPicture(Words::tr("Ask the network"), ask);
    page.keepFirstPictureInView();
    QObject::connect(&page, &LessonPage::rowsShown, &page,
                     [&document, rows, confusion, ask, names = NamedRows()]() mutable {
                         const session::Session& session = document.session();
                         rows->setRowNames(names.of(session));
                         rows->setAxes(document.axes(), session.dataset, axisNotes(session));
                         confusion->setClassNames(classNames(session));
                         rows->setAsked(ask->setQuestion(session));
                     });
    QObject::connect(curve, &ErrorCurve::iterationPicked, &walk, &RunWalk::goTo);
    QObject::connect(rows, &RowsPlot::axesChosen, &document, &Document::setAxes);
    QObject::connect(ask, &AskPicture::rowChosen, &document, &Document::askAbout);
    QObject::connect(ask, &AskPicture::answered, &document, &Document::answer);
    QObject::connect(&document, &Document::questionChanged, &page, &LessonPage::refresh);
}

void addControls(LessonPage& page, RunWalk& walk, Document& document)
{
    auto* controls = new TrainingControls(page.inputBar(), page);
    controls->setSpeed(document.session().speed);
    QObject::connect(controls, &TrainingControls::trainRequested, &walk, &RunWalk::goOn);
    QObject::connect(controls, &TrainingControls::pauseRequested, &walk, &RunWalk::stopHere);
    QObject::connect(controls, &TrainingControls::resetRequested, &document, &Document::resetRun);
    QObject::connect(controls, &TrainingControls::speedChanged, &walk,
                     [&walk, controls] { walk.setSpeed(controls->speed()); });
    const auto show = [&walk, controls] {
        const bool going = walk.goesOnByItself();
        controls->setPossible(!going, going || walk.isTraining(), walk.lastReached() > 0);
    };
    QObject::connect(&page, &LessonPage::stepShown, controls, show);
    QObject::connect(&page, &LessonPage::stateChanged, controls, show);
    show();
}

/// Whether the fields tell all about the network's layers.
bool isAsTheFieldsSay(const model::RunSettings& settings)
{
    const model::RunSettings said = model::run_settings(model::training_values(settings));
    return settings.hidden == said.hidden &&
           (said.hidden.empty() || settings.hidden_activation == said.hidden_activation);
}

void addStatus(LessonPage& page, RunWalk& walk, const Document& document)
{
    RunView& view = walk.view();
    auto* status = new TrainingStatus(view, &page);
    page.setStatus(status);
    QObject::connect(&page, &LessonPage::stepShown, status, [&view, &document, status] {
        const model::RunSettings& settings = view.timeline().settings();
        const model::Step& step = *view.moment();
        status->showStanding(inOneParagraph(
            {trainingwords::baseRate(step, classNames(document.session())),
             trainingwords::scaling(step, view.facts()),
             isAsTheFieldsSay(settings) ? QString() : trainingwords::layers(settings)}));
    });
}

} // namespace

/// A network is trained, and every iteration can be looked at.
void furnishTraining(LessonPage& page, Document& document)
{
    auto* walk = new RunWalk(document, page.stepper());
    page.setWalk(walk);
    InputBar& inputs = page.inputBar();
    for (const model::RunOption& option : model::run_options()) {
        if (option.label)
            inputs.setLabel(QString::fromLatin1(option.name),
                            QCoreApplication::translate("TrainingLesson", option.label));
    }
    inputs.setLabel(QStringLiteral("hidden_units"), Words::tr("Hidden units"));
    addPictures(page, *walk, document);
    addControls(page, *walk, document);
    addStatus(page, *walk, document);
}

} // namespace gui

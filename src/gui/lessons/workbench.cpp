// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/asking/askpicture.h"
#include "gui/base/numbers.h"
#include "gui/document/classnames.h"
#include "gui/document/document.h"
#include "gui/document/drawing.h"
#include "gui/document/namedrows.h"
#include "gui/document/reachedgoals.h"
#include "gui/goals/goalspicture.h"
#include "gui/inside/insidewindow.h"
#include "gui/page/inputbar.h"
#include "gui/page/layersbar.h"
#include "gui/page/lessonpage.h"
#include "gui/page/runparts.h"
#include "gui/page/runwalk.h"
#include "gui/page/setupactions.h"
#include "gui/pictures/charts/bentplane.h"
#include "gui/pictures/charts/errorcurve.h"
#include "gui/pictures/charts/fitplot.h"
#include "gui/pictures/charts/pointsplot.h"
#include "gui/pictures/diagrams/confusionpicture.h"
#include "gui/pictures/diagrams/network/networkpicture.h"
#include "gui/pictures/stage.h"
#include "gui/run/advice.h"
#include "gui/run/trainingwords.h"
#include "model/drawn_points.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <array>
#include <memory>

namespace gui
{

namespace
{

struct WorkbenchWords {
    Q_DECLARE_TR_FUNCTIONS(WorkbenchLesson)
};

void addLayers(LessonPage& page, Document& document)
{
    const QString id = QString::fromUtf8(page.lesson().id);
    page.inputBar().leaveOut({QStringLiteral("hidden"), QStringLiteral("activation")});
    const std::vector<model::Input> inputs = page.lesson().inputs();
    const auto kindOf = [&inputs](const char* name) {
        return std::ranges::find(inputs, name, &model::Input::name)->kind;
    };
    auto* layers = new LayersBar(std::get<model::List>(kindOf("hidden")),
                                 std::get<model::Choice>(kindOf("activation")), &page);
    page.inputBar().addFirstLine(layers);
    QObject::connect(layers, &LayersBar::edited, &document,
                     [&document, layers, id](const model::Inputs& wanted) {
                         document.setInputs(id, wanted);
                         // Whatever has become of it, the fields show what is there.
                         layers->showLayers(document.inputs(id));
                     });
    QObject::connect(layers, &LayersBar::refused, &page.inputBar(), &InputBar::showProblems);
    QObject::connect(&page, &LessonPage::rowsShown, layers,
                     [&document, layers, id] { layers->showLayers(document.inputs(id)); });
}

/// What cannot be had of these rows is not to be chosen.
void limitChoices(InputBar& bar, const model::Dataset& dataset, model::Output output)
{
    const bool isNumber = output == model::Output::Number;
    bar.setImpossible(QStringLiteral("loss"),
                      isNumber ? QStringList{QStringLiteral("cross-entropy")} : QStringList());
    QStringList impossible;
    for (const model::DerivedFeature& each : model::derived_features()) {
        if (each.features > dataset.features())
            impossible << QString::fromLatin1(each.name.data(), qsizetype(each.name.size()));
    }
    bar.setImpossible(QStringLiteral("derive"), impossible);
}

void nameFields(InputBar& bar)
{
    bar.setTexts(QStringLiteral("derive"), {{QStringLiteral("x1^2"), QStringLiteral("x1²")},
                                            {QStringLiteral("x2^2"), QStringLiteral("x2²")},
                                            {QStringLiteral("x1*x2"), QStringLiteral("x1·x2")}});
    bar.setTexts(QStringLiteral("loss"),
                 {{QStringLiteral("squared"), WorkbenchWords::tr("squared error")},
                  {QStringLiteral("cross-entropy"), WorkbenchWords::tr("cross-entropy")}});
}

/// Why nobody can draw among these rows; empty where a person can.
QString hindranceText(const session::Session& session)
{
    const auto hindrance = drawing::hindrance(session);
    if (!hindrance)
        return {};
    switch (*hindrance) {
    case drawing::Hindrance::OtherNumbers:
        return WorkbenchWords::tr(
            "Points can be drawn where rows have two numbers. File ▸ Points in a "
            "pattern has such rows.");
    case drawing::Hindrance::OtherTargets:
        return WorkbenchWords::tr(
            "Points can be drawn where rows have one of two classes. File ▸ Points "
            "in a pattern has such rows.");
    case drawing::Hindrance::Many:
        break;
    }
    return WorkbenchWords::tr("There are too many rows to draw among them: %1 at most.")
        .arg(QLocale().toString(qint64(model::most_drawn_points)));
}

/// Where a point on the axes is in the rows.
std::array<double, 2> inRows(const Axes& axes, QPointF at)
{
    return axes.across == 0 ? std::array{at.x(), at.y()} : std::array{at.y(), at.x()};
}

/// What is drawn among the rows. A training that was under way goes on with them, from its start.
void addDrawing(PointsPlot& rows, RunWalk& walk, Document& document)
{
    const auto goingOn = [&walk](const auto& change) {
        const bool isGoing = walk.goesOnByItself();
        const bool done = change();
        if (isGoing && !walk.goesOnByItself())
            walk.goOn();
        return done;
    };
    QObject::connect(
        &rows, &PointsPlot::pointPut, &document, [&rows, &document, goingOn](QPointF at, bool one) {
            if (!goingOn([&] { return document.putPoint(inRows(document.axes(), at), one); }))
                rows.answer(WorkbenchWords::tr("There are %1 points: remove one first.")
                                .arg(document.session().dataset->rows()));
        });
    QObject::connect(&rows, &PointsPlot::pointMoved, &document,
                     [&document, goingOn](std::size_t row, QPointF to) {
                         goingOn(
                             [&] { return document.movePoint(row, inRows(document.axes(), to)); });
                     });
    QObject::connect(
        &rows, &PointsPlot::pointRemoved, &document, [&rows, &document, goingOn](std::size_t row) {
            if (!goingOn([&] { return document.removePoint(row); }))
                rows.answer(WorkbenchWords::tr("This point stays: a network learns from one "
                                               "row at least."));
        });
}

/// How what the run of the page predicts is said.
ClassNames classesOf(const LessonPage& page, Document& document)
{
    const QString id = QString::fromUtf8(page.lesson().id);
    return classNames(document.session(), page.lesson(), document.run(id).settings().output);
}

/// Weights and biases are set by hand at the step on screen, while nothing goes on by itself.
void addSettingByHand(LessonPage& page, NetworkPicture& network, RunWalk& walk, Document& document)
{
    const QString id = QString::fromUtf8(page.lesson().id);
    QObject::connect(&network, &NetworkPicture::unfolding, &walk, [&walk] {
        if (walk.isTraining())
            walk.stopHere();
    });
    QObject::connect(&network, &NetworkPicture::setByHand, &document,
                     [&walk, &document, id](const model::SetByHand& number) {
                         const model::Step& step = *walk.view().moment();
                         document.endDrag();
                         document.setByHand(id, std::int64_t(step.number("iterations_made")),
                                            number);
                     });
    page.inputBar().tellOf(network);
    QObject::connect(&network, &NetworkPicture::refused, &page.inputBar(), &InputBar::showProblems);
}

/// A window that walks through the iteration on screen, and goes along with the page.
void addInside(LessonPage& page, NetworkPicture& network, RunWalk& walk, Document& document)
{
    const Run& run = document.run(QString::fromUtf8(page.lesson().id));
    auto window = std::make_shared<QPointer<InsideWindow>>();
    const auto look = [&page, &document, &walk, window] {
        const model::Step& step = *walk.view().moment();
        (*window)->setClassNames(classesOf(page, document));
        if (step.find("iterations_made"))
            (*window)->lookAt(std::int64_t(step.number("iterations_made")));
    };
    const auto open = [&page, &run, window, look] {
        if (!*window)
            *window = new InsideWindow(run, &page);
        look();
        (*window)->show();
        (*window)->raise();
        (*window)->activateWindow();
    };
    QObject::connect(&network, &NetworkPicture::insideWanted, &page, open);
    // Where tables stand in the place of pictures, too.
    auto* action = new QAction(WorkbenchWords::tr("Look inside…"), &page);
    action->setObjectName(QStringLiteral("lookInsideAction"));
    QObject::connect(action, &QAction::triggered, &page, open);
    page.addAction(action);
    // A training goes on too fast to be read: what was opened stays until it rests.
    const auto goAlong = [&walk, window, look] {
        if (*window && !walk.isTraining())
            look();
    };
    QObject::connect(&page, &LessonPage::stepShown, &page, goAlong);
    QObject::connect(&page, &LessonPage::stateChanged, &page, goAlong);
}

void addWorkbenchPictures(LessonPage& page, RunWalk& walk, Document& document)
{
    auto* network = new NetworkPicture(walk.view(), &page);
    auto* rows = new PointsPlot(walk.view(), &page);
    auto* curve = new ErrorCurve(walk.view(), &page);
    auto* bent = new BentPlane(walk.view(), &page);
    auto* confusion = new ConfusionPicture(walk.view(), &page);
    auto* fit = new FitPlot(walk.view(), &page);
    auto* ask = new AskPicture(walk.view(), &page);
    auto* goals = new GoalsPicture(walk.view(), &page);
    // The rows are those of the training, and so is what is in view of them; the curve is another.
    curve->setObjectName(QStringLiteral("workbenchCurve"));
    page.addPicture(WorkbenchWords::tr("Network"), network);
    page.addPicture(WorkbenchWords::tr("Rows"), rows);
    page.addPicture(WorkbenchWords::tr("Error"), curve);
    page.addPicture(WorkbenchWords::tr("Confusion matrix"), confusion);
    page.addPicture(WorkbenchWords::tr("Predicted and true"), fit);
    page.addPicture(WorkbenchWords::tr("Ask the network"), ask);
    page.addPicture(WorkbenchWords::tr("Goals"), goals);
    page.addPicture(WorkbenchWords::tr("As the units see it"), bent);
    page.stage().keepFirstInView();
    QObject::connect(&page, &LessonPage::rowsShown, &page,
                     [&page, &document, network, rows, curve, bent, confusion, fit, ask, goals,
                      names = NamedRows()]() mutable {
                         const session::Session& session = document.session();
                         const ClassNames classes = classesOf(page, document);
                         const bool isNumber = classes.numbers.has_value();
                         limitChoices(page.inputBar(), session.dataset,
                                      isNumber ? model::Output::Number : model::Output::Classes);
                         const QString id = QString::fromUtf8(page.lesson().id);
                         const auto& hidden = document.run(id).settings().hidden;
                         page.stage().setOffered(bent, BentPlane::layerOf(hidden).has_value());
                         page.stage().setOffered(confusion, !isNumber);
                         page.stage().setOffered(fit, isNumber);
                         network->setAxes(document.axes());
                         rows->setRowNames(names.of(session));
                         rows->setHindrance(hindranceText(session));
                         rows->setClassNames(classes);
                         rows->setAxes(document.axes(), session.dataset, axisNotes(session));
                         curve->setClassNames(classes);
                         bent->setAxes(document.axes());
                         bent->setClassNames(classes);
                         bent->setRowNames(names.of(session));
                         confusion->setClassNames(classes);
                         fit->setClassNames(classes);
                         fit->setRowNames(names.of(session));
                         rows->setAsked(ask->setQuestion(session, classes));
                         goals->setReached(reachedGoals(document));
                     });
    QObject::connect(curve, &ErrorCurve::iterationPicked, &walk, &RunWalk::goTo);
    QObject::connect(rows, &RowsPlot::axesChosen, &document, &Document::setAxes);
    QObject::connect(ask, &AskPicture::rowChosen, &document, &Document::askAbout);
    QObject::connect(ask, &AskPicture::answered, &document, &Document::answer);
    QObject::connect(&document, &Document::questionChanged, &page, &LessonPage::refresh);
    QObject::connect(goals, &GoalsPicture::reached, &document,
                     [&page, &document](model::Goal goal) {
                         setReached(document, goal);
                         page.refresh();
                     });
    addDrawing(*rows, walk, document);
    addSettingByHand(page, *network, walk, document);
    addInside(page, *network, walk, document);
}

/// That an update draws more rows than there are.
QString excess(std::int64_t batch, std::size_t rows)
{
    return WorkbenchWords::tr(
               "There are %1 rows to learn from, and each update draws %2 of them, the same "
               "ones again and again. Batch 0 takes every row once.")
        .arg(countNumber(qint64(rows)), countNumber(batch));
}

/// What is worth knowing before it is trained.
QString adviceBefore(const model::RunSettings& settings, const model::Dataset& rows)
{
    if (settings.batch > std::int64_t(rows.train_rows.size()))
        return excess(settings.batch, rows.train_rows.size());
    return trainingwords::slowness(settings, rows);
}

/// What keeps the network from learning; before it is trained, that it will take long.
RunAdvice adviceFor(const LessonPage& page, Document& document)
{
    return {[&page, &document](const RunView& view) {
                const model::Step& step = *view.moment();
                if (step.number("iterations_made") == 0)
                    return adviceBefore(view.timeline().settings(), view.dataset());
                const auto found =
                    model::diagnose(view.timeline(), step.network, view.evaluation(),
                                    view.facts().train, view.dataset(), view.facts().baseline,
                                    std::int64_t(step.number("iterations_made")));
                return found
                           ? adviceOn(*found, view.timeline().settings(), classesOf(page, document))
                           : QString();
            },
            [&page, &document] {
                const auto isShorter = [](const QString& one, const QString& other) {
                    return one.size() < other.size();
                };
                return std::max({longestAdvice(classesOf(page, document)), excess(88'888, 8'888),
                                 trainingwords::slowness(0.88)},
                                isShorter);
            }};
}

} // namespace

/// Any network, trained in any way, on any rows.
void furnishWorkbench(LessonPage& page, Document& document)
{
    RunWalk& walk = addRun(page, document);
    addLayers(page, document);
    nameFields(page.inputBar());
    addWorkbenchPictures(page, walk, document);
    addRunControls(page, walk, document, adviceFor(page, document));
    addSetupActions(page, document);
}

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/runparts.h"

#include "gui/base/strings.h"
#include "gui/document/classnames.h"
#include "gui/document/document.h"
#include "gui/page/inputbar.h"
#include "gui/page/lessonpage.h"
#include "gui/page/runwalk.h"
#include "gui/page/trainingcontrols.h"
#include "gui/run/trainingstatus.h"
#include "gui/run/trainingwords.h"
#include "gui/run/twinwatch.h"
#include "model/run_options.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace gui
{

namespace
{

/// One that a person can remember and type.
std::uint32_t anotherSeed(const model::RunSettings& settings)
{
    constexpr std::uint32_t seeds = 10'000;
    const std::uint32_t drawn = QRandomGenerator::global()->bounded(seeds - 1);
    return drawn + (drawn >= settings.seed);
}

void addControls(LessonPage& page, RunWalk& walk, Document& document)
{
    auto* controls = new TrainingControls(page.inputBar(), page);
    controls->setSpeed(document.session().speed);
    QObject::connect(controls, &TrainingControls::trainRequested, &walk, &RunWalk::goOn);
    QObject::connect(controls, &TrainingControls::pauseRequested, &walk, &RunWalk::stopHere);
    const QString lesson = QString::fromUtf8(page.lesson().id);
    QObject::connect(controls, &TrainingControls::resetRequested, &document,
                     [&document, lesson] { document.resetRun(lesson); });
    QObject::connect(
        controls, &TrainingControls::newStartRequested, &document, [&page, &document, lesson] {
            const QString seed = QStringLiteral("seed");
            document.endDrag();
            document.setInput(lesson, seed, {double(anotherSeed(document.run(lesson).settings()))},
                              page.inputLabel(seed));
        });
    QObject::connect(controls, &TrainingControls::speedChanged, &walk,
                     [&walk, controls] { walk.setSpeed(controls->speed()); });
    const auto show = [&walk, controls] {
        const bool going = walk.goesOnByItself();
        controls->setPossible(!going, going || walk.isTraining(), walk.lastReached() > 0);
        controls->setFinished(walk.isFinished());
    };
    QObject::connect(&page, &LessonPage::stepShown, controls, show);
    QObject::connect(&page, &LessonPage::stateChanged, controls, show);
    show();
}

void addStatus(LessonPage& page, RunWalk& walk, const Document& document, const RunAdvice& advice)
{
    const Lesson& lesson = page.lesson();
    RunView& view = walk.view();
    auto* status = new TrainingStatus(view, &page);
    page.setStatus(status);
    QObject::connect(
        &page, &LessonPage::stepShown, status, [&lesson, &view, &document, status, advice] {
            const model::RunSettings& settings = view.timeline().settings();
            const model::Step& step = *view.moment();
            const ClassNames names = classNames(document.session(), lesson, settings.output);
            const auto noteWith =
                [baseRate = trainingwords::baseRate(step, names),
                 turns = trainingwords::turns(settings),
                 options = trainingwords::withoutField(lesson, settings)](const QString& scaling) {
                    return inOneParagraph({turns, baseRate, scaling, options});
                };
            const QString scaling = trainingwords::scaling(step, view.facts());
            const bool isAdvised = advice.now && scaling.isEmpty();
            const QString longest = trainingwords::possibleScaling(step, view.facts());
            status->showStanding(
                names, noteWith(isAdvised ? advice.now(view) : scaling),
                noteWith(advice.longest && longest.isEmpty() ? advice.longest() : longest));
        });
}

/// The prose says how far the digits can be trusted.
void addTwins(LessonPage& page, const Document& document, const Run& run)
{
    auto* watch = new TwinWatch(run, &page);
    const auto tell = [&page, watch] { page.setBeside(watch->words()); };
    QObject::connect(watch, &TwinWatch::found, &page, tell);
    QObject::connect(&page, &LessonPage::stepShown, watch, &TwinWatch::look);
    // Of another run it is not known yet.
    for (const auto change : {&Document::runChanged, &Document::inputsChanged})
        QObject::connect(&document, change, &page, tell);
    QObject::connect(&document, &Document::dataChanged, &page, tell);
}

} // namespace

RunWalk& addRun(LessonPage& page, Document& document)
{
    auto* walk = new RunWalk(page.lesson(), document, page.stepper());
    page.setWalk(walk);
    for (const model::RunOption& option : model::run_options()) {
        if (option.label)
            page.inputBar().setLabel(QString::fromLatin1(option.name),
                                     QCoreApplication::translate("TrainingLesson", option.label));
    }
    return *walk;
}

void addRunControls(LessonPage& page, RunWalk& walk, Document& document, const RunAdvice& advice)
{
    addControls(page, walk, document);
    addStatus(page, walk, document, advice);
    addTwins(page, document, document.run(QString::fromUtf8(page.lesson().id)));
}

} // namespace gui

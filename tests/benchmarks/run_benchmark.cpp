// SPDX-License-Identifier: GPL-3.0-or-later
// How promptly training in the background serves the person: how long the window does not answer
// meanwhile, how long stopping and closing take, and whether the speeds are what they are called.
// Ends with an error where a limit is not kept (pauses: the median of the rounds).
#include "heart.h"
#include "support/importing.h"

#include "gui/document/run.h"
#include "gui/page/lessonpage.h"
#include "gui/window/mainwindow.h"
#include "model/lessons.h"
#include "model/tutorial_data.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QStandardPaths>

#include <cstdio>
#include <memory>

namespace
{

using Speed = gui::Run::Speed;

constexpr int rounds = 7;
constexpr double most_milliseconds = 100;

/// A run that does not end while it is watched.
std::unique_ptr<gui::Run> job(const model::RunSettings& settings)
{
    return std::make_unique<gui::Run>(
        *model::find_lesson_kind(model::training_lesson)->run, settings,
        std::make_shared<const model::Dataset>(model::tutorial_dataset()));
}

std::unique_ptr<gui::Run> long_job()
{
    model::RunSettings settings;
    settings.iterations = 1'000'000'000;
    settings.hidden = {64};
    return job(settings);
}

std::unique_ptr<gui::Run> tutorial_job()
{
    return job({});
}

double milliseconds(auto work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

void run_events(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

double median_of_rounds(auto measure)
{
    std::vector<double> took;
    for (int round = 0; round < rounds; ++round)
        took.push_back(measure());
    return median(took);
}

/// Prints what was measured; whether it is in the range.
bool report(const char* what, double measured, double least, double most, const char* unit)
{
    const bool good = measured >= least && measured <= most;
    std::printf("%-48s %8.1f %s (%.1f to %.1f)  %s\n", what, measured, unit, least, most,
                good ? "good" : "TOO BAD");
    return good;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    const importing::Desk desk;
    bool good = true;
    Heart heart;
    const auto pauses = [&good](const char* what, double median) {
        good &= report(what, median, 0, most_milliseconds, "ms");
    };

    pauses("longest pause while 64 hidden units train", median_of_rounds([&heart] {
               const auto job = long_job();
               return heart.longest_pause([&job] {
                   job->trainTo(job->timeline().settings().iterations, Speed::Fastest);
                   run_events(500);
               });
           }));
    pauses("pausing", median_of_rounds([] {
               const auto job = long_job();
               job->trainTo(job->timeline().settings().iterations, Speed::Fastest);
               run_events(150);
               return milliseconds([&job] { job->pause(); });
           }));
    pauses("closing while training", median_of_rounds([] {
               auto job = long_job();
               job->trainTo(job->timeline().settings().iterations, Speed::Fastest);
               run_events(150);
               return milliseconds([&job] { job.reset(); });
           }));

    gui::MainWindow window;
    window.resize(1280, 800);
    window.show();
    gui::LessonPage* page = window.showLesson(QStringLiteral("training"));
    const auto click = [page](const char* button) {
        page->findChild<QPushButton*>(QString::fromLatin1(button))->click();
    };
    page->findChild<QComboBox*>(QStringLiteral("speedChoice"))->setCurrentIndex(1); // steady
    pauses("longest pause of the window while it trains", median_of_rounds([&] {
               return heart.longest_pause([&] {
                   click("trainButton");
                   run_events(500);
                   click("pauseButton");
               });
           }));
    if (page->stepper().index() == 0)
        return 2;

    const auto steady = tutorial_job();
    good &= report("a steady run of 10,000 iterations",
                   milliseconds([&steady] {
                       steady->trainTo(10'000, Speed::Steady);
                       while (steady->isTraining())
                           QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                   }) / 1e3,
                   3.5, 4.5, "s");
    const auto slow = tutorial_job();
    slow->trainTo(10'000, Speed::Slow);
    const double seconds = milliseconds([] { run_events(2'000); }) / 1e3;
    good &= report("a slow run", double(slow->timeline().computed()) / seconds, 15, 25,
                   "iterations a second");
    return good ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window does not answer while a session of 1,000,000 rows x 10 is opened (at a lesson
// that shows one row of it, and in the middle of a training on all), walked, trained and saved.
// Ends with an error where that is more than 100 ms (the median of the rounds).
#include "heart.h"
#include "support/dialogs.h"
#include "support/example_sessions.h"
#include "support/importing.h"

#include "gui/page/lessonpage.h"
#include "gui/window/mainwindow.h"
#include "session/file.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

namespace
{

constexpr int rounds = 7;
constexpr double most_milliseconds = 100;

/// The pauses of every round of something that was done.
struct Pauses {
    const char* what;
    std::vector<double> milliseconds = {};

    /// Prints the median; whether it is short enough.
    bool report() const
    {
        const double typical = median(milliseconds);
        const bool good = typical <= most_milliseconds;
        std::printf(
            "longest pause while %-34s %5.0f ms (median of %zu, at most %.0f allowed)  %s\n", what,
            typical, milliseconds.size(), most_milliseconds, good ? "good" : "TOO BAD");
        return good;
    }
};

/// Sees to events until the page has nothing more to compute.
bool settle(const gui::LessonPage& page)
{
    return QTest::qWaitFor([&page] { return !page.isBusy(); }, 60'000);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    const importing::Desk desk;

    session::Session session = example::large(1'000'000, 10);
    session::KnownFile one_row{desk.path(QStringLiteral("one row.neuron")), {}};
    session.lesson = "error";
    if (session::save(session, one_row).problem)
        return 2;
    model::Timeline timeline(model::RunSettings(), *session.dataset);
    timeline.advance(150, *session.dataset);
    session.runs["training"] = session::run_of(timeline);
    session.lesson = "training";
    session.lessons["training"].step = 150;
    session::KnownFile all_rows{desk.path(QStringLiteral("all rows.neuron")), {}};
    if (session::save(session, all_rows).problem)
        return 2;

    gui::MainWindow window;
    window.resize(1280, 800);
    window.show();
    Heart heart;
    Pauses opening{"opening at one row"}, saving{"saving"}, opening_run{"opening at the training"},
        walking{"walking through the training"}, training{"training"}, leaving{"leaving it"};
    for (int round = 0; round < rounds; ++round) {
        bool opened = false;
        const auto open = [&](Pauses& pauses, const session::KnownFile& file) {
            pauses.milliseconds.push_back(
                heart.longest_pause([&] { opened = window.openFile(file.path); }));
            return opened;
        };
        if (!open(opening, one_row))
            return 2;
        window.document().setTrained();
        auto* save = window.findChild<QAction*>(QStringLiteral("saveAction"));
        saving.milliseconds.push_back(heart.longest_pause([save] { save->trigger(); }));
        if (window.document().isDirty())
            return 2;

        bool settled = true;
        opening_run.milliseconds.push_back(heart.longest_pause([&] {
            opened = window.openFile(all_rows.path);
            settled = settle(*window.currentPage());
        }));
        gui::LessonPage& page = *window.currentPage();
        if (!opened || !settled || page.currentStep().number("iterations_made") != 150)
            return 2;
        walking.milliseconds.push_back(heart.longest_pause([&] {
            for (const int step : {149, 101, 100, 0}) {
                page.stepper().goTo(step);
                settled &= settle(page);
            }
        }));
        if (!settled || page.currentStep().number("iterations_made") != 0)
            return 2;
        const auto click = [&page](const char* button) {
            page.findChild<QPushButton*>(QString::fromLatin1(button))->click();
        };
        training.milliseconds.push_back(heart.longest_pause([&] {
            click("trainButton");
            QTest::qWait(2'000);
            click("pauseButton");
            settled = settle(page);
        }));
        if (!settled || page.currentStep().number("iterations_made") <= 150)
            return 2;
        // In the middle of it.
        click("trainButton");
        QTest::qWait(500);
        dialogs::Asked asked;
        dialogs::answerWith(QStringLiteral("Discard"), asked);
        leaving.milliseconds.push_back(
            heart.longest_pause([&] { opened = window.openFile(one_row.path); }));
        if (!opened || asked.text.isEmpty())
            return 2;
    }
    bool good = true;
    for (const Pauses* pauses : {&opening, &saving, &opening_run, &walking, &training, &leaving})
        good &= pauses->report();
    return good ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The workbench at 1280 x 800 while a 2-8-8-1 network trains as fast as it can, with all its
// pictures: how long the window needs for a frame, and how much of its speed the training keeps
// beside one without a window. Ends with an error where 99 of 100 frames take longer than 16 ms, or
// where less than 90 of 100 iterations are left.
#include "support/importing.h"

#include "gui/document/run.h"
#include "gui/page/lessonpage.h"
#include "gui/window/mainwindow.h"
#include "model/lessons.h"
#include "model/patterns.h"
#include "session/file.h"
#include "session/plane_rows.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <utility>
#include <vector>

namespace
{

constexpr int rounds = 5;
constexpr int milliseconds_of_a_round = 4'000;
constexpr double most_milliseconds = 16;
constexpr double least_share = 0.9;

/// Beats while the event loop runs. The pauses between two beats in which the window is painted are
/// its frames: for so long it does not answer.
class Frames : public QObject
{
public:
    explicit Frames(QWidget& window)
    {
        window.installEventFilter(this);
        timer_.setTimerType(Qt::PreciseTimer);
        connect(&timer_, &QTimer::timeout, this, [this] {
            const double pause = double(since_.nsecsElapsed()) / 1e6;
            since_.restart();
            if (std::exchange(is_painted_, false))
                milliseconds_.push_back(pause);
        });
        since_.start();
        timer_.start(1);
    }
    void begin() { milliseconds_.clear(); }
    /// Of those since then.
    double slowest_but_one_in_a_hundred()
    {
        std::ranges::sort(milliseconds_);
        return milliseconds_.empty() ? 0 : milliseconds_[milliseconds_.size() * 99 / 100];
    }
    std::size_t count() const { return milliseconds_.size(); }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        is_painted_ |= event->type() == QEvent::UpdateRequest;
        return false;
    }

private:
    QTimer timer_;
    QElapsedTimer since_;
    bool is_painted_ = false;
    std::vector<double> milliseconds_;
};

model::RunSettings settings()
{
    model::RunSettings settings;
    settings.hidden = {8, 8};
    settings.activations = {model::Activation::Tanh};
    settings.learning_rate = 0.05;
    settings.iterations = 1'000'000'000;
    return settings;
}

session::Session spiral()
{
    session::Session session = session::fresh_session();
    const model::PatternRows rows{model::Pattern::Spiral, 200, 0.1, 1};
    session.dataset = model::rows_of(rows, 0.25);
    session.origin = session::origin_of_points(model::name(rows.pattern), *session.dataset,
                                               session::usual_plane_columns(), {0.25, rows.seed});
    session.lesson = model::workbench_lesson;
    session.runs[session.lesson] = session::run_of(model::Timeline(settings(), *session.dataset));
    return session;
}

void run_events(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Iterations a second of a run that trains meanwhile.
double speed_of(const gui::Run& run)
{
    QElapsedTimer clock;
    clock.start();
    const std::int64_t before = run.timeline().computed();
    run_events(milliseconds_of_a_round);
    return double(run.timeline().computed() - before) / (double(clock.nsecsElapsed()) / 1e9);
}

double alone(const model::Dataset& rows)
{
    gui::Run run(*model::find_lesson_kind(model::workbench_lesson)->run, settings(),
                 std::make_shared<const model::Dataset>(rows));
    run.trainTo(settings().iterations, gui::Run::Speed::Fastest);
    return speed_of(run);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    const importing::Desk desk;
    const session::Session session = spiral();
    session::KnownFile file{desk.path(QStringLiteral("spiral.neuron")), {}};
    if (session::save(session, file).problem)
        return 2;

    std::vector<double> slowest, shares;
    std::size_t frames = 0;
    for (int round = 0; round < rounds; ++round) {
        const double speed_alone = alone(*session.dataset);
        gui::MainWindow window;
        window.resize(1280, 800);
        window.show();
        if (!window.openFile(file.path))
            return 2;
        gui::LessonPage& page = *window.currentPage();
        const auto click = [&page](const char* button) {
            page.findChild<QPushButton*>(QString::fromLatin1(button))->click();
        };
        auto* speed = page.findChild<QComboBox*>(QStringLiteral("speedChoice"));
        speed->setCurrentIndex(speed->count() - 1);
        Frames painted(window);
        click("trainButton");
        // The first ones lay everything out.
        run_events(500);
        painted.begin();
        const gui::Run& run = window.document().run(QString::fromStdString(session.lesson));
        if (!run.isTraining())
            return 2;
        shares.push_back(speed_of(run) / speed_alone);
        slowest.push_back(painted.slowest_but_one_in_a_hundred());
        frames += painted.count();
        click("pauseButton");
        window.document().setTrained();
    }
    if (frames < 100)
        return 2;
    // Of the rounds the best: all that other programs can do is to slow one down.
    const double frame = *std::ranges::min_element(slowest);
    const double share = *std::ranges::max_element(shares);
    const bool is_smooth = frame <= most_milliseconds;
    const bool is_fast = share >= least_share;
    std::printf("2-8-8-1 in the workbench: 99 of 100 frames within %5.1f ms (of %zu, at most %.0f "
                "allowed)  %s\n",
                frame, frames, most_milliseconds, is_smooth ? "good" : "TOO BAD");
    std::printf(
        "2-8-8-1 in the workbench: training keeps %3.0f %% of its speed (at least %.0f %%)  "
        "%s\n",
        100 * share, 100 * least_share, is_fast ? "good" : "TOO BAD");
    return is_smooth && is_fast ? 0 : 1;
}

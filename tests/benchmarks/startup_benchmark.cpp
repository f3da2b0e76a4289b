// SPDX-License-Identifier: GPL-3.0-or-later
// From starting the program to its first painted window, as a person at the screen sees it: the
// middle of the screen is watched until it changes. Beside it the same for a window of Qt's with
// nothing in it. Ends with an error where the median takes longer than the limit.
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace
{

constexpr int rounds = 9;
constexpr double most_milliseconds = 300;
constexpr int patience = 20'000;

/// A small piece in the middle of the screen.
QImage middle()
{
    QScreen* screen = QGuiApplication::primaryScreen();
    const QPoint centre = screen->geometry().center();
    return screen->grabWindow(0, centre.x() - 24, centre.y() - 8, 48, 16).toImage();
}

/// Waits until the middle of the screen looks, or no longer looks, as before.
bool wait_until(bool same, const QImage& before)
{
    QElapsedTimer clock;
    clock.start();
    while ((middle() == before) != same) {
        if (clock.elapsed() > patience)
            return false;
        QThread::usleep(500);
    }
    return true;
}

/// Milliseconds from the start of that program to its first picture; negative if none came.
double milliseconds(const QString& program, const QStringList& arguments, const QString& home)
{
    const QImage before = middle();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        environment.insert(QString::fromLatin1(name), home);
    process.setProcessEnvironment(environment);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    const bool painted = wait_until(false, before);
    const double took = double(clock.nsecsElapsed()) / 1e6;
    process.terminate();
    if (!process.waitForFinished(patience))
        process.kill();
    process.waitForFinished();
    return painted && wait_until(true, before) ? took : -1;
}

/// Prints the median and returns it.
double measure(const char* what, const QString& program, const QStringList& arguments)
{
    const QTemporaryDir home;
    std::vector<double> took;
    milliseconds(program, arguments, home.path()); // into the disk's cache
    for (int i = 0; i < rounds; ++i)
        took.push_back(milliseconds(program, arguments, home.path()));
    std::ranges::sort(took);
    if (took.front() < 0) {
        std::fprintf(stderr, "startup_benchmark: %s painted nothing\n", what);
        std::exit(2);
    }
    std::printf("%-24s median %6.1f ms, fastest %6.1f, slowest %6.1f\n", what, took[rounds / 2],
                took.front(), took.back());
    return took[rounds / 2];
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY")) {
        std::printf("startup_benchmark: no X display, not measured (try xvfb-run)\n");
        return 0;
    }
    QApplication app(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "--empty-window") == 0) {
        QMainWindow window;
        window.resize(1280, 800);
        window.show();
        return QApplication::exec();
    }
    measure("an empty window", QApplication::applicationFilePath(),
            {QStringLiteral("--empty-window")});
    const double median = measure("First Neuron", QStringLiteral(PROGRAM), {});
    std::printf("limit %.0f ms: %s\n", most_milliseconds,
                median <= most_milliseconds ? "kept" : "NOT KEPT");
    return median <= most_milliseconds ? 0 : 1;
}

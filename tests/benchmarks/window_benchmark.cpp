// How long the window does not answer while a session of 1,000,000 rows x 10 is opened and
// saved. Ends with an error where that is more than 100 ms (the median of the rounds).
#include "heart.h"
#include "support/example_sessions.h"
#include "support/importing.h"

#include "gui/mainwindow.h"
#include "session/file.h"

#include <QAction>
#include <QApplication>
#include <QStandardPaths>

#include <cstdio>

namespace
{

constexpr int rounds = 7;
constexpr double most_milliseconds = 100;

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    const importing::Desk desk;

    session::Session session = example::large(1'000'000, 10);
    session.lesson = "error";
    session::KnownFile file{desk.path(QStringLiteral("large.neuron")), {}};
    if (session::save(session, file).problem)
        return 2;

    gui::MainWindow window;
    window.show();
    Heart heart;
    std::vector<double> opening, saving;
    for (int round = 0; round < rounds; ++round) {
        bool opened = false;
        opening.push_back(heart.longest_pause([&] { opened = window.openFile(file.path); }));
        if (!opened)
            return 2;
        window.document().setTrained();
        auto* save = window.findChild<QAction*>(QStringLiteral("saveAction"));
        saving.push_back(heart.longest_pause([save] { save->trigger(); }));
        if (window.document().isDirty())
            return 2;
        std::printf("longest pause: opening %.0f ms, saving %.0f ms\n", opening.back(),
                    saving.back());
    }
    const double longest = std::max(median(opening), median(saving));
    std::printf("median of %d rounds: opening %.0f ms, saving %.0f ms, at most %.0f allowed\n",
                rounds, median(opening), median(saving), most_milliseconds);
    return longest <= most_milliseconds ? 0 : 1;
}

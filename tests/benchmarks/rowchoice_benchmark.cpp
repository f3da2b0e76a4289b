// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to go to the row beside it, in the lesson that shows most of a row: among
// 1,000,000 rows x 40, as a multiple of the same among 1,000. Ends with an error where it is more
// than twice as long.
#include "support/example_sessions.h"

#include "gui/page/lessonpage.h"
#include "gui/window/mainwindow.h"

#include <QApplication>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>

#include <chrono>
#include <cstdio>

namespace
{

constexpr std::size_t features = 40;
constexpr int rounds = 60;
constexpr double most = 2;

/// Milliseconds that a press of Up takes among so many rows, until the page is drawn: the fastest,
/// since all that other programs can do is to slow one down. Negative where nothing was chosen.
double milliseconds(gui::MainWindow& window, std::size_t rows)
{
    using Clock = std::chrono::steady_clock;
    session::Session session = example::large(rows, features);
    session.lesson = "chain-rule";
    session.origin.emplace();
    window.document().replace(std::move(session));
    gui::LessonPage* page = window.showLesson(QStringLiteral("chain-rule"));
    auto* box = page->findChild<QSpinBox*>(QStringLiteral("rowChoice_0"));
    box->setFocus();
    double fastest = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const auto start = Clock::now();
        QTest::keyClick(box, Qt::Key_Up);
        QApplication::processEvents();
        const std::chrono::duration<double, std::milli> taken = Clock::now() - start;
        fastest = std::min(fastest, taken.count());
    }
    const model::RowNumbers chosen = window.document().chosenRows(QStringLiteral("chain-rule"));
    return !chosen.empty() && chosen.front() == rounds - 1 ? fastest : -1;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    gui::MainWindow window;
    window.resize(1280, 800);
    window.show();
    const double few = milliseconds(window, 1'000);
    const double many = milliseconds(window, 1'000'000);
    if (few < 0 || many < 0)
        return 2;
    const bool good = many <= most * few;
    std::printf("the next of 1,000,000 rows x %zu: %.1f ms, of 1,000 rows: %.1f ms, ratio %.2f (at "
                "most %.0f allowed)  %s\n",
                features, many, few, many / few, most, good ? "good" : "TOO BAD");
    return good ? 0 : 1;
}

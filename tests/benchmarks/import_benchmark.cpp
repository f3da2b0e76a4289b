// SPDX-License-Identifier: GPL-3.0-or-later
// Opens 1,000,000 rows of 11 numbers (198 MB) in the window and measures how long it works without
// looking at what the person does: the processor time between two visits of the main thread to its
// queue of events. Ends with 1 where that is too long.

#include "numbers_file.h"
#include "support/importing.h"

#include "gui/page/lessonpage.h"

#include <QAbstractEventDispatcher>
#include <QTabWidget>

#include <cstdio>
#include <ctime>
#include <typeinfo>

namespace
{

constexpr std::size_t rows = 1'000'000;
constexpr std::size_t columns = 11;
constexpr double most_milliseconds = 100;

/// Processor time of this thread: what others do meanwhile does not count.
double milliseconds_now()
{
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

/// An application that knows its longest event.
class Watched : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        const QByteArray name = receiver->metaObject()->className();
        const int type = event->type();
        const double start = milliseconds_now();
        ++depth_;
        const bool result = QApplication::notify(receiver, event);
        --depth_;
        const double took = milliseconds_now() - start;
        if (depth_ == 0 && took > longest_) {
            longest_ = took;
            what_ = name + ", event " + QByteArray::number(type);
        }
        return result;
    }

    /// And what it was.
    double longest() const { return longest_; }
    const QByteArray& what() const { return what_; }
    void forget() { longest_ = 0; }

private:
    int depth_ = 0;
    double longest_ = 0;
    QByteArray what_;
};

/// The longest stretch of work between two looks at the queue.
class Stretches
{
public:
    Stretches()
    {
        const auto* dispatcher = QAbstractEventDispatcher::instance();
        QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, dispatcher,
                         [this] { start_ = milliseconds_now(); });
        QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, dispatcher,
                         [this] { longest_ = std::max(longest_, milliseconds_now() - start_); });
    }
    double longest() const { return longest_; }
    void forget() { longest_ = 0; }

private:
    double start_ = milliseconds_now();
    double longest_ = 0;
};

} // namespace

int main(int count, char** arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    Watched application(count, arguments);
    const importing::Desk desk;
    const QString path = desk.path(QStringLiteral("numbers.csv"));
    write_numbers(path.toStdString(), rows, columns);

    gui::MainWindow window;
    window.resize(1280, 800);
    window.show();
    QTest::qWait(500);
    Stretches stretches;
    bool good = true;
    const auto report = [&](const char* what) {
        const double longest = std::max(stretches.longest(), application.longest());
        const bool short_enough = longest <= most_milliseconds;
        std::printf("%-40s %6.1f ms (limit %.0f)  %s  [%s]\n", what, longest, most_milliseconds,
                    short_enough ? "good" : "TOO BAD", application.what().constData());
        good &= short_enough;
        stretches.forget();
        application.forget();
    };
    const auto is_ready = [&] {
        const gui::ImportDialog* dialog = importing::dialog(window);
        return dialog && importing::okButton(dialog)->isEnabled();
    };
    application.forget();
    QMetaObject::invokeMethod(
        &window, [&] { window.openFile(path); }, Qt::QueuedConnection);
    if (!QTest::qWaitFor(is_ready, 120'000)) {
        std::fprintf(stderr, "The file was not read.\n");
        return 2;
    }
    QTest::qWait(200);
    report("opening");
    gui::ImportDialog* dialog = importing::dialog(window);
    auto* tabs = importing::part<QTabWidget>(dialog, "tabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (!tabs->isTabEnabled(tab))
            continue;
        QMetaObject::invokeMethod(
            tabs, [=] { tabs->setCurrentIndex(tab); }, Qt::QueuedConnection);
        QTest::qWait(300);
        report(qPrintable(QStringLiteral("showing the tab ") + tabs->tabText(tab).remove(u'&')));
    }
    QMetaObject::invokeMethod(
        dialog, [=] { dialog->accept(); }, Qt::QueuedConnection);
    QTest::qWait(500);
    const auto is_settled = [&] { return !window.currentPage()->isBusy(); };
    if (!QTest::qWaitFor(is_settled, 60'000))
        return 2;
    report("taking the rows");
    return good ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/tour.h"

#include "gui/app/complaint.h"
#include "gui/lessons/lessons.h"

#include "gui/base/valuetexts.h"
#include "gui/look/theme.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/window/mainwindow.h"
#include "session/destination.h"

#include <QApplication>
#include <QBuffer>
#include <QDeadlineTimer>
#include <QDir>
#include <QTextStream>

namespace gui
{

namespace
{

/// Lessons with more steps than this print only some of them, evenly spread.
constexpr int mostPrintedSteps = 100;

/// Lets workers finish, and after them timers, animations and the prose, which follows once its
/// numbers rest.
bool settle(const LessonPage* page)
{
    constexpr int rest = 250;
    const QDeadlineTimer deadline(60'000);
    QDeadlineTimer rested(rest);
    while (!rested.hasExpired()) {
        if (deadline.hasExpired())
            return false;
        if (page && page->isBusy())
            rested.setRemainingTime(rest);
        QApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    return true;
}

bool save(MainWindow& window, const QString& folder, const QString& name, QTextStream& out)
{
    const QString path = QDir(folder).filePath(name + QStringLiteral(".png"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    window.grab().save(&buffer, "PNG");
    const auto problem = session::write_file(path, session::FileKind::Picture, bytes);
    if (problem)
        complain(QStringLiteral("can't write %1: %2").arg(path, session::sentence(*problem)));
    else
        out << "saved " << path << Qt::endl;
    return !problem;
}

void print(const LessonPage& page, QTextStream& out)
{
    const int count = page.walk().count();
    const int stride = std::max(1, (count + mostPrintedSteps - 1) / mostPrintedSteps);
    // The last step is always among them.
    for (int i = 0; i < count; i = i == count - 1 ? count : std::min(i + stride, count - 1)) {
        const Moment step = page.walk().at(i);
        out << page.lesson().id << ' ' << i + 1 << '/' << count << ' '
            << QString::fromStdString(step->id) << '\n';
        for (const model::Value& value : step->values)
            out << "    " << QString::fromStdString(value.name) << " = " << exactValue(value)
                << '\n';
    }
}

bool walk(MainWindow& window, const Lesson& lesson, int number, const TourOptions& options,
          QTextStream& out)
{
    const QString id = QString::fromUtf8(lesson.id);
    LessonPage* page = window.showLesson(id);
    const int last = page->walk().count() - 1;
    const struct {
        const char* name;
        int index;
    } stops[] = {{"first", 0}, {"middle", last / 2}, {"last", last}};
    for (const auto& stop : stops) {
        page->stepper().goTo(stop.index);
        if (!settle(page)) {
            complain(QStringLiteral("%1: gave up waiting for step %2").arg(id).arg(stop.index + 1));
            return false;
        }
        const QString name =
            QStringLiteral("%1-%2-%3").arg(number).arg(id, QLatin1String(stop.name));
        // Where one picture can't be written, none can.
        if (!save(window, options.folder, name, out))
            return false;
    }
    print(*page, out);
    return true;
}

} // namespace

int runTour(const TourOptions& options)
{
    QTextStream out(stdout);
    if (!QDir().mkpath(options.folder)) {
        complain(QStringLiteral("can't make the folder %1").arg(options.folder));
        return 1;
    }
    MainWindow window;
    theme::setMotionReduced(true); // No picture of something on its way.
    window.resize(options.size);
    window.show();
    window.resize(options.size);
    settle(nullptr);
    if (!save(window, options.folder, QStringLiteral("0-start"), out))
        return 1;
    int number = 0;
    for (const Lesson& lesson : lessons()) {
        if (!walk(window, lesson, ++number, options, out))
            return 1;
    }
    return 0;
}

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/lessons/lessons.h"

#include "support/console.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

/// The tour as a whole program, on a machine without a display.
class TestTour : public QObject
{
    Q_OBJECT

private slots:
    void picturesEveryLessonAndLeavesNothingElse();
};

void TestTour::picturesEveryLessonAndLeavesNothingElse()
{
    QTemporaryDir home;
    QTemporaryDir pictures;
    QTemporaryDir temporary;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(display));
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("TMPDIR"), temporary.path());
    // Qt makes one where the system gives none.
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), pictures.path());

    const console::Outcome tour =
        console::run_program(QStringLiteral(GUI_PROGRAM),
                             {QStringLiteral("--tour"), pictures.path(), QStringLiteral("--size"),
                              QStringLiteral("800x600")},
                             {}, environment);

    QVERIFY2(tour.status == 0, tour.error);
    for (const gui::Lesson& lesson : gui::lessons()) {
        const QString pattern = QStringLiteral("*-%1-*.png").arg(QLatin1String(lesson.id));
        const QStringList files = QDir(pictures.path()).entryList({pattern});
        QCOMPARE(files.size(), 3);
        for (const QString& file : files)
            QCOMPARE(QImage(pictures.filePath(file)).size(), QSize(800, 600));
    }
    const QDir::Filters everything = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    QCOMPARE(QDir(home.path()).entryList(everything), QStringList());
    QCOMPARE(QDir(temporary.path()).entryList(everything), QStringList());

    // What is there under a picture's name and is none stays.
    const QStringList files = QDir(pictures.path()).entryList({QStringLiteral("*.png")});
    QFile rows(pictures.filePath(files.first()));
    QVERIFY(rows.open(QIODevice::WriteOnly));
    rows.write("x,y\n1,2\n");
    rows.close();
    const console::Outcome refused = console::run_program(
        QStringLiteral(GUI_PROGRAM), {QStringLiteral("--tour"), pictures.path()}, {}, environment);
    QVERIFY(refused.status != 0);
    QVERIFY2(refused.output.contains("another kind"), refused.output);
    QVERIFY(rows.open(QIODevice::ReadOnly));
    QCOMPARE(rows.readAll(), QByteArray("x,y\n1,2\n"));
}

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"

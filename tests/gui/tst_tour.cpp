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
    void refusesWhatItCannotDo_data();
    void refusesWhatItCannotDo();
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
    QVERIFY2(refused.error.contains("first-neuron: can't write "), refused.error);
    QVERIFY2(refused.error.contains("another kind"), refused.error);
    QVERIFY(rows.open(QIODevice::ReadOnly));
    QCOMPARE(rows.readAll(), QByteArray("x,y\n1,2\n"));
}

void TestTour::refusesWhatItCannotDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* name, const char* arguments, const char* sentence) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(u' ') << QByteArray(sentence);
    };
    row("text larger than the window offers", "--tour . --zoom 1000", "from 50 to 300");
    row("a size of text that is no number", "--tour . --zoom abc", "from 50 to 300");
    row("too small a window", "--tour . --size 10x10", "from 640x480");
    row("a size without a tour", "--size 800x600", "--size is for the tour");
    row("a size of text without a tour", "--zoom 120", "--zoom is for the tour");
    row("two files", "one.csv two.csv", "Name one file");
}

void TestTour::refusesWhatItCannotDo()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, sentence);
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    const console::Outcome refused =
        console::run_program(QStringLiteral(GUI_PROGRAM), arguments, {}, environment);
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.error.contains("first-neuron: "), refused.error);
    QVERIFY2(refused.error.contains(sentence), refused.error);
}

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"

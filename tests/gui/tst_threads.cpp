// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dialogs.h"
#include "support/importing.h"
#include "support/ownrows.h"

#include "gui/page/lessonpage.h"
#include "session/file.h"

#include <QAction>
#include <QPushButton>
#include <QStandardPaths>

using namespace gui;
using namespace importing;

/// Everything that works beside the window, at once: training, importing, keeping a copy, saving
/// and opening. The thread sanitizer watches this (./dev threads).
class TestThreads : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void importsAndSavesWhileTraining();

private:
    Desk m_desk;
};

void TestThreads::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestThreads::importsAndSavesWhileTraining()
{
    MainWindow window;
    ownrows::import(window, m_desk, 3);
    LessonPage* page = window.showLesson(QStringLiteral("training"));
    auto* train = part<QPushButton>(page, "trainButton");
    const QString file = m_desk.path(QStringLiteral("threads.neuron"));
    dialogs::saveTo(file);
    train->click();
    QTRY_VERIFY(page->stepper().index() > 0);
    part<QAction>(&window, "saveAction")->trigger();
    QVERIFY(QFile::exists(file));

    // Looked at while it grows, and a file read beside it.
    train->click();
    QVERIFY(ready(window, m_desk.write(QStringLiteral("other.csv"), ownrows::csv(2, 400))));
    page->stepper().goTo(3);
    QVERIFY(enter(window));
    QCOMPARE(window.document().session().dataset->features(), std::size_t(2));
    train->click();
    QTRY_VERIFY(page->stepper().index() > 0);
    part<QAction>(&window, "saveAction")->trigger();
    emit window.document().standstillWanted();
    const session::Session now = window.document().snapshot();
    part<QAction>(&window, "saveAction")->trigger();
    const auto opened = session::open(file);
    QVERIFY(opened);
    QVERIFY(opened->session == now);

    train->click();
    window.document().setSaved();
    QVERIFY(window.openFile(file));
    QVERIFY(window.document().snapshot() == now);
}

QTEST_MAIN(TestThreads)
#include "tst_threads.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/settings.h"
#include "gui/page/lessonpage.h"
#include "gui/window/mainwindow.h"
#include "session/atomicwrite.h"
#include "session/file.h"
#include "session/recovery.h"
#include "support/dialogs.h"
#include "support/example_sessions.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace gui;

/// From one start to the next: going on with the last session, and what of it stays.
class TestGoingOn : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void continueOpensTheLastSessionWhereItStood();
    void continueStaysInTheSessionOnScreen();
    void afterANewSessionTheOneBeforeIsOffered();
    void whatWasDiscardedIsNotContinued();
    void aSessionThatIsGoneIsSaid();
    void ticksWhatWasWalkedNotWhatWasJumpedOver();
    void ticksOnlyBecomeMore();
    void ticksOfASessionAreItsOwn();
    void onlyThePlaceIsKeptOfWalking();
    void whatIsKnownOfALessonThatIsTwoNowGoesOn();
    void aSessionInALessonThatIsTwoNowOpensWhereItStood();
    void closingWhileSavingWaitsForIt();

private:
    QString savedAs(const QString& name, const session::Session& session) const;
    static QPushButton* continueButton(MainWindow& window)
    {
        return window.findChild<QPushButton*>(QStringLiteral("continueButton"));
    }
    static void trigger(MainWindow& window, const char* action)
    {
        window.findChild<QAction*>(QString::fromLatin1(action))->trigger();
    }
    /// Whether the list of lessons says that it is finished.
    /// What the list says of a lesson.
    static QString stateOf(MainWindow& window, const QString& lesson);
    static bool isTicked(MainWindow& window, const QString& lesson);
    static void walk(LessonPage& page)
    {
        while (!page.stepper().atLast())
            page.stepper().next();
    }
    static bool settle(MainWindow& window)
    {
        return QTest::qWaitFor([&] { return !window.currentPage()->isBusy(); }, 30'000);
    }

    QTemporaryDir m_settings;
    QTemporaryDir m_folder;
    dialogs::Asked m_asked;
};

void TestGoingOn::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("First Neuron"));
    QCoreApplication::setApplicationName(QStringLiteral("First Neuron going on test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

QString TestGoingOn::savedAs(const QString& name, const session::Session& session) const
{
    session::KnownFile known{m_folder.filePath(name + QStringLiteral(".neuron")), {}};
    return session::save(session, known).problem ? QString() : known.path;
}

QString TestGoingOn::stateOf(MainWindow& window, const QString& lesson)
{
    auto* list = window.findChild<QListWidget*>(QStringLiteral("lessonList"));
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::UserRole).toString() == lesson)
            return list->item(row)->data(Qt::AccessibleTextRole).toString();
    }
    return {};
}

bool TestGoingOn::isTicked(MainWindow& window, const QString& lesson)
{
    return stateOf(window, lesson).contains(QStringLiteral("finished"));
}

void TestGoingOn::continueOpensTheLastSessionWhereItStood()
{
    const session::Session own = example::from_table();
    // Its run has layers: it is at home in the workbench.
    const QString path = savedAs(QStringLiteral("things"), own);
    {
        MainWindow window;
        window.show();
        QVERIFY(window.openFile(path));
        window.showLesson(QStringLiteral("workbench"))->stepper().goTo(81);
        QVERIFY(settle(window));
        window.currentPage()
            ->findChild<QComboBox*>(QStringLiteral("speedChoice"))
            ->setCurrentIndex(2);
        QVERIFY(window.close());
    }
    MainWindow window;
    window.show();
    QVERIFY2(continueButton(window)->text().contains(QStringLiteral("things")),
             qPrintable(continueButton(window)->text()));
    continueButton(window)->click();
    QVERIFY(window.currentPage());
    QCOMPARE(window.currentPage()->lesson().id, "workbench");
    QCOMPARE(window.currentPage()->stepper().index(), 81);
    QVERIFY(window.document().session().dataset == own.dataset);
    QVERIFY(window.document().snapshot().runs.at("workbench") == own.runs.at("training"));
    QCOMPARE(window.document().session().speed, session::TrainingSpeed::Fastest);
    QVERIFY(window.windowTitle().contains(QStringLiteral("things")));
    QVERIFY(!window.isWindowModified());
}

void TestGoingOn::continueStaysInTheSessionOnScreen()
{
    MainWindow window;
    window.show();
    window.showLesson(QStringLiteral("error"))->stepper().goTo(2);
    window.document().setInput(QStringLiteral("error"), QStringLiteral("target"), {1}, {});
    const session::Session before = window.document().snapshot();
    window.showStartPage();
    continueButton(window)->click();
    QVERIFY(window.document().snapshot() == before);
    QCOMPARE(window.currentPage()->stepper().index(), 2);
    window.document().setSaved();
}

void TestGoingOn::afterANewSessionTheOneBeforeIsOffered()
{
    const QString path = savedAs(QStringLiteral("before"), example::full());
    MainWindow window;
    window.show();
    QVERIFY(window.openFile(path));
    const session::Session before = window.document().snapshot();
    trigger(window, "newAction");
    QVERIFY(!window.currentPage());
    continueButton(window)->click();
    QVERIFY(window.document().snapshot() == before);
}

void TestGoingOn::whatWasDiscardedIsNotContinued()
{
    {
        MainWindow window;
        window.show();
        LessonPage* page = window.showLesson(trainingLesson);
        page->stepper().goTo(300);
        QVERIFY(settle(window));
        dialogs::answerWith(QStringLiteral("Discard"), m_asked);
        QVERIFY(window.close());
    }
    MainWindow window;
    window.show();
    continueButton(window)->click();
    QCOMPARE(window.currentPage()->lesson().id, "training");
    QVERIFY(settle(window));
    // The training is gone, and is not made anew behind the person's back.
    QCOMPARE(window.currentPage()->stepper().index(), 0);
    QCOMPARE(window.document().snapshot().runs.at("training").latest.iteration, 0);
    QVERIFY(!window.isWindowModified());
}

void TestGoingOn::aSessionThatIsGoneIsSaid()
{
    const QString path = savedAs(QStringLiteral("gone"), example::full());
    {
        MainWindow window;
        window.show();
        QVERIFY(window.openFile(path));
        QVERIFY(window.close());
    }
    QVERIFY(QFile::remove(path));
    MainWindow window;
    window.show();
    dialogs::answerWith(QStringLiteral("OK"), m_asked);
    continueButton(window)->click();
    QVERIFY2(m_asked.text.contains(QStringLiteral("cannot be opened")), qPrintable(m_asked.text));
    QVERIFY(!window.currentPage());
}

void TestGoingOn::ticksWhatWasWalkedNotWhatWasJumpedOver()
{
    const QString lesson = QStringLiteral("dot-product");
    MainWindow window;
    window.show();
    LessonPage* page = window.showLesson(lesson);
    page->stepper().last();
    QVERIFY(!isTicked(window, lesson));
    const int count = page->stepper().count();
    QVERIFY2(stateOf(window, lesson).contains(QStringLiteral("Steps walked: 2 of %1").arg(count)),
             qPrintable(stateOf(window, lesson)));
    // The others may come in any order.
    for (int index = count - 2; index >= 1; --index) {
        QVERIFY(!isTicked(window, lesson));
        page->stepper().goTo(index);
    }
    QVERIFY(isTicked(window, lesson));
}

void TestGoingOn::ticksOnlyBecomeMore()
{
    const QString lesson = QStringLiteral("dot-product");
    const QString other = savedAs(QStringLiteral("of somebody else"), session::fresh_session());
    {
        MainWindow window;
        window.show();
        walk(*window.showLesson(lesson));
        QVERIFY(isTicked(window, lesson));
        QVERIFY(stateOf(window, lesson).contains(QStringLiteral("Steps walked: ")));
        trigger(window, "newAction");
        QVERIFY(isTicked(window, lesson));
        // What is done is done, however far it is walked this time.
        window.showLesson(lesson)->stepper().next();
        QVERIFY2(!stateOf(window, lesson).contains(QStringLiteral("Steps walked")),
                 qPrintable(stateOf(window, lesson)));
        QVERIFY(window.openFile(other));
        window.showLesson(QStringLiteral("error"));
        QVERIFY(isTicked(window, lesson));
        QVERIFY(window.close());
    }
    MainWindow window;
    window.show();
    QVERIFY(isTicked(window, lesson));
    QVERIFY(!isTicked(window, QStringLiteral("error")));
}

void TestGoingOn::ticksOfASessionAreItsOwn()
{
    session::Session theirs = session::fresh_session();
    theirs.lessons["error"].finished = true;
    MainWindow window;
    window.show();
    walk(*window.showLesson(QStringLiteral("dot-product")));
    QVERIFY(window.openFile(savedAs(QStringLiteral("theirs"), theirs)));
    QVERIFY(isTicked(window, QStringLiteral("error")));
    QVERIFY(!window.document().isFinished(QStringLiteral("dot-product")));
    trigger(window, "newAction");
    QVERIFY(!isTicked(window, QStringLiteral("error")));
}

void TestGoingOn::onlyThePlaceIsKeptOfWalking()
{
    const QString folder = m_folder.filePath(QStringLiteral("copies"));
    session::Session lost = example::full();
    session::Recoverable left;
    {
        session::Recovery killed(folder);
        QVERIFY(!killed.keep(lost, {}));
        const QFileInfo copy(QDir(folder).entryInfoList({QStringLiteral("*.recovery")}).value(0));
        const QDateTime kept = copy.lastModified();
        lost.lessons["error"].step = 1;
        lost.lessons["error"].shown = {"difference", "square"};
        lost.view.zoom.clear();
        lost.speed = session::TrainingSpeed::Slow;
        killed.keep_place(session::place_of(lost));
        QCOMPARE(QFileInfo(copy.filePath()).lastModified(), kept);
    }
    const auto found = session::recoverable(folder);
    QCOMPARE(found.size(), std::size_t(1));
    const auto back = session::recover(found.front());
    QVERIFY(bool(back));
    QVERIFY(*back == lost);
    // A place that makes no sense changes nothing that matters.
    QFile place(found.front().path + QStringLiteral(".place"));
    QVERIFY(place.open(QIODevice::WriteOnly | QIODevice::Truncate));
    place.write(
        R"({"lesson":7,"steps":{"error":-3},"shown":{"error":[1,null],"x":7},"zoom":{"plane":[1,0,"x"]},"speed":99})");
    place.close();
    const auto again = session::recover(found.front());
    QVERIFY(bool(again));
    QVERIFY(again->runs == lost.runs);
    QVERIFY(again->view.zoom.empty());
    session::forget(found.front());
    QVERIFY(!QFile::exists(place.fileName()));
}

void TestGoingOn::whatIsKnownOfALessonThatIsTwoNowGoesOn()
{
    settings::setValue(settings::Key::FinishedLessons,
                       QStringList{QStringLiteral("error"), QStringLiteral("derivatives")});
    settings::setValue(settings::Key::LastPlace,
                       QByteArray(R"({"lesson":"derivatives","steps":{"derivatives":9}})"));
    MainWindow window;
    window.show();
    for (const char* lesson : {"error", "way-down", "chain-rule"})
        QVERIFY2(isTicked(window, QString::fromLatin1(lesson)), lesson);
    QVERIFY(!isTicked(window, QStringLiteral("welcome")));
    continueButton(window)->click();
    QVERIFY(window.currentPage());
    QCOMPARE(window.currentPage()->currentStep().id, std::string("derror-dweights"));
    // What is walked to its end now is added to what was.
    walk(*window.showLesson(QStringLiteral("welcome")));
    for (const char* lesson : {"error", "way-down", "chain-rule", "welcome"})
        QVERIFY2(isTicked(window, QString::fromLatin1(lesson)), lesson);
}

void TestGoingOn::aSessionInALessonThatIsTwoNowOpensWhereItStood()
{
    const QString path = m_folder.filePath(QStringLiteral("two in one.neuron"));
    QVERIFY(QFile::copy(
        QStringLiteral(SOURCE_DIR "/tests/session/golden/format-10-derivatives.neuron"), path));
    MainWindow window;
    window.show();
    QVERIFY(window.openFile(path));
    QVERIFY(settle(window));
    LessonPage* page = window.currentPage();
    QCOMPARE(page->currentStep().id, std::string("dlayer1-dweights"));
    QCOMPARE(page->currentStep().find("weights_1")->numbers, (std::vector<double>{-1.25, 0.75}));
    QCOMPARE(page->findChild<QLineEdit*>(QStringLiteral("input_learning_rate_0"))->text(),
             QStringLiteral("0.5"));
    page = window.showLesson(QStringLiteral("way-down"));
    QCOMPARE(page->currentStep().id, std::string("learning-rate"));
    QCOMPARE(page->currentStep().number("learning_rate"), 0.5);
    QVERIFY(isTicked(window, QStringLiteral("way-down")));
    QVERIFY(!window.document().isDirty());
}

void TestGoingOn::closingWhileSavingWaitsForIt()
{
    const QString path = savedAs(QStringLiteral("closing"), session::fresh_session());
    MainWindow window;
    window.show();
    QVERIFY(window.openFile(path));
    window.showLesson(QStringLiteral("dot-product"));
    window.document().setInput(QStringLiteral("dot-product"), QStringLiteral("weights_1"), {3, 4},
                               {});
    // Another program has its turn in the folder for a moment.
    auto turn = std::make_unique<session::Result<session::FolderTurn>>(
        session::FolderTurn::take(m_folder.path(), platform::real_file_system()));
    QVERIFY(bool(*turn));
    bool closedAtOnce = true;
    QTimer::singleShot(50, &window, [&] { closedAtOnce = window.close(); });
    QTimer::singleShot(150, &window, [&] { turn.reset(); });
    trigger(window, "saveAction");
    QVERIFY(!closedAtOnce);
    QTRY_VERIFY(!window.isVisible());
    const auto saved = session::open(path);
    QVERIFY(bool(saved));
    QCOMPARE(saved->session.lessons.at("dot-product").inputs.at("weights_1"),
             (std::vector<double>{3, 4}));
}

QTEST_MAIN(TestGoingOn)
#include "tst_goingon.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dialogs.h"

#include "gui/app/endsignals.h"
#include "gui/files/autosave.h"
#include "gui/look/theme.h"
#include "gui/page/lessonpage.h"
#include "gui/window/mainwindow.h"
#include "session/file.h"
#include "session/recovery.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>

#include <array>
#include <csignal>

using namespace gui;

/// A person's work after a crash: the copy that is kept, and how it comes back.
class TestRecovered : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void bringsBackWhatAKilledWindowLeft();
    void keepsACopyWithinFifteenSecondsWhileTraining();
    void offersARecoveredSessionBesideTheSavedOne();
    void tellsTimesApart_data();
    void tellsTimesApart();
    void saysWhereItWasSavedWhenThatIsGone();
    void saysHowManyMoreWait();
    void deletesOnlyWhatIsMeantTwice_data();
    void deletesOnlyWhatIsMeantTwice();
    void knowsTheFileByAnotherName();
    void keepsWhatIsNotSavedWhenTheSystemEndsIt();
    void loggingOutAsksNothing();
    void loggingOutLeavesEverythingWhereItIs();
    void loggingOutLeavesNoCopyOfWhatIsSaved();
    void loggingOutAsksWhereSomethingWouldBeLost();
    void saysNoLongerThatNothingIsKept();
    void keepsWhatWasAskedForLast();
    void saysInALineThatNothingIsKept();

private:
    void answerWith(const QString& button) { dialogs::answerWith(button, m_asked); }

    QTemporaryDir m_settings;
    QTemporaryDir m_folder;
    dialogs::Asked m_asked;
};

void TestRecovered::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("First Neuron"));
    QCoreApplication::setApplicationName(QStringLiteral("First Neuron recovery test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestRecovered::init()
{
    QSettings().clear();
    m_asked = {};
    for (const auto& left : session::recoverable())
        session::forget(left);
}

void TestRecovered::bringsBackWhatAKilledWindowLeft()
{
    session::Session lost = session::fresh_session();
    lost.lesson = "dot-product";
    lost.lessons["dot-product"].inputs["weights_1"] = {5, 6};
    {
        session::Recovery killed;
        QVERIFY(!killed.keep(lost, {}));
    }
    MainWindow window;
    window.show();
    answerWith(QStringLiteral("Bring it back"));
    window.start();
    QVERIFY(m_asked.text.contains(QStringLiteral("before your work was saved")));
    QCOMPARE(window.document().inputs(QStringLiteral("dot-product"))["weights_1"].numbers[1], 6.0);
    QCOMPARE(window.currentPage()->lesson().id, "dot-product");
    QVERIFY(window.isWindowModified());
    window.document().setSaved();
}

void TestRecovered::keepsACopyWithinFifteenSecondsWhileTraining()
{
    // A window in which somebody only looks around has nothing to lose: its turn comes first.
    MainWindow other;
    other.show();
    other.showLesson(QStringLiteral("error"))->stepper().last();
    MainWindow window;
    window.show();
    LessonPage* page = window.showLesson(QStringLiteral("training"));
    page->findChild<QComboBox*>(QStringLiteral("speedChoice"))->setCurrentIndex(0);
    page->findChild<QPushButton*>(QStringLiteral("trainButton"))->click();
    const QDir folder(session::recovery_folder());
    const auto copies = [&folder] { return folder.entryList({QStringLiteral("*.recovery")}); };
    QVERIFY(QTest::qWaitFor([&] { return !copies().isEmpty(); }, 15'000));
    QCOMPARE(copies().size(), 1);
    QVERIFY(page->isBusy());
    const auto kept = session::recover({folder.filePath(copies().constFirst()), {}, {}});
    QVERIFY(bool(kept));
    QVERIFY(kept->runs.contains("training") && kept->runs.at("training").latest.iteration > 0);
    // The window shows it a moment later.
    QTRY_VERIFY(kept->runs.at("training").latest.iteration <=
                qint64(page->currentStep().number("iterations_made")));
    page->findChild<QPushButton*>(QStringLiteral("pauseButton"))->click();
    answerWith(QStringLiteral("Discard"));
    QVERIFY(window.close());
    QVERIFY(QTest::qWaitFor([&] { return copies().isEmpty(); }));
}

void TestRecovered::offersARecoveredSessionBesideTheSavedOne()
{
    const QString file = m_folder.filePath(QStringLiteral("beside.neuron"));
    session::Session saved = session::fresh_session();
    saved.lesson = "error";
    session::KnownFile known{file, {}};
    QVERIFY(!session::save(saved, known).problem);
    session::Session lost = saved;
    lost.lessons["dot-product"].inputs["weights_1"] = {5, 6};
    {
        session::Recovery killed;
        QVERIFY(!killed.keep(lost, file));
    }
    const auto left = [] { return session::recoverable().size(); };
    {
        // Another file is none of its business; this one is opened as saved when recovery can wait.
        MainWindow window;
        window.show();
        answerWith(QStringLiteral("Later"));
        window.start(file);
        QVERIFY2(m_asked.detail.contains(QStringLiteral("Kept on")) &&
                     m_asked.detail.contains(QStringLiteral("Saved as beside.neuron on")),
                 qPrintable(m_asked.detail));
        QCOMPARE(window.document().inputs(QStringLiteral("dot-product"))["weights_1"].numbers[1],
                 0.0);
        QVERIFY(!window.isWindowModified());
        QCOMPARE(left(), std::size_t(1));
    }
    MainWindow window;
    window.show();
    answerWith(QStringLiteral("Bring it back"));
    window.start(file);
    QCOMPARE(window.document().inputs(QStringLiteral("dot-product"))["weights_1"].numbers[1], 6.0);
    QVERIFY(window.isWindowModified());
    QVERIFY2(window.windowTitle().contains(QStringLiteral("beside")),
             qPrintable(window.windowTitle()));
    // The old copy goes once there is a new one, which no other window is offered.
    QVERIFY(QTest::qWaitFor([&] { return left() == 0; }));
    const QDir folder(session::recovery_folder());
    QCOMPARE(folder.entryList({QStringLiteral("*.recovery")}).size(), 1);
    dialogs::saveTo(file);
    window.findChild<QAction*>(QStringLiteral("saveAction"))->trigger();
    QCOMPARE(session::open(file)->session.lessons["dot-product"].inputs["weights_1"].numbers[1],
             6.0);
    QVERIFY(QTest::qWaitFor(
        [&] { return folder.entryList({QStringLiteral("*.recovery")}).isEmpty(); }));
}

void TestRecovered::tellsTimesApart_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("earlier");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("saved");
    QTest::newRow("hours apart") << "en_US" << 7'200'000 << "3:17 PM"
                                 << "1:17 PM";
    QTest::newRow("within a minute") << "en_US" << 14'000 << "3:17:40 PM"
                                     << "3:17:26 PM";
    QTest::newRow("within a minute, in German") << "de_DE" << 14'000 << "15:17:40"
                                                << "15:17:26";
    QTest::newRow("within a minute, with points") << "fi_FI" << 14'000 << "15.17.40"
                                                  << "15.17.26";
    QTest::newRow("within a second") << "en_US" << 400 << "3:17:40.500 PM"
                                     << "3:17:40.100 PM";
    QTest::newRow("at once") << "en_US" << 0 << "3:17 PM"
                             << "3:17 PM";
}

void TestRecovered::tellsTimesApart()
{
    QFETCH(const QString, locale);
    QFETCH(const int, earlier);
    QFETCH(const QString, kept);
    QFETCH(const QString, saved);
    const QLocale before;
    QLocale::setDefault(QLocale(locale));
    const QString path = m_folder.filePath(QStringLiteral("times.neuron"));
    session::Session session = session::fresh_session();
    session::KnownFile known{path, {}};
    QVERIFY(!session::save(session, known).problem);
    session.lesson = "error";
    {
        session::Recovery killed;
        QVERIFY(!killed.keep(session, path));
    }
    const auto set = [](const QString& name, const QDateTime& time) {
        QFile file(name);
        return file.open(QIODevice::ReadWrite) &&
               file.setFileTime(time, QFileDevice::FileModificationTime);
    };
    const QDateTime now(QDate(2026, 11, 28), QTime(15, 17, 40, 500));
    const QDir folder(session::recovery_folder());
    const QStringList copies = folder.entryList({QStringLiteral("*.recovery")});
    QCOMPARE(copies.size(), 1);
    QVERIFY(set(folder.filePath(copies.constFirst()), now));
    QVERIFY(set(path, now.addMSecs(-earlier)));
    answerWith(QStringLiteral("Later"));
    MainWindow window;
    window.show();
    window.start();
    // A narrow no-break space may stand before PM.
    QString detail = m_asked.detail;
    detail.replace(QChar(0x202f), QLatin1Char(' '));
    QLocale::setDefault(before);
    const QStringList lines = detail.split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].endsWith(QLatin1Char(' ') + kept + QLatin1Char('.')), qPrintable(detail));
    QVERIFY2(lines[1].endsWith(QLatin1Char(' ') + saved + QLatin1Char('.')), qPrintable(detail));
}

void TestRecovered::saysWhereItWasSavedWhenThatIsGone()
{
    const QString file = m_folder.filePath(QStringLiteral("unplugged.neuron"));
    {
        session::Recovery killed;
        QVERIFY(!killed.keep(session::fresh_session(), file));
    }
    MainWindow window;
    window.show();
    answerWith(QStringLiteral("Later"));
    window.start();
    QVERIFY2(m_asked.detail.contains(QStringLiteral("It was saved as %1").arg(file)),
             qPrintable(m_asked.detail));
}

void TestRecovered::saysHowManyMoreWait()
{
    {
        std::array<session::Recovery, 3> killed;
        for (session::Recovery& each : killed)
            QVERIFY(!each.keep(session::fresh_session(), {}));
    }
    QStringList details;
    QTimer person;
    connect(&person, &QTimer::timeout, this, [&details] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box || box->objectName() != QLatin1String("recoveryQuestion"))
            return;
        details << box->informativeText().section(QLatin1Char('\n'), 2);
        for (QAbstractButton* each : box->buttons())
            if (each->text().remove(QLatin1Char('&')) == QLatin1String("Later"))
                each->click();
    });
    person.start(10);
    MainWindow window;
    window.show();
    window.start();
    QCOMPARE(
        details,
        (QStringList{
            QStringLiteral("2 more unsaved sessions wait. You are asked about each: if you bring "
                           "this one back, when First Neuron starts again."),
            QStringLiteral("One more unsaved session waits. You are asked about it, too: if you "
                           "bring this one back, when First Neuron starts again."),
            QString()}));
}

void TestRecovered::deletesOnlyWhatIsMeantTwice_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("a slip of the hand") << "Keep it" << true;
    QTest::newRow("meant") << "Delete it" << false;
}

void TestRecovered::deletesOnlyWhatIsMeantTwice()
{
    QFETCH(const QString, answer);
    QFETCH(const bool, isThere);
    {
        session::Recovery killed;
        QVERIFY(!killed.keep(session::fresh_session(), {}));
    }
    QTimer person;
    connect(&person, &QTimer::timeout, this, [&answer] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        const bool isSecond = box->objectName() == QLatin1String("deleteRecoveryQuestion");
        for (QAbstractButton* each : box->buttons())
            if (each->text().remove(QLatin1Char('&')) ==
                (isSecond ? answer : QStringLiteral("Delete it")))
                each->click();
    });
    person.start(10);
    MainWindow window;
    window.show();
    window.start();
    QCOMPARE(!session::recoverable().empty(), isThere);
}

void TestRecovered::knowsTheFileByAnotherName()
{
    const QString file = m_folder.filePath(QStringLiteral("linked.neuron"));
    session::Session lost = session::fresh_session();
    lost.lesson = "error";
    session::KnownFile known{file, {}};
    QVERIFY(!session::save(lost, known).problem);
    lost.lessons["dot-product"].inputs["weights_1"] = {5, 6};
    {
        session::Recovery killed;
        QVERIFY(!killed.keep(lost, file));
    }
    const QString link = m_folder.filePath(QStringLiteral("link.neuron"));
    QVERIFY(QFile::link(file, link));
    MainWindow window;
    window.show();
    answerWith(QStringLiteral("Bring it back"));
    window.start(link);
    QCOMPARE(window.document().inputs(QStringLiteral("dot-product"))["weights_1"].numbers[1], 6.0);
    window.document().setSaved();
}

void TestRecovered::keepsWhatIsNotSavedWhenTheSystemEndsIt()
{
    const auto work = [] {
        MainWindow window;
        const EndSignals ends;
        connect(&ends, &EndSignals::received, &window, &MainWindow::endNow);
        window.show();
        window.document().setInput(QStringLiteral("dot-product"), QStringLiteral("weights_1"),
                                   {5, 6}, QStringLiteral("weights_1"));
        QTimer::singleShot(0, &window, [] { ::raise(SIGTERM); });
        QApplication::exec();
    };
    work();
    const auto left = session::recoverable();
    QCOMPARE(left.size(), std::size_t(1));
    const auto kept = session::recover(left.front());
    QVERIFY(bool(kept));
    QCOMPARE(kept->lessons.at("dot-product").inputs.at("weights_1"), (std::vector<double>{5, 6}));
}

void TestRecovered::loggingOutAsksNothing()
{
    std::int64_t iterations = 0;
    {
        MainWindow window;
        window.show();
        LessonPage* page = window.showLesson(QStringLiteral("training"));
        page->findChild<QPushButton*>(QStringLiteral("trainButton"))->click();
        QTRY_VERIFY(page->stepper().index() > 100);
        // What a session manager asks for: first to keep, then to end.
        window.keepWhatIsNotSaved();
        QVERIFY(!page->isBusy());
        iterations = page->stepper().index();
        QVERIFY(window.close());
    }
    const auto left = session::recoverable();
    QCOMPARE(left.size(), std::size_t(1));
    const auto kept = session::recover(left.front());
    QVERIFY(bool(kept));
    QCOMPARE(kept->runs.at("training").latest.iteration, iterations);
    session::forget(left.front());
}

void TestRecovered::loggingOutLeavesEverythingWhereItIs()
{
    MainWindow window;
    window.show();
    LessonPage* page = window.showLesson(QStringLiteral("training"));
    page->findChild<QPushButton*>(QStringLiteral("trainButton"))->click();
    QTRY_VERIFY(page->stepper().index() > 100);
    page->stepper().goTo(50);
    QTRY_COMPARE(page->currentStep().number("iterations_made"), 50.0);
    window.keepWhatIsNotSaved();
    QCOMPARE(page->stepper().index(), 50);
    // A lesson that walks on by itself stands still, too.
    page = window.showLesson(QStringLiteral("chain-rule"));
    page->stepper().play();
    window.keepWhatIsNotSaved();
    QVERIFY(!page->stepper().isPlaying());
    QVERIFY(window.close());
}

void TestRecovered::loggingOutLeavesNoCopyOfWhatIsSaved()
{
    MainWindow window;
    window.show();
    window.document().setInput(QStringLiteral("dot-product"), QStringLiteral("weights_1"), {5, 6},
                               QStringLiteral("weights_1"));
    window.keepWhatIsNotSaved();
    const QDir copies(session::recovery_folder());
    const QStringList kind{QStringLiteral("*.recovery")};
    QCOMPARE(copies.entryList(kind).size(), 1);
    // Undone, there is nothing that could be lost.
    window.document().undoStack().undo();
    QVERIFY(!window.document().isDirty());
    window.keepWhatIsNotSaved();
    QVERIFY(window.close());
    QTRY_VERIFY(copies.entryList(kind).isEmpty());
}

void TestRecovered::loggingOutAsksWhereSomethingWouldBeLost()
{
    MainWindow window;
    window.show();
    dialogs::Asked asked;
    const auto isAsked = [&] {
        asked = {};
        dialogs::answerWith(QStringLiteral("Cancel"), asked);
        return !window.close() && !asked.text.isEmpty();
    };
    // Somebody stays and works on.
    window.document().setTrained();
    window.keepWhatIsNotSaved();
    window.document().setInput(QStringLiteral("dot-product"), QStringLiteral("weights_1"), {5, 6},
                               QStringLiteral("weights_1"));
    QVERIFY(isAsked());
    // The copy is there, and then it is not.
    window.keepWhatIsNotSaved();
    QVERIFY(QDir(session::recovery_folder()).removeRecursively());
    window.keepWhatIsNotSaved();
    QVERIFY(isAsked());
    QVERIFY(QDir().mkpath(session::recovery_folder()));
}

void TestRecovered::saysNoLongerThatNothingIsKept()
{
    const QString folder = m_folder.filePath(QStringLiteral("copies"));
    Document document;
    Autosave autosave(
        document, [] { return QString(); }, nullptr, folder);
    QSignalSpy failed(&autosave, &Autosave::failed);
    QSignalSpy works(&autosave, &Autosave::worksAgain);
    QVERIFY(QDir(folder).removeRecursively());
    int kept = 0;
    autosave.keepNow([&kept] { ++kept; });
    QVERIFY(failed.wait());
    QCOMPARE(kept, 0);
    QVERIFY(QDir().mkpath(folder));
    autosave.keepNow([&kept] { ++kept; });
    QVERIFY(QTest::qWaitFor([&kept] { return kept == 1; }));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(works.count(), 1);
}

void TestRecovered::keepsWhatWasAskedForLast()
{
    const QString folder = m_folder.filePath(QStringLiteral("twice"));
    Document document;
    Autosave autosave(
        document, [] { return QString(); }, nullptr, folder);
    document.setTrained();
    autosave.keepNow([] {});
    // While that copy is under way, something changes.
    document.setStep(QStringLiteral("error"), 7);
    bool kept = false;
    autosave.keepNow([&kept] { kept = true; });
    QTRY_VERIFY(kept);
    const QDir copies(folder);
    const QStringList names = copies.entryList({QStringLiteral("*.recovery")});
    QCOMPARE(names.size(), 1);
    const auto session = session::recover({copies.filePath(names.front()), {}, {}});
    QVERIFY(bool(session));
    QCOMPARE(session->lessons.at("error").step, 7);
}

void TestRecovered::saysInALineThatNothingIsKept()
{
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    auto* notice = window.findChild<QWidget*>(QStringLiteral("fileNotice"));
    auto* pages = window.findChild<QWidget*>(QStringLiteral("pages"));
    const int height = pages->height();
    QVERIFY(!notice->isVisible());
    QVERIFY(QDir(session::recovery_folder()).removeRecursively());
    window.document().setTrained();
    window.keepWhatIsNotSaved();
    QTRY_VERIFY(notice->isVisible());
    const auto* sentence = notice->findChild<QLabel*>(QStringLiteral("noticeSentence"));
    QVERIFY2(sentence->text().contains(QStringLiteral("(the folder does not exist any more)")),
             qPrintable(sentence->text()));
    // It takes the room of its text, not of the lesson.
    QTRY_COMPARE(pages->height(), height - notice->height());
    QVERIFY(notice->height() < 4 * sentence->fontMetrics().height());

    // In every appearance, dark letters stand on a light ground or the other way round.
    for (const auto appearance :
         {theme::Appearance::Dark, theme::Appearance::HighContrast, theme::Appearance::Light}) {
        theme::apply(appearance);
        QTRY_COMPARE(notice->palette().color(QPalette::Window),
                     theme::look().highlightBackground());
    }

    // Closed, or gone by itself when a copy could be written.
    QTest::mouseClick(notice->findChild<QToolButton*>(), Qt::LeftButton);
    QVERIFY(!notice->isVisible());
    window.keepWhatIsNotSaved();
    QTest::qWait(100);
    QVERIFY2(!notice->isVisible(), "said again though it was closed");
    QVERIFY(QDir().mkpath(session::recovery_folder()));
    window.keepWhatIsNotSaved();
    QTRY_VERIFY(
        !QDir(session::recovery_folder()).entryList({QStringLiteral("*.recovery")}).isEmpty());
    QVERIFY(QDir(session::recovery_folder()).removeRecursively());
    window.keepWhatIsNotSaved();
    QTRY_VERIFY2(notice->isVisible(), "not said when it happened anew");
    QVERIFY(QDir().mkpath(session::recovery_folder()));
    window.keepWhatIsNotSaved();
    QTRY_VERIFY(!notice->isVisible());
}

QTEST_MAIN(TestRecovered)
#include "tst_recovered.moc"

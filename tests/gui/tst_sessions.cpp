// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dialogs.h"

#include "gui/files/filing.h"
#include "gui/page/lessonpage.h"
#include "gui/widgets/numberfield.h"
#include "gui/window/mainwindow.h"
#include "session/recovery.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace gui;

/// A person's work on disk: save, close, open, revert, two windows.
class TestSessions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void marksWhatIsNotSaved();
    void undoesFromTheFieldThatWasTypedIn();
    void goesOnAtTheSameIterationAfterSavingAndOpening();
    void asksBeforeChangesAreLost_data();
    void asksBeforeChangesAreLost();
    void revertsToWhatWasSaved();
    void refusesADamagedFileAndKeepsTheSession();
    void asksWhenSomebodyElseChangedTheFile();
    void warnsWhenASessionIsOpenElsewhere();
    void savesElsewhereWhenTheFileIsGone();
    void isKnownByItsEndingWhateverIsTyped();
    void anOpenedSessionIsNotTheRunThatWasUnderWay();
    void opensASessionThatIsDropped();
    void opensWhatIsDroppedOnAnythingInTheWindow();
    void listsRecentSessionsAsWhatTheyAre();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    static QAction* action(MainWindow& window, const char* name);
    static void type(LessonPage& page, const char* field, const QString& text);
    void answerWith(const QString& button) { dialogs::answerWith(button, m_asked); }
    /// A session on the disk, standing at the lesson about the error.
    QString savedAs(const QString& name) const;

    QTemporaryDir m_settings;
    QTemporaryDir m_folder;
    dialogs::Asked m_asked;
};

void TestSessions::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("First Neuron"));
    QCoreApplication::setApplicationName(QStringLiteral("First Neuron sessions test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestSessions::init()
{
    QSettings().clear();
    m_asked = {};
    for (const auto& left : session::recoverable())
        session::forget(left);
}

QAction* TestSessions::action(MainWindow& window, const char* name)
{
    auto* found = window.findChild<QAction*>(QString::fromUtf8(name));
    if (!found)
        qFatal("no action %s", name);
    return found;
}

void TestSessions::type(LessonPage& page, const char* name, const QString& text)
{
    auto* field = page.findChild<QLineEdit*>(QString::fromUtf8(name));
    QVERIFY(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

QString TestSessions::savedAs(const QString& name) const
{
    session::Session saved = session::fresh_session();
    saved.lesson = "error";
    session::KnownFile known{path(name), {}};
    return session::save(saved, known).problem ? QString() : known.path;
}

void TestSessions::marksWhatIsNotSaved()
{
    MainWindow window;
    window.show();
    QVERIFY(!window.isWindowModified());
    LessonPage* page = window.showLesson(QStringLiteral("dot-product"));
    page->stepper().last();
    QVERIFY2(!window.isWindowModified(), "walking is not a change");
    type(*page, "input_weights_1_0", QStringLiteral("2"));
    QVERIFY(window.isWindowModified());
    window.document().undoStack().undo();
    QVERIFY(!window.isWindowModified());
    window.document().undoStack().redo();
    dialogs::saveTo(path(QStringLiteral("marks.neuron")));
    action(window, "saveAction")->trigger();
    QVERIFY(QFile::exists(path(QStringLiteral("marks.neuron"))));
    QVERIFY(!window.isWindowModified());
    QVERIFY(window.windowTitle().contains(QStringLiteral("marks")));
}

void TestSessions::undoesFromTheFieldThatWasTypedIn()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    LessonPage* page = window.showLesson(QStringLiteral("dot-product"));
    type(*page, "input_weights_1_0", QStringLiteral("3"));
    auto* field = page->findChild<QLineEdit*>(QStringLiteral("input_weights_1_0"));
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.document().inputs(QStringLiteral("dot-product"))["weights_1"].numbers[0], 1.26);
    QTest::keySequence(field, QKeySequence(QKeySequence::Redo));
    QCOMPARE(window.document().inputs(QStringLiteral("dot-product"))["weights_1"].numbers[0], 3.0);
    // While something is being typed, it is the typing that is undone.
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("45"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.document().inputs(QStringLiteral("dot-product"))["weights_1"].numbers[0], 3.0);
    window.document().setSaved();
}

void TestSessions::goesOnAtTheSameIterationAfterSavingAndOpening()
{
    const QString file = path(QStringLiteral("run.neuron"));
    model::Step saved;
    {
        MainWindow window;
        window.show();
        LessonPage* dots = window.showLesson(QStringLiteral("dot-product"));
        type(*dots, "input_weights_2_1", QStringLiteral("0.75"));
        LessonPage* page = window.showLesson(QStringLiteral("training"));
        type(*page, "input_seed_0", QStringLiteral("7"));
        page->stepper().goTo(4321);
        QVERIFY(QTest::qWaitFor([&] { return !page->isBusy(); }, 20'000));
        saved = page->currentStep();
        QCOMPARE(saved.number("iterations_made"), 4321.0);
        QVERIFY(window.isWindowModified());
        dialogs::saveTo(file);
        action(window, "saveAction")->trigger();
        QVERIFY(!window.isWindowModified());
    }
    MainWindow window;
    window.show();
    QVERIFY(window.openFile(file));
    LessonPage* page = window.currentPage();
    QVERIFY(page);
    QCOMPARE(page->lesson().id, "training");
    QCOMPARE(page->stepper().index(), 4321);
    QVERIFY(page->currentStep() == saved);
    QCOMPARE(window.document().inputs(QStringLiteral("dot-product"))["weights_2"].numbers[1], 0.75);

    page->stepper().next();
    QVERIFY(QTest::qWaitFor([&] { return !page->isBusy(); }, 20'000));
    MainWindow straight;
    LessonPage* other = straight.showLesson(QStringLiteral("training"));
    type(*other, "input_seed_0", QStringLiteral("7"));
    other->stepper().goTo(4322);
    QVERIFY(QTest::qWaitFor([&] { return !other->isBusy(); }, 20'000));
    QVERIFY(page->currentStep() == other->currentStep());
    window.document().setSaved();
    straight.document().setSaved();
}

void TestSessions::asksBeforeChangesAreLost_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("closes");
    QTest::newRow("Cancel keeps the window") << "Cancel" << false;
    QTest::newRow("Discard closes it") << "Discard" << true;
}

void TestSessions::asksBeforeChangesAreLost()
{
    QFETCH(QString, answer);
    QFETCH(bool, closes);
    MainWindow window;
    window.show();
    type(*window.showLesson(QStringLiteral("dot-product")), "input_weights_1_0",
         QStringLiteral("3"));
    answerWith(answer);
    QCOMPARE(window.close(), closes);
    QCOMPARE(m_asked.text, QStringLiteral("Save your changes?"));
    QCOMPARE(window.document().inputs(QStringLiteral("dot-product"))["weights_1"].numbers[0], 3.0);
}

void TestSessions::revertsToWhatWasSaved()
{
    MainWindow window;
    window.show();
    type(*window.showLesson(QStringLiteral("dot-product")), "input_weights_1_0",
         QStringLiteral("3"));
    dialogs::saveTo(path(QStringLiteral("revert.neuron")));
    action(window, "saveAction")->trigger();
    type(*window.currentPage(), "input_weights_1_0", QStringLiteral("4"));
    answerWith(QStringLiteral("Revert"));
    action(window, "revertAction")->trigger();
    QCOMPARE(window.document().inputs(QStringLiteral("dot-product"))["weights_1"].numbers[0], 3.0);
    QVERIFY(!window.isWindowModified());
}

void TestSessions::refusesADamagedFileAndKeepsTheSession()
{
    const QString file = path(QStringLiteral("damaged.neuron"));
    MainWindow window;
    window.show();
    type(*window.showLesson(QStringLiteral("dot-product")), "input_weights_1_0",
         QStringLiteral("3"));
    dialogs::saveTo(file);
    action(window, "saveAction")->trigger();
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    damaged.seek(damaged.size() / 2);
    damaged.write("x");
    damaged.close();
    answerWith(QStringLiteral("OK"));
    QVERIFY(!window.openFile(file));
    QVERIFY2(m_asked.text.contains(QStringLiteral("damaged")), qPrintable(m_asked.text));
    QCOMPARE(window.document().inputs(QStringLiteral("dot-product"))["weights_1"].numbers[0], 3.0);
}

void TestSessions::asksWhenSomebodyElseChangedTheFile()
{
    const QString file = path(QStringLiteral("shared.neuron"));
    MainWindow window;
    window.show();
    type(*window.showLesson(QStringLiteral("dot-product")), "input_weights_1_0",
         QStringLiteral("3"));
    dialogs::saveTo(file);
    action(window, "saveAction")->trigger();
    session::KnownFile theirs{file, {}};
    session::Session another = session::fresh_session();
    another.lesson = "error";
    QVERIFY(!session::save(another, theirs).problem);

    type(*window.currentPage(), "input_weights_1_0", QStringLiteral("4"));
    answerWith(QStringLiteral("Cancel"));
    action(window, "saveAction")->trigger();
    QVERIFY(m_asked.text.contains(QStringLiteral("changed")));
    QVERIFY(window.isWindowModified());
    QCOMPARE(QString::fromStdString(session::open(file)->session.lesson), QStringLiteral("error"));

    answerWith(QStringLiteral("Replace"));
    action(window, "saveAction")->trigger();
    QVERIFY(!window.isWindowModified());
    QCOMPARE(session::open(file)->session.lesson, std::string("dot-product"));
}

void TestSessions::warnsWhenASessionIsOpenElsewhere()
{
    const QString file = savedAs(QStringLiteral("twice.neuron"));
    QVERIFY(!file.isEmpty());
    MainWindow first;
    first.show();
    QVERIFY(first.openFile(file));
    MainWindow second;
    second.show();
    answerWith(QStringLiteral("Cancel"));
    QVERIFY(!second.openFile(file));
    QCOMPARE(m_asked.text, QStringLiteral("This session is open already."));
    QVERIFY(!second.currentPage());
    answerWith(QStringLiteral("Open anyway"));
    QVERIFY(second.openFile(file));
    QCOMPARE(second.currentPage()->lesson().id, "error");

    MainWindow third;
    third.show();
    third.showLesson(QStringLiteral("welcome"));
    dialogs::saveTo(file);
    answerWith(QStringLiteral("Save anyway"));
    action(third, "saveAction")->trigger();
    QCOMPARE(m_asked.text, QStringLiteral("This session is open already."));
    QVERIFY2(third.windowTitle().startsWith(QStringLiteral("twice")),
             qPrintable(third.windowTitle()));
}

void TestSessions::savesElsewhereWhenTheFileIsGone()
{
    const QString file = savedAs(QStringLiteral("gone.neuron"));
    MainWindow window;
    window.show();
    QVERIFY(window.openFile(file));
    QVERIFY(QFile::remove(file));
    const QString elsewhere = path(QStringLiteral("elsewhere.neuron"));
    dialogs::saveTo(elsewhere);
    action(window, "saveAsAction")->trigger();
    QVERIFY(QFile::exists(elsewhere));
    QVERIFY(!QFile::exists(file));
    QVERIFY(window.windowTitle().startsWith(QStringLiteral("elsewhere")));
}

void TestSessions::isKnownByItsEndingWhateverIsTyped()
{
    const QString data = path(QStringLiteral("mine.csv"));
    QFile file(data);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n1,2\n");
    file.close();
    MainWindow window;
    window.show();
    dialogs::saveTo(data);
    action(window, "saveAsAction")->trigger();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("a,b\n1,2\n"));
    QVERIFY(session::open(path(QStringLiteral("mine.neuron"))));
    QVERIFY(window.windowTitle().startsWith(QStringLiteral("mine")));
    QVERIFY(!window.windowTitle().contains(QStringLiteral("csv")));
}

void TestSessions::anOpenedSessionIsNotTheRunThatWasUnderWay()
{
    MainWindow window;
    window.show();
    LessonPage* page = window.showLesson(QStringLiteral("training"));
    page->findChild<QPushButton*>(QStringLiteral("trainButton"))->click();
    QTRY_VERIFY(page->stepper().index() > 0);
    // Its page lives on until the menu it was opened from has closed.
    window.document().replace(session::fresh_session());
    QVERIFY(window.document().snapshot().runs.empty());
    QCoreApplication::processEvents();
    QVERIFY(!window.isWindowModified());
}

void TestSessions::opensASessionThatIsDropped()
{
    const QString file = savedAs(QStringLiteral("dropped.neuron"));
    QVERIFY(!file.isEmpty());
    MainWindow window;
    window.show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    QVERIFY(window.currentPage());
    QCOMPARE(window.currentPage()->lesson().id, "error");
    QVERIFY(window.windowTitle().contains(QStringLiteral("dropped")));
}

void TestSessions::opensWhatIsDroppedOnAnythingInTheWindow()
{
    const QString file = savedAs(QStringLiteral("dropped.neuron"));
    MainWindow window;
    window.show();
    window.showLesson(QStringLiteral("training"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    // What would take or refuse it itself: charts, texts, fields.
    QSet<QString> kinds;
    for (QWidget* widget : window.currentPage()->findChildren<QWidget*>()) {
        const QString kind = QString::fromLatin1(widget->parentWidget()->metaObject()->className());
        if (!widget->acceptDrops() || !widget->isVisible() || kinds.contains(kind))
            continue;
        kinds << kind;
        QDragEnterEvent enter({3, 3}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &enter);
        QDragMoveEvent move({4, 4}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &move);
        QVERIFY2(enter.isAccepted() && move.isAccepted(), qPrintable(kind));
    }
    QVERIFY2(kinds.size() >= 3, qPrintable(QStringList(kinds.cbegin(), kinds.cend()).join(u' ')));
    auto* field = window.currentPage()->findChild<NumberField*>();
    QDropEvent drop(QPointF(3, 3), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &drop);
    QVERIFY(drop.isAccepted());
    QVERIFY(window.windowTitle().contains(QStringLiteral("dropped")));
}

void TestSessions::listsRecentSessionsAsWhatTheyAre()
{
    const QString file = savedAs(QStringLiteral("recent & rare.neuron"));
    QVERIFY(!file.isEmpty());
    {
        MainWindow window;
        window.show();
        QVERIFY(window.openFile(file));
    }
    MainWindow window;
    window.show();
    auto* list = window.findChild<QListWidget*>(QStringLiteral("recentList"));
    QVERIFY(list->isVisible());
    QVERIFY(list->item(0)->text().startsWith(QStringLiteral("recent & rare.neuron – session in ")));
    auto* menu = window.findChild<QMenu*>(QStringLiteral("recentMenu"));
    menu->actions().constFirst()->trigger();
    QCOMPARE(window.currentPage()->lesson().id, "error");

    QVERIFY(QFile::remove(file));
    MainWindow later;
    later.show();
    auto* again = later.findChild<QListWidget*>(QStringLiteral("recentList"));
    QCOMPARE(again->count(), 1);
    answerWith(QStringLiteral("OK"));
    again->setCurrentRow(0);
    again->setFocus();
    QTest::keyClick(again, Qt::Key_Return);
    QVERIFY2(m_asked.text.contains(QStringLiteral("cannot be opened")), qPrintable(m_asked.text));
    QCOMPARE(again->count(), 0);
}

QTEST_MAIN(TestSessions)
#include "tst_sessions.moc"

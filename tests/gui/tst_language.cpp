// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/languagemenu.h"
#include "support/soak.h"

#include "gui/base/language.h"
#include "gui/base/settings.h"
#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/look/theme.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/window/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace gui;

/// The window as it changes its language while a person works in it.
class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { language::apply(QStringLiteral("en")); }
    void offersEveryLanguageInItsOwnName();
    void knowsALanguageByItsSystemNames_data();
    void knowsALanguageByItsSystemNames();
    void speaksTheLanguageChosenInTheMenuAndRemembersIt();
    void bringsQtsOwnWords();
    void staysWhereThePersonIs();
    void keepsWhatWasTyped();
    void keepsARunOfTraining();
    void goesOnTraining();
    void goesOnWalking();
    void changesWithEveryLessonOpen_data();
    void changesWithEveryLessonOpen();
    void keepsNotesOpen();
    void showsTheLinesOfTheStep();
    void namesWhatCanBeUndone();
    void goesBackToTheStartPageInTheNewLanguage();

private:
    static void show(MainWindow& window);
    static QAction* action(const MainWindow& window, const char* name)
    {
        return window.findChild<QAction*>(QString::fromUtf8(name));
    }

    QTemporaryDir m_settings;
};

void TestLanguage::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("First Neuron"));
    QCoreApplication::setApplicationName(QStringLiteral("First Neuron"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void TestLanguage::init()
{
    QSettings().clear();
    theme::setZoom(100);
}

void TestLanguage::show(MainWindow& window)
{
    window.resize(1280, 800);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

void TestLanguage::offersEveryLanguageInItsOwnName()
{
    MainWindow window;
    QStringList names;
    for (const QAction* each :
         window.findChild<QMenu*>(QStringLiteral("languageMenu"))->actions()) {
        if (!each->isSeparator())
            names << each->text();
    }
    QCOMPARE(names.mid(1), QStringList({"English", "Deutsch", "Español"}));
}

void TestLanguage::knowsALanguageByItsSystemNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("its code") << "de"
                              << "de";
    QTest::newRow("a country's variant") << "de_AT"
                                         << "de";
    QTest::newRow("a variant with a hyphen") << "es-MX"
                                             << "es";
    QTest::newRow("one that nobody has translated yet") << "tlh" << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestLanguage::knowsALanguageByItsSystemNames()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    QCOMPARE(language::find(name), code);
}

void TestLanguage::speaksTheLanguageChosenInTheMenuAndRemembersIt()
{
    MainWindow window;
    show(window);
    window.showLesson(QStringLiteral("error"));
    chooseLanguage(window, QStringLiteral("de"));
    QCOMPARE(action(window, "quitAction")->text(), QStringLiteral("&Beenden"));
    QCOMPARE(window.findChild<QPushButton*>(QStringLiteral("playButton"))->text(),
             QStringLiteral("Abspielen"));
    QCOMPARE(window.findChild<QListWidget*>(QStringLiteral("lessonList"))->item(3)->text(),
             findLesson(QStringLiteral("error"))->displayTitle());
    QVERIFY(findLesson(QStringLiteral("error"))->displayTitle() != QStringLiteral("The error"));
    QCOMPARE(settings::value(settings::Key::Language).toString(), QStringLiteral("de"));
    chooseLanguage(window, QStringLiteral("es"));
    QCOMPARE(action(window, "quitAction")->text(), QStringLiteral("&Salir"));
    chooseLanguage(window, QStringLiteral("en"));
    QCOMPARE(action(window, "quitAction")->text(), QStringLiteral("&Quit"));
}

void TestLanguage::bringsQtsOwnWords()
{
    for (const QString& code : language::available()) {
        language::apply(code);
        const QString cancel = QCoreApplication::translate("QPlatformTheme", "Cancel");
        QCOMPARE(cancel == QStringLiteral("Cancel"), code == QStringLiteral("en"));
    }
}

void TestLanguage::staysWhereThePersonIs()
{
    MainWindow window;
    show(window);
    window.showLesson(QStringLiteral("dot-product"))->stepper().goTo(4);
    chooseLanguage(window, QStringLiteral("de"));
    QVERIFY(window.currentPage());
    QCOMPARE(window.currentPage()->lesson().id, "dot-product");
    QCOMPARE(window.currentPage()->stepper().index(), 4);
    QVERIFY(!window.document().isDirty());
}

void TestLanguage::keepsWhatWasTyped()
{
    MainWindow window;
    show(window);
    window.showLesson(QStringLiteral("dot-product"));
    window.document().setInput(QStringLiteral("dot-product"), QStringLiteral("weights_1"), {3, 4},
                               QStringLiteral("weights_1"));
    chooseLanguage(window, QStringLiteral("de"));
    QCOMPARE(window.document().inputs(QStringLiteral("dot-product")).at("weights_1"),
             (std::vector<double>{3, 4}));
    QVERIFY(window.document().undoStack().canUndo());
    window.document().undoStack().undo();
    QCOMPARE(window.currentPage()->currentStep().find("weights_1")->numbers,
             (std::vector<double>{1.26, 0}));
}

void TestLanguage::keepsARunOfTraining()
{
    MainWindow window;
    show(window);
    LessonPage* page = window.showLesson(QStringLiteral("training"));
    page->stepper().goTo(1500);
    QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), 20'000);
    const model::Step before = page->currentStep();
    chooseLanguage(window, QStringLiteral("es"));
    page = window.currentPage();
    QCOMPARE(page->stepper().index(), 1500);
    QVERIFY(!page->isBusy());
    QVERIFY(page->currentStep() == before);
    QVERIFY(window.document().isDirty());
}

void TestLanguage::goesOnTraining()
{
    MainWindow window;
    show(window);
    LessonPage* page = window.showLesson(QStringLiteral("training"));
    page->findChild<QComboBox*>(QStringLiteral("speedChoice"))->setCurrentIndex(0);
    page->findChild<QPushButton*>(QStringLiteral("trainButton"))->click();
    QTRY_VERIFY(page->stepper().index() > 2);
    const int before = page->stepper().index();
    chooseLanguage(window, QStringLiteral("de"));
    page = window.currentPage();
    QVERIFY(page->isBusy());
    QCOMPARE(page->findChild<QComboBox*>(QStringLiteral("speedChoice"))->currentIndex(), 0);
    QVERIFY(page->stepper().index() >= before);
    QTRY_VERIFY(page->stepper().index() > before + 2);
    // While another lesson is on screen, too.
    window.showLesson(QStringLiteral("error"));
    chooseLanguage(window, QStringLiteral("es"));
    QCOMPARE(window.currentPage()->lesson().id, "error");
    QVERIFY(window.showLesson(QStringLiteral("training"))->isBusy());
    window.document().setSaved();
}

void TestLanguage::goesOnWalking()
{
    MainWindow window;
    show(window);
    window.showLesson(QStringLiteral("dot-product"))->stepper().play();
    chooseLanguage(window, QStringLiteral("de"));
    QVERIFY(window.currentPage()->stepper().isPlaying());
    QCOMPARE(window.findChild<QPushButton*>(QStringLiteral("playButton"))->text(),
             QStringLiteral("Pause"));
}

void TestLanguage::changesWithEveryLessonOpen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("in a small window") << QSize(1024, 700);
    if (trials(0, 1) != 0)
        QTest::newRow("in a large window") << QSize(1280, 800);
}

void TestLanguage::changesWithEveryLessonOpen()
{
    QFETCH(QSize, size);
    MainWindow window;
    show(window);
    window.resize(size);
    for (const Lesson& lesson : lessons()) {
        QVERIFY(window.showLesson(QString::fromUtf8(lesson.id)));
        QTest::qWait(20);
    }
    const auto* play = window.findChild<QPushButton*>(QStringLiteral("playButton"));
    for (const char* code : {"de", "en", "es", "de", "en", "de"}) {
        language::apply(QString::fromUtf8(code));
        QTest::qWait(50);
        QTRY_VERIFY2(play->width() >= play->sizeHint().width(),
                     qPrintable(QStringLiteral("%1 %2 %3")
                                    .arg(play->text())
                                    .arg(play->width())
                                    .arg(play->sizeHint().width())));
    }
    for (const Lesson& lesson : lessons())
        QVERIFY(!window.showLesson(QString::fromUtf8(lesson.id))->grab().isNull());
}

void TestLanguage::keepsNotesOpen()
{
    MainWindow window;
    show(window);
    const auto prose = [&window] {
        return window.currentPage()->findChild<QTextBrowser*>(QStringLiteral("proseView"));
    };
    const auto open = [&prose] { return prose()->toPlainText().count(QChar(0x25be)); };
    window.showLesson(QStringLiteral("dot-product"))->setNotesOpen(true);
    const auto notes = open();
    QVERIFY(notes > 0);
    chooseLanguage(window, QStringLiteral("de"));
    QCOMPARE(open(), notes);
    window.currentPage()->setNotesOpen(false);
    chooseLanguage(window, QStringLiteral("en"));
    QCOMPARE(open(), 0);
}

void TestLanguage::showsTheLinesOfTheStep()
{
    MainWindow window;
    show(window);
    settings::setValue(settings::Key::Listing, QStringLiteral("cppView"));
    LessonPage* page = window.showLesson(QStringLiteral("chain-rule"));
    page->stepper().goTo(page->walk().count() - 2);
    chooseLanguage(window, QStringLiteral("de"));
    const auto* listing =
        window.currentPage()->findChild<QPlainTextEdit*>(QStringLiteral("cppView"));
    QVERIFY(listing->isVisible());
    QVERIFY(!listing->extraSelections().isEmpty());
    QTRY_VERIFY(listing->viewport()->rect().contains(
        listing->cursorRect(listing->extraSelections().constFirst().cursor)));
}

void TestLanguage::namesWhatCanBeUndone()
{
    MainWindow window;
    show(window);
    window.showLesson(QStringLiteral("training"));
    Document& document = window.document();
    document.setInput(QStringLiteral("training"), QStringLiteral("learning_rate"), {0.25},
                      QStringLiteral("Learning rate"));
    document.setInput(QStringLiteral("training"), QStringLiteral("seed"), {7},
                      QStringLiteral("Seed"));
    document.undoStack().undo();
    chooseLanguage(window, QStringLiteral("de"));
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("Lernrate ändern"));
    const auto entries = window.findChild<QMenu*>(QStringLiteral("editMenu"))->actions();
    QCOMPARE(entries.at(0)->text(), QStringLiteral("Rückgängig: Lernrate ändern"));
    QVERIFY(entries.at(0)->isEnabled() && entries.at(1)->isEnabled());
    QVERIFY(document.undoStack().redoText() != QStringLiteral("change Seed"));
    chooseLanguage(window, QStringLiteral("en"));
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("change Learning rate"));
    QCOMPARE(document.undoStack().redoText(), QStringLiteral("change Seed"));
    document.setSaved();
}

void TestLanguage::goesBackToTheStartPageInTheNewLanguage()
{
    MainWindow window;
    show(window);
    const QString english =
        window.findChild<QPushButton*>(QStringLiteral("firstLessonButton"))->text();
    chooseLanguage(window, QStringLiteral("de"));
    QVERIFY(!window.currentPage());
    const auto* button = window.findChild<QPushButton*>(QStringLiteral("firstLessonButton"));
    QVERIFY(button->isVisible());
    QVERIFY(button->text() != english);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"

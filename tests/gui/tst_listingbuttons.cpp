// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/language.h"
#include "gui/help/guidewindow.h"
#include "gui/lessons/lessons.h"
#include "gui/look/theme.h"
#include "gui/page/lessonpage.h"
#include "gui/texts/codeview.h"
#include "gui/window/mainwindow.h"
#include "support/soak.h"

#include <QApplication>
#include <QClipboard>
#include <QProcess>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace gui;

/// A listing is taken away to run it elsewhere.
class TestListingButtons : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void standBesideListingsOnly();
    void leaveLargeLettersTheirTabs_data();
    void leaveLargeLettersTheirTabs();
    void copyByClickAndSay();
    void areReachedByTab();
    void leadToTheGuide();
    void whatIsCopiedRuns_data();
    void whatIsCopiedRuns();

private:
    void show(const char* lesson);
    void choose(const char* view) { m_tabs->setCurrentWidget(m_tabs->findChild<CodeView*>(view)); }
    static QByteArray run(const QString& program, const QStringList& arguments);

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    QTabWidget* m_tabs = nullptr;
    QToolButton* m_copy = nullptr;
    QToolButton* m_run = nullptr;
};

void TestListingButtons::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

void TestListingButtons::init()
{
    show("first-prediction");
}

void TestListingButtons::cleanup()
{
    m_window.reset();
    language::apply(QStringLiteral("en"));
    theme::setZoom(100);
}

void TestListingButtons::show(const char* lesson)
{
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 800);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const LessonPage* page = m_window->showLesson(QString::fromUtf8(lesson));
    m_tabs = page->findChild<QTabWidget*>(QStringLiteral("detailsTabs"));
    m_copy = page->findChild<QToolButton*>(QStringLiteral("copyListingButton"));
    m_run = page->findChild<QToolButton*>(QStringLiteral("runListingButton"));
    QVERIFY(m_tabs && m_copy && m_run);
}

QByteArray TestListingButtons::run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        QTest::qFail(process.readAllStandardError(), __FILE__, __LINE__);
    return process.readAllStandardOutput();
}

void TestListingButtons::standBesideListingsOnly()
{
    m_tabs->setCurrentIndex(0);
    QVERIFY(!qobject_cast<CodeView*>(m_tabs->currentWidget()));
    QVERIFY(!m_copy->isVisible() && !m_run->isVisible());
    for (const char* view : {"pythonView", "cppView"}) {
        choose(view);
        QVERIFY(m_copy->isVisible() && m_run->isVisible());
        // Nothing of the tabs is under them.
        const QRect bar(m_tabs->tabBar()->mapToGlobal(QPoint()), m_tabs->tabBar()->size());
        for (const QToolButton* button : {m_copy, m_run})
            QVERIFY(!bar.intersects(QRect(button->mapToGlobal(QPoint()), button->size())));
    }
}

void TestListingButtons::leaveLargeLettersTheirTabs_data()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : language::available())
        QTest::newRow(qPrintable(code)) << code;
}

void TestListingButtons::leaveLargeLettersTheirTabs()
{
    QFETCH(const QString, code);
    m_window.reset();
    language::apply(code);
    theme::setZoom(200);
    show("welcome");
    m_window->resize(1024, 700);
    QTest::qWait(100);
    choose("pythonView");
    QTest::qWait(100);
    QCOMPARE(m_window->width(), 1024);
    const QTabBar* bar = m_tabs->tabBar();
    for (int tab = 0; tab < bar->count(); ++tab)
        QVERIFY2(bar->rect().contains(bar->tabRect(tab)), qPrintable(bar->tabText(tab)));
    const QRect place(m_copy->mapTo(m_tabs, QPoint()), m_copy->size());
    QVERIFY(m_tabs->rect().contains(place));
    QVERIFY(place.left() >= bar->mapTo(m_tabs, QPoint(bar->width(), 0)).x());
}

void TestListingButtons::copyByClickAndSay()
{
    choose("cppView");
    const QString before = m_copy->text();
    const QString name = m_copy->accessibleName();
    const int width = m_copy->width();
    QTest::mouseClick(m_copy, Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.startsWith(QStringLiteral("#include")) &&
            copied.endsWith(QStringLiteral("}\n")));
    QVERIFY(!copied.contains(QStringLiteral("// step:")));
    QVERIFY(m_copy->text() != before && m_copy->accessibleName() != name);
    QCoreApplication::processEvents();
    QCOMPARE(m_copy->width(), width);
    // Another listing has not been copied.
    choose("pythonView");
    QCOMPARE(m_copy->text(), before);
    QTest::mouseClick(m_copy, Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("import")));
    QTRY_COMPARE_WITH_TIMEOUT(m_copy->text(), before, 10'000);
    QCOMPARE(m_copy->accessibleName(), name);
}

void TestListingButtons::areReachedByTab()
{
    choose("pythonView");
    m_tabs->tabBar()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_copy);
    QApplication::clipboard()->clear();
    QTest::keyClick(m_copy, Qt::Key_Space);
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
    QTest::keyClick(m_copy, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_run);
}

void TestListingButtons::leadToTheGuide()
{
    choose("pythonView");
    QTest::mouseClick(m_run, Qt::LeftButton);
    const auto* guide = m_window->findChild<GuideWindow*>();
    QVERIFY(guide);
    const QString text =
        guide->findChild<QTextBrowser*>(QStringLiteral("guideText"))->toPlainText();
    QVERIFY(text.contains(QStringLiteral("python3 -m pip install numpy")));
    QVERIFY(text.contains(QStringLiteral("g++ -std=c++20")));
}

void TestListingButtons::whatIsCopiedRuns_data()
{
    QTest::addColumn<QByteArray>("lesson");
    QTest::addColumn<QString>("code");
    int turn = 0;
    for (const Lesson& lesson : lessons()) {
        ++turn;
        for (const QString& code : language::available()) {
            if (isItsTurn(++turn, 3))
                QTest::newRow(qPrintable(QString::fromUtf8(lesson.id) + u' ' + code))
                    << QByteArray(lesson.id) << code;
        }
    }
}

void TestListingButtons::whatIsCopiedRuns()
{
    QFETCH(const QByteArray, lesson);
    QFETCH(const QString, code);
    m_window.reset();
    language::apply(code);
    show(lesson.constData());
    choose("pythonView");
    QTest::mouseClick(m_copy, Qt::LeftButton);
    QFile file(m_folder.filePath(QStringLiteral("listing.py")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QApplication::clipboard()->text().toUtf8());
    file.close();
    const QString python = QStringLiteral("/usr/bin/python3");
    const QByteArray printed = run(python, {file.fileName()});
    QVERIFY(printed.size() > 50);
    QCOMPARE(printed, run(python, {QStringLiteral(SOURCE_DIR "/resources/lessons/%1/en.py")
                                       .arg(QString::fromUtf8(lesson))}));
}

QTEST_MAIN(TestListingButtons)
#include "tst_listingbuttons.moc"

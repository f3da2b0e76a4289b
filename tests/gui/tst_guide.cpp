// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/language.h"
#include "gui/help/guidewindow.h"
#include "gui/texts/lessontext.h"
#include "gui/window/mainwindow.h"

#include <QApplication>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextBrowser>
#include <QTextList>

using namespace gui;

/// The user guide: what it says, and how a person gets at it.
class TestGuide : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { language::apply(QStringLiteral("en")); }
    void hasAPageForEveryTopic_data() { addLanguages(); }
    void hasAPageForEveryTopic();
    void isWrittenForThisLanguage_data() { addLanguages(); }
    void isWrittenForThisLanguage();
    void namesMenusThatExist_data() { addLanguages(); }
    void namesMenusThatExist();
    void namesKeysAsTheMenusDo_data() { addLanguages(); }
    void namesKeysAsTheMenusDo();
    void breaksNoLineInsideOfCPlusPlus();
    void hasCommandsThatAreCopiedAsTheyStand_data() { addLanguages(); }
    void hasCommandsThatAreCopiedAsTheyStand();
    void showsEveryHeadingAndListItemAsSuch();
    void opensAtThePageOnScreen();
    void changesItsLanguageWhileOpen();

private:
    static void addLanguages();
    static GuideWindow* guideOf(const MainWindow& window)
    {
        return window.findChild<GuideWindow*>(QStringLiteral("guideWindow"));
    }

    QTemporaryDir m_settings;
};

void TestGuide::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("First Neuron"));
    QCoreApplication::setApplicationName(QStringLiteral("First Neuron"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void TestGuide::addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : language::available())
        QTest::newRow(qPrintable(code)) << code;
}

void TestGuide::hasAPageForEveryTopic()
{
    QFETCH(QString, code);
    language::apply(code);
    QStringList headings;
    for (const QString& topic : GuideWindow::topics()) {
        const QString heading = lessontext::heading(GuideWindow::text(topic));
        QVERIFY2(!heading.isEmpty(), qPrintable(topic));
        QVERIFY2(!headings.contains(heading), qPrintable(heading));
        headings << heading;
    }
}

void TestGuide::isWrittenForThisLanguage()
{
    QFETCH(QString, code);
    for (const QString& topic : GuideWindow::topics()) {
        language::apply(QStringLiteral("en"));
        const QString english = GuideWindow::text(topic);
        language::apply(code);
        const QString text = GuideWindow::text(topic);
        QCOMPARE(text == english, code == QStringLiteral("en"));
        QCOMPARE(text.count(QStringLiteral("\n## ")), english.count(QStringLiteral("\n## ")));
        QCOMPARE(text.count(QStringLiteral("\n| ")), english.count(QStringLiteral("\n| ")));
    }
}

void TestGuide::namesMenusThatExist()
{
    QFETCH(QString, code);
    language::apply(code);
    MainWindow window;
    QStringList known;
    for (const QMenu* menu : window.findChildren<QMenu*>()) {
        for (const QAction* action : menu->actions()) {
            QString path = menu->title() + QStringLiteral(" ▸ ") + action->text();
            known << path.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
        }
    }
    static const QRegularExpression mentioned(QStringLiteral("\\*([^*\n]+ ▸ [^*\n]+)\\*"));
    int count = 0;
    for (const QString& topic : GuideWindow::topics()) {
        const QString text = GuideWindow::text(topic);
        for (auto it = mentioned.globalMatch(text); it.hasNext(); ++count) {
            const QString path = it.next().captured(1);
            QVERIFY2(known.contains(path), qPrintable(topic + QStringLiteral(": ") + path));
        }
    }
    QVERIFY(count > 5);
}

void TestGuide::namesKeysAsTheMenusDo()
{
    QFETCH(QString, code);
    language::apply(code);
    MainWindow window;
    // Redo is Ctrl+Y where there is no desktop.
    const QKeySequence redo(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    QStringList known{redo.toString(QKeySequence::NativeText)};
    for (const QAction* action : window.findChildren<QAction*>()) {
        for (const QKeySequence& keys : action->shortcuts())
            known << keys.toString(QKeySequence::NativeText);
    }
    static const QRegularExpression mentioned(QStringLiteral("\\*([^* \n]+\\+[^*\n]+)\\*"));
    int count = 0;
    for (const QString& topic : GuideWindow::topics()) {
        const QString text = GuideWindow::text(topic).remove(QChar(0x2060));
        for (auto it = mentioned.globalMatch(text); it.hasNext(); ++count) {
            const QString keys = it.next().captured(1);
            QVERIFY2(known.contains(keys), qPrintable(topic + QStringLiteral(": ") + keys));
        }
    }
    QVERIFY(count >= 10);
    const auto* next = window.findChild<QPushButton*>(QStringLiteral("nextLessonButton"));
    const auto* action = window.findChild<QAction*>(QStringLiteral("nextLessonAction"));
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    QVERIFY2(next->toolTip().contains(keys), qPrintable(next->toolTip()));
}

void TestGuide::breaksNoLineInsideOfCPlusPlus()
{
    for (const QString& text :
         {GuideWindow::text(QStringLiteral("first-steps")),
          lessontext::read(QStringLiteral("dot-product"), QStringLiteral("md"))}) {
        const qsizetype at = text.indexOf(QStringLiteral("C+"));
        QVERIFY(at >= 0);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
        for (qsizetype i = at + 1; text[i] == QLatin1Char('+') || text[i] == QChar(0x2060); ++i) {
            finder.setPosition(i);
            QVERIFY2(!finder.isAtBoundary(), qPrintable(text.mid(at, 5)));
        }
    }
}

void TestGuide::hasCommandsThatAreCopiedAsTheyStand()
{
    QFETCH(QString, code);
    language::apply(code);
    static const QRegularExpression block(QStringLiteral("```[^\n]*\n(.*?)```"),
                                          QRegularExpression::DotMatchesEverythingOption);
    QStringList commands;
    for (const QString& topic : GuideWindow::topics()) {
        const QString text = GuideWindow::text(topic);
        for (auto it = block.globalMatch(text); it.hasNext();)
            commands << it.next().captured(1).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    for (const char* command : {"python3 -m pip install numpy", "python3 listing.py",
                                "g++ -std=c++20 -o listing listing.cpp", "./listing"})
        QVERIFY2(commands.contains(QString::fromUtf8(command)), command);
    for (const QString& command : std::as_const(commands)) {
        QVERIFY2(std::ranges::all_of(command, [](QChar c) { return c.unicode() < 0x80; }),
                 qPrintable(command));
    }
}

void TestGuide::showsEveryHeadingAndListItemAsSuch()
{
    MainWindow window;
    for (const QString& topic : GuideWindow::topics()) {
        const GuideWindow* guide = GuideWindow::open(topic, &window);
        const auto* view = guide->findChild<QTextBrowser*>(QStringLiteral("guideText"));
        int headings = 0;
        int items = 0;
        for (QTextBlock block = view->document()->begin(); block.isValid(); block = block.next()) {
            headings += block.blockFormat().headingLevel() > 0 ? 1 : 0;
            items += block.textList() ? 1 : 0;
        }
        const QString text = GuideWindow::text(topic);
        QCOMPARE(headings, 1 + text.count(QStringLiteral("\n## ")));
        QCOMPARE(items, text.count(QStringLiteral("\n- ")));
    }
}

void TestGuide::opensAtThePageOnScreen()
{
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));

    const auto headingAfterF1 = [&window] {
        QTest::keyClick(&window, Qt::Key_F1);
        GuideWindow* guide = guideOf(window);
        const auto* text =
            guide ? guide->findChild<QTextBrowser*>(QStringLiteral("guideText")) : nullptr;
        return text ? text->toPlainText().section(QLatin1Char('\n'), 0, 0) : QString();
    };
    const auto headingOf = [](const char* topic) {
        return lessontext::heading(GuideWindow::text(QString::fromUtf8(topic)));
    };
    QCOMPARE(headingAfterF1(), headingOf("first-steps"));
    window.showLesson(QStringLiteral("error"));
    QCOMPARE(headingAfterF1(), headingOf("lessons"));
    window.showLesson(QStringLiteral("training"));
    QCOMPARE(headingAfterF1(), headingOf("training"));

    // The same window every time, and Escape closes it.
    QCOMPARE(window.findChildren<GuideWindow*>().size(), 1);
    QTest::keyClick(guideOf(window), Qt::Key_Escape);
    QTRY_VERIFY(!guideOf(window));
}

void TestGuide::changesItsLanguageWhileOpen()
{
    MainWindow window;
    GuideWindow* guide = GuideWindow::open(QStringLiteral("sessions"), &window);
    const auto* topics = guide->findChild<QListWidget*>(QStringLiteral("guideTopics"));
    const QString english = topics->currentItem()->text();
    language::apply(QStringLiteral("de"));
    QCoreApplication::processEvents();
    QCOMPARE(topics->currentRow(), int(GuideWindow::topics().indexOf(QStringLiteral("sessions"))));
    QVERIFY(topics->currentItem()->text() != english);
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/language.h"
#include "gui/document/document.h"
#include "gui/help/guidewindow.h"
#include "gui/import/dialog.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/texts/deed.h"
#include "gui/texts/lessontext.h"
#include "gui/texts/proseview.h"
#include "gui/window/deeds.h"
#include "gui/window/mainwindow.h"
#include "model/random.h"
#include "model/tutorial_data.h"

#include <QAbstractSlider>
#include <QAction>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace gui;

/// Links in the prose that do something, and what is undone of it.
class TestDeeds : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { language::apply(QStringLiteral("en")); }
    void everyLinkLeadsSomewhereInEveryLanguage_data();
    void everyLinkLeadsSomewhereInEveryLanguage();
    void whatNobodyCanDoIsRefused_data();
    void whatNobodyCanDoIsRefused();
    void fillInFieldsAllAtOnceAndUndoneTogether();
    void openASampleWithAllThatOpeningAsksAndSays();
    void openTheGuideAtItsPage();
    void areReachedAndFollowedByKeyboard_data();
    void areReachedAndFollowedByKeyboard();
    void areFollowedByMouseInANote();

private:
    static QStringList linksOf(const QString& lesson);
    static void follow(MainWindow& window, const QString& link);
};

QStringList TestDeeds::linksOf(const QString& lesson)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    QStringList links;
    const QString text = lessontext::read(lesson, QStringLiteral("md"));
    for (auto it = link.globalMatch(text); it.hasNext();)
        links << it.next().captured(1);
    return links;
}

void TestDeeds::follow(MainWindow& window, const QString& link)
{
    emit window.currentPage()->findChild<ProseView*>()->deedWanted(QUrl(link));
    QCoreApplication::processEvents();
}

void TestDeeds::everyLinkLeadsSomewhereInEveryLanguage_data()
{
    QTest::addColumn<QString>("lesson");
    for (const Lesson& lesson : lessons())
        QTest::newRow(lesson.id) << QString::fromUtf8(lesson.id);
}

void TestDeeds::everyLinkLeadsSomewhereInEveryLanguage()
{
    QFETCH(const QString, lesson);
    const QStringList english = linksOf(lesson);
    for (const QString& code : language::available()) {
        language::apply(code);
        const QStringList links = linksOf(lesson);
        QCOMPARE(links, english);
        for (const QString& link : links) {
            QVERIFY2(Deeds::isPossible(QUrl(link)), qPrintable(link));
            QVERIFY(!Deed::of(QUrl(link))->tip().isEmpty());
        }
    }
}

void TestDeeds::whatNobodyCanDoIsRefused_data()
{
    QTest::addColumn<QString>("link");
    const auto row = [](const char* title, const char* link) {
        QTest::newRow(title) << QString::fromUtf8(link);
    };
    row("another scheme", "https://example.org");
    row("an unknown word", "do:dance");
    row("a lesson that is none", "do:lesson/alchemy");
    row("a sample that is none", "do:sample/gold.csv");
    row("a path out of the samples", "do:sample/../icons/first-neuron.svg");
    row("a page of the guide that is none", "do:guide/alchemy");
    row("a field that is none", "do:settings/training?magic=1");
    row("a value that the field refuses", "do:settings/training?learning_rate=-1");
    row("a value that is no number", "do:settings/training?seed=seven");
    row("a list with a word in it", "do:settings/layers?line_1=1,one,0");
    row("fewer numbers than the field has", "do:settings/layers?line_1=1,1");
    row("blanks of a lesson without any", "do:blanks/error/1");
    row("as many blanks as nobody leaves", "do:blanks/layers/2");
    row("nothing", "do:");
}

void TestDeeds::whatNobodyCanDoIsRefused()
{
    QFETCH(const QString, link);
    QVERIFY(!Deeds::isPossible(QUrl(link)));
    MainWindow window;
    window.showLesson(QStringLiteral("new-rows"));
    follow(window, link);
    QCOMPARE(window.currentPage()->lesson().id, "new-rows");
    QVERIFY(!window.document().isDirty());
    QVERIFY(window.findChildren<QDialog*>().isEmpty());
}

void TestDeeds::fillInFieldsAllAtOnceAndUndoneTogether()
{
    MainWindow window;
    Document& document = window.document();
    window.showLesson(QStringLiteral("workbench"))->stepper().goTo(40);
    QTRY_COMPARE(document.run(QStringLiteral("workbench")).timeline().computed(), 40);
    window.showLesson(QStringLiteral("new-rows"));
    const model::RunSettings before = document.run(QStringLiteral("workbench")).settings();
    follow(window, QStringLiteral(
                       "do:settings/workbench?hidden=4,3&activation=relu,tanh&learning_rate=0.5"));
    QCOMPARE(window.currentPage()->lesson().id, "workbench");
    const model::RunSettings after = document.run(QStringLiteral("workbench")).settings();
    QCOMPARE(after.hidden, (std::vector<std::size_t>{4, 3}));
    QCOMPARE(after.activations, (std::vector{model::Activation::Relu, model::Activation::Tanh}));
    QCOMPARE(after.learning_rate, 0.5);
    QCOMPARE(after.seed, before.seed);
    QCOMPARE(document.undoStack().count(), 1);
    document.undo();
    QVERIFY(document.run(QStringLiteral("workbench")).settings() == before);
    QCOMPARE(document.run(QStringLiteral("workbench")).timeline().computed(), 40);
    document.redo();
    QVERIFY(document.run(QStringLiteral("workbench")).settings() == after);
    // The same once more changes nothing.
    follow(window, QStringLiteral(
                       "do:settings/workbench?hidden=4,3&activation=relu,tanh&learning_rate=0.5"));
    QCOMPARE(document.undoStack().count(), 1);
}

void TestDeeds::openASampleWithAllThatOpeningAsksAndSays()
{
    MainWindow window;
    window.show();
    window.showLesson(QStringLiteral("new-rows"));
    follow(window, QStringLiteral("do:sample/xor.csv"));
    auto* dialog = window.findChild<ImportDialog*>();
    QVERIFY(dialog);
    QVERIFY(!window.document().hasOwnData());
    auto* use = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), 20'000);
    use->click();
    QTRY_VERIFY(window.document().hasOwnData());
    // The lesson it was asked in has rows of its own: on to the one that learns from these.
    QCOMPARE(window.currentPage()->lesson().id, "training");
    window.document().undo();
    QVERIFY(!window.document().hasOwnData());
}

void TestDeeds::openTheGuideAtItsPage()
{
    MainWindow window;
    window.showLesson(QStringLiteral("new-rows"));
    follow(window, QStringLiteral("do:guide/console"));
    auto* guide = window.findChild<GuideWindow*>();
    QVERIFY(guide);
    QCOMPARE(guide->findChild<QListWidget*>(QStringLiteral("guideTopics"))->currentRow(),
             int(GuideWindow::topics().indexOf(QStringLiteral("console"))));
}

void TestDeeds::areReachedAndFollowedByKeyboard_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Space") << Qt::Key_Space;
}

void TestDeeds::areReachedAndFollowedByKeyboard()
{
    QFETCH(const Qt::Key, key);
    Document document;
    LessonPage page(*findLesson(QStringLiteral("training")), document);
    page.resize(1100, 720);
    page.open();
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto* prose = page.findChild<ProseView*>();
    prose->setFocus();
    QSignalSpy wanted(&page, &LessonPage::deedWanted);
    const QString link = QStringLiteral("do:lesson/new-rows");
    for (int i = 0; i < 200 && prose->hasFocus(); ++i) {
        QTest::keyClick(prose, Qt::Key_Tab);
        if (prose->textCursor().charFormat().anchorHref() == link)
            break;
    }
    QVERIFY(prose->hasFocus());
    QVERIFY(prose->isOnLink());
    QTest::keyClick(prose, key);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toUrl().toString(), link);
    // Rested upon, it says what it does.
    QVERIFY(!prose->textCursor().charFormat().toolTip().isEmpty());
}

void TestDeeds::areFollowedByMouseInANote()
{
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    LessonPage* page = window.showLesson(QStringLiteral("training"));
    auto* prose = page->findChild<ProseView*>();
    prose->setNotesOpen(true);
    QCoreApplication::processEvents();
    const auto find = [prose](const QString& beginning) {
        for (int y = 0; y < prose->viewport()->height(); y += 3)
            for (int x = 4; x < prose->viewport()->width(); x += 8)
                if (prose->anchorAt({x, y}).startsWith(beginning))
                    return QPoint(x, y);
        return QPoint();
    };
    const QString link = QStringLiteral("do:settings/workbench?hidden=4");
    QPoint at = find(link);
    for (int down = 0; down < 600 && at.isNull(); ++down) {
        prose->verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        at = find(link);
    }
    QVERIFY(!at.isNull());
    QTest::mouseClick(prose->viewport(), Qt::LeftButton, {}, at);
    QCoreApplication::processEvents();
    const model::RunSettings after = window.document().run(QStringLiteral("workbench")).settings();
    QCOMPARE(after.hidden, std::vector<std::size_t>{4});
    QCOMPARE(after.activations, std::vector{model::Activation::Sigmoid});
    QCOMPARE(after.learning_rate, 0.5);
    QCOMPARE(after.iterations, std::int64_t(60'000));
}

QTEST_MAIN(TestDeeds)
#include "tst_deeds.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/pictures/picture.h"
#include "gui/texts/proseview.h"
#include "gui/widgets/fittingtabs.h"
#include "gui/window/mainwindow.h"
#include "gui/window/stepbar.h"
#include "model/tutorial_data.h"
#include "support/trainingpage.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace gui;

/// How a step gets from its walk to the eye: once, to all views, and with the picture it is about.
class TestStepViews : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void isDrawnOnceForAKeyPress_data();
    void isDrawnOnceForAKeyPress();
    void isDrawnOnceWhereItIsTrainedFirst();
    void isShownOnceWhereALessonIsOpenedAtIt();
    void bringsThePictureForwardThatItIsAbout();
    void leavesThePictureInFrontThatAPersonHasChosen();
    void proseHasTheNumbersOfEveryIterationWalkedTo();
    void aPageThatIsLeftTellsTheDocumentNothing_data();
    void aPageThatIsLeftTellsTheDocumentNothing();

private:
    QTemporaryDir m_settings;
};

namespace
{

/// Counts how often widgets are painted.
class Paints : public QObject
{
public:
    void watch(QWidget* widget) { widget->installEventFilter(this); }
    int of(QWidget* widget) { return m_counts[widget]; }
    void clear() { m_counts.clear(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            ++m_counts[watched];
        return false;
    }

private:
    std::map<QObject*, int> m_counts;
};

} // namespace

void TestStepViews::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("First Neuron"));
    QCoreApplication::setApplicationName(QStringLiteral("First Neuron"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
}

void TestStepViews::isDrawnOnceForAKeyPress_data()
{
    QTest::addColumn<QString>("id");
    for (const Lesson& lesson : lessons())
        QTest::newRow(lesson.id) << QString::fromUtf8(lesson.id);
}

void TestStepViews::isDrawnOnceForAKeyPress()
{
    QFETCH(const QString, id);
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    LessonPage* page = window.showLesson(id);
    // What is walked to has been there before: nothing has to be trained, or be given more room.
    const int steps = std::min(page->walk().count(), 12) - 1;
    for (int i = 0; i <= steps; ++i) {
        page->stepper().goTo(i);
        QTRY_VERIFY(!page->isBusy());
        QCoreApplication::processEvents();
    }
    page->stepper().goTo(0);
    QTest::qWait(200);

    QWidget* prose = page->findChild<ProseView*>()->viewport();
    Paints paints;
    paints.watch(prose);
    const QSignalSpy bar(window.findChild<StepBar*>(), &StepBar::playPossible);
    const QSignalSpy shown(page, &LessonPage::stepShown);
    const QSignalSpy layouts(page->findChild<ProseView*>()->document(),
                             &QTextDocument::contentsChanged);
    for (int i = 0; i < steps; ++i) {
        paints.clear();
        const auto bars = bar.count();
        const auto shownBefore = shown.count();
        const auto laidOut = layouts.count();
        QTest::keyClick(&window, Qt::Key_Right);
        QCoreApplication::processEvents();
        QCOMPARE(page->stepper().index(), i + 1);
        QCOMPARE(shown.count() - shownBefore, 1);
        QCOMPARE(bar.count() - bars, 1);
        // Of a walk that is kept, every section has its numbers already.
        if (!page->walk().kept().empty())
            QCOMPARE(layouts.count() - laidOut, 0);
        QVERIFY2(paints.of(prose) <= 1, qPrintable(QString::number(paints.of(prose))));
    }
}

void TestStepViews::isDrawnOnceWhereItIsTrainedFirst()
{
    Document document;
    const auto page = trainingpage::open(document);
    QTRY_VERIFY(!page->isBusy());
    const QSignalSpy shown(page.get(), &LessonPage::stepShown);
    for (int i = 1; i <= 5; ++i) {
        page->stepper().next();
        QTRY_VERIFY(!page->isBusy());
        QCOMPARE(page->currentStep().number("iterations_made"), double(i));
        QCOMPARE(shown.count(), i);
    }
}

void TestStepViews::isShownOnceWhereALessonIsOpenedAtIt()
{
    for (const Lesson& lesson : lessons()) {
        const QString id = QString::fromUtf8(lesson.id);
        Document document;
        const std::int64_t place = lesson.run ? 0 : 2;
        document.setStep(id, place);
        LessonPage page(lesson, document);
        // A question may keep back a part of it.
        page.setAskingFirst(false);
        const QSignalSpy shown(&page, &LessonPage::stepShown);
        page.open();
        QCOMPARE(shown.count(), 1);
        QCOMPARE(page.stepper().index(), int(place));
        QVERIFY(page.currentStep() == *page.walk().at(int(place)));
        QCOMPARE(document.step(id), place);
    }
}

namespace
{

/// The title of the tab in front.
QString inFront(const QWidget& page)
{
    const auto* tabs = page.findChild<FittingTabs*>();
    return tabs->isVisible() ? tabs->tabText(tabs->currentIndex()) : QString();
}

void goToStep(LessonPage& page, const char* id)
{
    for (int i = 0; i < page.walk().count(); ++i) {
        if (page.walk().at(i)->id == id)
            page.stepper().goTo(i);
    }
    QCOMPARE(page.currentStep().id, std::string(id));
}

} // namespace

void TestStepViews::bringsThePictureForwardThatItIsAbout()
{
    MainWindow window;
    window.resize(800, 640);
    window.show();
    const struct {
        const char* step;
        const char* picture;
        const char* lesson;
    } rows[] = {{"parabola", "Parabola", "way-down"},
                {"slope", "Parabola", "way-down"},
                {"derror-dprediction", "Chain rule", "chain-rule"},
                {"update", "Weights", "chain-rule"},
                {"derror-dweights", "Chain rule", "chain-rule"},
                {"learning-rate", "Parabola", "way-down"},
                {"shortcut", "Weights", "way-down"}};
    for (const auto& row : rows) {
        LessonPage* page = window.showLesson(QString::fromUtf8(row.lesson));
        goToStep(*page, row.step);
        QCOMPARE(inFront(*page), QString::fromUtf8(row.picture));
    }
}

void TestStepViews::leavesThePictureInFrontThatAPersonHasChosen()
{
    MainWindow window;
    window.resize(800, 640);
    window.show();
    LessonPage* page = window.showLesson(QStringLiteral("chain-rule"));
    goToStep(*page, "derror-dweights");
    QCOMPARE(inFront(*page), QStringLiteral("Chain rule"));
    auto* tabs = page->findChild<FittingTabs*>();
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i) == QLatin1String("Weights"))
            tabs->setCurrentIndex(i);
    }
    // Dragging there changes the step on screen, and is not interrupted.
    window.document().setInput(QStringLiteral("chain-rule"), QStringLiteral("bias"), {0.25},
                               QStringLiteral("Bias"));
    QCOMPARE(inFront(*page), QStringLiteral("Weights"));
    window.setPalette(QPalette(Qt::darkGray));
    QCoreApplication::processEvents();
    QCOMPARE(inFront(*page), QStringLiteral("Weights"));
    page->stepper().next();
    QCOMPARE(inFront(*page), QStringLiteral("Chain rule"));
}

void TestStepViews::proseHasTheNumbersOfEveryIterationWalkedTo()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    LessonPage* page = window.showLesson(trainingLesson);
    const auto* prose = page->findChild<ProseView*>();
    // Walked one by one, the text goes along without anything being edited.
    QString before = prose->toPlainText();
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(&window, Qt::Key_Right);
        QTRY_VERIFY(!page->isBusy() && page->currentStep().number("iterations_made") == i + 1);
        const QString number =
            QLocale().toString(qint64(page->currentStep().number("iterations_made")));
        QTRY_VERIFY(prose->toPlainText() != before);
        QTRY_VERIFY2(prose->toPlainText().contains(number), qPrintable(before));
        before = prose->toPlainText();
    }
}

void TestStepViews::aPageThatIsLeftTellsTheDocumentNothing_data()
{
    isDrawnOnceForAKeyPress_data();
}

void TestStepViews::aPageThatIsLeftTellsTheDocumentNothing()
{
    QFETCH(const QString, id);
    Document document;
    LessonPage page(*findLesson(id), document);
    page.open();
    page.show();
    QTRY_VERIFY(!page.isBusy());
    page.leave();
    const QSignalSpy shown(&page, &LessonPage::stepShown);
    page.stepper().next();
    page.stepper().last();
    for (QWidget* part : page.findChildren<QWidget*>()) {
        if (auto* picture = qobject_cast<Picture*>(part)) {
            emit picture->inputEdited(QStringLiteral("bias"), {0.5});
            emit picture->editFinished();
        }
    }
    document.setData(model::tutorial_dataset(), {});
    document.setInput(id, QStringLiteral("bias"), {0.5}, {});
    document.undoStack().undo();
    QCoreApplication::processEvents();
    QCOMPARE(shown.count(), 0);
    QVERIFY(!document.run(trainingLesson).isTraining());
    QCOMPARE(document.step(id), std::int64_t(0));
}

QTEST_MAIN(TestStepViews)
#include "tst_stepviews.moc"

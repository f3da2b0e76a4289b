// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/language.h"
#include "gui/look/theme.h"
#include "gui/page/inputbar.h"
#include "gui/page/lessonpage.h"
#include "gui/texts/proseview.h"
#include "gui/window/mainwindow.h"
#include "support/example_sessions.h"
#include "support/moment.h"

#include <QAbstractSlider>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace gui;

/// The prose stays where the person reads, whatever happens to the window around it.
class TestReading : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void readsOnAfterTheWindowHasAnotherSize();
    void readsOnInLargerText();
    void readsOnInAnotherLanguage();
    void readsOnInAnotherLanguageWhileAStepIsWorkedOut();
    void readsOnWhenANoteUnfolds();
    void unfoldsEveryNoteOfASection();
    void followsTheStepOnceItIsInView();
    void keepsTheCaretWhereTheStepIs();
    void showsTheWholeHeadingOfTheStepGoneTo();
    void goesBackToTheStepWhereThereIsNoFurther();
    void showsTheTextOfANoteThatIsUnfoldedByKeyboard();
    void titlesThatTabPassesAreNotWhereSomebodyReads();

private:
    QTextBrowser* prose() const
    {
        return m_window->currentPage()->findChild<QTextBrowser*>(QStringLiteral("proseView"));
    }
    /// The number of the paragraph at the top of the view.
    int paragraph() const
    {
        return prose()->cursorForPosition({prose()->width() / 3, 4}).blockNumber();
    }
    /// Reads on with the wheel until another paragraph than that of the step is at the top.
    void readOn(int notches);
    void resize(int width, int height);

    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestReading::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void TestReading::init()
{
    QSettings().clear();
    theme::setZoom(100);
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(m_window->showLesson(QStringLiteral("chain-rule")));
    QCoreApplication::processEvents();
}

void TestReading::cleanup()
{
    m_window.reset();
    language::apply(QStringLiteral("en"));
    theme::setZoom(100);
}

void TestReading::readOn(int notches)
{
    const int before = paragraph();
    QWidget* viewport = prose()->viewport();
    const QPointF middle = viewport->rect().center();
    for (int i = 0; i < notches; ++i) {
        QWheelEvent wheel(middle, viewport->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport, &wheel);
    }
    QVERIFY(paragraph() > before);
}

void TestReading::resize(int width, int height)
{
    m_window->resize(width, height);
    QCoreApplication::processEvents();
}

void TestReading::readsOnAfterTheWindowHasAnotherSize()
{
    readOn(12);
    const int reading = paragraph();
    for (const QSize size : {QSize(1024, 700), QSize(1600, 900), QSize(1280, 800)}) {
        resize(size.width(), size.height());
        QCOMPARE(paragraph(), reading);
    }
}

void TestReading::readsOnInLargerText()
{
    // Towards the end, which is further down the larger the text is.
    readOn(60);
    QVERIFY(prose()->verticalScrollBar()->value() > prose()->verticalScrollBar()->maximum() / 2);
    const int reading = paragraph();
    for (const int zoom : {150, 200, 100}) {
        theme::setZoom(zoom);
        QCoreApplication::processEvents();
        QCOMPARE(paragraph(), reading);
    }
}

void TestReading::readsOnInAnotherLanguage()
{
    readOn(12);
    const int reading = paragraph();
    for (const char* code : {"de", "es", "en"}) {
        const QTextBrowser* before = prose();
        language::apply(QString::fromLatin1(code));
        QCoreApplication::processEvents();
        QVERIFY(prose() != before);
        QCOMPARE(paragraph(), reading);
    }
}

void TestReading::readsOnInAnotherLanguageWhileAStepIsWorkedOut()
{
    // So many rows that a worker looks at them.
    session::Session session = example::large(400'000, 4);
    model::Timeline timeline(model::RunSettings(), *session.dataset);
    timeline.advance(20, *session.dataset);
    session.runs["training"] = session::run_of(timeline);
    session.lesson = "training";
    session.lessons["training"].step = 20;
    m_window->document().replace(std::move(session));
    const auto settle = [this] {
        return QTest::qWaitFor([this] { return !m_window->currentPage()->isBusy(); }, 60'000);
    };
    QVERIFY(settle());
    readOn(12);
    const int reading = paragraph();
    const LessonPage* before = m_window->currentPage();
    language::apply(QStringLiteral("de"));
    QTRY_VERIFY(m_window->currentPage() != before);
    QVERIFY(settle());
    QCoreApplication::processEvents();
    QCOMPARE(paragraph(), reading);
}

void TestReading::readsOnWhenANoteUnfolds()
{
    // Until then dashes stand for numbers.
    QTRY_VERIFY(prose()->toPlainText().contains(QChar(0x25a2)));
    readOn(4);
    // A note with room below it.
    QPoint note;
    for (int notch = 0; notch < 40 && note.isNull(); ++notch) {
        for (int y = 0; y < prose()->viewport()->height() / 4 && note.isNull(); y += 4) {
            if (const QPoint here(30, y);
                prose()->anchorAt(here).startsWith(QLatin1String("note:")))
                note = here;
        }
        if (note.isNull())
            prose()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    }
    QVERIFY2(!note.isNull(), "no note in view");
    const int top = prose()->verticalScrollBar()->value();
    const int characters = prose()->document()->characterCount();
    QTest::mouseClick(prose()->viewport(), Qt::LeftButton, {}, note);
    QVERIFY(prose()->document()->characterCount() > characters);
    QCOMPARE(prose()->verticalScrollBar()->value(), top);
}

void TestReading::unfoldsEveryNoteOfASection()
{
    constexpr int notes = 23;
    QString text = QStringLiteral("<!-- step: one -->\n\n## One\n\nWords.\n\n");
    for (int i = 0; i < notes; ++i)
        text += QStringLiteral("<!-- closer: Title %1. -->\n\nInside %1.\n\n<!-- /closer -->\n\n")
                    .arg(i);
    model::Step step;
    step.id = "one";
    ProseView view;
    view.setSections(lessontext::sections(text));
    view.setValues([shown = moment(step)](const QStringList&) { return shown; });
    const auto open = [&view] {
        int count = 0;
        for (int i = 0; i < notes; ++i)
            count += view.toPlainText().contains(QStringLiteral("Inside %1.").arg(i));
        return count;
    };
    QCOMPARE(open(), 0);
    view.setNotesOpen(true);
    QCOMPARE(open(), notes);
    view.setNotesOpen(false);
    QCOMPARE(open(), 0);
}

void TestReading::followsTheStepOnceItIsInView()
{
    Stepper& stepper = m_window->currentPage()->stepper();
    readOn(12);
    // A step brings the person back to what it is about, which then stays in view.
    stepper.next();
    stepper.next();
    const auto isInView = [&] {
        return prose()->viewport()->rect().contains(prose()->cursorRect().center());
    };
    QVERIFY(isInView());
    for (const QSize size : {QSize(1024, 700), QSize(1920, 1080), QSize(1024, 700)}) {
        resize(size.width(), size.height());
        QVERIFY(isInView());
    }
}

void TestReading::keepsTheCaretWhereTheStepIs()
{
    LessonPage* page = m_window->currentPage();
    page->stepper().goTo(4);
    const auto heading = [&] { return prose()->textCursor().block().text(); };
    const QString before = heading();
    QCOMPARE(before, page->stepTitle());
    const QString text = prose()->toPlainText();
    m_window->document().setInput(QStringLiteral("chain-rule"), QStringLiteral("bias"), {2.5},
                                  QStringLiteral("bias"));
    QTRY_VERIFY(prose()->toPlainText() != text);
    QCOMPARE(heading(), before);
    theme::setZoom(150);
    QCoreApplication::processEvents();
    QCOMPARE(heading(), before);
    language::apply(QStringLiteral("de"));
    QCoreApplication::processEvents();
    QCOMPARE(heading(), m_window->currentPage()->stepTitle());
    QVERIFY(heading() != before);
}

void TestReading::showsTheWholeHeadingOfTheStepGoneTo()
{
    for (const char* lesson : {"welcome", "way-down", "chain-rule"}) {
        LessonPage* page = m_window->showLesson(QString::fromLatin1(lesson));
        for (const QSize size : {QSize(1280, 800), QSize(1024, 700)}) {
            resize(size.width(), size.height());
            page->go(&Stepper::last);
            QTest::qWait(100);
            // One step after the other, and with one leap.
            for (const bool leaps : {false, true}) {
                while (!page->stepper().atFirst()) {
                    page->go(leaps ? &Stepper::first : &Stepper::previous);
                    QTest::qWait(100);
                    const QTextCursor caret = prose()->textCursor();
                    QVERIFY(caret.block().blockFormat().headingLevel() > 0);
                    const QRect line = prose()->cursorRect(caret);
                    const QString where =
                        caret.block().text() + QLatin1Char(' ') + QString::number(line.top());
                    QVERIFY2(line.top() >= 0, qPrintable(where));
                    QVERIFY2(line.bottom() < prose()->viewport()->height(), qPrintable(where));
                }
                page->go(&Stepper::last);
                QTest::qWait(100);
            }
        }
    }
}

void TestReading::goesBackToTheStepWhereThereIsNoFurther()
{
    readOn(40);
    m_window->currentPage()->go(&Stepper::first);
    QTRY_COMPARE(paragraph(), 0);
    // Playing and pausing leave the person where they read.
    readOn(12);
    const int reading = paragraph();
    m_window->currentPage()->go(&Stepper::togglePlay);
    m_window->currentPage()->go(&Stepper::togglePlay);
    QCOMPARE(paragraph(), reading);
}

void TestReading::showsTheTextOfANoteThatIsUnfoldedByKeyboard()
{
    for (const int height : {520, 700, 800}) {
        resize(1024, height);
        prose()->setFocus();
        for (int stop = 0; stop < 30; ++stop) {
            QTest::keyClick(prose(), Qt::Key_Tab);
            if (QApplication::focusWidget() != prose())
                break;
            const QString link = prose()->textCursor().charFormat().anchorHref();
            if (!link.startsWith(QStringLiteral("note:")))
                continue; // a word of the glossary
            QTest::keyClick(prose(), Qt::Key_Space);
            const QTextBlock title = prose()->textCursor().block();
            const QRect line = prose()->cursorRect(QTextCursor(title.next()));
            const QString where = title.text() + QString::number(line.bottom());
            QVERIFY2(line.top() > 0 && line.bottom() < prose()->viewport()->height(),
                     qPrintable(where));
            QVERIFY(prose()->cursorRect(QTextCursor(title)).top() >= 0);
            QTest::keyClick(prose(), Qt::Key_Space);
        }
    }
}

void TestReading::titlesThatTabPassesAreNotWhereSomebodyReads()
{
    resize(1024, 700);
    m_window->currentPage()->go(&Stepper::first);
    QTRY_COMPARE(paragraph(), 0);
    prose()->setFocus();
    const auto isOnNote = [this] {
        return prose()->textCursor().charFormat().anchorHref().startsWith(QStringLiteral("note:"));
    };
    int lastNote = 0;
    for (int i = 1; QApplication::focusWidget() == prose() && i < 30; ++i) {
        QTest::keyClick(prose(), Qt::Key_Tab);
        if (QApplication::focusWidget() == prose() && isOnNote())
            lastNote = i;
    }
    QVERIFY(QApplication::focusWidget() != prose());
    QTRY_COMPARE(paragraph(), 0);

    // A note that is open is read while the fields are changed.
    prose()->setFocus();
    m_window->currentPage()->go(&Stepper::next);
    m_window->currentPage()->go(&Stepper::first);
    for (int i = 0; i < lastNote; ++i)
        QTest::keyClick(prose(), Qt::Key_Tab);
    QVERIFY(isOnNote());
    QTest::keyClick(prose(), Qt::Key_Space);
    const int reading = paragraph();
    QVERIFY(reading > 0);
    m_window->currentPage()->inputBar().findChild<QLineEdit*>()->setFocus(Qt::TabFocusReason);
    QVERIFY(QApplication::focusWidget() != prose());
    QCOMPARE(paragraph(), reading);
}

QTEST_MAIN(TestReading)
#include "tst_reading.moc"

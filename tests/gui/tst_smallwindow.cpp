// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/language.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/pictures/diagrams/figures/figurepicture.h"
#include "gui/pictures/diagrams/figures/figures.h"
#include "gui/window/mainwindow.h"
#include "support/importing.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace gui;

namespace
{

constexpr QSize smallest(640, 480);

} // namespace

/// The smallest screens that there are: pages scroll, up and down only, and nothing is out of
/// reach.
class TestSmallWindow : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { language::apply(QStringLiteral("en")); }

    void everyPageScrollsUpAndDownOnly_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* each : {"en", "de", "es"})
            QTest::newRow(each) << QString::fromLatin1(each);
    }

    void everyPageScrollsUpAndDownOnly()
    {
        QFETCH(const QString, language);
        const importing::Desk desk;
        language::apply(language);
        MainWindow window;
        window.resize(smallest);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.size(), smallest);
        for (const Lesson& lesson : lessons()) {
            LessonPage* page = window.showLesson(QString::fromUtf8(lesson.id));
            QTRY_VERIFY(!page->isBusy());
            const auto* stage = page->findChild<QScrollArea*>(QStringLiteral("stageScroll"));
            QVERIFY(stage);
            QTRY_VERIFY2(!stage->horizontalScrollBar()->isVisible(), lesson.id);
            QCOMPARE(window.size(), smallest);
            for (const QAbstractButton* button : stage->findChildren<QAbstractButton*>()) {
                const QWidget& inside = *stage->widget();
                const QRect place(button->mapTo(&inside, QPoint()), button->size());
                if (button->isVisibleTo(&inside) && button->parentWidget() &&
                    !button->visibleRegion().isEmpty())
                    QVERIFY2(place.right() <= inside.width(), qPrintable(button->text()));
            }
        }
        window.document().setSaved();
    }

    void figuresKeepTheRoomOfTheirLetters_data() { everyPageScrollsUpAndDownOnly_data(); }
    void figuresKeepTheRoomOfTheirLetters()
    {
        QFETCH(const QString, language);
        const importing::Desk desk;
        language::apply(language);
        MainWindow window;
        window.resize(smallest);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        LessonPage* page = window.showLesson(QStringLiteral("welcome"));
        const auto* figure = page->findChild<FigurePicture*>();
        QVERIFY(figure);
        // A sheet on which its parts stand below each other is 252 units wide, and as high as it
        // has to be: the whole of it is there, to be scrolled.
        for (int step = 0; step <= page->walk().lastReached(); ++step) {
            page->stepper().goTo(step);
            const Figure* drawn = findFigure(page->currentStep().id);
            QVERIFY(drawn);
            QTRY_VERIFY2(figure->height() + 1 >= 0.8 * drawn->narrowHeight, drawn->step.data());
            QVERIFY2(figure->width() + 1 >= 0.8 * 252, drawn->step.data());
        }
        window.document().setSaved();
    }
};

QTEST_MAIN(TestSmallWindow)
#include "tst_smallwindow.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/language.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
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
};

QTEST_MAIN(TestSmallWindow)
#include "tst_smallwindow.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/language.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/stage.h"
#include "gui/window/mainwindow.h"
#include "support/importing.h"
#include "support/ownrows.h"
#include "support/soak.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTest>

using namespace gui;

namespace
{

/// Where something is once the page has been laid out.
template <class Place>
QPoint restingPlace(const Place& place)
{
    QPoint before;
    do {
        before = place();
        QTest::qWait(200);
    } while (place() != before);
    return before;
}

} // namespace

/// Nothing that appears while a network is trained moves what the pointer may rest on.
class TestKeepingStill : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void cleanup() { language::apply(QStringLiteral("en")); }

    void trainingLeavesTabsWhereTheyAre_data()
    {
        QTest::addColumn<int>("features");
        QTest::addColumn<QSize>("size");
        int turn = 0;
        for (const int features : {2, 8, 14}) {
            ++turn;
            for (const QSize size : {QSize(1024, 700), QSize(1280, 800), QSize(1920, 1080)}) {
                if (isItsTurn(++turn, 2))
                    QTest::addRow("%d features, %d wide", features, size.width())
                        << features << size;
            }
        }
    }

    /// What is below the formula, too, and from the first step on.
    void trainingLeavesTabsWhereTheyAre()
    {
        QFETCH(const int, features);
        QFETCH(const QSize, size);
        const importing::Desk desk;
        MainWindow window;
        ownrows::import(window, desk, features);
        window.resize(size);
        LessonPage* page = window.showLesson(QStringLiteral("training"));
        QTRY_VERIFY(!page->isBusy());
        const auto* stage = page->findChild<Stage*>();
        const auto* tabs = page->findChild<QTabWidget*>(QStringLiteral("detailsTabs"));
        const auto places = [&] {
            return QPoint(stage->mapTo(page, QPoint()).y(), tabs->mapTo(page, QPoint()).y());
        };
        const QPoint first = restingPlace(places);
        for (int step = 0; step < 4; ++step) {
            page->stepper().next();
            QTRY_VERIFY(!page->isBusy() && page->stepper().index() == step + 1);
            QTest::qWait(20);
            QTRY_COMPARE(places(), first);
        }
        page->findChild<QComboBox*>(QStringLiteral("speedChoice"))->setCurrentIndex(2);
        page->findChild<QPushButton*>(QStringLiteral("trainButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(page->stepper().atLast() && !page->isBusy(), 20'000);
        QTRY_COMPARE(places(), first);
        window.document().setSaved();
    }

    void theWordAboutScalingMovesNothing_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QSize>("size");
        int turn = 0;
        for (const QString& code : language::available()) {
            for (const QSize size : {QSize(1024, 700), QSize(1280, 800), QSize(1920, 1080)}) {
                if (isItsTurn(++turn, 2))
                    QTest::addRow("%s, %d", qPrintable(code), size.width()) << code << size;
            }
        }
    }

    void theWordAboutScalingMovesNothing()
    {
        QFETCH(const QString, code);
        QFETCH(const QSize, size);
        const importing::Desk desk;
        MainWindow window;
        importing::show(window);
        // The large numbers say nothing about the classes.
        QByteArray csv = "income of the household,wealth of the household,buys\n";
        for (int row = 0; row < 30; ++row)
            csv += QByteArray::number(50'000 + row * 7919 % 911) + ',' +
                   QByteArray::number(900'000 - row * 104'729 % 7919) +
                   (row * 13 % 7 % 2 ? ",yes\n" : ",no\n");
        auto* dialog = importing::ready(window, desk.write(QStringLiteral("own.csv"), csv));
        QVERIFY(dialog);
        auto* box = importing::part<QCheckBox>(dialog, "standardizeBox");
        if (box->isChecked())
            box->click();
        QTRY_VERIFY(importing::okButton(dialog)->isEnabled());
        QVERIFY(importing::enter(window));
        language::apply(code);
        QTest::qWait(20); // The pages are made anew.
        window.resize(size);
        LessonPage* page = window.showLesson(QStringLiteral("training"));
        QTRY_VERIFY(!page->isBusy());
        const auto* stage = page->findChild<Stage*>();
        const auto place = [&] { return stage->mapTo(page, QPoint()); };
        const QPoint first = restingPlace(place);
        page->findChild<QComboBox*>(QStringLiteral("speedChoice"))->setCurrentIndex(2);
        page->findChild<QPushButton*>(QStringLiteral("trainButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(page->stepper().atLast() && !page->isBusy(), 20'000);
        QVERIFY(page->currentStep().holds("needs-scaling"));
        QTRY_COMPARE(place(), first);
        window.document().setSaved();
    }
};

QTEST_MAIN(TestKeepingStill)
#include "tst_keepingstill.moc"

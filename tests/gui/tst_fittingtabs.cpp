// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/theme.h"
#include "gui/widgets/fittingtabs.h"

#include <QTabBar>
#include <QTest>

using namespace gui;

/// Tabs in more and in less room than their titles take.
class TestFittingTabs : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { theme::setZoom(100); }
    void titlesStayWhole_data();
    void titlesStayWhole();
    void aTitleIsGivenAnew();
    void aFormsTitlesAreTakenUp();
};

namespace
{

void fill(FittingTabs& tabs)
{
    for (const char* title :
         {"&Fehler über der Vorhersage", "Die Fehler nebeneinander", "Ent\u00adscheidungsgrenze"})
        tabs.insert(tabs.count(), new QWidget(&tabs), QString::fromUtf8(title));
}

} // namespace

void TestFittingTabs::titlesStayWhole_data()
{
    QTest::addColumn<int>("zoom");
    QTest::addColumn<int>("room");
    QTest::addColumn<int>("lines");
    QTest::newRow("where there is room, on one line") << 100 << 900 << 1;
    QTest::newRow("where there is less, on two") << 100 << 480 << 2;
    QTest::newRow("of twice the size, a little smaller") << 200 << 1300 << 1;
    QTest::newRow("of twice the size in little room, on two lines as well") << 200 << 700 << 2;
}

void TestFittingTabs::titlesStayWhole()
{
    QFETCH(const int, zoom);
    QFETCH(const int, room);
    QFETCH(const int, lines);
    theme::setZoom(zoom);
    FittingTabs tabs;
    fill(tabs);
    tabs.resize(room, 200);
    tabs.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tabs));
    // In less room and in more again, too.
    for (const int now : {room, room / 2, 2000, room}) {
        tabs.resize(now, 200);
        QTest::qWait(10);
    }
    QTabBar* bar = tabs.tabBar();
    int most = 0;
    for (int tab = 0; tab < tabs.count(); ++tab) {
        const QRect place = bar->tabRect(tab);
        QVERIFY2(place.left() >= 0 && place.right() <= tabs.width(), qPrintable(tabs.tabText(tab)));
        const QFontMetrics metrics(bar->font());
        const QRect text =
            metrics.boundingRect(0, 0, 10'000, 10'000, Qt::TextShowMnemonic, tabs.tabText(tab));
        QVERIFY(text.width() <= place.width() && text.height() <= place.height());
        most = std::max(most, int(tabs.tabText(tab).count(u'\n')) + 1);
    }
    QCOMPARE(most, lines);
    QCOMPARE(bar->accessibleTabName(0), QStringLiteral("Fehler über der Vorhersage"));
    // Large text stays large.
    QFont normal = tabs.font();
    normal.setPointSizeF(normal.pointSizeF() * 100 / zoom);
    QVERIFY(bar->font().pointSizeF() >= normal.pointSizeF() - 0.1);
}

void TestFittingTabs::aTitleIsGivenAnew()
{
    FittingTabs tabs;
    fill(tabs);
    tabs.resize(900, 200);
    tabs.show();
    tabs.setTitle(1, QStringLiteral("&Warnings (5)"));
    QCOMPARE(tabs.tabText(1), QStringLiteral("&Warnings (5)"));
    QCOMPARE(tabs.tabToolTip(1), QStringLiteral("Warnings (5)"));
    tabs.resize(300, 200);
    tabs.resize(900, 200);
    QCOMPARE(tabs.tabText(1), QStringLiteral("&Warnings (5)"));
}

void TestFittingTabs::aFormsTitlesAreTakenUp()
{
    FittingTabs tabs;
    for (const char* title : {"&Rows of the file", "&Before and after"}) {
        tabs.addTab(new QWidget(&tabs), QString());
        tabs.setTabText(tabs.count() - 1, QString::fromLatin1(title));
    }
    tabs.resize(600, 200);
    tabs.show();
    QCOMPARE(tabs.tabText(0), QStringLiteral("&Rows of the file"));
    tabs.resize(200, 200);
    QCOMPARE(tabs.tabText(1), QStringLiteral("&Before\nand after"));
    tabs.resize(600, 200);
    QCOMPARE(tabs.tabText(1), QStringLiteral("&Before and after"));
    QCOMPARE(tabs.tabToolTip(1), QStringLiteral("Before and after"));
}

QTEST_MAIN(TestFittingTabs)
#include "tst_fittingtabs.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/chartlegend.h"
#include "support/text_meter.h"

#include <QTest>

using namespace gui;

/// What the marks of a chart mean stands below it, all of it, however narrow it is.
class TestChartLegend : public QObject
{
    Q_OBJECT

private slots:
    void cutsNoWord_data();
    void cutsNoWord();
    void keepsASignBesideWhatItMeans();

private:
    static std::vector<Written> written(int width, const QList<ChartLegend::Entry>& entries);
};

std::vector<Written> TestChartLegend::written(int width, const QList<ChartLegend::Entry>& entries)
{
    ChartLegend legend;
    legend.setEntries(entries);
    legend.resize(width, 10);
    legend.resize(width, legend.sizeHint().height());
    TextMeter meter(legend.size());
    legend.render(&meter);
    return meter.written();
}

void TestChartLegend::cutsNoWord_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {160, 200, 265, 400, 900})
        QTest::addRow("%d pixels wide", width) << width;
}

void TestChartLegend::cutsNoWord()
{
    QFETCH(const int, width);
    const QString tint = QStringLiteral("Tönung: Vorhersage, 0 blau bis 1 orange");
    const std::vector<Written> all = written(
        width, {{{QStringLiteral("●"), Qt::blue}, {QStringLiteral("Zielwert 0")}}, {{tint}}});
    QString text;
    for (const Written& each : all) {
        QVERIFY2(each.area.right() <= width, qPrintable(each.text));
        text += each.text + QLatin1Char(' ');
        for (const Written& other : all)
            QVERIFY(&each == &other || !each.area.adjusted(1, 4, -1, -4).intersects(other.area));
    }
    QVERIFY2(text.contains(tint), qPrintable(text));
}

void TestChartLegend::keepsASignBesideWhatItMeans()
{
    const ChartLegend::Entry entry{{QStringLiteral("●"), Qt::blue}, {QStringLiteral("target 0")}};
    const std::vector<Written> all = written(200, {entry, entry, entry, entry});
    QCOMPARE(all.size(), std::size_t(8));
    for (std::size_t i = 0; i < all.size(); i += 2)
        QCOMPARE(all[i].area.bottom(), all[i + 1].area.bottom());
    QVERIFY(all.back().area.top() > all.front().area.bottom() - 1);
}

QTEST_MAIN(TestChartLegend)
#include "tst_chartlegend.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/range.h"
#include "model/random.h"

#include <QTest>

using gui::Range;

/// The part of an axis that is on screen. Built with the assertions of the standard library.
class TestRange : public QObject
{
    Q_OBJECT

private slots:
    void staysWithinTheWhole_data();
    void staysWithinTheWhole();
    void staysWithinAnyWhole();
};

namespace
{

bool isPartOf(const Range& part, const Range& whole)
{
    return part.minimum >= whole.minimum && part.maximum <= whole.maximum &&
           part.minimum <= part.maximum;
}

} // namespace

void TestRange::staysWithinTheWhole_data()
{
    QTest::addColumn<double>("minimum");
    QTest::addColumn<double>("maximum");
    QTest::newRow("an axis of blobs.csv") << -4.316800000000001 << 4.2268;
    QTest::newRow("an axis about zero") << -0.1 << 0.30000000000000004;
    QTest::newRow("a short axis far away") << 1e9 << 1e9 + 1e-6;
    QTest::newRow("a long axis") << -1e300 << 1e300;
}

void TestRange::staysWithinTheWhole()
{
    QFETCH(const double, minimum);
    QFETCH(const double, maximum);
    const Range whole{minimum, maximum};
    for (int i = 0; i <= 1000; ++i) {
        const double centre = minimum + (maximum - minimum) * i / 1000;
        for (const double factor : {0.5, 0.9999999999999999, 1 - 1e-15, 1.0, 1.2}) {
            const Range part = whole.scaled(factor, centre).within(whole);
            QVERIFY2(isPartOf(part, whole),
                     qPrintable(QStringLiteral("%1 %2").arg(centre).arg(factor)));
        }
    }
}

void TestRange::staysWithinAnyWhole()
{
    model::Random random(5);
    for (int i = 0; i < 200'000; ++i) {
        const double minimum = random.normal() * 10;
        const Range whole{minimum, minimum + std::abs(random.normal())};
        // Nearly all of it, as when zooming out.
        const double factor = 1 - random.uniform() * 4e-16;
        const Range part =
            whole.scaled(factor, minimum + random.uniform() * whole.span()).within(whole);
        QVERIFY(isPartOf(part, whole));
    }
}

QTEST_APPLESS_MAIN(TestRange)
#include "tst_range.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/charthandles.h"

#include <QTest>

using namespace gui;

namespace
{

/// A handle for each letter, which is its name; only capitals can be moved.
std::vector<ChartHandle> handlesOf(const QString& letters)
{
    std::vector<ChartHandle> handles;
    for (const QChar letter : letters)
        handles.push_back({QString(letter), {}, theme::Role::Input, letter.isUpper()});
    return handles;
}

} // namespace

/// Which handle of a chart is pointed at, held or focused, when others take their place.
class TestChartHandles : public QObject
{
    Q_OBJECT

private slots:
    void theyAreKeptByName_data();
    void theyAreKeptByName();
    void onlyWhatCanBeMovedIsReached();
};

void TestChartHandles::theyAreKeptByName_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("focused");
    QTest::addColumn<QString>("held");
    QTest::newRow("the same ones") << "aBC" << 1 << "aBC"
                                   << "B"
                                   << "B";
    QTest::newRow("in another order") << "aBC" << 1 << "CaB"
                                      << "B"
                                      << "B";
    QTest::newRow("of several with one name, the same") << "BBB" << 1 << "BBB"
                                                        << "B"
                                                        << "B";
    QTest::newRow("its name is that of a mark now") << "abCD" << 2 << "Abc"
                                                    << "A"
                                                    << "";
    QTest::newRow("marks alone are left") << "abCD" << 3 << "abxy"
                                          << ""
                                          << "";
    QTest::newRow("nothing is left") << "abCD" << 3 << ""
                                     << ""
                                     << "";
    QTest::newRow("the last has gone") << "ABC" << 2 << "AB"
                                       << "B"
                                       << "";
    QTest::newRow("one in the midst has gone") << "ABCD" << 1 << "ACD"
                                               << "C"
                                               << "";
    QTest::newRow("what stands before it now is a mark") << "ABC" << 2 << "Ab"
                                                         << "A"
                                                         << "";
    QTest::newRow("what can be moved stands behind it") << "ABC" << 0 << "xyC"
                                                        << "C"
                                                        << "";
}

void TestChartHandles::theyAreKeptByName()
{
    QFETCH(const QString, before);
    QFETCH(const int, which);
    QFETCH(const QString, after);
    QFETCH(const QString, focused);
    QFETCH(const QString, held);
    ChartHandles handles;
    handles.replace(handlesOf(before));
    handles.setFocused(std::size_t(which));
    handles.setHeld(std::size_t(which));
    handles.setHovered(std::size_t(which));
    handles.replace(handlesOf(after));
    const auto nameOf = [&](ChartHandles::Index index) {
        return index ? handles.at(*index).name : QString();
    };
    QCOMPARE(nameOf(handles.focused()), focused);
    QCOMPARE(nameOf(handles.held()), held);
    QVERIFY(nameOf(handles.hovered()).isEmpty() || nameOf(handles.hovered()) == before.at(which));
    if (before == after)
        QCOMPARE(handles.focused(), ChartHandles::Index(std::size_t(which)));
}

void TestChartHandles::onlyWhatCanBeMovedIsReached()
{
    ChartHandles handles;
    handles.replace(handlesOf(QStringLiteral("aBcDe")));
    QCOMPARE(handles.next({}, true), ChartHandles::Index(1));
    QCOMPARE(handles.next(1, true), ChartHandles::Index(3));
    QVERIFY(!handles.next(3, true));
    QCOMPARE(handles.next({}, false), ChartHandles::Index(3));
    QVERIFY(!handles.next(1, false));
    handles.setFocused(0);
    handles.setHeld(2);
    QVERIFY(!handles.focused());
    QVERIFY(!handles.held());
    handles.setHovered(2);
    QCOMPARE(handles.hovered(), ChartHandles::Index(2));
    handles.replace({});
    QVERIFY(!handles.next({}, true) && !handles.next({}, false));
}

QTEST_MAIN(TestChartHandles)
#include "tst_charthandles.moc"

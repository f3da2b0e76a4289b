// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/axes.h"

#include <QTest>

using gui::Axes;

namespace
{

model::Dataset dataset(std::size_t features, std::vector<double> inputs)
{
    model::Dataset result;
    for (std::size_t i = 0; i < features; ++i)
        result.feature_names.emplace_back(1, char('a' + i));
    result.targets.assign(inputs.size() / features, 0);
    result.inputs = std::move(inputs);
    return result;
}

} // namespace

/// Which features a person sees before having chosen any.
class TestAxes : public QObject
{
    Q_OBJECT

private slots:
    void prefersFeaturesOfManyValues_data();
    void prefersFeaturesOfManyValues();
};

void TestAxes::prefersFeaturesOfManyValues_data()
{
    QTest::addColumn<int>("features");
    QTest::addColumn<std::vector<double>>("inputs");
    QTest::addColumn<int>("across");
    QTest::addColumn<int>("up");
    using Numbers = std::vector<double>;
    QTest::newRow("the first two of three") << 3 << Numbers{1, 2, 3, 4, 5, 6, 7, 8, 9} << 0 << 1;
    QTest::newRow("past the labels of a category")
        << 4 << Numbers{0, 1, 2.5, 7, 1, 0, 3.5, 8, 0, 0, 4.5, 9} << 2 << 3;
    QTest::newRow("one of many values and the first label")
        << 3 << Numbers{0, 1, 2.5, 1, 0, 3.5, 0, 0, 4.5} << 0 << 2;
    QTest::newRow("labels alone") << 3 << Numbers{0, 1, 0, 1, 0, 0} << 0 << 1;
    QTest::newRow("a single feature") << 1 << Numbers{1, 2, 3} << 0 << 1;
}

void TestAxes::prefersFeaturesOfManyValues()
{
    QFETCH(const int, features);
    QFETCH(const std::vector<double>, inputs);
    QFETCH(const int, across);
    QFETCH(const int, up);
    const Axes axes = gui::usualAxes(dataset(std::size_t(features), inputs));
    QCOMPARE(axes, (Axes{std::size_t(across), std::size_t(up)}));
}

QTEST_APPLESS_MAIN(TestAxes)
#include "tst_axes.moc"

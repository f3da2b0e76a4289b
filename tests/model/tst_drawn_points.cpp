// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawn_points.h"
#include "model/preprocessing.h"
#include "model/random.h"

#include <QTest>

#include <vector>

using namespace model;

/// Rows that are drawn: whatever is put, moved and taken away, they stay rows to learn from.
class TestDrawnPoints : public QObject
{
    Q_OBJECT

private slots:
    void stay_valid_whatever_is_done();
    void the_last_row_to_learn_from_stays();
    void others_stay_as_they_were();
    void know_where_nobody_can_be_right();
};

namespace
{

Dataset plane(std::size_t rows, double test_fraction)
{
    Dataset dataset;
    dataset.feature_names = {"x", "y"};
    dataset.target_name = "colour";
    for (std::size_t row = 0; row < rows; ++row) {
        dataset.inputs.insert(dataset.inputs.end(), {double(row), -double(row)});
        dataset.targets.push_back(double(row % 2));
    }
    const Split split = train_test_split(rows, test_fraction, 1);
    dataset.train_rows = split.train;
    dataset.test_rows = split.test;
    return dataset;
}

} // namespace

void TestDrawnPoints::stay_valid_whatever_is_done()
{
    Random random(3);
    Dataset rows = plane(6, 0.3);
    // Beside it: what a list of points would be.
    struct Row {
        double x, y, target;
        bool held_back;
        bool operator==(const Row&) const = default;
    };
    const auto listed = [](const Dataset& dataset) {
        std::vector<Row> list;
        for (std::size_t row = 0; row < dataset.rows(); ++row)
            list.push_back({dataset.row(row)[0], dataset.row(row)[1], dataset.targets[row],
                            std::ranges::find(dataset.test_rows, row) != dataset.test_rows.end()});
        return list;
    };
    std::vector<Row> list = listed(rows);
    int refused = 0;
    for (int i = 0; i < 2'000; ++i) {
        const std::array<double, 2> at{random.normal(), random.normal()};
        const std::size_t row = random.below(rows.rows());
        switch (random.below(3)) {
        case 0: {
            const bool one = random.below(2) == 1;
            rows = with_point(rows, at, one);
            list.push_back({at[0], at[1], one ? 1.0 : 0.0, false});
            break;
        }
        case 1:
            rows = with_point_moved(rows, row, at);
            list[row].x = at[0];
            list[row].y = at[1];
            break;
        default:
            if (auto fewer = without_point(rows, row)) {
                rows = std::move(*fewer);
                list.erase(list.begin() + std::ptrdiff_t(row));
            } else {
                QCOMPARE(rows.train_rows.size(), std::size_t(1));
                ++refused;
            }
        }
        QVERIFY(is_valid(rows));
        QCOMPARE(rows.train_rows.size() + rows.test_rows.size(), rows.rows());
        QVERIFY(listed(rows) == list);
    }
    QVERIFY(refused > 0);
}

void TestDrawnPoints::the_last_row_to_learn_from_stays()
{
    const Dataset rows = plane(1, 0);
    QVERIFY(!without_point(rows, 0));
    Dataset held_back = plane(2, 0);
    held_back.train_rows = {1};
    held_back.test_rows = {0};
    QVERIFY(!without_point(held_back, 1));
    QVERIFY(without_point(held_back, 0));
}

void TestDrawnPoints::others_stay_as_they_were()
{
    const Dataset rows = plane(5, 0.2);
    const Dataset before = rows;
    with_point(rows, {1, 2}, true);
    with_point_moved(rows, 2, {8, 9});
    without_point(rows, 2);
    QVERIFY(rows == before);
}

void TestDrawnPoints::know_where_nobody_can_be_right()
{
    Dataset rows = plane(4, 0);
    QCOMPARE(contradictions(rows), std::size_t(0));
    rows = with_point(rows, {0, 0}, false);
    QCOMPARE(contradictions(rows), std::size_t(0));
    rows = with_point(rows, {0, 0}, true);
    rows = with_point(rows, {0, 0}, true);
    QCOMPARE(contradictions(rows), std::size_t(1));
}

QTEST_MAIN(TestDrawnPoints)
#include "tst_drawn_points.moc"

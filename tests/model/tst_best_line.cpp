// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/best_line.h"
#include "model/layers_network.h"
#include "model/random.h"
#include "model/tutorial_data.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace model;

/// The straight line that parts rows best.
class TestBestLine : public QObject
{
    Q_OBJECT

private slots:
    void no_line_gets_more_of_these_right_data();
    void no_line_gets_more_of_these_right();
    void it_is_as_good_as_any_of_many_lines();
    void it_stands_in_the_middle_of_the_widest_gap();
    void rows_on_one_spot_have_a_line_too();
};

namespace
{

Dataset rows_of(std::vector<double> inputs, std::vector<double> targets)
{
    Dataset rows;
    rows.feature_names = {"x1", "x2"};
    rows.inputs = std::move(inputs);
    rows.targets = std::move(targets);
    return rows;
}

/// Of many directions and all places between two rows, the most rows that a line gets right: found
/// in another way.
std::size_t most_right_of_many_lines(const Dataset& rows)
{
    std::size_t most = 0;
    for (int turn = 0; turn < 3'600; ++turn) {
        const double angle = 2 * std::numbers::pi * (turn + 0.37) / 3'600;
        std::vector<std::pair<double, bool>> along;
        for (std::size_t row = 0; row < rows.rows(); ++row)
            along.emplace_back(rows.row(row)[0] * std::cos(angle) +
                                   rows.row(row)[1] * std::sin(angle),
                               rows.targets[row] >= 0.5);
        std::ranges::sort(along);
        for (std::size_t below = 0; below <= along.size(); ++below) {
            if (below > 0 && below < along.size() &&
                along[below].first - along[below - 1].first < 1e-9)
                continue;
            std::size_t right = 0;
            for (std::size_t i = 0; i < along.size(); ++i)
                right += along[i].second == (i >= below) ? 1 : 0;
            most = std::max(most, right);
        }
    }
    return most;
}

} // namespace

void TestBestLine::no_line_gets_more_of_these_right_data()
{
    QTest::addColumn<Dataset>("rows");
    QTest::addColumn<int>("right");
    QTest::newRow("XOR") << xor_rows() << 3;
    QTest::newRow("the tutorial's rows") << tutorial_dataset() << 6;
    QTest::newRow("one row") << rows_of({2, 3}, {1}) << 1;
    QTest::newRow("rows of one class") << rows_of({2, 3, 4, 5, 0, 1}, {0, 0, 0}) << 3;
    QTest::newRow("rows on one line") << rows_of({0, 0, 1, 1, 2, 2}, {0, 1, 0}) << 2;
}

void TestBestLine::no_line_gets_more_of_these_right()
{
    QFETCH(const Dataset, rows);
    QFETCH(const int, right);
    QCOMPARE(rows_right(best_line(rows), rows), std::size_t(right));
    QCOMPARE(most_right_of_many_lines(rows), std::size_t(right));
}

void TestBestLine::it_is_as_good_as_any_of_many_lines()
{
    Random random(3);
    for (int round = 0; round < 40; ++round) {
        std::vector<double> inputs;
        std::vector<double> targets;
        for (int row = 0; row < 7; ++row) {
            inputs.push_back(random.normal());
            inputs.push_back(random.normal());
            targets.push_back(double(random.below(2)));
        }
        const Dataset rows = rows_of(inputs, targets);
        QVERIFY(rows_right(best_line(rows), rows) >= most_right_of_many_lines(rows));
    }
}

void TestBestLine::it_stands_in_the_middle_of_the_widest_gap()
{
    const Dataset rows = rows_of({0, 0, 0, 1, 3, 0, 3, 1}, {0, 0, 1, 1});
    const StraightLine line = best_line(rows);
    QVERIFY(std::abs(line.sum(std::array{1.5, 0.0})) < 1e-12);
    QVERIFY(std::abs(line.sum(std::array{1.5, 9.0})) < 1e-12);
    QVERIFY(line.sum(std::array{3.0, 0.0}) > 1);
}

void TestBestLine::rows_on_one_spot_have_a_line_too()
{
    const Dataset rows = rows_of({1, 2, 1, 2, 1, 2}, {1, 0, 1});
    const StraightLine line = best_line(rows);
    QCOMPARE(rows_right(line, rows), std::size_t(2));
    QVERIFY(std::isfinite(line.bias));
}

QTEST_APPLESS_MAIN(TestBestLine)
#include "tst_best_line.moc"

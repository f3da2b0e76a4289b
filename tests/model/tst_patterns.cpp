// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/best_line.h"
#include "model/derived.h"
#include "model/evaluation.h"
#include "model/patterns.h"
#include "model/timeline.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace model;

/// Points that chance puts: each pattern has what its name says, with noise or without.
class TestPatterns : public QObject
{
    Q_OBJECT

private slots:
    void have_names_that_are_found_again();
    void are_the_same_for_the_same_seed_data();
    void are_the_same_for_the_same_seed();
    void have_as_many_points_of_each_class_data();
    void have_as_many_points_of_each_class();
    void are_written_with_two_decimals_data() { are_the_same_for_the_same_seed_data(); }
    void are_written_with_two_decimals();
    void blobs_are_parted_by_a_line();
    void a_circle_is_inside_a_ring();
    void xor_has_opposite_quarters_alike();
    void moons_lie_on_half_circles();
    void spirals_wind_around_each_other();
    void numbers_are_those_of_their_places_data();
    void numbers_are_those_of_their_places();
    void noise_is_added_to_the_number();
    void a_linear_neuron_predicts_a_plane();
    void sines_of_the_inputs_predict_waves();
    void noise_spreads_as_far_as_it_says();
    void the_same_points_stray_farther_with_more_noise();
    void rows_are_held_back_as_from_a_file();
};

namespace
{

std::vector<Point> without_noise(Pattern pattern, std::size_t points = 400, std::uint32_t seed = 5)
{
    return points_of({pattern, points, 0, seed});
}

/// As far as rounding to two decimals may lead.
constexpr double rounding = 0.008;

} // namespace

void TestPatterns::have_names_that_are_found_again()
{
    for (const Pattern pattern : patterns)
        QVERIFY(pattern_named(name(pattern)) == pattern);
    QVERIFY(!pattern_named("square"));
}

void TestPatterns::are_the_same_for_the_same_seed_data()
{
    QTest::addColumn<Pattern>("pattern");
    for (const Pattern pattern : patterns)
        QTest::newRow(name(pattern).data()) << pattern;
}

void TestPatterns::are_the_same_for_the_same_seed()
{
    QFETCH(const Pattern, pattern);
    const PatternRows rows{pattern, 100, 0.2, 7};
    QVERIFY(points_of(rows) == points_of(rows));
    PatternRows other = rows;
    other.seed = 8;
    QVERIFY(points_of(rows) != points_of(other));
}

void TestPatterns::have_as_many_points_of_each_class_data()
{
    QTest::addColumn<Pattern>("pattern");
    for (const Pattern pattern : patterns) {
        if (!is_of_numbers(pattern))
            QTest::newRow(name(pattern).data()) << pattern;
    }
}

void TestPatterns::have_as_many_points_of_each_class()
{
    QFETCH(const Pattern, pattern);
    for (const std::size_t count : {4u, 5u, 101u, 2'000u}) {
        const std::vector<Point> points = points_of({pattern, count, 0.1, 3});
        QCOMPARE(points.size(), count);
        QCOMPARE(std::size_t(std::ranges::count(points, true, &Point::one)), count / 2);
    }
}

void TestPatterns::are_written_with_two_decimals()
{
    QFETCH(const Pattern, pattern);
    for (const Point& point : points_of({pattern, 500, 0.3, 9})) {
        for (const double number : {point.x, point.y, point.number}) {
            QCOMPARE(QString::number(number, 'f', 2).toDouble(), number);
            QVERIFY(number != 0 || !std::signbit(number));
        }
    }
}

void TestPatterns::blobs_are_parted_by_a_line()
{
    const Dataset rows = rows_of(without_noise(Pattern::Blobs, 60), 0, 1);
    QCOMPARE(rows_right(best_line(rows), rows), rows.rows());
}

void TestPatterns::a_circle_is_inside_a_ring()
{
    for (const Point& point : without_noise(Pattern::Circle)) {
        const double distance = std::hypot(point.x, point.y);
        if (point.one)
            QVERIFY(distance <= 1.4 + rounding);
        else
            QVERIFY(distance >= 2.2 - rounding && distance <= 3 + rounding);
    }
}

void TestPatterns::xor_has_opposite_quarters_alike()
{
    std::array<int, 4> quarters{};
    for (const Point& point : without_noise(Pattern::Xor)) {
        QVERIFY(std::min(std::abs(point.x), std::abs(point.y)) >= 0.3 - rounding);
        QCOMPARE((point.x > 0) != (point.y > 0), point.one);
        ++quarters[2 * std::size_t(point.x > 0) + std::size_t(point.y > 0)];
    }
    for (const int count : quarters)
        QCOMPARE(count, 100);
}

void TestPatterns::moons_lie_on_half_circles()
{
    const std::vector<Point> points = without_noise(Pattern::Moons);
    for (const Point& point : points) {
        const double side = point.one ? 1 : -1;
        // Each stands on the middle of the other's arc.
        const double distance = std::hypot(point.x - 0.95 * side, point.y - 0.475 * side);
        QVERIFY2(std::abs(distance - 1.9) < rounding, qPrintable(QString::number(distance)));
        QVERIFY(side * (point.y - 0.475 * side) < rounding);
    }
    // Where the one ends, the other one is not far from its highest.
    const auto [left, right] = std::ranges::minmax(points, {}, &Point::x);
    QVERIFY(!left.one && right.one);
}

void TestPatterns::spirals_wind_around_each_other()
{
    const std::vector<Point> points = without_noise(Pattern::Spiral);
    double farthest = 0;
    for (std::size_t i = 0; i + 1 < points.size(); i += 2) {
        // The two arms are each other's image through the middle.
        QVERIFY(std::abs(points[i].x + points[i + 1].x) < 2 * rounding);
        QVERIFY(std::abs(points[i].y + points[i + 1].y) < 2 * rounding);
        const double distance = std::hypot(points[i].x, points[i].y);
        QVERIFY(distance > farthest - 2 * rounding);
        farthest = std::max(farthest, distance);
        if (distance < 0.5)
            continue;
        const double expected = std::numbers::pi * distance;
        const double angle = std::atan2(points[i].y, points[i].x);
        QVERIFY(std::cos(angle - expected) > 0.99);
    }
    QVERIFY(std::abs(farthest - 3) < rounding);
}

void TestPatterns::numbers_are_those_of_their_places_data()
{
    using Height = double (*)(double, double);
    QTest::addColumn<Pattern>("pattern");
    QTest::addColumn<Height>("height");
    QTest::newRow("a plane rises evenly")
        << Pattern::Plane << Height([](double x, double y) { return (x + y) / 3; });
    QTest::newRow("waves go both ways")
        << Pattern::Waves << Height([](double x, double y) { return std::sin(x) + std::sin(y); });
}

void TestPatterns::numbers_are_those_of_their_places()
{
    using Height = double (*)(double, double);
    QFETCH(const Pattern, pattern);
    QFETCH(const Height, height);
    QVERIFY(is_of_numbers(pattern));
    const std::vector<Point> points = without_noise(pattern);
    for (const Point& point : points) {
        QVERIFY(std::abs(point.x) <= 3 && std::abs(point.y) <= 3);
        QVERIFY(std::abs(point.number - height(point.x, point.y)) <= 0.005 + 1e-12);
    }
    const auto [least, greatest] = std::ranges::minmax(points, {}, &Point::number);
    QVERIFY(least.number < -1.5 && greatest.number > 1.5);
    const Dataset rows = rows_of({pattern, 400, 0, 5}, 0.25);
    QVERIFY(is_valid(rows));
    QCOMPARE(rows.target_name, std::string("height"));
    QCOMPARE(rows.targets[7], points[7].number);
    QCOMPARE(rows.test_rows.size(), std::size_t(100));
}

void TestPatterns::noise_is_added_to_the_number()
{
    const std::vector<Point> clean = points_of({Pattern::Waves, 2'000, 0, 4});
    const std::vector<Point> noisy = points_of({Pattern::Waves, 2'000, 0.5, 4});
    double squares = 0;
    for (std::size_t i = 0; i < clean.size(); ++i) {
        QVERIFY(noisy[i].x == clean[i].x && noisy[i].y == clean[i].y);
        squares += std::pow(noisy[i].number - clean[i].number, 2);
    }
    QVERIFY(std::abs(std::sqrt(squares / double(clean.size())) / 0.5 - 1) < 0.05);
}

namespace
{

/// The mean squared error of a linear neuron that has been trained on a pattern of numbers.
double error_after_training(Pattern pattern, std::vector<Derived> derived)
{
    const Dataset rows = rows_of({pattern, 200, 0, 1}, 0);
    RunSettings settings;
    settings.output = Output::Number;
    settings.learning_rate = 0.01;
    settings.derived = std::move(derived);
    Timeline run(settings, rows);
    run.advance(settings.iterations, rows);
    return evaluate(run.latest().network, rows).train.error / double(rows.rows());
}

} // namespace

void TestPatterns::a_linear_neuron_predicts_a_plane()
{
    QVERIFY(error_after_training(Pattern::Plane, {}) < 1e-4);
    QVERIFY(error_after_training(Pattern::Waves, {}) > 0.1);
}

void TestPatterns::sines_of_the_inputs_predict_waves()
{
    QVERIFY(error_after_training(Pattern::Waves, {Derived::SineOf1, Derived::SineOf2}) < 1e-4);
}

void TestPatterns::noise_spreads_as_far_as_it_says()
{
    for (const double noise : {0.1, 0.5}) {
        const std::vector<Point> clean = points_of({Pattern::Spiral, 2'000, 0, 4});
        const std::vector<Point> noisy = points_of({Pattern::Spiral, 2'000, noise, 4});
        double squares = 0;
        for (std::size_t i = 0; i < clean.size(); ++i) {
            QCOMPARE(noisy[i].one, clean[i].one);
            squares += std::pow(noisy[i].x - clean[i].x, 2) + std::pow(noisy[i].y - clean[i].y, 2);
        }
        const double spread = std::sqrt(squares / double(2 * clean.size()));
        QVERIFY2(std::abs(spread / noise - 1) < 0.05, qPrintable(QString::number(spread)));
    }
}

void TestPatterns::the_same_points_stray_farther_with_more_noise()
{
    const auto points = [](double noise) { return points_of({Pattern::Circle, 50, noise, 2}); };
    const auto clean = points(0);
    const auto some = points(0.5);
    const auto more = points(1);
    for (std::size_t i = 0; i < clean.size(); ++i)
        QVERIFY(std::abs(2 * (some[i].x - clean[i].x) - (more[i].x - clean[i].x)) < 0.031);
}

void TestPatterns::rows_are_held_back_as_from_a_file()
{
    const std::vector<Point> points = without_noise(Pattern::Blobs, 10);
    const Dataset rows = rows_of(points, 0.25, 42);
    QVERIFY(is_valid(rows));
    QCOMPARE(rows.train_rows.size(), std::size_t(7));
    // scikit-learn's train_test_split(range(10), test_size=0.25, random_state=42)
    QVERIFY(rows.test_rows == (std::vector<std::size_t>{8, 1, 5}));
    QVERIFY(rows.row(3)[0] == points[3].x && rows.row(3)[1] == points[3].y);
    QCOMPARE(rows.targets[3], points[3].one ? 1.0 : 0.0);
    QVERIFY(rows_of(points, 0, 42).test_rows.empty());
}

QTEST_MAIN(TestPatterns)
#include "tst_patterns.moc"

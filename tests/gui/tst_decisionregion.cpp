// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/decisionregion.h"
#include "gui/pictures/charts/thinning.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace gui;

/// What stands behind the rows, and how a long curve is made short.
class TestDecisionRegion : public QObject
{
    Q_OBJECT

private slots:
    void theBoundaryOfANeuronIsItsLine();
    void theBoundaryOfALayeredNetworkPredictsAHalf();
    void theTintFollowsThePrediction();
    void twoTonesSayTheClassAlone();
    void aSureNetworkHasNoBoundary();
    void otherFeaturesStayWhereTheyAre();
    void shortCurvesKeepEveryPoint();
    void thinningKeepsThePeaks();
    void thinningOfAGrowingCurveKeepsItsBeginning();
};

namespace
{

const QRectF plane(-2, -3, 8, 6);

QList<QPointF> noise(int count)
{
    std::mt19937 draw(3);
    QList<QPointF> points;
    for (int i = 0; i < count; ++i)
        points << QPointF(i, double(draw() % 1000));
    return points;
}

} // namespace

void TestDecisionRegion::theBoundaryOfANeuronIsItsLine()
{
    const std::vector<double> weights{0.7, -1.3};
    const DecisionRegion region(model::neuron(weights, 0.4), {0, 0}, plane);
    QVERIFY(region.boundary().size() > 20);
    double leftmost = plane.right();
    double rightmost = plane.left();
    for (const QLineF& piece : region.boundary()) {
        for (const QPointF& point : {piece.p1(), piece.p2()}) {
            // Between samples the sigmoid is taken for straight: the line is met to a hundredth.
            QVERIFY(std::abs(0.7 * point.x() - 1.3 * point.y() + 0.4) < 0.01);
            QVERIFY(plane.contains(point));
            leftmost = std::min(leftmost, point.x());
            rightmost = std::max(rightmost, point.x());
        }
    }
    QVERIFY(rightmost - leftmost > 6); // it crosses the plane
}

void TestDecisionRegion::theBoundaryOfALayeredNetworkPredictsAHalf()
{
    model::Random random(5);
    const std::vector<model::HiddenLayer> hidden{{6}};
    model::Network network = initial_network(2, hidden, model::Activation::Sigmoid, random);
    for (double& weight : network.layers.back().weights)
        weight *= 4;
    const DecisionRegion region(network, {0, 0}, plane);
    QVERIFY(!region.boundary().empty());
    for (const QLineF& piece : region.boundary()) {
        const std::vector<double> row{piece.p1().x(), piece.p1().y()};
        QVERIFY(std::abs(predict(network, row) - 0.5) < 0.02);
    }
}

void TestDecisionRegion::theTintFollowsThePrediction()
{
    const std::vector<double> weights{3, 0};
    const DecisionRegion region(model::neuron(weights, 0), {0, 0}, plane);
    const QImage image = region.image(Qt::blue, Qt::red);
    const int middle = image.height() / 2;
    const QColor left = image.pixelColor(0, middle);
    const QColor right = image.pixelColor(image.width() - 1, middle);
    QCOMPARE(left.blue(), 255);
    QCOMPARE(right.red(), 255);
    QVERIFY(left.alpha() > 60 && right.alpha() > 60);
    const int zero = int((0 - plane.left()) / plane.width() * image.width());
    QVERIFY(image.pixelColor(zero, middle).alpha() < 20);

    // The largest y is on top.
    const std::vector<double> upwards{0, 3};
    const QImage tall =
        DecisionRegion(model::neuron(upwards, 0), {0, 0}, plane).image(Qt::blue, Qt::red);
    QCOMPARE(tall.pixelColor(0, 0).red(), 255);
    QCOMPARE(tall.pixelColor(0, tall.height() - 1).blue(), 255);
}

void TestDecisionRegion::twoTonesSayTheClassAlone()
{
    const std::vector<double> weights{0.3, 0};
    const QImage image =
        DecisionRegion(model::neuron(weights, 0), {0, 0}, plane).imageOfClasses(Qt::blue, Qt::red);
    const int middle = image.height() / 2;
    for (int x = 0; x < image.width(); ++x) {
        const QColor tint = image.pixelColor(x, middle);
        QCOMPARE(tint.alpha(), image.pixelColor(0, 0).alpha());
        const double at = plane.left() + (x + 0.5) / image.width() * plane.width();
        QCOMPARE(tint.red(), at >= 0 ? 255 : 0);
        QCOMPARE(tint.blue(), at >= 0 ? 0 : 255);
    }
    QVERIFY(image.pixelColor(0, 0).alpha() > 60);
}

void TestDecisionRegion::aSureNetworkHasNoBoundary()
{
    const std::vector<double> weights{0.1, 0.1};
    QVERIFY(DecisionRegion(model::neuron(weights, 50), {0, 0}, plane).boundary().empty());
}

void TestDecisionRegion::otherFeaturesStayWhereTheyAre()
{
    // x + 10 z with z held at 0.2: the boundary stands at x = -2 + 4.
    const std::vector<double> weights{1, 0, 10};
    const DecisionRegion region(model::neuron(weights, -4), {99, 99, 0.2}, plane);
    QVERIFY(!region.boundary().empty());
    for (const QLineF& piece : region.boundary())
        QVERIFY(std::abs(piece.p1().x() - 2) < 0.01);
    const std::vector<double> single{2};
    // Of three features any two may vary: here the last and the first, with the second at 7.
    const std::vector<double> slope{-1, 5, 1};
    const DecisionRegion turned(model::neuron(slope, -35), {99, 7, 99}, plane, 2, 0);
    QVERIFY(!turned.boundary().empty());
    for (const QLineF& piece : turned.boundary())
        QVERIFY(std::abs(piece.p1().x() - piece.p1().y()) < 0.01);
    QVERIFY(!DecisionRegion(model::neuron(single, -1), {0}, plane).boundary().empty());
}

void TestDecisionRegion::shortCurvesKeepEveryPoint()
{
    QCOMPARE(thinned({}, 100, 10), QList<QPointF>());
    const QList<QPointF> points = noise(20);
    QCOMPARE(thinned(points, 20, 20), points);
}

void TestDecisionRegion::thinningKeepsThePeaks()
{
    const QList<QPointF> points = noise(100'000);
    const QList<QPointF> thin = thinned(points, 100'000, 300);
    QVERIFY(thin.size() <= 2 * 301);
    QVERIFY(thin.size() > 500);
    for (int column = 0; column < 300; ++column) {
        const auto within = [column](const QPointF& point) {
            return int(point.x() / 100'000 * 300) == column;
        };
        double lowest = 1e9, highest = -1, thinLowest = 1e9, thinHighest = -1;
        for (const QPointF& point : points.mid(column * 333, 440)) {
            if (within(point)) {
                lowest = std::min(lowest, point.y());
                highest = std::max(highest, point.y());
            }
        }
        for (const QPointF& point : thin) {
            if (within(point)) {
                thinLowest = std::min(thinLowest, point.y());
                thinHighest = std::max(thinHighest, point.y());
            }
        }
        QCOMPARE(thinLowest, lowest);
        QCOMPARE(thinHighest, highest);
    }
    QVERIFY(std::ranges::is_sorted(thin, {}, &QPointF::x));
}

void TestDecisionRegion::thinningOfAGrowingCurveKeepsItsBeginning()
{
    const QList<QPointF> points = noise(50'000);
    const QList<QPointF> whole = thinned(points, 50'000, 200);
    const QList<QPointF> part = thinned(points.first(30'000), 50'000, 200);
    QCOMPARE(part.first(part.size() - 2), whole.first(part.size() - 2));
}

QTEST_GUILESS_MAIN(TestDecisionRegion)
#include "tst_decisionregion.moc"

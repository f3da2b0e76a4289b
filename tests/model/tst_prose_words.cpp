// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions.h"
#include "model/traces.h"
#include "support/walks.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using model::Step;
using model::Trace;

/// What the prose says in words of its numbers: how many there are, what is larger, and by how
/// much.
class TestProseWords : public QObject
{
    Q_OBJECT

private slots:
    void theWelcomeCountsRight();
    void theFaceNetLooksAtTheMouth();
    void halfAsFarOffIsAQuarterOfTheError();
    void tenTimesTheLengthIsTenTimesTheProduct();
    void theSlopeIsSteepestWhereTheTextSays();
    void aReachIsLeftOverOfACubeOnly();
};

namespace
{

Step dotProduct(const model::Inputs& changed = {})
{
    return LessonWalk(model::dot_product_inputs(), model::dot_product_trace).end_of(changed);
}

} // namespace

void TestProseWords::theWelcomeCountsRight()
{
    const Trace trace = LessonWalk(model::welcome_inputs(), model::welcome_trace).tutorial();
    const auto size = [&](const char* name) { return trace.back().find(name)->numbers.size(); };
    QCOMPARE(size("known_areas"), std::size_t{4});
    QCOMPARE(size("points_x"), std::size_t{12});
    QCOMPARE(size("new_x"), std::size_t{6});
    QCOMPARE(size("taken"), std::size_t{3});
    QCOMPARE(size("allowed"), std::size_t{1});
    QCOMPARE(size("first_layer"), std::size_t{3});
    QCOMPARE(trace.back().find("vocabulary")->text, "i watch bird she we a");
    const std::vector<double> counts = trace.back().find("counts")->numbers;
    // Watch, bird, and each of the others once.
    QVERIFY(counts[1] > 1 && counts[2] > 1);
    QCOMPARE(std::ranges::count(counts, 1.0), std::ptrdiff_t(counts.size()) - 2);
    const std::vector<double> distances = trace.back().find("distances")->numbers;
    for (std::size_t i = 1; i < distances.size(); ++i)
        QVERIFY(std::abs(distances[i] / distances[i - 1] - (1 - 3.0 / 5)) < 1e-12);
    // The prediction was too low, and the weight grows.
    QVERIFY(trace.back().number("difference") < 0);
    QVERIFY(trace.back().number("new_weight") > trace.back().number("weight"));
    QVERIFY(std::abs(trace.back().number("new_prediction") - 3) < 2);
}

void TestProseWords::theFaceNetLooksAtTheMouth()
{
    const Step end = LessonWalk(model::welcome_inputs(), model::welcome_trace).end_of({});
    const std::vector<double> weights = end.find("feature_weights")->numbers;
    QCOMPARE(weights.size(), std::size_t{32});
    // The upper half of each picture has the eyes, the lower the mouth.
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const bool mouth = i % 16 >= 8;
        QVERIFY(mouth ? std::abs(weights[i]) >= 0.5 : std::abs(weights[i]) <= 0.2);
    }
    // The first feature welcomes the pixels of a smile and no others, the second the contrary.
    const std::vector<double> smile = end.find("picture")->numbers;
    for (std::size_t i = 8; i < 16; ++i) {
        QCOMPARE(weights[i] > 0, smile[i] == 1);
        QCOMPARE(weights[16 + i] > 0, smile[i] == 0);
    }
}

void TestProseWords::halfAsFarOffIsAQuarterOfTheError()
{
    const Step end = LessonWalk(model::error_inputs(), model::error_trace).end_of({});
    QCOMPARE(end.number("half_error"), end.number("error") / 4);
    const double difference = end.number("difference");
    QVERIFY(std::abs(model::squared_error(difference / 10, 0) / end.number("error") - 0.01) <
            1e-15);
    // A row has half a say in the mean of two.
    const Step moved =
        LessonWalk(model::error_inputs(), model::error_trace).end_of({{"prediction", {0.5}}});
    QVERIFY(std::abs((end.number("mse") - moved.number("mse")) -
                     (end.number("error") - moved.number("error")) / 2) < 1e-15);
}

void TestProseWords::tenTimesTheLengthIsTenTimesTheProduct()
{
    const Step tutorial = dotProduct();
    const Step tenfold = dotProduct({{"weights_1", {12.6, 0}}});
    QVERIFY(std::abs(tenfold.number("dot_product_1") / tutorial.number("dot_product_1") - 10) <
            1e-14);
    QCOMPARE(tenfold.number("weights_1_angle"), tutorial.number("weights_1_angle"));
    QCOMPARE(tenfold.number("cosine_1"), tutorial.number("cosine_1"));
    QCOMPARE(tutorial.find("more_similar")->text, "weights_2");
    QCOMPARE(dotProduct({{"weights_1", {10, 0}}}).find("more_similar")->text, "weights_1");
}

void TestProseWords::theSlopeIsSteepestWhereTheTextSays()
{
    // Of all predictions, p (1 - p) is largest at a half, and 2 p p (1 - p) at two thirds.
    const auto slope = [](double p) { return 2 * p * model::sigmoid_derivative(p); };
    for (double p = 0.001; p < 1; p += 0.001) {
        QVERIFY(model::sigmoid_derivative(p) <= 0.25);
        QVERIFY(slope(p) <= slope(2.0 / 3));
    }
}

void TestProseWords::aReachIsLeftOverOfACubeOnly()
{
    const auto measured = [](int power, double x, double h) {
        return (std::pow(x + h, power) - std::pow(x - h, power)) / (2 * h);
    };
    for (const double x : {-0.7, 0.1, 0.871, 2.0}) {
        for (const double h : {0.01, 0.1, 0.25}) {
            QVERIFY(std::abs(measured(2, x, h) - 2 * x) < 1e-12);
            QVERIFY(std::abs(measured(3, x, h) - (3 * x * x + h * h)) < 1e-12);
        }
    }
}

QTEST_APPLESS_MAIN(TestProseWords)
#include "tst_prose_words.moc"

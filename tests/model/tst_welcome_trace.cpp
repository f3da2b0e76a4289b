// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/traces.h"
#include "model/trainer.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using model::Step;
using model::Trace;

namespace
{

Trace walk(const model::Inputs& changed = {})
{
    model::Inputs inputs = model::initial_values(model::welcome_inputs());
    for (const auto& [name, values] : changed)
        inputs[name] = values;
    return model::welcome_trace(inputs);
}

std::vector<double> numbers(const Step& step, std::string_view name)
{
    const model::Value* value = step.find(name);
    return value ? value->numbers : std::vector<double>{};
}

/// A smile and a frown with bright eyes above, and each of them with any one of its pixels flipped.
model::Dataset faces()
{
    model::Dataset data{"faces", std::vector<std::string>(16, "pixel"), "smile", {}, {}, {}, {}};
    const std::vector<double> smile{1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 0};
    const std::vector<double> frown{1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0, 1};
    for (const auto& [face, target] : {std::pair(smile, 1.0), std::pair(frown, 0.0)}) {
        for (std::size_t flipped = 0; flipped <= 16; ++flipped) {
            std::vector<double> picture = face;
            if (flipped > 0)
                picture[flipped - 1] = 1 - picture[flipped - 1];
            data.inputs.insert(data.inputs.end(), picture.begin(), picture.end());
            data.train_rows.push_back(data.targets.size());
            data.targets.push_back(target);
        }
    }
    return data;
}

} // namespace

class WelcomeTraceTest : public QObject
{
    Q_OBJECT

private slots:
    void theStepsComeInTheOrderTheyAreTaught()
    {
        std::vector<std::string> ids;
        for (const Step& step : walk())
            ids.push_back(step.id);
        const std::vector<std::string> expected{
            "ai",    "machine-learning",  "features", "deep-learning",  "four-steps",
            "darts", "linear-regression", "layers",   "stiff-or-loose", "new-points"};
        QVERIFY(ids == expected);
    }

    void everyHighlightIsAmongTheValuesOfItsStep()
    {
        for (const Step& step : walk()) {
            QVERIFY(!step.highlights.empty());
            for (const std::string& name : step.highlights)
                QVERIFY2(step.find(name), name.c_str());
        }
    }

    void theSudokuRulesLeaveOneDigit()
    {
        const Step step = walk().front();
        QCOMPARE(numbers(step, "taken"), (std::vector<double>{1, 3, 4}));
        QCOMPARE(numbers(step, "allowed"), (std::vector<double>{2}));
    }

    void theModelOfPricesIsTheLeastSquaresLine()
    {
        // numpy.polyval(numpy.polyfit(areas, prices, 1), 120)
        QVERIFY(std::abs(walk()[1].number("predicted_price") - 337.5862068965517) < 1e-10);
    }

    void theBagCountsLemmasNotForms()
    {
        const Step step = walk()[2];
        QCOMPARE(step.find("lemmas")->text,
                 std::string("i watch bird she watch bird we watch a bird watch bird"));
        QCOMPARE(step.find("vocabulary")->text, std::string("i watch bird she we a"));
        QCOMPARE(numbers(step, "counts"), (std::vector<double>{1, 4, 4, 1, 1, 1}));
        QCOMPARE(step.number("different_words"), 10.0);
        QCOMPARE(step.number("different_lemmas"), 6.0);
    }

    void theFaceNetIsWhatTrainingLeavesBehind()
    {
        const model::Dataset data = faces();
        QVERIFY(model::is_valid(data));
        model::RunSettings settings;
        settings.learning_rate = 0.5;
        settings.iterations = 3000;
        settings.seed = 27;
        settings.hidden = {2};
        settings.activations = {model::Activation::Sigmoid};
        model::TrainingState state = model::initial_state(settings, data);
        model::Trainer trainer(settings, data);
        std::vector<model::HistoryPoint> history;
        QVERIFY(!trainer.advance(state, settings.iterations, history));

        const model::Network shown = walk()[3].network;
        QCOMPARE(shown.layers.size(), std::size_t{2});
        for (std::size_t i = 0; i < shown.layers.size(); ++i) {
            const auto rounded = [](std::vector<double> found) {
                for (double& weight : found)
                    weight = std::round(weight * 10) / 10 + 0.0;
                return found;
            };
            QCOMPARE(shown.layers[i].weights, rounded(state.network.layers[i].weights));
            QCOMPARE(shown.layers[i].bias, rounded(state.network.layers[i].bias));
        }
        QCOMPARE(model::accuracy(shown, data, data.train_rows), 1.0);
    }

    void theFaceIsASmile()
    {
        const Step step = walk()[3];
        const std::vector<double> features = numbers(step, "learned_features");
        QVERIFY(std::abs(features.at(0) - 0.98661308) < 1e-8);
        QVERIFY(std::abs(features.at(1) - 0.02931223) < 1e-8);
        QVERIFY(std::abs(step.number("smile_probability") - 0.98417905) < 1e-8);
    }

    void oneRoundOfTheCycleShrinksTheMistake()
    {
        const Step step = walk()[4];
        QCOMPARE(step.number("prediction"), 1.0);
        QCOMPARE(step.number("difference"), -2.0);
        QCOMPARE(step.number("new_weight"), 1.3);
        QCOMPARE(step.number("new_prediction"), 2.6);
    }

    void eachLayerTransformsTheOneBefore()
    {
        const Step step = walk()[7];
        const std::vector<double> first = numbers(step, "first_layer");
        QCOMPARE(first.size(), std::size_t{3});
        QCOMPARE(numbers(step, "first_sums"), (std::vector<double>{0, 2, 0.8}));
        QCOMPARE(first[0], 0.5);
        QCOMPARE(first[1], 0.8807970779778825);
        QCOMPARE(first[2], 0.6899744811276125);
        QCOMPARE(step.number("second_layer"), 0.5779077014015713);
        QVERIFY(model::is_valid(step.network));
    }

    void theThrowsCloseInOnTheCentre()
    {
        const std::vector<double> distances = numbers(walk()[5], "distances");
        QCOMPARE(distances.size(), std::size_t{3});
        QCOMPARE(distances[0], 15.0);
        QCOMPARE(distances[1], 6.0);
        QCOMPARE(distances[2], 2.4);
    }

    void thePriceIsTheWeightedSum_data()
    {
        QTest::addColumn<double>("area");
        QTest::addColumn<double>("age");
        QTest::addColumn<double>("expected");
        QTest::newRow("as it stands first") << 120.0 << 10.0 << 325.0;
        QTest::newRow("all features zero leave the bias") << 0.0 << 0.0 << 40.0;
        QTest::newRow("an old hut has a negative price") << 10.0 << 100.0 << -85.0;
    }

    void thePriceIsTheWeightedSum()
    {
        QFETCH(double, area);
        QFETCH(double, age);
        QFETCH(double, expected);
        const Step step = walk({{"area", {area}}, {"age", {age}}})[6];
        QCOMPARE(step.number("price"), expected);
        QCOMPARE(step.number("area_part") + step.number("age_part") + step.number("bias"),
                 expected);
    }

    void everyDegreeHasTheErrorsOfTheBestCurve()
    {
        // Mean squared differences to numpy.polyfit's curves of degree 1 to 9.
        const std::vector<double> seen{
            0.02275762432012432,  0.020717147435897438,  0.01054321419321419,
            0.010300447584822582, 0.009937048368298371,  0.009792512940490876,
            0.007953988052710963, 0.0064983096850260115, 0.00041333336640999235};
        const std::vector<double> fresh{
            0.012359255716117604, 0.01277754588524093,  0.0021610414745263855,
            0.002303208670618787, 0.00322924033092115,  0.004114949819608475,
            0.004420176071457036, 0.015061333281774272, 0.1056896956699374};
        const Step step = walk().back();
        QCOMPARE(numbers(step, "degrees"), (std::vector<double>{1, 2, 3, 4, 5, 6, 7, 8, 9}));
        QCOMPARE(numbers(step, "seen_errors").size(), seen.size());
        QCOMPARE(numbers(step, "new_errors").size(), fresh.size());
        for (std::size_t i = 0; i < seen.size(); ++i) {
            QVERIFY(std::abs(numbers(step, "seen_errors")[i] / seen[i] - 1) < 1e-11);
            QVERIFY(std::abs(numbers(step, "new_errors")[i] / fresh[i] - 1) < 1e-11);
        }
    }

    void newPointsComeAfterTheChoice()
    {
        const Trace trace = walk();
        const Step& choosing = trace[trace.size() - 2];
        QCOMPARE(choosing.id, std::string("stiff-or-loose"));
        QVERIFY(choosing.find("seen_errors") && choosing.find("seen_error"));
        for (const char* answer : {"new_x", "new_y", "new_errors", "new_error", "best_degree"}) {
            QVERIFY(!choosing.find(answer));
            QVERIFY(trace.back().find(answer));
        }
    }

    void newPointsArePredictedBestAtDegreeThree()
    {
        const Step step = walk().back();
        const std::vector<double> seen = numbers(step, "seen_errors");
        const std::vector<double> fresh = numbers(step, "new_errors");
        QCOMPARE(step.number("best_degree"), 3.0);
        // What is seen is met ever better, and from degree 3 on what is new ever worse.
        QVERIFY(std::ranges::is_sorted(seen, std::greater()));
        QVERIFY(std::ranges::is_sorted(fresh.begin() + 2, fresh.end()));
        // By far: both stiffer curves are more than five times as wrong.
        QVERIFY(fresh[0] > 5 * fresh[2] && fresh[1] > 5 * fresh[2]);
    }

    void theChosenDegreeHasItsOwnErrors_data()
    {
        QTest::addColumn<double>("degree");
        QTest::newRow("the straight line") << 1.0;
        QTest::newRow("the best") << 3.0;
        QTest::newRow("the loosest") << 9.0;
    }

    void theChosenDegreeHasItsOwnErrors()
    {
        QFETCH(double, degree);
        const Step step = walk({{"degree", {degree}}}).back();
        const auto at = std::size_t(degree) - 1;
        QCOMPARE(step.number("degree"), degree);
        QCOMPARE(step.number("seen_error"), numbers(step, "seen_errors").at(at));
        QCOMPARE(step.number("new_error"), numbers(step, "new_errors").at(at));
    }
};

QTEST_APPLESS_MAIN(WelcomeTraceTest)
#include "tst_welcome_trace.moc"

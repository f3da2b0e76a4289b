// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/traces.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using model::Step;
using model::Trace;

namespace
{

Trace walk(const model::Inputs& changed = {})
{
    model::Inputs inputs = model::initial_values(model::dot_product_inputs());
    for (const auto& [name, values] : changed)
        inputs[name] = values;
    return model::dot_product_trace(inputs);
}

/// Whether this, and nothing else, is said of how the two measures compare.
bool saysOfBothMeasures(const Step& step, std::string_view fact)
{
    for (const std::string_view each : {"agree", "disagree", "undirected"}) {
        if ((std::ranges::count(step.facts, each) > 0) != (each == fact))
            return false;
    }
    return true;
}

std::string text(const Step& step, std::string_view name)
{
    const model::Value* value = step.find(name);
    return value ? value->text : "(missing)";
}

} // namespace

class DotProductTraceTest : public QObject
{
    Q_OBJECT

private slots:
    void theStepsComeInTheOrderTheyAreTaught()
    {
        std::vector<std::string> ids;
        for (const Step& step : walk())
            ids.push_back(step.id);
        const std::vector<std::string> expected{
            "vectors",       "first-product", "second-product",   "sum",
            "second-vector", "compare",       "length-and-angle", "cosine"};
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

    void valuesAccumulateAndNeverComeEarly()
    {
        const Trace trace = walk();
        QVERIFY(!trace[2].find("dot_product_1"));
        for (std::size_t i = 1; i < trace.size(); ++i)
            for (const model::Value& value : trace[i - 1].values)
                QVERIFY(trace[i].find(value.name));
    }

    void theTutorialsNumbers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("expected");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("1.72 x 1.26") << "first_indexes_mult" << 2.1672 << 1e-12;
        QTest::newRow("1.23 x 0") << "second_indexes_mult" << 0.0 << 0.0;
        QTest::newRow("input . weights_1") << "dot_product_1" << 2.1672 << 1e-12;
        QTest::newRow("input . weights_2") << "dot_product_2" << 4.1259999999999994 << 1e-15;
        QTest::newRow("length of the input") << "input_length" << 2.11454 << 5e-6;
        QTest::newRow("length of weights_1") << "weights_1_length" << 1.26 << 1e-12;
        QTest::newRow("length of weights_2") << "weights_2_length" << 2.19347 << 5e-6;
        QTest::newRow("angle of the input") << "input_angle" << 35.569 << 5e-4;
        QTest::newRow("angle of weights_1") << "weights_1_angle" << 0.0 << 0.0;
        QTest::newRow("angle of weights_2") << "weights_2_angle" << 8.389 << 5e-4;
        QTest::newRow("cosine with weights_1") << "cosine_1" << 0.81341 << 5e-6;
        QTest::newRow("cosine with weights_2") << "cosine_2" << 0.88957 << 5e-6;
    }

    void theTutorialsNumbers()
    {
        QFETCH(QString, name);
        QFETCH(double, expected);
        QFETCH(double, tolerance);
        const double found = walk().back().number(name.toStdString());
        QVERIFY2(std::abs(found - expected) <= tolerance,
                 qPrintable(QString::number(found, 'g', 17)));
    }

    void theTutorialsWinnerIsWeights2ByBothMeasures()
    {
        const Step last = walk().back();
        QCOMPARE(text(last, "more_similar"), std::string("weights_2"));
        QCOMPARE(text(last, "more_aligned"), std::string("weights_2"));
    }

    void tenTimesTheLengthWinsByDotProductAndNotByCosine()
    {
        const Step last = walk({{"weights_1", {12.6, 0}}}).back();
        QVERIFY(std::abs(last.number("dot_product_1") - 21.672) < 1e-12);
        QVERIFY(std::abs(last.number("cosine_1") - 0.81341) < 5e-6);
        QCOMPARE(text(last, "more_similar"), std::string("weights_1"));
        QCOMPARE(text(last, "more_aligned"), std::string("weights_2"));
        QVERIFY(saysOfBothMeasures(last, "disagree"));
        QVERIFY(saysOfBothMeasures(walk().back(), "agree"));
    }

    void aZeroVectorHasNoDirection_data()
    {
        QTest::addColumn<QString>("input");
        QTest::newRow("the input") << "input_vector";
        QTest::newRow("the first weights") << "weights_1";
        QTest::newRow("the second weights") << "weights_2";
    }

    void aZeroVectorHasNoDirection()
    {
        QFETCH(QString, input);
        const Step last = walk({{input.toStdString(), {0, 0}}}).back();
        const std::string vector = input == "input_vector" ? "input" : input.toStdString();
        QCOMPARE(last.number(vector + "_length"), 0.0);
        QVERIFY(std::isnan(last.number(vector + "_angle")));
        QCOMPARE(std::isnan(last.number("cosine_1")), input != "weights_2");
        QCOMPARE(std::isnan(last.number("cosine_2")), input != "weights_1");
        QCOMPARE(text(last, "more_aligned"), std::string("neither"));
        QVERIFY2(saysOfBothMeasures(last, "undirected"), "there is no cosine to agree with");
    }

    void equalScoresHaveNoWinner_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::newRow("the same weights twice") << 0.1 << 0.2;
        QTest::newRow("a score that only rounding makes different") << 0.3 << 0.0;
    }

    void equalScoresHaveNoWinner()
    {
        QFETCH(double, x);
        QFETCH(double, y);
        const Step last =
            walk({{"input_vector", {1, 1}}, {"weights_1", {0.1, 0.2}}, {"weights_2", {x, y}}})
                .back();
        QCOMPARE(text(last, "more_similar"), std::string("neither"));
    }

    void parallelVectorsAreEquallyAligned()
    {
        const Step last = walk({{"weights_1", {0.1, 0.3}}, {"weights_2", {0.7, 2.1}}}).back();
        QCOMPARE(text(last, "more_aligned"), std::string("neither"));
        QCOMPARE(text(last, "more_similar"), std::string("weights_2"));
    }

    void aVectorToTheLeftPointsTo180Degrees()
    {
        QCOMPARE(walk({{"weights_1", {-1, -0.0}}}).back().number("weights_1_angle"), 180.0);
    }

    void oppositeVectorsHaveCosineMinusOne()
    {
        const Step last = walk({{"input_vector", {0.1, 0.7}}, {"weights_1", {-0.3, -2.1}}}).back();
        QVERIFY(std::abs(last.number("cosine_1") + 1) < 1e-15);
        QVERIFY(last.number("cosine_1") >= -1);
    }
};

QTEST_APPLESS_MAIN(DotProductTraceTest)
#include "tst_dot_product_trace.moc"

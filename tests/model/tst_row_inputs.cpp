// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/preprocessing.h"
#include "model/random.h"
#include "model/row_inputs.h"
#include "model/traces.h"
#include "model/tutorial_data.h"

#include <QTest>

#include <cmath>

using model::Dataset;
using model::Input;
using model::Inputs;
using model::Step;

namespace
{

/// Rows of numbers of very different sizes, the last quarter of them held back.
Dataset rows_of(std::size_t features)
{
    Dataset dataset;
    dataset.target_name = "class";
    for (std::size_t i = 0; i < features; ++i)
        dataset.feature_names.push_back(QStringLiteral("f%1").arg(i).toStdString());
    model::Random random(7);
    for (std::size_t row = 0; row < 40; ++row) {
        for (std::size_t i = 0; i < features; ++i)
            dataset.inputs.push_back(std::pow(10.0, double(i % 7) - 3) *
                                     (3 + random.normal() + double(row % 2)));
        dataset.targets.push_back(double(row % 2));
        (row < 30 ? dataset.train_rows : dataset.test_rows).push_back(row);
    }
    return dataset;
}

Inputs values(const std::vector<Input>& inputs)
{
    return model::initial_values(inputs);
}

void standardize(Dataset& dataset)
{
    model::standardize(dataset.inputs, model::fit_standardization(
                                           dataset.inputs, dataset.features(), dataset.train_rows));
}

void addFeatureCounts()
{
    QTest::addColumn<int>("features");
    for (const int features : {1, 2, 3, 11, 30})
        QTest::newRow(qPrintable(QStringLiteral("%1 features").arg(features))) << features;
}

} // namespace

/// Lessons on rows of a person's own: what they start from and how their walks run, for any number
/// of features.
class TestRowInputs : public QObject
{
    Q_OBJECT

private slots:
    void takesNumbersAndTargetsFromTheRows();
    void startsFromWeightsThatFitTheSizeOfTheNumbers();
    void comparesARowWithTheMeanRowsOfBothClasses();
    void standsInsideItsOwnRanges_data() { addFeatureCounts(); }
    void standsInsideItsOwnRanges();
    void addsUpOverAllFeatures_data() { addFeatureCounts(); }
    void addsUpOverAllFeatures();
    void hasNoDegenerateNumbers_data() { addFeatureCounts(); }
    void hasNoDegenerateNumbers();
    void measuresWhatTheChainRuleSays_data() { addFeatureCounts(); }
    void measuresWhatTheChainRuleSays();
    void theErrorLessonGoesOnFromTheFirstPrediction();
    void leavesOutTheSecondProductWhereThereIsNone();
    void findsARowOfTheOtherClassForASecondOne();
    void survivesNumbersAtTheEdgeOfWhatThereIs();
};

void TestRowInputs::takesNumbersAndTargetsFromTheRows()
{
    const Dataset dataset = rows_of(3);
    const Inputs inputs =
        values(model::first_prediction_inputs(dataset, model::sum_up(dataset), {5, 32}));
    QCOMPARE(inputs.at("rows"), (std::vector<double>{5, 32}));
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(inputs.at("input_vector").numbers[i], dataset.inputs[5 * 3 + i]);
        QCOMPARE(inputs.at("second_input_vector").numbers[i], dataset.inputs[32 * 3 + i]);
    }
    QCOMPARE(inputs.at("target").numbers.front(), 1.0);
    QCOMPARE(inputs.at("second_target").numbers.front(), 0.0);

    const Inputs chain_rule =
        values(model::chain_rule_inputs(dataset, model::sum_up(dataset), {5, 32}));
    QCOMPARE(chain_rule.at("input_vector"), inputs.at("input_vector"));
    QCOMPARE(chain_rule.at("other_input_vector"), inputs.at("second_input_vector"));
    QCOMPARE(chain_rule.at("other_target").numbers.front(), 0.0);
    QCOMPARE(chain_rule.at("weights_1"), inputs.at("weights_1"));

    Dataset between = dataset;
    between.targets[7] = 0.25;
    const auto table = model::first_prediction_inputs(between, model::sum_up(between), {7, 8});
    const auto target =
        std::ranges::find(table, "target", [](const Input& input) { return input.name; });
    const auto* numbers = std::get_if<model::Numbers>(&target->kind);
    QVERIFY(numbers); // whole ones are another kind
    QCOMPARE(numbers->initial, std::vector<double>{0.25});
}

void TestRowInputs::startsFromWeightsThatFitTheSizeOfTheNumbers()
{
    // Typical sizes 5 (3, 4 in the ratio of a right triangle: sqrt((1 + 49) / 2)) and 300.
    Dataset dataset{.name = {},
                    .feature_names = {"a", "b"},
                    .target_name = "t",
                    .inputs = {1, 300, 7, -300, 1000, 1000},
                    .targets = {0, 1, 1},
                    .train_rows = {0, 1},
                    .test_rows = {2}};
    QCOMPARE(model::starting_weights(model::sum_up(dataset)), (std::vector<double>{0.29, -0.0022}));

    // Standardized numbers have the size 1: the tutorial's weights, then spread over more features.
    const auto of_ones = [](std::size_t features) {
        Dataset ones;
        ones.feature_names.resize(features, "x");
        ones.inputs.assign(features, 1);
        ones.targets = {1};
        ones.train_rows = {0};
        return ones;
    };
    QCOMPARE(model::starting_weights(model::sum_up(of_ones(1))), std::vector<double>{1.45});
    QCOMPARE(model::starting_weights(model::sum_up(of_ones(2))),
             (std::vector<double>{1.45, -0.66}));
    const std::vector<double> eight{0.725, -0.33, 0.725, -0.33, 0.725, -0.33, 0.725, -0.33};
    QCOMPARE(model::starting_weights(model::sum_up(of_ones(8))), eight);

    Dataset nothing = of_ones(2);
    nothing.inputs = {0, 0};
    QCOMPARE(model::starting_weights(model::sum_up(nothing)), (std::vector<double>{1.45, -0.66}));
}

void TestRowInputs::comparesARowWithTheMeanRowsOfBothClasses()
{
    const Dataset dataset{.name = {},
                          .feature_names = {"a", "b"},
                          .target_name = "t",
                          .inputs = {1, 10, 2, 20, 3, 30, 4.5678, 40, 99, 99},
                          .targets = {0, 1, 0, 0.75, 1},
                          .train_rows = {0, 1, 2, 3},
                          .test_rows = {4}};
    const Inputs inputs = values(model::dot_product_inputs(dataset, model::sum_up(dataset), {4}));
    QCOMPARE(inputs.at("weights_1"), (std::vector<double>{2, 20}));
    QCOMPARE(inputs.at("weights_2"), (std::vector<double>{3.28, 30})); // 3.2839 to three digits
    Dataset lonely = dataset;
    lonely.targets.assign(5, 1);
    QCOMPARE(model::class_mean(model::sum_up(lonely), false), (std::vector<double>{2.64, 25}));
}

void TestRowInputs::standsInsideItsOwnRanges()
{
    QFETCH(const int, features);
    const Dataset dataset = rows_of(std::size_t(features));
    for (const auto& inputs :
         {model::dot_product_inputs(dataset, model::sum_up(dataset), {3}),
          model::first_prediction_inputs(dataset, model::sum_up(dataset), {3, 38}),
          model::error_inputs(dataset, model::sum_up(dataset), {3, 38}),
          model::chain_rule_inputs(dataset, model::sum_up(dataset), {3, 38})}) {
        for (const Input& input : inputs) {
            QVERIFY2(model::accepts(input.kind, model::initial_value(input.kind)),
                     input.name.c_str());
            if (input.name == "input_vector") {
                // Every other row may be typed in as well.
                for (std::size_t row = 0; row < dataset.rows(); ++row) {
                    const auto numbers = dataset.row(row);
                    QVERIFY(model::accepts(input.kind,
                                           std::vector<double>(numbers.begin(), numbers.end())));
                }
            }
        }
    }
}

void TestRowInputs::addsUpOverAllFeatures()
{
    QFETCH(const int, features);
    const Dataset dataset = rows_of(std::size_t(features));
    const Inputs inputs = values(model::dot_product_inputs(dataset, model::sum_up(dataset), {9}));
    long double product = 0, square = 0, other = 0, of_weights = 0;
    for (int i = 0; i < features; ++i) {
        const long double x = dataset.row(9)[std::size_t(i)];
        const long double w1 = inputs.at("weights_1").numbers[std::size_t(i)];
        const long double w2 = inputs.at("weights_2").numbers[std::size_t(i)];
        product += x * w1;
        other += x * w2;
        square += x * x;
        of_weights += w1 * w1;
    }
    const auto close = [](double a, long double b) {
        return std::abs(a - double(b)) <= 1e-12 * std::max(1.0, std::abs(double(b)));
    };
    const Step last = model::dot_product_trace(inputs).back();
    QVERIFY(close(last.number("dot_product_1"), product));
    QVERIFY(close(last.number("dot_product_2"), other));
    QVERIFY(close(last.number("input_length"), std::sqrt(square)));
    QVERIFY(close(last.number("cosine_1"), product / std::sqrt(square) / std::sqrt(of_weights)));
    QCOMPARE(last.find("products_1")->numbers.size(), std::size_t(features));
    QCOMPARE(std::isfinite(last.number("input_angle")), features <= 2);

    const Inputs neuron =
        values(model::first_prediction_inputs(dataset, model::sum_up(dataset), {9, 0}));
    long double sum = 0;
    for (int i = 0; i < features; ++i)
        sum += (long double)(neuron.at("input_vector").numbers[std::size_t(i)]) *
               neuron.at("weights_1").numbers[std::size_t(i)];
    const Step verdict = model::first_prediction_trace(neuron).back();
    QVERIFY(close(verdict.number("dot_product_1"), sum));
    QVERIFY(close(verdict.number("prediction"), 1 / (1 + std::exp(-sum))));
}

void TestRowInputs::hasNoDegenerateNumbers()
{
    QFETCH(const int, features);
    Dataset dataset = rows_of(std::size_t(features));
    for (const bool standardized : {false, true}) {
        if (standardized)
            standardize(dataset);
        for (std::size_t row = 0; row < dataset.rows(); ++row) {
            const auto rows = model::rows_from(dataset, model::sum_up(dataset), row, 2);
            const Step step =
                model::chain_rule_trace(
                    values(model::chain_rule_inputs(dataset, model::sum_up(dataset), rows)))
                    .back();
            QVERIFY2(step.number("prediction") > 0.005 && step.number("prediction") < 0.995,
                     qPrintable(QString::number(step.number("prediction"))));
            QVERIFY(std::abs(step.number("derror_dbias")) > 1e-5);
            QVERIFY(step.number("new_error") != step.number("error"));
        }
    }
}

void TestRowInputs::measuresWhatTheChainRuleSays()
{
    QFETCH(const int, features);
    Dataset dataset = rows_of(std::size_t(features));
    standardize(dataset);
    const Step step = model::chain_rule_trace(
                          values(model::chain_rule_inputs(dataset, model::sum_up(dataset), {4, 5})))
                          .back();
    const auto& rule = step.find("derror_dweights")->numbers;
    const auto& measured = step.find("derror_dweights_check")->numbers;
    QCOMPARE(rule.size(), std::size_t(features));
    QCOMPARE(measured.size(), rule.size());
    for (std::size_t i = 0; i < rule.size(); ++i)
        QVERIFY(std::abs(rule[i] - measured[i]) < 1e-8);
    QCOMPARE(step.find("times_as_large")->numbers.size(), rule.size());
    QCOMPARE(step.find("new_weights_1")->numbers.size(), rule.size());
}

void TestRowInputs::theErrorLessonGoesOnFromTheFirstPrediction()
{
    const Dataset dataset = rows_of(11);
    const Step before =
        model::first_prediction_trace(
            values(model::first_prediction_inputs(dataset, model::sum_up(dataset), {2, 31})))
            .back();
    const Inputs error = values(model::error_inputs(dataset, model::sum_up(dataset), {2, 31}));
    QCOMPARE(error.at("first_prediction").numbers.front(), before.number("prediction"));
    QCOMPARE(error.at("prediction").numbers.front(), before.number("second_prediction"));
    QCOMPARE(error.at("target").numbers.front(), before.number("second_target"));
    QCOMPARE(model::error_trace(error).front().find("rows")->numbers, (std::vector<double>{3, 32}));
}

void TestRowInputs::leavesOutTheSecondProductWhereThereIsNone()
{
    const auto walk = model::dot_product_trace(
        values(model::dot_product_inputs(rows_of(1), model::sum_up(rows_of(1)), {0})));
    QCOMPARE(walk.size(), std::size_t(7));
    for (const Step& step : walk) {
        QVERIFY(step.id != "second-product");
        for (const std::string& name : step.highlights)
            QVERIFY2(step.find(name), name.c_str());
    }
    QCOMPARE(walk.back().number("input_angle"), 0.0);
}

void TestRowInputs::findsARowOfTheOtherClassForASecondOne()
{
    Dataset dataset = rows_of(2);
    QCOMPARE(model::rows_from(dataset, model::sum_up(dataset), 4, 1), model::RowNumbers{4});
    QCOMPARE(model::rows_from(dataset, model::sum_up(dataset), 4, 2), (model::RowNumbers{4, 1}));
    QCOMPARE(model::rows_from(dataset, model::sum_up(dataset), 7, 2), (model::RowNumbers{7, 0}));
    dataset.targets.assign(40, 1);
    QCOMPARE(model::rows_from(dataset, model::sum_up(dataset), 39, 2), (model::RowNumbers{39, 0}));
}

void TestRowInputs::survivesNumbersAtTheEdgeOfWhatThereIs()
{
    const double huge = 1.7e308;
    const Dataset dataset{.name = {},
                          .feature_names = {"a", "b"},
                          .target_name = "t",
                          .inputs = {huge, 1e-300, -huge, 1e-300, huge, huge},
                          .targets = {0, 1, 0},
                          .train_rows = {0, 1},
                          .test_rows = {2}};
    for (const auto& inputs :
         {model::dot_product_inputs(dataset, model::sum_up(dataset), {2}),
          model::first_prediction_inputs(dataset, model::sum_up(dataset), {2, 0}),
          model::error_inputs(dataset, model::sum_up(dataset), {2, 1}),
          model::chain_rule_inputs(dataset, model::sum_up(dataset), {2, 1})}) {
        for (const Input& input : inputs)
            QVERIFY2(model::accepts(input.kind, model::initial_value(input.kind)),
                     input.name.c_str());
    }
    QVERIFY(!model::dot_product_trace(
                 values(model::dot_product_inputs(dataset, model::sum_up(dataset), {2})))
                 .empty());
    QVERIFY(!model::chain_rule_trace(
                 values(model::chain_rule_inputs(dataset, model::sum_up(dataset), {2, 1})))
                 .empty());
}

QTEST_GUILESS_MAIN(TestRowInputs)
#include "tst_row_inputs.moc"

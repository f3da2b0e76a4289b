// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation.h"
#include "model/lessons.h"
#include "model/random.h"
#include "model/row_inputs.h"
#include "model/taken_apart.h"
#include "model/training_standing.h"
#include "model/tutorial_data.h"

#include <QTest>

using namespace model;

namespace
{

/// Rows of `features` random numbers.
Dataset own_rows(std::size_t features)
{
    Random random(5);
    Dataset dataset;
    dataset.feature_names.assign(features, "f");
    for (std::size_t row = 0; row < 20; ++row) {
        for (std::size_t i = 0; i < features; ++i)
            dataset.inputs.push_back(random.normal());
        dataset.targets.push_back(row % 3 == 0 ? 1 : 0);
        (row < 5 ? dataset.test_rows : dataset.train_rows).push_back(row);
    }
    return dataset;
}

/// The steps of a training with these layers, as they are shown.
Trace training(const RunKind& kind, const Dataset& dataset, std::vector<std::size_t> hidden)
{
    RunSettings settings;
    settings.hidden = std::move(hidden);
    settings.iterations = 300;
    Timeline timeline(settings, dataset);
    timeline.advance(300, dataset);
    const Score untrained = evaluate(timeline.initial().network, dataset).train;
    Trace steps;
    for (const std::int64_t made : {0, 1, 50, 101, 299, 300}) {
        steps.push_back(kind.step(timeline, dataset, made, {}));
        add_standing(steps.back(), timeline, evaluate(steps.back().network, dataset), untrained,
                     baseline_of(dataset));
        steps.push_back(taken_apart(steps.back().network, dataset.row(2)));
    }
    return steps;
}

/// Every step of the lesson, on the tutorial's rows and on others.
Trace all_steps(const LessonKind& lesson)
{
    Trace steps;
    const auto add = [&steps](const Trace& more) {
        steps.insert(steps.end(), more.begin(), more.end());
    };
    if (lesson.run) {
        for (const auto& hidden :
             std::vector<std::vector<std::size_t>>{{}, {4}, {3, 2}, {2, 2, 2}}) {
            add(training(*lesson.run, lesson.run->rows ? lesson.run->rows() : tutorial_dataset(),
                         hidden));
            if (!lesson.run->rows)
                add(training(*lesson.run, own_rows(3), hidden));
        }
        return steps;
    }
    add(lesson.trace(initial_values(lesson.inputs())));
    for (const std::size_t features : {1, 2, 5}) {
        if (!lesson.inputs_of_rows)
            continue;
        const Dataset dataset = own_rows(features);
        const RowSummary summary = sum_up(dataset);
        add(lesson.trace(initial_values(
            lesson.inputs_of_rows(dataset, summary, rows_from(dataset, summary, 2, lesson.rows)))));
    }
    return steps;
}

} // namespace

/// What each value is to the network, wherever it comes up.
class TestRoles : public QObject
{
    Q_OBJECT

private slots:
    void every_value_has_one_data();
    void every_value_has_one();
    void values_are_what_they_seem_data();
    void values_are_what_they_seem();
};

void TestRoles::every_value_has_one_data()
{
    QTest::addColumn<QByteArray>("lesson");
    for (const LessonKind& lesson : lesson_kinds())
        QTest::newRow(lesson.id) << QByteArray(lesson.id);
}

void TestRoles::every_value_has_one()
{
    QFETCH(const QByteArray, lesson);
    std::map<std::string, Role> seen;
    for (const Step& step : all_steps(*find_lesson_kind(lesson.constData()))) {
        for (const Value& value : step.values) {
            QVERIFY2(value.role != Role::None, (step.id + ": " + value.name).c_str());
            // Through all steps of a lesson it is the same.
            const auto [known, is_new] = seen.emplace(value.name, value.role);
            QVERIFY2(known->second == value.role, (step.id + ": " + value.name).c_str());
        }
    }
    QVERIFY(seen.size() > 5);
}

void TestRoles::values_are_what_they_seem_data()
{
    QTest::addColumn<QByteArray>("lesson");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Role>("role");
    const auto are = [](const char* lesson, Role role, std::initializer_list<const char*> names) {
        for (const char* name : names)
            QTest::addRow("%s of %s", name, lesson)
                << QByteArray(lesson) << QByteArray(name) << role;
    };
    are("dot-product", Role::SecondWeights, {"weights_2", "dot_product_2", "cosine_2"});
    are("dot-product", Role::Weights, {"weights_1", "weights_1_length", "dot_product_1"});
    are("dot-product", Role::Input, {"input_vector", "input_angle"});
    are("dot-product", Role::Other, {"more_similar", "rows"});
    // Not the weights of whose name they have a part.
    are("first-prediction", Role::Between, {"dot_product_1", "layer_1", "second_layer_1", "relu"});
    are("first-prediction", Role::Prediction,
        {"layer_2", "prediction", "second_prediction", "predicted_class"});
    are("first-prediction", Role::Error, {"target", "second_target"});
    are("first-prediction", Role::Other, {"threshold", "correct"});
    are("error", Role::Error, {"difference", "mse", "half_error", "first_target"});
    are("error", Role::Prediction, {"prediction", "first_prediction"});
    are("way-down", Role::Gradient, {"derivative", "measured_slope"});
    are("way-down", Role::Error, {"x", "error_left", "next_x", "path_error", "shortcut_error"});
    are("way-down", Role::Prediction, {"other_before", "shortcut_prediction"});
    are("way-down", Role::Other, {"learning_rate", "h"});
    are("chain-rule", Role::Gradient,
        {"dlayer1_dweights", "dprediction_dlayer1", "derror_dbias_check"});
    are("chain-rule", Role::Error, {"error", "new_error"});
    are("chain-rule", Role::Prediction, {"other_before", "new_prediction", "gradient_others"});
    are("chain-rule", Role::Weights, {"new_bias", "shortcut_weights_1", "new_weights_1"});
    are("chain-rule", Role::Other, {"learning_rate", "times_as_large", "rates"});
    // The sum of a second layer is no prediction, nor are its inputs weights.
    are("training", Role::Between, {"layer_1", "sum_1", "sum_2", "sum_3", "output_1", "output_2"});
    are("training", Role::Weights, {"weights", "weights_1", "bias_1_before", "bias", "weights_3"});
    are("training", Role::SecondWeights, {"weights_2", "bias_2", "weights_2_before"});
    are("training", Role::Gradient, {"derror_doutput_1", "doutput_1_dsum_1", "derror_dbias_2"});
    are("training", Role::Error, {"cumulative_error", "target", "last_sum"});
    are("training", Role::Other, {"row", "training_rows", "rows_right", "iteration"});
    are("welcome", Role::Other, {"throw_1", "throw_2", "sudoku", "text"});
    are("welcome", Role::Weights, {"weights_area", "weight", "first_weights"});
    are("welcome", Role::Between, {"first_layer", "area_part", "learned_features"});
    are("welcome", Role::Prediction, {"price", "predicted_price", "smile_probability"});
}

void TestRoles::values_are_what_they_seem()
{
    QFETCH(const QByteArray, lesson);
    QFETCH(const QByteArray, name);
    QFETCH(const Role, role);
    bool found = false;
    for (const Step& step : all_steps(*find_lesson_kind(lesson.constData()))) {
        if (const Value* value = step.find(name.constData())) {
            QVERIFY2(value->role == role, step.id.c_str());
            found = true;
        }
    }
    QVERIFY(found);
}

QTEST_MAIN(TestRoles)
#include "tst_roles.moc"

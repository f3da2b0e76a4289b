// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training_trace.h"
#include "model/tutorial_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

/// The steps of the training lesson, against NumPy's runs and against finite differences.
class TestTrainingTrace : public QObject
{
    Q_OBJECT

private slots:
    void the_tutorials_run();
    void ids_follow_the_recording();
    void every_id_is_announced_and_occurs();
    void every_highlight_is_a_value_of_its_step_data();
    void every_highlight_is_a_value_of_its_step();
    void every_step_multiplies_the_chain_of_its_row();
    void weights_go_from_step_to_step_without_a_gap();
    void recorded_errors_equal_numpys_data();
    void recorded_errors_equal_numpys();
    void drawn_rows_equal_numpys();
    void hidden_layers_equal_numpys_and_finite_differences();
    void settings_follow_the_fields();
    void a_run_of_one_iteration_is_finished_at_once();
};

namespace
{

using model::Dataset;
using model::Inputs;
using model::Step;
using model::Timeline;

model::RunSettings settings_with(const Inputs& changed = {}, std::size_t sigmoid_units = 0)
{
    Inputs inputs = model::initial_values(model::neuron_inputs());
    for (const auto& [name, numbers] : changed)
        inputs[name] = numbers;
    model::RunSettings settings = model::neuron_settings(inputs);
    if (sigmoid_units > 0) {
        settings.hidden = {sigmoid_units};
        settings.activations = {model::Activation::Sigmoid};
    }
    return settings;
}

Timeline whole_run(const Inputs& changed = {}, std::size_t sigmoid_units = 0)
{
    const Dataset dataset = model::tutorial_dataset();
    Timeline timeline(settings_with(changed, sigmoid_units), dataset);
    timeline.advance(timeline.settings().iterations, dataset);
    return timeline;
}

Step step_at(const Timeline& timeline, std::int64_t iterations_made)
{
    return model::training_step(timeline, model::tutorial_dataset(), iterations_made);
}

bool agree(double number, double expected, double relative = 1e-12)
{
    return std::abs(number - expected) <= relative * std::max(1.0, std::abs(expected));
}

double at(const Step& step, const char* name, std::size_t index)
{
    return step.find(name)->numbers.at(index);
}

QJsonArray golden_runs(const QString& file)
{
    QFile golden(QStringLiteral(TEST_DATA_DIR "/golden/") + file);
    if (!golden.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(golden.readAll())["runs"].toArray();
}

} // namespace

void TestTrainingTrace::the_tutorials_run()
{
    const Timeline timeline = whole_run();
    const Step start = step_at(timeline, 0);
    QVERIFY(agree(at(start, "weights", 0), 0.4967141530112327));
    QVERIFY(agree(at(start, "weights", 1), -0.13826430117118466));
    QVERIFY(agree(start.number("bias"), 0.6476885381006925));
    QVERIFY(agree(start.number("cumulative_error"), 3.0648408915, 1e-10));

    const Step end = step_at(timeline, 10'000);
    QVERIFY(agree(at(end, "weights", 0), 0.1282886153, 1e-10));
    QVERIFY(agree(at(end, "weights", 1), 0.4660309163, 1e-10));
    QVERIFY(agree(end.number("bias"), -0.9476965257, 1e-10));
    QVERIFY(agree(end.number("cumulative_error"), 1.891306138666, 1e-10));
    QCOMPARE(end.number("iteration"), 9'999.0);
    QCOMPARE(end.number("iterations_made"), 10'000.0);
    QVERIFY(end.network == timeline.latest().network);
}

void TestTrainingTrace::ids_follow_the_recording()
{
    const Timeline timeline = whole_run({{"iterations", {301}}});
    for (int made = 0; made <= 301; ++made) {
        const bool recorded = made == 1 || made == 101 || made == 201;
        const std::string expected = made == 0     ? "start"
                                     : made == 301 ? "finished"
                                     : made <= 100 ? "iteration"
                                     : recorded    ? "record"
                                                   : "further";
        const Step step = step_at(timeline, made);
        QCOMPARE(step.id, expected);
        const bool known = recorded || expected == "start" || expected == "finished";
        QCOMPARE(step.find("cumulative_error") != nullptr, known);
    }
}

void TestTrainingTrace::every_id_is_announced_and_occurs()
{
    std::vector<std::string> occurring;
    const Timeline timeline = whole_run({{"iterations", {103}}});
    for (const int made : {0, 1, 101, 102, 103})
        occurring.push_back(step_at(timeline, made).id);
    QCOMPARE(occurring, model::neuron_step_ids());
}

void TestTrainingTrace::every_highlight_is_a_value_of_its_step_data()
{
    QTest::addColumn<int>("hidden_units");
    QTest::newRow("one neuron") << 0;
    QTest::newRow("one hidden unit") << 1;
    QTest::newRow("five hidden units") << 5;
}

void TestTrainingTrace::every_highlight_is_a_value_of_its_step()
{
    QFETCH(const int, hidden_units);
    const Timeline timeline = whole_run({{"iterations", {103}}}, std::size_t(hidden_units));
    for (int made = 0; made <= 103; ++made) {
        const Step step = step_at(timeline, made);
        QVERIFY(!step.highlights.empty());
        for (const std::string& name : step.highlights)
            QVERIFY2(step.find(name), (step.id + ": " + name).c_str());
        for (const model::Value& value : step.values)
            QCOMPARE(
                std::count_if(step.values.begin(), step.values.end(),
                              [&](const model::Value& other) { return other.name == value.name; }),
                1);
    }
}

void TestTrainingTrace::every_step_multiplies_the_chain_of_its_row()
{
    const Dataset dataset = model::tutorial_dataset();
    const Timeline timeline = whole_run({{"iterations", {250}}});
    for (int made = 1; made <= 250; ++made) {
        const Step step = step_at(timeline, made);
        const auto row = static_cast<std::size_t>(step.number("row")) - 1;
        QCOMPARE(step.number("target"), dataset.targets.at(row));
        // The definition, worked out with nothing but arithmetic from what stood before.
        const double x = dataset.row(row)[0];
        const double y = dataset.row(row)[1];
        const double layer_1 = x * at(step, "weights_before", 0) +
                               y * at(step, "weights_before", 1) + step.number("bias_before");
        const double prediction = 1 / (1 + std::exp(-layer_1));
        const double slope = 2 * (prediction - step.number("target"));
        const double product = slope * prediction * (1 - prediction);
        QVERIFY(agree(step.number("layer_1"), layer_1));
        QVERIFY(agree(step.number("prediction"), prediction));
        QVERIFY(agree(step.number("error"), slope * slope / 4));
        QVERIFY(agree(step.number("derror_dprediction"), slope));
        QVERIFY(agree(step.number("dprediction_dlayer1"), prediction * (1 - prediction)));
        QCOMPARE(step.find("dlayer1_dweights")->numbers, step.find("input_vector")->numbers);
        QCOMPARE(step.number("dlayer1_dbias"), 1.0);
        QVERIFY(agree(at(step, "derror_dweights", 0), product * x));
        QVERIFY(agree(at(step, "derror_dweights", 1), product * y));
        QVERIFY(agree(step.number("derror_dbias"), product));
        QVERIFY(agree(at(step, "weights", 1), at(step, "weights_before", 1) - 0.1 * product * y));
        QVERIFY(agree(step.number("bias"), step.number("bias_before") - 0.1 * product));
    }
}

void TestTrainingTrace::weights_go_from_step_to_step_without_a_gap()
{
    const Timeline timeline = whole_run({{"iterations", {1'100}}});
    for (int made = 1; made <= 1'100; made += 13) {
        const Step before = step_at(timeline, made - 1);
        const Step step = step_at(timeline, made);
        QCOMPARE(step.find("weights_before")->numbers, before.find("weights")->numbers);
        QCOMPARE(step.find("bias_before")->numbers, before.find("bias")->numbers);
        QCOMPARE(step.network.layers.front().weights, step.find("weights")->numbers);
        QVERIFY(step == step_at(timeline, made)); // coming back shows the same
    }
}

void TestTrainingTrace::recorded_errors_equal_numpys_data()
{
    QTest::addColumn<QJsonObject>("run");
    const QJsonArray runs = golden_runs("neuron.json");
    for (const QJsonValue run : runs)
        QTest::addRow("seed %.0f at rate %g", run["seed"].toDouble(),
                      run["learning_rate"].toDouble())
            << run.toObject();
}

void TestTrainingTrace::recorded_errors_equal_numpys()
{
    QFETCH(const QJsonObject, run);
    const Timeline timeline = whole_run(
        {{"seed", {run["seed"].toDouble()}}, {"learning_rate", {run["learning_rate"].toDouble()}}});
    const QJsonArray history = run["history"].toArray();
    QCOMPARE(history.size(), 100);
    for (const QJsonValue point : history) {
        const auto iteration = static_cast<std::int64_t>(point[0].toDouble());
        const Step step = step_at(timeline, iteration + 1);
        QCOMPARE(step.id, iteration == 0 ? "iteration" : "record");
        QVERIFY(agree(step.number("cumulative_error"), point[1].toDouble(), 1e-10));
    }
    const QJsonValue last = run["final"].toArray()[0];
    const Step end = step_at(timeline, 10'000);
    QVERIFY(agree(at(end, "weights", 0), last["weights"][0][0].toDouble(), 1e-10));
    QVERIFY(agree(at(end, "weights", 1), last["weights"][0][1].toDouble(), 1e-10));
    QVERIFY(agree(end.number("bias"), last["bias"][0].toDouble(), 1e-10));
}

void TestTrainingTrace::drawn_rows_equal_numpys()
{
    const QJsonArray runs = golden_runs("neuron.json");
    QVERIFY(!runs.isEmpty());
    for (const QJsonValue run : runs) {
        const Timeline timeline =
            whole_run({{"seed", {run["seed"].toDouble()}}, {"iterations", {60}}});
        const QJsonArray picks = run["first_picks"].toArray();
        for (int i = 0; i < picks.size(); ++i)
            // NumPy counts from 0.
            QCOMPARE(step_at(timeline, i + 1).number("row"), picks[i].toDouble() + 1);
    }
}

void TestTrainingTrace::hidden_layers_equal_numpys_and_finite_differences()
{
    const QJsonValue run = golden_runs("layers.json").at(0); // four sigmoid units
    QCOMPARE(run["activation"].toString(), "sigmoid");
    const Timeline timeline = whole_run({{"seed", {run["seed"].toDouble()}},
                                         {"learning_rate", {run["learning_rate"].toDouble()}},
                                         {"iterations", {run["iterations"].toDouble()}}},
                                        4);
    const QJsonArray history = run["history"].toArray();
    for (const QJsonValue point : history) {
        const Step step = step_at(timeline, static_cast<std::int64_t>(point[0].toDouble()) + 1);
        QCOMPARE(step.id, point[0].toDouble() == 0 ? "iteration" : "record");
        QVERIFY(agree(step.number("cumulative_error"), point[1].toDouble(), 1e-9));
    }

    const Step step = step_at(timeline, 1'234);
    QCOMPARE(step.find("weights_1")->shape, (std::vector<std::size_t>{4, 2}));
    QCOMPARE(step.find("derror_dweights_2")->shape, (std::vector<std::size_t>{1, 4}));
    const model::Network network = timeline.at(1'233, model::tutorial_dataset()).network;
    const auto error_with = [&](std::size_t layer, bool bias, std::size_t index, double nudge) {
        model::Network moved = network;
        (bias ? moved.layers[layer].bias : moved.layers[layer].weights)[index] += nudge;
        const double prediction = model::predict(moved, step.find("input_vector")->numbers);
        return (prediction - step.number("target")) * (prediction - step.number("target"));
    };
    const auto check = [&](const char* name, std::size_t layer, bool bias) {
        const std::vector<double>& numbers = step.find(name)->numbers;
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const double measured =
                (error_with(layer, bias, i, 1e-5) - error_with(layer, bias, i, -1e-5)) / 2e-5;
            QVERIFY2(agree(numbers[i], measured, 1e-8), name);
        }
    };
    check("derror_dweights_1", 0, false);
    check("derror_dbias_1", 0, true);
    check("derror_dweights_2", 1, false);
    check("derror_dbias_2", 1, true);
    // The factors of the chain multiply to the products, back to the first layer.
    for (std::size_t unit = 0; unit < 4; ++unit)
        QVERIFY(agree(at(step, "derror_dbias_1", unit),
                      at(step, "derror_doutput_1", unit) * at(step, "doutput_1_dsum_1", unit)));
    QVERIFY(agree(step.number("derror_dbias_2"),
                  step.number("derror_dprediction") * step.number("dprediction_dsum_2")));
}

void TestTrainingTrace::settings_follow_the_fields()
{
    QVERIFY(settings_with() == model::RunSettings{});
    const model::RunSettings other =
        settings_with({{"learning_rate", {0.5}}, {"iterations", {7}}, {"seed", {4294967295}}});
    QCOMPARE(other.learning_rate, 0.5);
    QCOMPARE(other.iterations, 7);
    QCOMPARE(other.seed, 4294967295u);
    // What no field says stays as it is.
    model::RunSettings before;
    before.hidden = {4};
    QCOMPARE(model::neuron_settings(model::neuron_values({}), before).hidden, before.hidden);
}

void TestTrainingTrace::a_run_of_one_iteration_is_finished_at_once()
{
    const Timeline timeline = whole_run({{"iterations", {1}}});
    const Step step = step_at(timeline, 1);
    QCOMPARE(step.id, "finished");
    QVERIFY(agree(step.number("cumulative_error"), 3.067518, 1e-6));
    QCOMPARE(step.number("iteration"), 0.0);
}

QTEST_APPLESS_MAIN(TestTrainingTrace)
#include "tst_training_trace.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbench_trace.h"

#include "model/option_inputs.h"
#include "model/run_options.h"
#include "model/tutorial_data.h"
#include "support/drawn_inputs.h"

#include <QTest>

#include <cmath>

using namespace model;

/// What the fields of the workbench ask for, and what its steps say.
class TestWorkbenchTrace : public QObject
{
    Q_OBJECT

private slots:
    void has_a_field_for_every_option_but_two();
    void begins_with_a_hidden_layer_and_otherwise_as_runs_do();
    void asks_for_a_possible_run_whatever_stands_in_the_fields();
    void has_in_its_fields_what_its_run_has();
    void fits_activations_to_layers_data();
    void fits_activations_to_layers();
    void leaves_out_what_rows_cannot_have();
    void says_where_a_run_stands();
    void tells_a_row_of_a_batch_from_the_batch_data();
    void tells_a_row_of_a_batch_from_the_batch();
};

void TestWorkbenchTrace::has_a_field_for_every_option_but_two()
{
    const std::vector<Input> inputs = workbench_inputs();
    for (const RunOption& option : run_options()) {
        const bool isThere = std::ranges::find(inputs, option.name, &Input::name) != inputs.end();
        const std::string_view name = option.name;
        QVERIFY2(isThere == (name != "output" && name != "record_every"), option.name);
    }
}

void TestWorkbenchTrace::begins_with_a_hidden_layer_and_otherwise_as_runs_do()
{
    RunSettings expected;
    expected.hidden = {4};
    QVERIFY(workbench_settings(initial_values(workbench_inputs())) == expected);
}

void TestWorkbenchTrace::asks_for_a_possible_run_whatever_stands_in_the_fields()
{
    Random random(5);
    RunSettings before;
    int several = 0;
    for (int i = 0; i < 400; ++i) {
        Inputs inputs;
        for (const Input& input : workbench_inputs())
            inputs[input.name] = example::drawn(input.kind, random);
        before.output = i % 2 == 0 ? Output::Classes : Output::Number;
        const RunSettings settings = workbench_settings(inputs, before);
        QVERIFY(is_valid(settings));
        QCOMPARE(settings.output, before.output);
        several += settings.activations.size() > 1;
    }
    QVERIFY(several > 20);
}

void TestWorkbenchTrace::has_in_its_fields_what_its_run_has()
{
    RunSettings settings;
    settings.hidden = {5, 3};
    settings.activations = {Activation::Relu, Activation::Tanh};
    settings.loss = Loss::CrossEntropy;
    settings.batch = every_row;
    settings.l1 = 0.01;
    settings.derived = {Derived::SquareOf1, Derived::SineOf2};
    settings.record_every = 7;
    QVERIFY(workbench_settings(workbench_values(settings), settings) == settings);
    // What no field says stays as it was.
    QVERIFY(workbench_settings(workbench_values(settings)).record_every != settings.record_every);
}

void TestWorkbenchTrace::fits_activations_to_layers_data()
{
    QTest::addColumn<std::vector<double>>("units");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("expected");
    using Units = std::vector<double>;
    QTest::newRow("one is for all") << Units{4, 4} << QByteArray("relu") << QByteArray("relu");
    QTest::newRow("one for each") << Units{4, 4} << QByteArray("relu,tanh")
                                  << QByteArray("relu,tanh");
    QTest::newRow("a layer without has that before")
        << Units{4, 4, 4} << QByteArray("relu,tanh") << QByteArray("relu,tanh,tanh");
    QTest::newRow("one without a layer is dropped")
        << Units{4} << QByteArray("relu,tanh") << QByteArray("relu");
    QTest::newRow("a neuron has none to speak of")
        << Units{} << QByteArray("relu,tanh") << QByteArray("relu");
}

void TestWorkbenchTrace::fits_activations_to_layers()
{
    QFETCH(const std::vector<double>, units);
    QFETCH(const QByteArray, words);
    QFETCH(const QByteArray, expected);
    Inputs inputs = initial_values(workbench_inputs());
    inputs["hidden"] = units;
    inputs["activation"] = words.toStdString();
    const RunSettings settings = workbench_settings(inputs);
    QVERIFY(is_valid(settings));
    QCOMPARE(QByteArray::fromStdString(workbench_values(settings).at("activation").word), expected);
}

void TestWorkbenchTrace::leaves_out_what_rows_cannot_have()
{
    Dataset narrow;
    narrow.feature_names = {"x"};
    RunSettings settings;
    settings.derived = {Derived::SquareOf2, Derived::SineOf1, Derived::Product};
    QVERIFY(possible_with(settings, narrow).derived == std::vector{Derived::SineOf1});
    QVERIFY(possible_with(settings, tutorial_dataset()) == settings);
}

void TestWorkbenchTrace::says_where_a_run_stands()
{
    RunSettings settings;
    settings.hidden = {2, 2};
    settings.iterations = 3;
    const Dataset rows = tutorial_dataset();
    const auto stepsOf = [&rows](const RunSettings& of) {
        Timeline timeline(of, rows);
        timeline.advance(of.iterations, rows);
        std::vector<Step> steps;
        for (std::int64_t made = 0; made <= of.iterations; ++made)
            steps.push_back(workbench_step(timeline, rows, made));
        return steps;
    };
    const std::vector<Step> steps = stepsOf(settings);
    const std::array ids{"build", "learn", "learn", "finished"};
    for (std::size_t i = 0; i < ids.size(); ++i) {
        QCOMPARE(steps[i].id, std::string(ids[i]));
        QVERIFY(!steps[i].holds("cross-entropy"));
        QVERIFY(!steps[i].holds("batch"));
        for (const std::string& name : steps[i].highlights)
            QVERIFY2(steps[i].find(name), name.c_str());
    }
    settings.loss = Loss::CrossEntropy;
    settings.batch = 3;
    const Step last = stepsOf(settings).back();
    QVERIFY(last.holds("cross-entropy"));
    QVERIFY(last.holds("batch"));
}

void TestWorkbenchTrace::tells_a_row_of_a_batch_from_the_batch_data()
{
    QTest::addColumn<Loss>("loss");
    QTest::addColumn<std::int64_t>("batch");
    QTest::addColumn<double>("rows");
    for (const Loss loss : losses) {
        const std::string of = std::string(name(loss)) + ", ";
        QTest::addRow("%severy row", of.c_str()) << loss << every_row << 8.0;
        QTest::addRow("%sthree rows", of.c_str()) << loss << std::int64_t(3) << 3.0;
        QTest::addRow("%smore rows than there are", of.c_str()) << loss << std::int64_t(20) << 20.0;
    }
}

void TestWorkbenchTrace::tells_a_row_of_a_batch_from_the_batch()
{
    QFETCH(const Loss, loss);
    QFETCH(const std::int64_t, batch);
    QFETCH(const double, rows);
    RunSettings settings;
    settings.hidden = {3};
    settings.loss = loss;
    settings.batch = batch;
    settings.iterations = 50;
    settings.record_every = 1;
    const Dataset dataset = tutorial_dataset();
    Timeline timeline(settings, dataset);
    timeline.advance(settings.iterations, dataset);
    const Step step = workbench_step(timeline, dataset, 50);
    const double p = step.number("prediction");
    const double t = step.number("target");
    // Of the row beside which it stands.
    const double expected =
        loss == Loss::Squared ? (p - t) * (p - t) : -t * std::log(p) - (1 - t) * std::log(1 - p);
    QVERIFY(std::abs(step.number("error") - expected) < 1e-12);
    QCOMPARE(step.number("rows_in_batch"), rows);
    const Step before = workbench_step(timeline, dataset, 49);
    QVERIFY(before.number("mean_error") != before.number("error"));
    if (batch == every_row)
        QVERIFY(std::abs(step.number("mean_error") - before.number("cumulative_error") / rows) <
                1e-12);
}

QTEST_MAIN(TestWorkbenchTrace)
#include "tst_workbench_trace.moc"

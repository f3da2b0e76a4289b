// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/difference.h"
#include "support/golden.h"

#include "model/preprocessing.h"
#include "model/run_options.h"
#include "model/tutorial_data.h"

#include <QTest>

/// Whole runs against those of NumPy and scikit-learn.
class Golden : public QObject
{
    Q_OBJECT

private slots:
    void the_tutorial_rows_are_those_of_the_reference();
    void a_run_gives_the_numbers_of_numpy_data();
    void a_run_gives_the_numbers_of_numpy();
    void a_run_with_options_gives_the_numbers_of_numpy_data();
    void a_run_with_options_gives_the_numbers_of_numpy();
    void a_split_holds_the_rows_of_scikit_learn_data();
    void a_split_holds_the_rows_of_scikit_learn();
    void standardizing_gives_the_numbers_of_scikit_learn();
};

void Golden::the_tutorial_rows_are_those_of_the_reference()
{
    const model::Dataset expected = golden::dataset(golden::file("neuron"));
    const model::Dataset ours = model::tutorial_dataset();
    QCOMPARE(ours.inputs, expected.inputs);
    QCOMPARE(ours.targets, expected.targets);
    QCOMPARE(ours.train_rows, expected.train_rows);
}

void Golden::a_run_gives_the_numbers_of_numpy_data()
{
    QTest::addColumn<QJsonObject>("file");
    QTest::addColumn<QJsonObject>("reference");

    for (const char* name : {"neuron", "layers"}) {
        const QJsonObject file = golden::file(name);
        const QJsonArray runs = file["runs"].toArray();
        for (const QJsonValue reference : runs) {
            QTest::addRow("%s, seed %lld at rate %g", name, reference["seed"].toInteger(),
                          reference["learning_rate"].toDouble())
                << file << reference.toObject();
        }
    }
}

void Golden::a_run_gives_the_numbers_of_numpy()
{
    QFETCH(QJsonObject, file);
    QFETCH(QJsonObject, reference);
    // The order of additions differs and tanh may differ in its last bit. Training on these rows
    // does not amplify that much: the largest difference seen is far below this bound.
    const double tolerance = 1e-9;
    const golden::Run expected = golden::run(reference);
    const model::Dataset dataset = golden::dataset(file);

    model::TrainingState state = model::initial_state(expected.settings, dataset);
    QVERIFY(relative_difference(state.network, expected.initial) <= 1e-15);

    model::Trainer trainer(expected.settings, dataset);
    model::TrainingState walked = state;
    for (const std::size_t pick : expected.first_picks)
        QCOMPARE(trainer.step(walked).row, pick);

    std::vector<model::HistoryPoint> history;
    QVERIFY(!trainer.advance(state, expected.settings.iterations, history));
    QCOMPARE(state.iteration, expected.settings.iterations);
    QVERIFY2(relative_difference(state.network, expected.final) <= tolerance,
             qPrintable(QString::number(relative_difference(state.network, expected.final))));

    QCOMPARE(history.size(), expected.history.size());
    for (std::size_t i = 0; i < history.size(); ++i) {
        QCOMPARE(history[i].iteration, expected.history[i].iteration);
        QVERIFY(relative_difference(history[i].train_error, expected.history[i].train_error) <=
                tolerance);
        QCOMPARE(history[i].test_error, 0.0);
    }
}

void Golden::a_run_with_options_gives_the_numbers_of_numpy_data()
{
    QTest::addColumn<QJsonObject>("rows");
    QTest::addColumn<QJsonObject>("reference");
    const QJsonObject file = golden::file("workbench");
    const QJsonArray runs = file["runs"].toArray();
    QCOMPARE(runs.size(), 9);
    for (const QJsonValue reference : runs) {
        const QString data = reference["data"].toString();
        QTest::addRow("%s, %d hidden layers, %s, batch %d, penalty %s", qPrintable(data),
                      int(reference["hidden"].toArray().size()),
                      qPrintable(reference["loss"].toString()), reference["batch"].toInt(),
                      qPrintable(reference["penalty"].toString(QStringLiteral("none"))))
            << file["data"][data].toObject() << reference.toObject();
    }
}

void Golden::a_run_with_options_gives_the_numbers_of_numpy()
{
    QFETCH(QJsonObject, rows);
    QFETCH(QJsonObject, reference);
    const double tolerance = 1e-9;
    const golden::Run expected = golden::workbench_run(reference);
    QVERIFY(model::is_valid(expected.settings));
    const model::Dataset dataset = golden::dataset(rows);

    model::TrainingState state = model::initial_state(expected.settings, dataset);
    QVERIFY(relative_difference(state.network, expected.initial) <= 1e-15);
    std::vector<model::HistoryPoint> history;
    QVERIFY(!model::Trainer(expected.settings, dataset)
                 .advance(state, expected.settings.iterations, history));
    QVERIFY2(relative_difference(state.network, expected.final) <= tolerance,
             qPrintable(QString::number(relative_difference(state.network, expected.final))));
    // A weight that is 0 is so on both sides: a penalty stops there, and not near it.
    for (std::size_t k = 0; k < state.network.layers.size(); ++k) {
        const std::vector<double>& weights = state.network.layers[k].weights;
        for (std::size_t i = 0; i < weights.size(); ++i)
            QCOMPARE(weights[i] == 0, expected.final.layers[k].weights[i] == 0);
    }
    QCOMPARE(history.size(), expected.history.size());
    for (std::size_t i = 0; i < history.size(); ++i) {
        QCOMPARE(history[i].iteration, expected.history[i].iteration);
        QVERIFY(relative_difference(history[i].train_error, expected.history[i].train_error) <=
                tolerance);
    }
}

void Golden::a_split_holds_the_rows_of_scikit_learn_data()
{
    QTest::addColumn<QJsonObject>("reference");
    const QJsonArray splits = golden::file("preprocessing")["train_test_split"].toArray();
    for (const QJsonValue split : splits) {
        QTest::addRow("%lld rows, %g held back, seed %lld", split["rows"].toInteger(),
                      split["test_fraction"].toDouble(), split["seed"].toInteger())
            << split.toObject();
    }
}

void Golden::a_split_holds_the_rows_of_scikit_learn()
{
    QFETCH(QJsonObject, reference);
    const model::Split split =
        model::train_test_split(static_cast<std::size_t>(reference["rows"].toInteger()),
                                reference["test_fraction"].toDouble(),
                                static_cast<std::uint32_t>(reference["seed"].toInteger()));
    QCOMPARE(split.train, golden::whole_numbers(reference["train"].toArray()));
    QCOMPARE(split.test, golden::whole_numbers(reference["test"].toArray()));
}

void Golden::standardizing_gives_the_numbers_of_scikit_learn()
{
    const QJsonObject reference = golden::file("preprocessing")["standardize"].toObject();
    model::Dataset dataset = model::tutorial_dataset();
    QCOMPARE(dataset.inputs, golden::flat(reference["rows"].toArray()));

    const model::Standardization standardization =
        model::fit_standardization(dataset.inputs, dataset.features(), dataset.train_rows);
    QVERIFY(relative_difference(standardization.mean,
                                golden::numbers(reference["mean"].toArray())) <= 1e-12);
    QVERIFY(relative_difference(standardization.scale,
                                golden::numbers(reference["scale"].toArray())) <= 1e-12);

    model::standardize(dataset.inputs, standardization);
    QVERIFY(relative_difference(dataset.inputs, golden::flat(reference["scaled"].toArray())) <=
            1e-12);
}

QTEST_APPLESS_MAIN(Golden)
#include "tst_golden.moc"

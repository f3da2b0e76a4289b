// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/trainer.h"
#include "model/tutorial_data.h"

#include <QTest>

#include <cmath>

/// The loop itself: pieces and wholes, recording, what a step shows.
class Training : public QObject
{
    Q_OBJECT

private slots:
    void the_start_has_drawn_only_the_network();
    void steps_and_advance_agree_to_the_last_bit_data();
    void steps_and_advance_agree_to_the_last_bit();
    void pieces_add_up_to_the_whole();
    void errors_are_recorded_when_due();
    void held_back_rows_are_measured_and_never_learned_from();
    void a_step_shows_all_it_computed();
    void accuracy_is_the_share_of_right_rows();

private:
    const model::Dataset dataset_ = model::tutorial_dataset();
};

void Training::the_start_has_drawn_only_the_network()
{
    const model::RunSettings settings{.hidden = {3}};
    const model::TrainingState state = model::initial_state(settings, dataset_);
    model::Random random(settings.seed);
    for (const double weight : state.network.layers[0].weights)
        QVERIFY(weight == random.normal() / std::sqrt(2.0));
    for (const double weight : state.network.layers[1].weights)
        QVERIFY(weight == random.normal() / std::sqrt(3.0));
    QVERIFY(state.random == random);
    QCOMPARE(state.iteration, std::int64_t{0});
}

void Training::steps_and_advance_agree_to_the_last_bit_data()
{
    QTest::addColumn<model::RunSettings>("settings");
    QTest::newRow("one neuron") << model::RunSettings{};
    QTest::newRow("one neuron, cross-entropy")
        << model::RunSettings{.loss = model::Loss::CrossEntropy};
    QTest::newRow("one neuron, a number")
        << model::RunSettings{.learning_rate = 0.01, .output = model::Output::Number};
    QTest::newRow("one neuron, derived features")
        << model::RunSettings{.derived = {model::Derived::SquareOf1}};
    QTest::newRow("one neuron, weights that cost") << model::RunSettings{.l1 = 0.001};
    QTest::newRow("one hidden layer") << model::RunSettings{.hidden = {4}};
    QTest::newRow("two hidden layers") << model::RunSettings{.hidden = {8, 8}};
}

void Training::steps_and_advance_agree_to_the_last_bit()
{
    QFETCH(const model::RunSettings, settings);
    model::Trainer trainer(settings, dataset_);
    model::TrainingState walked = model::initial_state(settings, dataset_);
    model::TrainingState run = walked;
    std::vector<model::HistoryPoint> history;
    for (int i = 0; i < 2500; ++i)
        trainer.step(walked);
    QVERIFY(!trainer.advance(run, 2500, history));
    QVERIFY(walked == run);
}

void Training::pieces_add_up_to_the_whole()
{
    const model::RunSettings settings{.record_every = 30, .hidden = {4}};
    const model::TrainingState start = model::initial_state(settings, dataset_);

    model::Trainer trainer(settings, dataset_);
    model::TrainingState whole = start;
    std::vector<model::HistoryPoint> whole_history;
    QVERIFY(!trainer.advance(whole, 3333, whole_history));

    model::TrainingState pieces = start;
    std::vector<model::HistoryPoint> pieces_history;
    for (const std::int64_t count : {0, 1, 29, 1, 969, 1000, 1333}) {
        model::Trainer resumed(settings, dataset_); // as after a program start
        QVERIFY(!resumed.advance(pieces, count, pieces_history));
    }
    QVERIFY(pieces == whole);
    QVERIFY(pieces_history == whole_history);
}

void Training::errors_are_recorded_when_due()
{
    const model::RunSettings settings{.record_every = 7};
    model::Trainer trainer(settings, dataset_);
    model::TrainingState state = model::initial_state(settings, dataset_);
    model::TrainingState walked = state;
    std::vector<model::HistoryPoint> history;
    QVERIFY(!trainer.advance(state, 22, history));

    std::vector<model::HistoryPoint> expected;
    for (std::int64_t iteration = 0; iteration < 22; ++iteration) {
        trainer.step(walked);
        if (iteration != 0 && iteration != 7 && iteration != 14 && iteration != 21)
            continue;
        double sum = 0; // after the update of this iteration
        for (std::size_t row = 0; row < dataset_.rows(); ++row)
            sum += model::squared_error(model::predict(walked.network, dataset_.row(row)),
                                        dataset_.targets[row]);
        expected.push_back({iteration, sum, 0});
    }
    QVERIFY(history == expected);
}

void Training::held_back_rows_are_measured_and_never_learned_from()
{
    model::Dataset dataset = dataset_;
    dataset.train_rows = {6, 1, 4};
    dataset.test_rows = {0, 7};
    const model::RunSettings settings;
    model::Trainer trainer(settings, dataset);
    model::TrainingState state = model::initial_state(settings, dataset);
    std::vector<bool> seen(dataset.rows());
    for (int i = 0; i < 200; ++i)
        seen[trainer.step(state).row] = true;
    QCOMPARE(seen, (std::vector<bool>{false, true, false, false, true, false, true, false}));

    const model::HistoryPoint point = trainer.measure(state.network, 199);
    const auto error = [&](std::size_t row) {
        return model::squared_error(model::predict(state.network, dataset.row(row)),
                                    dataset.targets[row]);
    };
    QCOMPARE(point.iteration, std::int64_t{199});
    QVERIFY(point.train_error == error(6) + error(1) + error(4));
    QVERIFY(point.test_error == error(0) + error(7));
}

void Training::a_step_shows_all_it_computed()
{
    const model::RunSettings settings{.hidden = {4}};
    model::Trainer trainer(settings, dataset_);
    model::TrainingState state = model::initial_state(settings, dataset_);
    for (int i = 0; i < 20; ++i) {
        const model::TrainingState before = state;
        const model::Trainer::Iteration& iteration = trainer.step(state);
        QCOMPARE(state.iteration, before.iteration + 1);

        const model::ForwardPass pass = model::forward(before.network, dataset_.row(iteration.row));
        QVERIFY(iteration.forward == pass);
        const double target = dataset_.targets[iteration.row];
        QVERIFY(iteration.backward == model::backward(before.network, pass, target));
        model::Network updated = before.network;
        model::update(updated, iteration.backward, settings.learning_rate);
        QVERIFY(state.network == updated);
    }
}

void Training::accuracy_is_the_share_of_right_rows()
{
    // At weights 1, 0 and bias -2.5 a row is 1 where its first number is above 2.5.
    const model::Network network = model::neuron(std::vector{1.0, 0.0}, -2.5);
    // right are rows 3 and 6 (both 1) and row 7 (0)
    QVERIFY(model::accuracy(network, dataset_, dataset_.train_rows) == 3.0 / 8);
    QVERIFY(model::accuracy(network, dataset_, std::vector<std::size_t>{3, 6}) == 1);
    QVERIFY(model::accuracy(network, dataset_, std::vector<std::size_t>{0, 1}) == 0);
    QVERIFY(std::isnan(model::accuracy(network, dataset_, {})));

    // Exactly on the threshold counts as 1.
    const model::Network undecided = model::neuron(std::vector{0.0, 0.0}, 0);
    QVERIFY(model::accuracy(undecided, dataset_, dataset_.train_rows) == 0.5);
    QVERIFY(model::accuracy(undecided, dataset_, std::vector<std::size_t>{1}) == 1);
}

QTEST_APPLESS_MAIN(Training)
#include "tst_trainer.moc"

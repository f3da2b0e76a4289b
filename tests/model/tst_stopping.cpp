// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation.h"
#include "model/preprocessing.h"
#include "model/timeline.h"
#include "model/until_stopped.h"

#include <QTest>

#include <numeric>
#include <thread>
#include <vector>

using model::Dataset;
using model::RunSettings;

namespace
{

std::stop_token asked()
{
    std::stop_source source;
    source.request_stop();
    return source.get_token();
}

/// So many rows of two features; every fourth is held back.
Dataset rows_of(std::size_t rows)
{
    Dataset dataset;
    dataset.feature_names.resize(2);
    model::Random random(3);
    for (std::size_t row = 0; row < rows; ++row) {
        dataset.targets.push_back(double(row % 2));
        dataset.inputs.push_back(5 + random.normal());
        dataset.inputs.push_back(double(row % 2) + random.normal());
        (row % 4 == 3 ? dataset.test_rows : dataset.train_rows).push_back(row);
    }
    return dataset;
}

} // namespace

/// What takes a look at every row ends soon when nobody wants it any more, and leaves nothing
/// behind that is not true.
class TestStopping : public QObject
{
    Q_OBJECT

private slots:
    void visitsEveryRowOnceAndInOrder_data();
    void visitsEveryRowOnceAndInOrder();
    void endsSoonAfterAStopIsAskedFor();
    void looksAtNoRowThatNobodyWants();
    void aStoppedTrainingIsTheStartOfTheWholeOne();
};

void TestStopping::visitsEveryRowOnceAndInOrder_data()
{
    QTest::addColumn<std::size_t>("rows");
    for (const std::size_t rows : {0, 1, 1'023, 1'024, 1'025, 5'000})
        QTest::addRow("%zu rows", rows) << rows;
}

void TestStopping::visitsEveryRowOnceAndInOrder()
{
    QFETCH(const std::size_t, rows);
    std::vector<std::size_t> seen;
    QVERIFY(model::for_each_until_stopped(model::FirstRows(rows), {},
                                          [&seen](std::size_t row) { seen.push_back(row); }));
    std::vector<std::size_t> all(rows);
    std::iota(all.begin(), all.end(), std::size_t{0});
    QVERIFY(seen == all);
}

void TestStopping::endsSoonAfterAStopIsAskedFor()
{
    for (const std::size_t last : {0, 700, 1'024, 40'000}) {
        std::stop_source source;
        std::size_t seen = 0;
        const bool all = model::for_each_until_stopped(model::FirstRows(1'000'000),
                                                       source.get_token(), [&](std::size_t row) {
                                                           ++seen;
                                                           if (row == last)
                                                               source.request_stop();
                                                       });
        QVERIFY(!all);
        QVERIFY(seen > last);
        QVERIFY(seen <= last + 1'024);
    }
}

void TestStopping::looksAtNoRowThatNobodyWants()
{
    const Dataset dataset = rows_of(5'000);
    const RunSettings settings;
    const model::TrainingState start = model::initial_state(settings, dataset);

    const model::Evaluation evaluation =
        model::evaluate(start.network, dataset, model::Loss::Squared, asked());
    QCOMPARE(evaluation.predictions, std::vector<double>(dataset.rows()));
    QCOMPARE(evaluation.train.error, 0.0);
    QVERIFY(model::evaluate(start.network, dataset).train.error > 0);

    QCOMPARE(model::feature_means(dataset, dataset.train_rows, asked()),
             (std::vector<double>{0, 0}));
    const auto extents = model::feature_extents(dataset, dataset.train_rows, asked());
    QVERIFY((extents.front() == model::Extent{dataset.inputs[0], dataset.inputs[0]}));

    const auto unfitted =
        model::fit_standardization(dataset.inputs, 2, dataset.train_rows, asked());
    QCOMPARE(unfitted.mean, (std::vector<double>{0, 0}));
    const auto fitted = model::fit_standardization(dataset.inputs, 2, dataset.train_rows);
    QVERIFY(fitted.mean.front() > 4);
    std::vector<double> inputs = dataset.inputs;
    model::standardize(inputs, fitted, asked());
    QCOMPARE(inputs, dataset.inputs);

    model::Trainer trainer(settings, dataset);
    QCOMPARE(trainer.measure(start.network, 7, asked()).train_error, 0.0);
    const auto progress = model::make_progress(settings, dataset, start, 1'000, 500, asked());
    QVERIFY(progress == (model::Progress{start, {}, {}, {}}));
}

void TestStopping::aStoppedTrainingIsTheStartOfTheWholeOne()
{
    const Dataset dataset = rows_of(20'000);
    RunSettings settings;
    settings.iterations = 100'000;
    settings.record_every = 10;
    const model::TrainingState start = model::initial_state(settings, dataset);
    bool hasStoppedHalfway = false;
    for (int round = 0; round < 8; ++round) {
        // However far it comes: that depends on the machine.
        std::stop_source source;
        const std::jthread nobody([&source, round] {
            std::this_thread::sleep_for(std::chrono::milliseconds(1 + 3 * round));
            source.request_stop();
        });
        const auto stopped =
            model::make_progress(settings, dataset, start, 100'000, 5, source.get_token());
        QVERIFY(!stopped.diverged_at);
        hasStoppedHalfway |= stopped.state.iteration < 100'000;
        const auto whole =
            model::make_progress(settings, dataset, start, stopped.state.iteration, 5);
        QVERIFY(stopped.state == whole.state);
        QVERIFY(stopped.history == whole.history);
    }
    QVERIFY(hasStoppedHalfway);
}

QTEST_GUILESS_MAIN(TestStopping)
#include "tst_stopping.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation.h"
#include "model/trainer.h"
#include "model/tutorial_data.h"

#include <QTest>

#include <cmath>
#include <limits>

/// How a network does on rows it learns from and on rows held back, against hand-worked values.
class TestEvaluation : public QObject
{
    Q_OBJECT

private slots:
    void a_prediction_is_right_on_the_targets_side_of_a_half_data();
    void a_prediction_is_right_on_the_targets_side_of_a_half();
    void always_a_half_costs_a_quarter_a_row();
    void training_and_held_back_rows_are_scored_apart();
    void agrees_with_the_trainer_on_the_tutorials_start();
    void class_1_has_its_precision_and_recall_data();
    void class_1_has_its_precision_and_recall();
};

void TestEvaluation::a_prediction_is_right_on_the_targets_side_of_a_half_data()
{
    QTest::addColumn<double>("prediction");
    QTest::addColumn<double>("target");
    QTest::addColumn<bool>("right");
    QTest::newRow("sure and right") << 0.99 << 1.0 << true;
    QTest::newRow("sure and wrong") << 0.99 << 0.0 << false;
    QTest::newRow("just below for 0") << std::nextafter(0.5, 0.0) << 0.0 << true;
    QTest::newRow("just below for 1") << std::nextafter(0.5, 0.0) << 1.0 << false;
    QTest::newRow("a half means 1") << 0.5 << 1.0 << true;
    QTest::newRow("a half is wrong for 0") << 0.5 << 0.0 << false;
}

void TestEvaluation::a_prediction_is_right_on_the_targets_side_of_a_half()
{
    QFETCH(const double, prediction);
    QFETCH(const double, target);
    QTEST(model::is_right(prediction, target), "right");
}

void TestEvaluation::always_a_half_costs_a_quarter_a_row()
{
    const std::vector<double> nothing{0, 0};
    const auto evaluation = evaluate(model::neuron(nothing, 0), model::tutorial_dataset());
    QCOMPARE(evaluation.predictions, std::vector<double>(8, 0.5));
    QCOMPARE(evaluation.train.error, 2.0);
    QCOMPARE(evaluation.train.right, std::size_t{4});
    QCOMPARE(evaluation.train.rows, std::size_t{8});
    QVERIFY(
        (evaluation.train.confusion == model::Score{.confusion = {{{0, 4}, {0, 4}}}}.confusion));
    QVERIFY(evaluation.test == model::Score{});
}

void TestEvaluation::training_and_held_back_rows_are_scored_apart()
{
    model::Dataset dataset = model::tutorial_dataset();
    dataset.train_rows = {3, 0};
    dataset.test_rows = {7, 1, 6};
    // A weight of zero and a huge bias: every prediction is 1.
    const std::vector<double> nothing{0, 0};
    const auto evaluation = evaluate(model::neuron(nothing, 1'000), dataset);
    QCOMPARE(evaluation.predictions.size(), std::size_t{8});
    QVERIFY((evaluation.train == model::Score{1, 1, 2, {{{0, 1}, {0, 1}}}})); // targets 1, 0
    QVERIFY((evaluation.test == model::Score{1, 2, 3, {{{0, 1}, {0, 2}}}}));  // targets 0, 1, 1
}

void TestEvaluation::agrees_with_the_trainer_on_the_tutorials_start()
{
    const model::Dataset dataset = model::tutorial_dataset();
    const model::RunSettings settings;
    const model::Network start = initial_state(settings, dataset).network;
    const auto evaluation = evaluate(start, dataset);
    QVERIFY(std::abs(evaluation.train.error - 3.0648408915) < 1e-9);
    QCOMPARE(evaluation.train.right, std::size_t{4});
    QCOMPARE(evaluation.train.error,
             model::Trainer(settings, dataset).measure(start, 0).train_error);
}

void TestEvaluation::class_1_has_its_precision_and_recall_data()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    QTest::addColumn<QList<int>>("confusion"); // rows of 0 taken for 0 and 1, rows of 1 likewise
    QTest::addColumn<double>("precision");
    QTest::addColumn<double>("recall");
    QTest::addColumn<double>("f1");
    QTest::newRow("some of each") << QList{5, 1, 2, 3} << 3 / 4.0 << 3 / 5.0 << 6 / 9.0;
    QTest::newRow("all right") << QList{5, 0, 0, 3} << 1.0 << 1.0 << 1.0;
    QTest::newRow("all wrong") << QList{0, 5, 3, 0} << 0.0 << 0.0 << 0.0;
    QTest::newRow("none taken for 1") << QList{5, 0, 3, 0} << none << 0.0 << 0.0;
    QTest::newRow("none is 1") << QList{5, 2, 0, 0} << 0.0 << none << 0.0;
    QTest::newRow("no 1 at all") << QList{5, 0, 0, 0} << none << none << none;
}

void TestEvaluation::class_1_has_its_precision_and_recall()
{
    QFETCH(const QList<int>, confusion);
    model::Score score;
    for (qsizetype i = 0; i < 4; ++i)
        score.confusion[std::size_t(i) / 2][std::size_t(i) % 2] = std::size_t(confusion[i]);
    QTEST(model::precision(score), "precision");
    QTEST(model::recall(score), "recall");
    QTEST(model::f1(score), "f1");
}

QTEST_APPLESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"

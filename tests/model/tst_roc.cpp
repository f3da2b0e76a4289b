// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation.h"
#include "model/roc.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

/// The area under the ROC curve, against values worked by hand and against counting every pair.
class TestRoc : public QObject
{
    Q_OBJECT

private slots:
    void is_what_is_worked_by_hand_data();
    void is_what_is_worked_by_hand();
    void is_the_share_of_pairs_in_order();
};

void TestRoc::is_what_is_worked_by_hand_data()
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    QTest::addColumn<QVector<double>>("predictions");
    QTest::addColumn<QVector<double>>("targets");
    QTest::addColumn<double>("area");
    using Numbers = QVector<double>;
    // The example of scikit-learn's roc_auc_score.
    QTest::newRow("one pair of four the wrong way round")
        << Numbers{0.1, 0.4, 0.35, 0.8} << Numbers{0, 0, 1, 1} << 0.75;
    QTest::newRow("all in order") << Numbers{0.2, 0.9, 0.1} << Numbers{0, 1, 0} << 1.0;
    QTest::newRow("all the wrong way round") << Numbers{0.9, 0.1} << Numbers{0, 1} << 0.0;
    QTest::newRow("all the same") << Numbers{0.3, 0.3, 0.3} << Numbers{0, 1, 1} << 0.5;
    QTest::newRow("one tie") << Numbers{0.2, 0.5, 0.5, 0.6} << Numbers{0, 0, 1, 1} << 0.875;
    QTest::newRow("targets between the classes") << Numbers{0.2, 0.6} << Numbers{0.4, 0.5} << 1.0;
    QTest::newRow("one class only") << Numbers{0.2, 0.6} << Numbers{1, 1} << none;
    QTest::newRow("the other class only") << Numbers{0.2} << Numbers{0} << none;
    QTest::newRow("no rows") << Numbers{} << Numbers{} << none;
    QTest::newRow("no number") << Numbers{0.2, none} << Numbers{0, 1} << none;
}

void TestRoc::is_what_is_worked_by_hand()
{
    QFETCH(const QVector<double>, predictions);
    QFETCH(const QVector<double>, targets);
    QFETCH(const double, area);
    const double found = model::area_under_roc({predictions.begin(), predictions.end()},
                                               {targets.begin(), targets.end()});
    QVERIFY2(found == area || (std::isnan(found) && std::isnan(area)),
             qPrintable(QString::number(found, 'g', 17)));
}

void TestRoc::is_the_share_of_pairs_in_order()
{
    std::mt19937 random(7); // NOLINT: the same rows each time
    for (int trial = 0; trial < 200; ++trial) {
        const std::size_t rows = 2 + random() % 60;
        std::vector<double> predictions;
        std::vector<double> targets;
        for (std::size_t i = 0; i < rows; ++i) {
            predictions.push_back(double(random() % 20) / 19);
            targets.push_back(double(random() % 2));
        }
        targets[0] = 0;
        targets[1] = 1;
        double won = 0;
        double pairs = 0;
        for (std::size_t one = 0; one < rows; ++one) {
            for (std::size_t zero = 0; zero < rows; ++zero) {
                if (targets[one] == 0 || targets[zero] == 1)
                    continue;
                ++pairs;
                won += predictions[one] > predictions[zero]    ? 1
                       : predictions[one] == predictions[zero] ? 0.5
                                                               : 0;
            }
        }
        QCOMPARE(model::area_under_roc(predictions, targets), won / pairs);
    }
}

QTEST_APPLESS_MAIN(TestRoc)
#include "tst_roc.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soak.h"

#include "model/layers_network.h"
#include "model/timeline.h"

#include <QTest>

using namespace model;

/// How often chance gives a network a start from which it learns XOR: what the program's advice on
/// the number of units rests on.
class TestXorSeeds : public QObject
{
    Q_OBJECT

private slots:
    void success_depends_on_the_start_data();
    void success_depends_on_the_start();
};

void TestXorSeeds::success_depends_on_the_start_data()
{
    QTest::addColumn<Activation>("activation");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("successes");
    QTest::newRow("ReLU, 2 units") << Activation::Relu << 2 << 0;
    QTest::newRow("ReLU, 4 units") << Activation::Relu << 4 << 9;
    QTest::newRow("ReLU, 8 units") << Activation::Relu << 8 << 16;
    QTest::newRow("tanh, 2 units") << Activation::Tanh << 2 << 15;
    QTest::newRow("tanh, 3 units") << Activation::Tanh << 3 << 20;
    QTest::newRow("tanh, 4 units") << Activation::Tanh << 4 << 20;
    QTest::newRow("sigmoid, 2 units") << Activation::Sigmoid << 2 << 14;
}

void TestXorSeeds::success_depends_on_the_start()
{
    QFETCH(const Activation, activation);
    QFETCH(const int, units);
    QFETCH(const int, successes);
    const Dataset rows = xor_rows();
    RunSettings settings;
    settings.learning_rate = 0.5;
    settings.iterations = 20'000;
    settings.hidden = {std::size_t(units)};
    settings.activations = {activation};
    int found = 0;
    for (std::uint32_t seed = 0; seed < 20; ++seed) {
        settings.seed = seed;
        Timeline run(settings, rows);
        run.advance(settings.iterations, rows);
        found += accuracy(run.latest().network, rows, rows.train_rows) == 1.0;
    }
    QVERIFY2(std::abs(found - successes) <= 2, qPrintable(QString::number(found)));
}

QTEST_MAIN(TestXorSeeds)
#include "tst_xor_seeds.moc"

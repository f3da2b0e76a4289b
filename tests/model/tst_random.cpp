// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/random.h"

#include <QTest>

#include <vector>

/// The generator against NumPy 1.24.2. The numbers were printed by
///     r = numpy.random.RandomState(seed); [r.random_sample() ...], [r.randn() ...],
///     [int(r.randint(n)) ...]
/// with a fresh r for each list.
class RandomNumbers : public QObject
{
    Q_OBJECT

private slots:
    void uniform_gives_random_sample_data();
    void uniform_gives_random_sample();
    void normal_gives_randn_data();
    void normal_gives_randn();
    void below_gives_randint_data();
    void below_gives_randint();
    void kinds_of_draws_mix_as_in_numpy();
    void a_range_of_one_draws_nothing();
    void a_copy_goes_on_like_the_original();
    void a_saved_generator_goes_on_like_the_original();
};

void RandomNumbers::uniform_gives_random_sample_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<std::vector<double>>("expected");
    QTest::newRow("seed 0") << 0u
                            << std::vector{0.5488135039273248, 0.7151893663724195,
                                           0.6027633760716439, 0.5448831829968969};
    QTest::newRow("seed 42") << 42u
                             << std::vector{0.3745401188473625, 0.9507143064099162,
                                            0.7319939418114051, 0.5986584841970366};
    QTest::newRow("the largest seed") << 4294967295u
                                      << std::vector{0.0976320289940138, 0.9123828453026218,
                                                     0.78903530185164, 0.7800035981134678};
}

void RandomNumbers::uniform_gives_random_sample()
{
    QFETCH(quint32, seed);
    QFETCH(std::vector<double>, expected);
    model::Random random(seed);
    for (const double number : expected)
        QVERIFY(random.uniform() == number);
}

void RandomNumbers::normal_gives_randn_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<std::vector<double>>("expected");
    QTest::newRow("seed 0") << 0u
                            << std::vector{1.764052345967664, 0.4001572083672233,
                                           0.9787379841057392, 2.240893199201458,
                                           1.8675579901499675};
    QTest::newRow("seed 42") << 42u
                             << std::vector{0.4967141530112327, -0.13826430117118466,
                                            0.6476885381006925, 1.5230298564080254,
                                            -0.23415337472333597};
    QTest::newRow("the largest seed")
        << 4294967295u
        << std::vector{0.6484086742306527, 0.6693235306338161, -1.0805437227474493,
                       0.2845010447986309, 0.11388773652167104};
}

void RandomNumbers::normal_gives_randn()
{
    QFETCH(quint32, seed);
    QFETCH(std::vector<double>, expected);
    model::Random random(seed);
    for (const double number : expected)
        QVERIFY(random.normal() == number);
}

void RandomNumbers::below_gives_randint_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<quint64>("n");
    QTest::addColumn<std::vector<quint64>>("expected");
    const auto row = [](quint32 seed, quint64 n, const std::vector<quint64>& expected) {
        QTest::addRow("seed %u below %llu", seed, n) << seed << n << expected;
    };
    constexpr quint64 all = 4294967296;
    row(0, 1, {0, 0, 0, 0, 0, 0, 0, 0});
    row(0, 2, {0, 1, 1, 0, 1, 1, 1, 1});
    row(0, 7, {4, 5, 0, 3, 3, 3, 1, 3});
    row(0, 8, {4, 7, 5, 0, 3, 3, 3, 7});
    row(0, 1000, {684, 559, 629, 192, 835, 763, 707, 359});
    row(0, all,
        {2357136044, 2546248239, 3071714933, 3626093760, 2588848963, 3684848379, 2340255427,
         3638918503});
    row(42, 1, {0, 0, 0, 0, 0, 0, 0, 0});
    row(42, 2, {0, 1, 0, 0, 0, 1, 0, 0});
    row(42, 7, {6, 3, 4, 6, 2, 4, 4, 6});
    row(42, 8, {6, 3, 4, 6, 2, 7, 4, 4});
    row(42, 1000, {102, 435, 860, 270, 106, 71, 700, 20});
    row(42, all,
        {1608637542, 3421126067, 4083286876, 787846414, 3143890026, 3348747335, 2571218620,
         2563451924});
    row(4294967295, 1, {0, 0, 0, 0, 0, 0, 0, 0});
    row(4294967295, 2, {1, 0, 0, 1, 0, 0, 0, 0});
    row(4294967295, 7, {3, 2, 4, 4, 0, 6, 2, 1});
    row(4294967295, 8, {3, 2, 4, 7, 4, 0, 6, 2});
    row(4294967295, 1000, {419, 290, 12, 71, 948, 576, 214, 506});
    row(4294967295, all,
        {419326371, 479346978, 3918654476, 2416749639, 3388880820, 2260532800, 3350089942,
         3309765114});
}

void RandomNumbers::below_gives_randint()
{
    QFETCH(quint32, seed);
    QFETCH(quint64, n);
    QFETCH(std::vector<quint64>, expected);
    model::Random random(seed);
    for (const quint64 number : expected)
        QCOMPARE(quint64{random.below(n)}, number);
}

void RandomNumbers::kinds_of_draws_mix_as_in_numpy()
{
    // r = RandomState(42); r.randint(1), r.randn(), r.randint(8), r.random_sample(), r.randn(),
    // r.randint(1000)
    model::Random random(42);
    QCOMPARE(random.below(1), std::uint64_t{0});
    QVERIFY(random.normal() == 0.4967141530112327);
    QCOMPARE(random.below(8), std::uint64_t{2});
    QVERIFY(random.uniform() == 0.7796910002727693);
    QVERIFY(random.normal() == -0.13826430117118466); // kept from the first pair
    QCOMPARE(random.below(1000), std::uint64_t{20});
}

void RandomNumbers::a_range_of_one_draws_nothing()
{
    model::Random random(7);
    QCOMPARE(random.below(1), std::uint64_t{0});
    QVERIFY(random == model::Random(7));
}

void RandomNumbers::a_copy_goes_on_like_the_original()
{
    model::Random original(42);
    original.normal();
    QVERIFY(original.kept_normal().has_value());

    model::Random copy = original;
    QVERIFY(copy == original);
    QVERIFY(copy.normal() == -0.13826430117118466); // the second randn of seed 42
    QVERIFY(copy != original);
    QVERIFY(original.normal() == -0.13826430117118466);
    for (int i = 0; i < 1000; ++i)
        QVERIFY(copy.normal() == original.normal());
    QVERIFY(copy == original);
}

void RandomNumbers::a_saved_generator_goes_on_like_the_original()
{
    model::Random original(42);
    original.normal();
    model::Random restored(original.engine(), original.kept_normal());
    QVERIFY(restored == original);
    for (int i = 0; i < 1000; ++i)
        QVERIFY(restored.normal() == original.normal());
}

QTEST_APPLESS_MAIN(RandomNumbers)
#include "tst_random.moc"

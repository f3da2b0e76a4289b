// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/goals.h"
#include "model/timeline.h"

#include <QTest>

#include <memory>

using namespace model;

/// Goals: somebody reaches each as a person would, and the program sees it; who does not is told
/// what is missing.
class TestGoals : public QObject
{
    Q_OBJECT

private slots:
    void have_names_that_are_found_again();
    void patterns_are_known_whoever_put_them_data();
    void patterns_are_known_whoever_put_them();
    void are_reached_data();
    void are_reached();
    void are_not_reached_with_less_data();
    void are_not_reached_with_less();
    void a_judgement_is_stopped();
    void a_judgement_tells_how_far_it_is();
};

namespace
{

Dataset four_rows()
{
    return rows_of({{0, 0, false}, {0, 1, true}, {1, 0, true}, {1, 1, false}}, 0, 1);
}

Dataset pattern(Pattern pattern, double noise = 0.1, double test_fraction = 0.25,
                std::size_t points = 200)
{
    return rows_of(points_of({pattern, points, noise, 1}), test_fraction, 1);
}

Attempt trained(const RunSettings& settings, const Dataset& rows)
{
    Timeline run(settings, rows);
    run.advance(settings.iterations, rows);
    return {settings, std::make_shared<const Dataset>(rows), patterns_of(rows),
            run.latest().network, run.computed()};
}

Lack lack_of(Goal goal, const Attempt& attempt)
{
    Attempt now = attempt;
    now.patterns = patterns_of(*attempt.rows);
    return lack(goal, now, evaluate(attempt.network, *attempt.rows, attempt.settings.loss));
}

RunSettings settings_with(std::vector<std::size_t> hidden, Activation activation, double rate,
                          std::int64_t iterations, std::uint32_t seed = 1)
{
    RunSettings settings;
    settings.hidden = std::move(hidden);
    settings.activations = {activation};
    settings.learning_rate = rate;
    settings.iterations = iterations;
    settings.seed = seed;
    return settings;
}

/// What a person builds to reach it.
Attempt solution(Goal goal)
{
    switch (goal) {
    case Goal::FewUnits:
        return trained(settings_with({3}, Activation::Tanh, 0.1, 20'000), pattern(Pattern::Xor));
    case Goal::CircleAlone: {
        RunSettings settings = settings_with({}, Activation::Tanh, 0.1, 10'000);
        settings.derived = {Derived::SquareOf1, Derived::SquareOf2};
        return trained(settings, pattern(Pattern::Circle));
    }
    case Goal::SpiralPlain:
        return trained(settings_with({8, 8}, Activation::Tanh, 0.1, 200'000),
                       pattern(Pattern::Spiral, 0.05));
    case Goal::Overfits:
        return trained(settings_with({16}, Activation::Tanh, 0.3, 100'000),
                       pattern(Pattern::Moons, 0.9, 0.5, 60));
    case Goal::Cured: {
        RunSettings settings = settings_with({16}, Activation::Tanh, 0.3, 100'000);
        settings.l2 = 0.01;
        return trained(settings, pattern(Pattern::Moons, 0.9, 0.5, 60));
    }
    case Goal::NoStart:
        // New start until it happens.
        for (std::uint32_t seed = 1;; ++seed) {
            Attempt attempt =
                trained(settings_with({4, 4, 4}, Activation::Sigmoid, 0.3, 10'000, seed),
                        pattern(Pattern::Xor));
            if (seed == 20 || lack_of(goal, attempt) == Lack::None)
                return attempt;
        }
    case Goal::HalfWeights:
        break;
    }
    RunSettings settings = settings_with({8, 8}, Activation::Tanh, 0.1, 50'000);
    settings.l1 = 0.003;
    return trained(settings, pattern(Pattern::Xor));
}

} // namespace

void TestGoals::have_names_that_are_found_again()
{
    for (const Goal goal : goals)
        QVERIFY(goal_named(name(goal)) == goal);
    QVERIFY(!goal_named("none"));
}

void TestGoals::patterns_are_known_whoever_put_them_data()
{
    QTest::addColumn<Pattern>("shown");
    QTest::addColumn<double>("noise");
    for (const Pattern shown : patterns) {
        for (const double noise : {0.0, 0.1, 0.2})
            QTest::addRow("%s with noise %g", name(shown).data(), noise) << shown << noise;
    }
}

void TestGoals::patterns_are_known_whoever_put_them()
{
    QFETCH(const Pattern, shown);
    QFETCH(const double, noise);
    // A spiral's arms are too near to each other for more.
    const double most = shown == Pattern::Spiral ? 0.1 : noise;
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        const Dataset rows = rows_of(points_of({shown, 200, std::min(noise, most), seed}), 0, 1);
        for (const Pattern asked : {Pattern::Xor, Pattern::Circle, Pattern::Spiral})
            QVERIFY2(is_pattern(asked, rows) == (asked == shown),
                     qPrintable(QStringLiteral("%1, seed %2").arg(name(asked).data()).arg(seed)));
    }
    QVERIFY(is_pattern(Pattern::Xor, four_rows()));
}

void TestGoals::are_reached_data()
{
    QTest::addColumn<Goal>("goal");
    for (const Goal goal : goals)
        QTest::newRow(name(goal).data()) << goal;
}

void TestGoals::are_reached()
{
    QFETCH(const Goal, goal);
    const Attempt attempt = solution(goal);
    const Evaluation now = evaluate(attempt.network, *attempt.rows);
    QVERIFY2(lack_of(goal, attempt) == Lack::None,
             qPrintable(QStringLiteral("lack %1: %2 of %3 right, %4 of %5 held back")
                            .arg(int(lack_of(goal, attempt)))
                            .arg(now.train.right)
                            .arg(now.train.rows)
                            .arg(now.test.right)
                            .arg(now.test.rows)));
    const auto ruling = judge(goal, attempt);
    QVERIFY(ruling);
    QVERIFY2(ruling->reached, qPrintable(QStringLiteral("%1 of %2; held back %3 of %4")
                                             .arg(ruling->learned)
                                             .arg(ruling->runs)
                                             .arg(now.test.right)
                                             .arg(now.test.rows)));
}

void TestGoals::are_not_reached_with_less_data()
{
    QTest::addColumn<Goal>("goal");
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<Lack>("missing");
    const Attempt few = solution(Goal::FewUnits);
    const auto with = [](Attempt attempt, const auto& change) {
        change(attempt);
        return attempt;
    };
    QTest::newRow("XOR by four units")
        << Goal::FewUnits << with(few, [](Attempt& attempt) { attempt.settings.hidden = {4}; })
        << Lack::OneLayer;
    QTest::newRow("a circle in place of XOR") << Goal::FewUnits << with(few, [](Attempt& attempt) {
        attempt.rows = std::make_shared<const Dataset>(pattern(Pattern::Circle));
    }) << Lack::Xor;
    QTest::newRow("XOR with a product") << Goal::FewUnits << with(few, [](Attempt& attempt) {
        attempt.settings.derived = {Derived::Product};
    }) << Lack::PlainInputs;
    QTest::newRow("XOR before it is trained")
        << Goal::FewUnits << with(few, [](Attempt& attempt) { attempt.iterations_made = 0; })
        << Lack::Iterations;
    QTest::newRow("a price of nothing") << Goal::Cured << with(few, [](Attempt& attempt) {
        attempt.rows = std::make_shared<const Dataset>(pattern(Pattern::Xor));
        attempt.iterations_made = 20'000;
    }) << Lack::Penalty;
    QTest::newRow("nothing held back") << Goal::Overfits << with(few, [](Attempt& attempt) {
        attempt.rows = std::make_shared<const Dataset>(four_rows());
    }) << Lack::HeldBackRows;
    QTest::newRow("a network that learns") << Goal::NoStart << few << Lack::Answers;
    QTest::newRow("no price on size") << Goal::HalfWeights << few << Lack::L1;
    QTest::newRow("all weights in use")
        << Goal::HalfWeights << with(few, [](Attempt& attempt) { attempt.settings.l1 = 0.1; })
        << Lack::Zeros;
    QTest::newRow("weights set by hand on the way")
        << Goal::FewUnits
        << with(few,
                [](Attempt& attempt) {
                    attempt.settings.turns = {{500, {{0, 0, 0, 1}}, {0.5, 0, 0}}};
                })
        << Lack::ByHand;
    QTest::newRow("a start set by hand, too little trained")
        << Goal::FewUnits
        << with(few,
                [](Attempt& attempt) {
                    attempt.settings.turns = {{0, {{0, 0, 0, 1}}, {0.5, 0, 0}}};
                    attempt.iterations_made = 999;
                })
        << Lack::Iterations;
    QTest::newRow("L1 given up on the way") << Goal::HalfWeights << with(few, [](Attempt& attempt) {
        attempt.settings.l1 = 0.1;
        attempt.settings.turns = {{500, {}, {0.5, 0, 0}}};
    }) << Lack::L1;
    QTest::newRow("one class") << Goal::FewUnits << with(few, [](Attempt& attempt) {
        Dataset rows = four_rows();
        rows.targets = {1, 1, 1, 1};
        attempt.rows = std::make_shared<const Dataset>(rows);
    }) << Lack::TwoClasses;
}

void TestGoals::are_not_reached_with_less()
{
    QFETCH(const Goal, goal);
    QFETCH(const Attempt, attempt);
    QFETCH(const Lack, missing);
    QVERIFY2(lack_of(goal, attempt) == missing,
             qPrintable(QString::number(int(lack_of(goal, attempt)))));
}

void TestGoals::a_judgement_is_stopped()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!judge(Goal::FewUnits, solution(Goal::FewUnits), stop.get_token()));
}

void TestGoals::a_judgement_tells_how_far_it_is()
{
    std::vector<std::size_t> told;
    // Two units are not enough: most starts succeed, not all but two.
    const Attempt attempt = trained(settings_with({2}, Activation::Tanh, 0.5, 20'000), four_rows());
    const auto ruling =
        judge(Goal::FewUnits, attempt, {}, [&told](std::size_t done) { told.push_back(done); });
    QVERIFY(ruling && !ruling->reached);
    QVERIFY(ruling->learned > 10 && ruling->learned < 18);
    QCOMPARE(told.size(), std::size_t(20));
    QCOMPARE(told.back(), std::size_t(20));
}

QTEST_MAIN(TestGoals)
#include "tst_goals.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/trainer.h"
#include "model/tutorial_data.h"

#include <QTest>

#include <cstdlib>
#include <new>

// Every allocation of this program passes through here and is counted.
static std::size_t allocations = 0;

void* operator new(std::size_t size)
{
    ++allocations;
    if (void* memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

/// The training loop allocates nothing.
class Allocation : public QObject
{
    Q_OBJECT

private slots:
    void the_counter_counts();
    void the_loop_allocates_nothing_data();
    void the_loop_allocates_nothing();
    void diverging_allocates_nothing();
};

void Allocation::the_counter_counts()
{
    const std::size_t before = allocations;
    const std::vector<double> numbers(100);
    QCOMPARE(numbers.size(), std::size_t{100});
    QVERIFY(allocations > before);
}

void Allocation::the_loop_allocates_nothing_data()
{
    QTest::addColumn<model::RunSettings>("settings");
    QTest::newRow("one neuron") << model::RunSettings{};
    QTest::newRow("two hidden layers") << model::RunSettings{.hidden = {8, 8}};
    QTest::newRow("layers of different widths") << model::RunSettings{.hidden = {3, 20, 1}};
    QTest::newRow("a batch") << model::RunSettings{.hidden = {8, 8}, .batch = 32};
    QTest::newRow("every row, with penalties")
        << model::RunSettings{.hidden = {8}, .batch = model::every_row, .l1 = 0.01, .l2 = 0.01};
    QTest::newRow("what is derived") << model::RunSettings{
        .hidden = {3}, .derived = {model::Derived::Product, model::Derived::SineOf1}};
    QTest::newRow("the cross-entropy") << model::RunSettings{.loss = model::Loss::CrossEntropy};
}

void Allocation::the_loop_allocates_nothing()
{
    QFETCH(model::RunSettings, settings);
    settings.record_every = 10;
    const model::Dataset dataset = model::tutorial_dataset();
    model::Trainer trainer(settings, dataset);
    model::TrainingState state = model::initial_state(settings, dataset);
    std::vector<model::HistoryPoint> history;
    history.reserve(200);

    std::size_t before = allocations;
    trainer.advance(state, 1000, history);
    QCOMPARE(allocations - before, std::size_t{0});

    before = allocations;
    for (int i = 0; i < 1000; ++i)
        trainer.step(state);
    QCOMPARE(allocations - before, std::size_t{0});
    QCOMPARE(state.iteration, std::int64_t{2000});
}

void Allocation::diverging_allocates_nothing()
{
    const model::Dataset dataset = model::tutorial_dataset();
    const model::RunSettings settings{.learning_rate = 1e308,
                                      .seed = 1,
                                      .hidden = {4, 4},
                                      .activations = {model::Activation::Linear}};
    model::Trainer trainer(settings, dataset);
    model::TrainingState state = model::initial_state(settings, dataset);
    std::vector<model::HistoryPoint> history;
    history.reserve(200);

    const std::size_t before = allocations;
    const bool diverged = trainer.advance(state, 1000, history).has_value();
    QCOMPARE(allocations - before, std::size_t{0});
    QVERIFY(diverged);
}

QTEST_APPLESS_MAIN(Allocation)
#include "tst_allocation.moc"

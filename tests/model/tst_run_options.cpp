// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/run_options.h"
#include "model/training_trace.h"

#include <QTest>

#include <set>

using model::InputValue;
using model::RunOption;
using model::RunSettings;

/// The one table of what can be chosen about a run.
class TestRunOptions : public QObject
{
    Q_OBJECT

private slots:
    void everyMemberHasItsRow();
    void beginsWithWhatSettingsBeginWith();
    void setsItsMemberAndNoOther();
    void boundsWhatARunMayHave_data();
    void boundsWhatARunMayHave();
    void saysWhatCannotBeTogether();
    void severalActivationsThatAreOneAreWrittenOnce();
    void fieldsTakeNothingThatARunMayNotHave();
    void helpSaysWhatItMayBe();
};

namespace
{

/// Another value than the one that settings begin with, which the option accepts.
InputValue another(const model::InputKind& kind)
{
    if (const auto* choice = std::get_if<model::Choice>(&kind))
        return choice->words[choice->words.front() == choice->initial ? 1 : 0];
    if (const auto* list = std::get_if<model::List>(&kind))
        return {list->minimum, list->maximum};
    const model::Numbers& numbers = *model::numbers_of(kind);
    return {numbers.initial.front() == numbers.maximum ? numbers.minimum : numbers.maximum};
}

} // namespace

void TestRunOptions::everyMemberHasItsRow()
{
    // A new member makes this ill-formed: it has a row, too, and is counted here. Turns are no
    // option: a run comes to them on its way.
    const auto& [learning_rate, iterations, seed, record_every, hidden, activations, output, loss,
                 batch, l1, l2, derived, turns] = RunSettings();
    std::set<std::string> names;
    for (const RunOption& option : model::run_options()) {
        QVERIFY2(names.insert(option.name).second, option.name);
        QCOMPARE(model::find_run_option(option.name), &option);
    }
    QCOMPARE(names.size(), std::size_t(12));
    QVERIFY(!model::find_run_option("momentum"));
    QCOMPARE(learning_rate, 0.1);
    QCOMPARE(iterations, std::int64_t(10'000));
    QCOMPARE(seed, 42u);
    QCOMPARE(record_every, std::int64_t(100));
    QVERIFY(hidden.empty() && activations == std::vector{model::Activation::Tanh});
    QVERIFY(output == model::Output::Classes && loss == model::Loss::Squared);
    QCOMPARE(batch, std::int64_t(1));
    QVERIFY(l1 == 0 && l2 == 0 && derived.empty() && turns.empty());
}

void TestRunOptions::beginsWithWhatSettingsBeginWith()
{
    QVERIFY(model::is_valid(RunSettings()));
    for (const RunOption& option : model::run_options()) {
        QVERIFY2(option.get(RunSettings()) == model::initial_value(option.kind), option.name);
        QVERIFY2(model::accepts(option.kind, option.get(RunSettings())), option.name);
        if (option.field)
            QVERIFY2(option.get(RunSettings()) == model::initial_value(*option.field), option.name);
    }
    const model::Inputs fields = model::initial_values(model::neuron_inputs());
    QVERIFY(model::neuron_settings(fields) == RunSettings());
    QVERIFY(model::neuron_values(RunSettings()) == fields);
}

void TestRunOptions::setsItsMemberAndNoOther()
{
    for (const RunOption& option : model::run_options()) {
        const InputValue value = another(option.kind);
        QVERIFY2(model::accepts(option.kind, value), option.name);
        RunSettings settings;
        option.set(settings, value);
        QVERIFY2(model::is_valid(settings), option.name);
        for (const RunOption& other : model::run_options())
            QVERIFY2(other.get(settings) == (&other == &option ? value : other.get(RunSettings())),
                     other.name);
    }
}

void TestRunOptions::boundsWhatARunMayHave_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<InputValue>("value");
    QTest::addColumn<bool>("possible");
    const auto row = [](const char* what, const char* name, const InputValue& value, bool good) {
        QTest::newRow(what) << QString::fromLatin1(name) << value << good;
    };
    row("the smallest learning rate", "learning_rate", {5e-324}, true);
    row("a learning rate of nothing", "learning_rate", {0}, false);
    row("a learning rate that goes up", "learning_rate", {-0.1}, false);
    row("a learning rate beyond what a field takes", "learning_rate", {1e300}, true);
    row("no iteration", "iterations", {0}, true);
    row("more iterations than anyone can wait for", "iterations", {1e15 + 1}, false);
    row("half a seed", "seed", {0.5}, false);
    row("the last seed", "seed", {4'294'967'295}, true);
    row("a seed too many", "seed", {4'294'967'296}, false);
    row("a recording every 0 iterations", "record_every", {0}, false);
    row("a layer without units", "hidden", {8, 0}, false);
    row("sixty-four layers", "hidden", std::vector<double>(64, 1), true);
    row("sixty-five layers", "hidden", std::vector<double>(65, 1), false);
    row("an activation", "activation", std::string("relu"), true);
    row("no activation", "activation", std::string("swish"), false);
    row("a number for an activation", "activation", {1}, false);
    row("an activation for each of two layers", "activation", std::string("tanh,relu"), true);
    row("nothing between two activations", "activation", std::string("tanh,,relu"), false);
    row("two losses", "loss", std::string("squared,cross-entropy"), false);
    row("every row at once", "batch", {0}, true);
    row("half a row", "batch", {0.5}, false);
    row("nothing derived", "derive", std::string(), true);
    row("several derived", "derive", std::string("x1*x2,sin x1"), true);
    row("the same derived twice", "derive", std::string("x1^2,x2^2,x1^2"), false);
    row("the same activation for two layers", "activation", std::string("relu,relu"), true);
    row("something else derived", "derive", std::string("x1^3"), false);
    row("no activation at all", "activation", std::string(), false);
    row("a penalty that rewards", "l1", {-0.1}, false);
    row("a penalty", "l2", {0.01}, true);
}

void TestRunOptions::boundsWhatARunMayHave()
{
    QFETCH(QString, name);
    QFETCH(InputValue, value);
    QFETCH(bool, possible);
    const RunOption* option = model::find_run_option(name.toStdString());
    QVERIFY(option);
    QCOMPARE(model::accepts(option->kind, value), possible);
}

void TestRunOptions::saysWhatCannotBeTogether()
{
    using enum model::Activation;
    using model::Clash;
    QVERIFY(!model::clash_in(RunSettings()));
    RunSettings settings{.hidden = {4, 3}, .activations = {Relu, Linear}};
    QVERIFY(model::is_valid(settings));
    settings.hidden = {4, 3, 2};
    QVERIFY(model::clash_in(settings) == Clash::ActivationsOfLayers);
    QVERIFY(!model::is_valid(settings));
    settings.hidden = {};
    QVERIFY(model::clash_in(settings) == Clash::ActivationsOfLayers);
    settings.activations = {Relu};
    QVERIFY(model::is_valid(settings));
    settings.output = model::Output::Number;
    QVERIFY(model::is_valid(settings));
    settings.loss = model::Loss::CrossEntropy;
    QVERIFY(model::clash_in(settings) == Clash::CrossEntropyOfNumber);
    settings.output = model::Output::Classes;
    QVERIFY(model::is_valid(settings));
}

void TestRunOptions::severalActivationsThatAreOneAreWrittenOnce()
{
    const RunOption* option = model::find_run_option("activation");
    RunSettings settings;
    option->set(settings, std::string("relu,relu"));
    QCOMPARE(settings.activations.size(), std::size_t(1));
    QVERIFY(option->get(settings) == InputValue(std::string("relu")));
    option->set(settings, std::string("relu,tanh,relu"));
    QVERIFY(option->get(settings) == InputValue(std::string("relu,tanh,relu")));
}

void TestRunOptions::fieldsTakeNothingThatARunMayNotHave()
{
    for (const RunOption& option : model::run_options()) {
        QCOMPARE(option.field.has_value(), option.label != nullptr);
        if (!option.field)
            continue;
        QCOMPARE(option.field->index(), option.kind.index());
        if (const model::Numbers* field = model::numbers_of(*option.field)) {
            QVERIFY2(model::accepts(option.kind, {field->minimum}), option.name);
            QVERIFY2(model::accepts(option.kind, {field->maximum}), option.name);
        }
    }
}

void TestRunOptions::helpSaysWhatItMayBe()
{
    for (const RunOption& option : model::run_options()) {
        const QString help = QString::fromLatin1(option.help);
        QVERIFY2(help.contains(QLatin1String("%1")) && help.endsWith(u'.'), option.name);
        // What none is, words say better than nothing would.
        const bool is_empty = model::initial_value(option.kind) == InputValue();
        QVERIFY2(help.contains(QLatin1String("%2")) != is_empty, option.name);
    }
}

QTEST_APPLESS_MAIN(TestRunOptions)
#include "tst_run_options.moc"

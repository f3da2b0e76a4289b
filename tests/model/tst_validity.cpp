// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset.h"
#include "model/inputs.h"
#include "model/network.h"
#include "model/tutorial_data.h"

#include <QTest>

#include <functional>
#include <limits>

static constexpr double infinity = std::numeric_limits<double>::infinity();
static constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

using ChangeNetwork = std::function<void(model::Network&)>;
using ChangeDataset = std::function<void(model::Dataset&)>;
Q_DECLARE_METATYPE(ChangeNetwork)
Q_DECLARE_METATYPE(ChangeDataset)

/// What may come from a file or from a field and is checked before anything is computed with it.
class Validity : public QObject
{
    Q_OBJECT

private slots:
    void well_formed_values_are_valid();
    void a_malformed_network_is_refused_data();
    void a_malformed_network_is_refused();
    void a_malformed_dataset_is_refused_data();
    void a_malformed_dataset_is_refused();
    void an_input_accepts_what_fits_it_data();
    void an_input_accepts_what_fits_it();
    void a_list_is_as_long_as_it_likes_data();
    void a_list_is_as_long_as_it_likes();
    void a_choice_knows_its_words();
    void initial_values_are_accepted_by_their_inputs();
};

void Validity::well_formed_values_are_valid()
{
    QVERIFY(model::is_valid(model::tutorial_dataset()));
    QVERIFY(model::is_valid(model::first_prediction_dataset()));
    QVERIFY(model::is_valid(model::neuron(std::vector{1.45, -0.66}, 0)));
    model::Random random(1);
    QVERIFY(model::is_valid(model::initial_network(2, std::vector<model::HiddenLayer>{{8}, {3}},
                                                   model::Activation::Sigmoid, random)));

    model::Dataset split = model::tutorial_dataset();
    split.train_rows = {7, 0};
    split.test_rows = {3};
    split.targets[2] = 0.25; // a share of ones is a target too
    QVERIFY(model::is_valid(split));
    QVERIFY(model::has_shares(split));
    // What is predicted as a number may be any.
    for (const double target : {-0.5, 1.5, 350'000.0}) {
        split.targets[2] = target;
        QVERIFY(model::is_valid(split));
        QVERIFY(!model::has_shares(split));
    }
}

void Validity::a_malformed_network_is_refused_data()
{
    using model::Network;
    QTest::addColumn<ChangeNetwork>("damage");
    const auto row = [](const char* name, const ChangeNetwork& damage) {
        QTest::newRow(name) << damage;
    };
    row("no layers", [](Network& n) { n.layers.clear(); });
    row("a weight too few", [](Network& n) { n.layers[0].weights.pop_back(); });
    row("a weight too many", [](Network& n) { n.layers[0].weights.push_back(0); });
    row("a whole row of weights too many", [](Network& n) { n.layers[0].weights.resize(8); });
    row("a bias too many", [](Network& n) { n.layers[1].bias.push_back(0); });
    row("a bias too few", [](Network& n) { n.layers[0].bias.pop_back(); });
    row("a weight that is not a number", [](Network& n) { n.layers[1].weights[0] = not_a_number; });
    row("an infinite bias", [](Network& n) { n.layers[0].bias[1] = -infinity; });
    row("layers that do not meet", [](Network& n) {
        n.layers[1].inputs = 4;
        n.layers[1].weights.resize(4);
    });
    row("a layer without inputs", [](Network& n) { n.layers[0] = {0, 3, {}, {0, 0, 0}}; });
    row("a layer without units", [](Network& n) { n.layers[1] = {3, 0, {}, {}}; });
    row("an activation that does not exist",
        [](Network& n) { n.layers[0].activation = static_cast<model::Activation>(4); });
    // 2^63 * 2 wraps around to 0
    row("sizes whose product overflows", [](Network& n) {
        n.layers.resize(1);
        n.layers[0] = {std::size_t{1} << 63, 2, {}, {0, 0}};
    });
}

void Validity::a_malformed_network_is_refused()
{
    QFETCH(ChangeNetwork, damage);
    model::Random random(1);
    model::Network network = model::initial_network(2, std::vector<model::HiddenLayer>{{3}},
                                                    model::Activation::Sigmoid, random);
    QVERIFY(model::is_valid(network));
    damage(network);
    QVERIFY(!model::is_valid(network));
}

void Validity::a_malformed_dataset_is_refused_data()
{
    using model::Dataset;
    QTest::addColumn<ChangeDataset>("damage");
    const auto row = [](const char* name, const ChangeDataset& damage) {
        QTest::newRow(name) << damage;
    };
    row("nothing at all", [](Dataset& d) { d = {}; });
    row("no features", [](Dataset& d) {
        d.feature_names.clear();
        d.inputs.clear();
    });
    row("an input too few", [](Dataset& d) { d.inputs.pop_back(); });
    row("an input too many", [](Dataset& d) { d.inputs.push_back(0); });
    row("a target too few", [](Dataset& d) { d.targets.pop_back(); });
    row("a name too many", [](Dataset& d) { d.feature_names.emplace_back("x3"); });
    row("an input that is not a number", [](Dataset& d) { d.inputs[5] = not_a_number; });
    row("an infinite input", [](Dataset& d) { d.inputs[0] = infinity; });
    row("an infinite target", [](Dataset& d) { d.targets[0] = infinity; });
    row("a target that is not a number", [](Dataset& d) { d.targets[0] = not_a_number; });
    row("nothing to train on", [](Dataset& d) { d.train_rows.clear(); });
    row("a training row that does not exist", [](Dataset& d) { d.train_rows[7] = 8; });
    row("a held-back row that does not exist", [](Dataset& d) {
        d.train_rows.pop_back();
        d.test_rows = {std::numeric_limits<std::size_t>::max()};
    });
    row("a row trained on twice", [](Dataset& d) { d.train_rows[7] = 0; });
    row("a row both trained on and held back", [](Dataset& d) { d.test_rows = {3}; });
    row("a row held back twice", [](Dataset& d) {
        d.train_rows.pop_back();
        d.test_rows = {7, 7};
    });
}

void Validity::a_malformed_dataset_is_refused()
{
    QFETCH(ChangeDataset, damage);
    model::Dataset dataset = model::tutorial_dataset();
    damage(dataset);
    QVERIFY(!model::is_valid(dataset));
}

void Validity::an_input_accepts_what_fits_it_data()
{
    QTest::addColumn<bool>("whole");
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char* name, bool whole, const std::vector<double>& values,
                        bool accepted) { QTest::newRow(name) << whole << values << accepted; };
    row("numbers within the range", false, {0.5, -3}, true);
    row("the ends of the range", false, {-10, 10}, true);
    row("a number just above", false, {0, 10.000001}, false);
    row("a number just below", false, {-10.000001, 0}, false);
    row("too few", false, {1}, false);
    row("too many", false, {1, 2, 3}, false);
    row("none", false, {}, false);
    row("not a number", false, {1, not_a_number}, false);
    row("infinity", false, {infinity, 1}, false);
    row("whole numbers where asked", true, {3, -0.0}, true);
    row("a fraction where a whole number is asked", true, {3, 0.5}, false);
}

void Validity::an_input_accepts_what_fits_it()
{
    QFETCH(bool, whole);
    QFETCH(std::vector<double>, values);
    QFETCH(bool, accepted);
    const auto kind = [whole](const model::Numbers& numbers) {
        return whole ? model::InputKind(model::Whole{numbers}) : model::InputKind(numbers);
    };
    model::Numbers range{{1, 2}, -10, 10};
    QCOMPARE(model::accepts(kind(range), values), accepted);
    QVERIFY(!model::accepts(kind(range), std::string("weights")));

    range.maximum = infinity; // infinity is refused even where the range is open
    QVERIFY(!model::accepts(kind(range), {infinity, 1}));
}

void Validity::a_list_is_as_long_as_it_likes_data()
{
    QTest::addColumn<model::InputValue>("value");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char* name, const model::InputValue& value, bool accepted) {
        QTest::newRow(name) << value << accepted;
    };
    row("none", {}, true);
    row("one", {1}, true);
    row("as many as there may be", {1, 64, 8}, true);
    row("one too many", {1, 64, 8, 8}, false);
    row("below the range", {8, 0}, false);
    row("above the range", {65}, false);
    row("a fraction", {8, 0.5}, false);
    row("not a number", {not_a_number}, false);
    row("infinity", {infinity}, false);
    row("a word", std::string("8, 8"), false);
}

void Validity::a_list_is_as_long_as_it_likes()
{
    QFETCH(model::InputValue, value);
    QFETCH(bool, accepted);
    QCOMPARE(model::accepts(model::List{{8, 8}, 1, 64, 3}, value), accepted);
}

void Validity::a_choice_knows_its_words()
{
    const model::InputKind kind = model::Choice{{"tanh", "relu"}, "relu"};
    QVERIFY(model::accepts(kind, std::string("tanh")));
    QVERIFY(!model::accepts(kind, std::string("Tanh")));
    QVERIFY(!model::accepts(kind, {}));
    QVERIFY(!model::accepts(kind, {0}));
    model::InputValue both = std::string("tanh");
    both.numbers = {0};
    QVERIFY(!model::accepts(kind, both));
}

void Validity::initial_values_are_accepted_by_their_inputs()
{
    const std::vector<model::Input> inputs{
        {"rate", model::Numbers{{0.1}}},  {"weights", model::Numbers{{1.45, -0.66}}},
        {"rows", model::Whole{{{3, 7}}}}, {"layers", model::List{{8, 8}}},
        {"none", model::List{}},          {"unit", model::Choice{{"tanh", "relu"}, "relu"}}};
    const model::Inputs values = model::initial_values(inputs);
    QCOMPARE(values, (model::Inputs{{"rate", {0.1}},
                                    {"weights", {1.45, -0.66}},
                                    {"rows", {3, 7}},
                                    {"layers", {8, 8}},
                                    {"none", {}},
                                    {"unit", std::string("relu")}}));
    for (const model::Input& input : inputs)
        QVERIFY(model::accepts(input.kind, values.at(input.name)));
}

QTEST_APPLESS_MAIN(Validity)
#include "tst_validity.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/python_functions.h"
#include "cli/quality.h"
#include "cli/sessions.h"

#include "model/run_options.h"

namespace cli
{

namespace
{

/// What follows the data of every script: the run as the model library makes it, sums in the same
/// order.
constexpr auto script_program = R"PY(
ROOT_OF_HALF = h("0x1.6a09e667f3bcdp-1")


def beyond_f(f):
    s = f / (2 + f)
    square = s * s
    series = 0.0
    for odd in range(23, 2, -2):
        series = square * (1.0 / odd + series)
    return s * (f - 2 * series)


def log(x):
    f, exponent = math.frexp(x)
    if f < ROOT_OF_HALF:
        f, exponent = 2 * f, exponent - 1
    f -= 1
    return exponent * LN_2[0] + (f - (beyond_f(f) - exponent * LN_2[1]))


def log1p(x):  # for 0 <= x <= 1
    if x < 2 * ROOT_OF_HALF - 1:
        return x - beyond_f(x)
    return log(1 + x) + (x - ((1 + x) - 1)) / (1 + x)


# The generator of numpy.random.seed(seed), and its randint and randn.
words = [seed]
for i in range(1, 624):
    words.append((1812433253 * (words[-1] ^ words[-1] >> 30) + i) & 0xffffffff)
random.setstate((3, tuple(words) + (624,), None))
kept = []


def randint(n):
    drawn = n
    while drawn >= n:
        drawn = random.getrandbits(32) & (1 << (n - 1).bit_length()) - 1 if n > 1 else 0
    return drawn


def randn():
    if kept:
        return kept.pop()
    while True:
        x1, x2 = 2 * random.random() - 1, 2 * random.random() - 1
        radius = x1 * x1 + x2 * x2
        if 0 < radius < 1:
            factor = math.sqrt(-2 * log(radius) / radius)
            kept.append(factor * x1)
            return factor * x2


ACTIVATIONS = {  # the function of z, and its derivative from z and a = f(z)
    "sigmoid": (lambda z: 1 / (1 + exp(-z)), lambda z, a: a * (1 - a)),
    "tanh": (tanh, lambda z, a: 1 - a * a),
    "relu": (lambda z: max(z, 0.0), lambda z, a: 1.0 if z > 0 else 0.0),
    "linear": (lambda z: z, lambda z, a: 1.0),
}


def seen(row):
    """A row with what is derived of it."""
    return row + [DERIVED[name](row) for name in derive.split(",") if name]


activations = activation.split(",")
if len(activations) == 1:
    activations *= len(hidden)
last = "sigmoid" if output == "classes" else "linear"


def initial_layers():
    inputs = len(seen(rows[0]))
    if not hidden:
        return [([[randn() for _ in range(inputs)]], [randn()], last)]
    layers = []
    for units, name in list(zip(hidden, activations)) + [(1, last)]:
        weights = [[randn() / math.sqrt(inputs) for _ in range(inputs)] for _ in range(units)]
        layers.append((weights, [0.0] * units, name))
        inputs = units
    return layers


def forward(layers, row):
    sums, outputs = [], [seen(row)]
    for weights, bias, name in layers:
        z = []
        for unit, b in zip(weights, bias):
            total = 0.0
            for weight, x in zip(unit, outputs[-1]):
                total += weight * x
            z.append(total + b)
        sums.append(z)
        outputs.append([ACTIVATIONS[name][0](number) for number in z])
    return sums, outputs


def add_gradient(layers, row, target, total):
    """Adds the derivatives of one row's loss to those of the rows before."""
    sums, outputs = forward(layers, row)
    gradient = [2 * (outputs[-1][0] - target)]
    for k in reversed(range(len(layers))):
        weights, bias, name = layers[k]
        below = [0.0] * len(outputs[k])
        for unit, derivative in enumerate(gradient):
            if loss == "cross-entropy" and k + 1 == len(layers):
                derivative = outputs[-1][0] - target
            else:
                derivative *= ACTIVATIONS[name][1](sums[k][unit], outputs[k + 1][unit])
            total[k][1][unit] += derivative
            added = total[k][0][unit]
            for i, x in enumerate(outputs[k]):
                below[i] += weights[unit][i] * derivative
                added[i] += x * derivative
        gradient = below


def take_turn(made):
    """What was changed by hand once so many iterations had been made."""
    global learning_rate, l1, l2
    numbers, rates = turns.get(made, ([], (learning_rate, l1, l2)))
    learning_rate, l1, l2 = rates
    for layer, unit, place, number in numbers:
        weights, bias, _ = layers[layer]
        if place < len(weights[unit]):
            weights[unit][place] = number
        else:
            bias[unit] = number


def update(layers):
    """Draws rows, and goes down the gradient of their mean loss."""
    picked = [train_rows[randint(len(train_rows))] for _ in range(batch)] or train_rows
    total = [([[0.0] * len(unit) for unit in weights], [0.0] * len(bias)) for weights, bias, _ in layers]
    for i in picked:
        add_gradient(layers, rows[i], targets[i], total)
    for (weights, bias, _), (dweights, dbias) in zip(layers, total):
        for unit, dunit in zip(weights, dweights):
            for i, d in enumerate(dunit):
                d /= len(picked)
                if l2 > 0:
                    d += l2 * unit[i]
                unit[i] -= learning_rate * d
                if l1 > 0:
                    unit[i] = math.copysign(max(abs(unit[i]) - learning_rate * l1, 0.0), unit[i])
        for i, d in enumerate(dbias):
            bias[i] -= learning_rate * (d / len(picked))


def loss_of(z, prediction, target):
    if loss == "cross-entropy":
        return max(z, 0.0) - z * target + log1p(exp(-abs(z)))
    return (prediction - target) * (prediction - target)


def error_sum(layers, chosen):
    total = 0.0
    for i in chosen:
        sums, outputs = forward(layers, rows[i])
        total += loss_of(sums[-1][0], outputs[-1][0], targets[i])
    return total


layers = initial_layers()
take_turn(0)
history = []
for iteration in range(iterations):
    update(layers)
    if iteration % record_every == 0:
        history.append({
            "iteration": iteration,
            "train_error": error_sum(layers, train_rows),
            "test_error": error_sum(layers, test_rows) if test_rows else None,
        })
    take_turn(iteration + 1)

print(json.dumps({
    "final": {"layers": [
        {"weights": weights, "bias": bias, "activation": name} for weights, bias, name in layers]},
    "history": history,
}))
)PY";

QByteArray python_list(const auto& values, auto text)
{
    QByteArray list = "[";
    for (const auto& value : values) {
        if (list.size() > 1)
            list += ", ";
        list += text(value);
    }
    return list + ']';
}

QByteArray whole(std::size_t number)
{
    return QByteArray::number(qulonglong(number));
}

/// What stands behind the name of an option in Python.
struct Python {
    const model::InputValue& value;

    QByteArray operator()(const model::Numbers&) const { return shortest(value.number()); }
    QByteArray operator()(const model::Whole&) const { return whole(std::size_t(value.number())); }
    QByteArray operator()(const model::List&) const
    {
        return python_list(value.numbers, [](double number) { return whole(std::size_t(number)); });
    }
    QByteArray operator()(const model::Choice&) const
    {
        return '"' + QByteArray::fromStdString(value.word) + '"';
    }
};

/// By the number of iterations made: what was set (a layer, a unit of it, the place of a weight or
/// the one behind them for the bias, and the number), and the rates from there on.
QByteArray turns(const model::RunSettings& settings)
{
    const auto numbers = [](const model::SetByHand& number) {
        return '(' + whole(number.layer) + ", " + whole(number.unit) + ", " + whole(number.input) +
               ", " + shortest(number.value) + ')';
    };
    QByteArray text = "turns = {";
    for (const model::Turn& turn : settings.turns)
        text += "\n    " + QByteArray::number(qint64(turn.iteration)) + ": (" +
                python_list(turn.numbers, numbers) + ", (" + shortest(turn.rates.learning_rate) +
                ", " + shortest(turn.rates.l1) + ", " + shortest(turn.rates.l2) + ")),";
    return text + (settings.turns.empty() ? "}\n" : "\n}\n");
}

QByteArray script(const session::Session& session)
{
    const model::Dataset& dataset = session.dataset;
    const session::TrainingRun& run = *session::training_run(session);
    QByteArray text = "#!/usr/bin/env python3\n"
                      "\"\"\"Repeats a training run of First Neuron, to the last bit.\"\"\"\n"
                      "import json\nimport math\nimport random\n\n"
                      "rows = [\n";
    for (std::size_t row = 0; row < dataset.rows(); ++row)
        text += "    " + python_list(dataset.row(row), shortest) + ",\n";
    text += "]\n";
    if (session.origin && !session.origin->target.takes_numbers())
        text += "# 1 means " + QByteArray::fromStdString(dataset.target_name).simplified() + ": " +
                QByteArray::fromStdString(table::class_name(session.origin->target, true))
                    .simplified() +
                '\n';
    if (session.origin && session.origin->target.scale != 1)
        text += "# A target is " + QByteArray::fromStdString(dataset.target_name).simplified() +
                " minus " + shortest(session.origin->target.mean) + ", divided by " +
                shortest(session.origin->target.scale) + ".\n";
    text += "targets = " + python_list(dataset.targets, shortest) + '\n';
    text += "train_rows = " + python_list(dataset.train_rows, whole) + '\n';
    text += "test_rows = " + python_list(dataset.test_rows, whole) + "\n\n";
    model::RunSettings settings = run.settings;
    settings.iterations = run.latest.iteration;
    for (const model::RunOption& option : model::run_options())
        text += QByteArray(option.name) + " = " +
                std::visit(Python{option.get(settings)}, option.kind) + '\n';
    return text + turns(settings) + python_functions + script_program;
}

int run_script(const Arguments& arguments)
{
    const session::Session session = open_trained_session(arguments.file(0)).session;
    warn_if_led_away(session);
    print(script(session));
    return Done;
}

} // namespace

Command script_command()
{
    return {"script",
            "Prints a Python program that repeats the run to the last bit, and needs no packages.",
            {QStringLiteral("SESSION")},
            {},
            run_script};
}

} // namespace cli

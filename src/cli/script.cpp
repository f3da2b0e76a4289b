// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/sessions.h"

#include "model/run_options.h"

namespace cli
{

namespace
{

/// What follows the data of every script: the run as the model library makes it, in NumPy.
constexpr auto program = R"PY(
ACTIVATIONS = {  # the function of z, and its derivative from z and a = f(z)
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda z, a: a * (1 - a)),
    "tanh": (np.tanh, lambda z, a: 1 - a * a),
    "relu": (lambda z: np.maximum(z, 0), lambda z, a: (z > 0).astype(float)),
    "linear": (lambda z: z, lambda z, a: np.ones_like(z)),
}


def initial_layers():
    inputs = rows.shape[1]
    if not hidden:
        return [[np.random.randn(1, inputs), np.random.randn(1), "sigmoid"]]
    layers = []
    for units in hidden + [1]:
        layers.append([np.random.randn(units, inputs) / np.sqrt(inputs), np.zeros(units), activation])
        inputs = units
    layers[-1][2] = "sigmoid"
    return layers


def forward(layers, row):
    sums, outputs = [], [row]
    for weights, bias, name in layers:
        sums.append(weights @ outputs[-1] + bias)
        outputs.append(ACTIVATIONS[name][0](sums[-1]))
    return sums, outputs


def update(layers, row, target):
    sums, outputs = forward(layers, row)
    gradient = 2 * (outputs[-1] - target)
    for k in reversed(range(len(layers))):
        weights, bias, name = layers[k]
        gradient = gradient * ACTIVATIONS[name][1](sums[k], outputs[k + 1])
        layers[k][0] = weights - learning_rate * np.outer(gradient, outputs[k])
        layers[k][1] = bias - learning_rate * gradient
        gradient = weights.T @ gradient


def error_sum(layers, chosen):
    return float(sum((forward(layers, rows[i])[1][-1][0] - targets[i]) ** 2 for i in chosen))


np.random.seed(seed)
layers = initial_layers()
history = []
for iteration in range(iterations):
    picked = train_rows[np.random.randint(len(train_rows))]
    update(layers, rows[picked], targets[picked])
    if iteration % record_every == 0:
        history.append({
            "iteration": iteration,
            "train_error": error_sum(layers, train_rows),
            "test_error": error_sum(layers, test_rows) if test_rows else None,
        })

print(json.dumps({
    "final": {"layers": [
        {"weights": w.tolist(), "bias": b.tolist(), "activation": name} for w, b, name in layers]},
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

QByteArray script(const session::Session& session)
{
    const model::Dataset& dataset = session.dataset;
    const session::TrainingRun& run = *session.run;
    QByteArray text = "#!/usr/bin/env python3\n"
                      "\"\"\"Repeats a training run of First Neuron with NumPy and prints the same "
                      "numbers.\"\"\"\n"
                      "import json\n\nimport numpy as np\n\n"
                      "rows = np.array([\n";
    for (std::size_t row = 0; row < dataset.rows(); ++row)
        text += "    " + python_list(dataset.row(row), shortest) + ",\n";
    text += "], dtype=float)\n";
    if (session.origin && !session.origin->target.takes_numbers())
        text += "# 1 means " + QByteArray::fromStdString(dataset.target_name).simplified() + ": " +
                QByteArray::fromStdString(table::class_name(session.origin->target, true))
                    .simplified() +
                '\n';
    text += "targets = np.array(" + python_list(dataset.targets, shortest) + ", dtype=float)\n";
    text += "train_rows = " + python_list(dataset.train_rows, whole) + '\n';
    text += "test_rows = " + python_list(dataset.test_rows, whole) + "\n\n";
    model::RunSettings settings = run.settings;
    settings.iterations = run.latest.iteration;
    for (const model::RunOption& option : model::run_options())
        text += QByteArray(option.name) + " = " +
                std::visit(Python{option.get(settings)}, option.kind) + '\n';
    return text + program;
}

int run(const Arguments& arguments)
{
    print(script(open_trained_session(arguments.file(0)).session));
    return Done;
}

} // namespace

Command script_command()
{
    return {"script",
            "Prints a NumPy script that repeats the run, to all but the last digits.",
            {QStringLiteral("SESSION")},
            {},
            run};
}

} // namespace cli

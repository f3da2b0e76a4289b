#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes workbench.json with NumPy: layers with activations of their own, batches, losses, penalties, a numeric target.

Needs python3-numpy (Debian 12: 1.24.2). Run it in this folder. The rules that both sides follow:

* start: as in make_golden.py (one neuron: randn weights, then a randn bias; with hidden layers W = randn / sqrt(inputs), b = 0)
* output: "sigmoid" for two classes, "linear" for a number
* loss of a row: "squared" (p - t)^2, or "cross-entropy" -t ln p - (1 - t) ln(1 - p), computed from the weighted sum z as
  max(z, 0) - z t + log1p(exp(-|z|)), with the derivative p - t with respect to z
* batch b >= 1: b times randint(rows), with replacement, in that order; batch 0: every row, in order, nothing is drawn;
  the gradient is the mean over the batch, added up in that order
* "l2": the loss has + penalty / 2 * w^2 for every weight (no bias), so its gradient has + penalty * w
* "l1": after the step u = w - rate * gradient, w = sign(u) * max(|u| - rate * penalty, 0) for every weight (no bias)
* history: after the update of iterations 0, K, 2K ... the sum over all rows of the loss, the penalty left out
"""
import json
import numpy as np
from make_golden import ACTIVATIONS, ROWS, TARGETS, as_json


def initial(rng, inputs, hidden, output):
    if not hidden:
        return [[rng.randn(1, inputs), rng.randn(1), output]]
    layers, width = [], inputs
    for units, name in list(hidden) + [(1, output)]:
        layers.append([rng.randn(units, width) / np.sqrt(width), np.zeros(units), name])
        width = units
    return layers


def forward(layers, x):
    zs, a = [], [x]
    for weights, bias, name in layers:
        zs.append(weights @ a[-1] + bias)
        a.append(ACTIVATIONS[name][0](zs[-1]))
    return zs, a


def loss_of(loss, z, p, t):
    return (p - t) ** 2 if loss == "squared" else max(z, 0) - z * t + np.log1p(np.exp(-abs(z)))


def gradients(layers, x, t, loss):
    zs, a = forward(layers, x)
    if loss == "squared":
        delta = 2 * (a[-1] - t) * ACTIVATIONS[layers[-1][2]][1](zs[-1], a[-1])
    else:
        delta = a[-1] - t
    found = []
    for k in range(len(layers) - 1, -1, -1):
        found.insert(0, (np.outer(delta, a[k]), delta))
        if k:
            delta = (layers[k][0].T @ delta) * ACTIVATIONS[layers[k - 1][2]][1](zs[k - 1], a[k])
    return found


def run(rows, targets, seed, rate, iterations, hidden=(), output="sigmoid", loss="squared", batch=1, penalty=None,
        strength=0.0, every=100):
    rng = np.random.RandomState(seed)
    layers = initial(rng, rows.shape[1], hidden, output)
    start = as_json(layers)
    history = []
    for iteration in range(iterations):
        picks = [rng.randint(len(rows)) for _ in range(batch)] if batch else range(len(rows))
        total = [(np.zeros_like(w), np.zeros_like(b)) for w, b, _ in layers]
        for row in picks:
            total = [(w + dw, b + db) for (w, b), (dw, db) in zip(total, gradients(layers, rows[row], targets[row], loss))]
        for layer, (dw, db) in zip(layers, total):
            dw, db = dw / len(picks), db / len(picks)
            if penalty == "l2":
                dw = dw + strength * layer[0]
            layer[0] = layer[0] - rate * dw
            if penalty == "l1":
                layer[0] = np.sign(layer[0]) * np.maximum(np.abs(layer[0]) - rate * strength, 0)
            layer[1] = layer[1] - rate * db
        if iteration % every == 0:
            errors = [loss_of(loss, zs[-1][0], a[-1][0], t) for (zs, a), t in ((forward(layers, x), t) for x, t in zip(rows, targets))]
            history.append([iteration, float(sum(errors))])
    return {"seed": seed, "learning_rate": rate, "iterations": iterations, "hidden": [list(h) for h in hidden], "output": output,
            "loss": loss, "batch": batch, "penalty": penalty, "strength": strength, "initial": start, "final": as_json(layers),
            "history": history}


def main():
    houses = np.array([[120, 10], [80, 35], [200, 2], [60, 50], [150, 20], [95, 15], [110, 40], [175, 5]]) / [100, 25]
    prices = np.array([3.25, 1.75, 5.9, 1.1, 3.9, 2.6, 2.2, 5.0])
    mixed = [(4, "tanh"), (3, "relu")]
    data = {"tutorial": (ROWS, TARGETS), "houses": (houses, prices)}
    runs = [("tutorial", run(ROWS, TARGETS, 11, .1, 3000, mixed)),
            ("tutorial", run(ROWS, TARGETS, 12, .1, 3000, (), batch=4)),
            ("tutorial", run(ROWS, TARGETS, 13, .3, 2000, [(5, "sigmoid")], batch=0)),
            ("tutorial", run(ROWS, TARGETS, 14, .1, 3000, [(4, "tanh")], loss="cross-entropy", batch=2)),
            ("tutorial", run(ROWS, TARGETS, 15, .1, 3000, (), loss="cross-entropy")),
            ("tutorial", run(ROWS, TARGETS, 16, .1, 3000, [(6, "tanh")], penalty="l2", strength=.01)),
            ("tutorial", run(ROWS, TARGETS, 17, .1, 3000, [(6, "tanh")], penalty="l1", strength=.003, batch=8)),
            ("houses", run(houses, prices, 18, .05, 3000, (), output="linear")),
            ("houses", run(houses, prices, 19, .02, 3000, [(4, "tanh"), (4, "tanh")], output="linear", batch=4))]
    json.dump({"data": {k: {"rows": x.tolist(), "targets": t.tolist()} for k, (x, t) in data.items()},
               "runs": [{"data": name, **r} for name, r in runs]}, open("workbench.json", "w"), indent=1)
    for name, r in runs:
        zeros = sum(w == 0 for layer in r["final"] for row in layer["weights"] for w in row)
        print(name, r["hidden"], r["loss"], r["batch"], r["penalty"], "first", r["history"][0][1], "last", r["history"][-1][1], "zeros", zeros)


if __name__ == "__main__":
    main()

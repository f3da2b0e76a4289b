#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes layers_lesson.json with NumPy: every number of the lesson about layers.

Needs python3-numpy (Debian 12: 1.24.2). Run it in this folder. Derivatives are not worked out by the chain rule here: a
number moves by 1e-30 along the imaginary axis, and the imaginary part of the error, divided by that, is its slope, exact to
the last digits.
"""
import json
import numpy as np

ROWS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
TARGETS = np.array([0, 1, 1, 0], dtype=float)
START = np.array([1, 0.5, 0.5, -1, -0.5, 1, 0, 0, 0.5, 0.5, -1, 0.5, 0])
RATE, ROUNDS, ROUNDS_FROM_ZERO, ROW, H = 0.5, 100, 1000, 3, 1e-5


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


class Net:
    """So many units of two inputs, and a sigmoid, as one list of numbers."""

    def __init__(self, units, bend):
        self.units, self.bend = units, bend

    def parts(self, n):
        u = self.units
        return n[: 2 * u].reshape(u, 2), n[2 * u : 3 * u], n[3 * u : 4 * u], n[4 * u]

    def walk(self, n, row):
        w1, b1, w2, b2 = self.parts(n)
        sums = w1 @ row + b1
        outputs = self.bend(sums)
        last = w2 @ outputs + b2
        return sums, outputs, last, sigmoid(last)

    def error(self, n, row, target):
        return (self.walk(n, row)[3] - target) ** 2

    def slopes(self, n, row, target):
        return np.array([self.error(n + 1e-30j * one, row, target).imag / 1e-30 for one in np.eye(len(n))])

    def learn(self, n, which, rounds):
        for _ in range(rounds):
            for i in which:
                n = n - RATE * self.slopes(n, ROWS[i], TARGETS[i])
        return n

    def predictions(self, n):
        return [self.walk(n, row)[3] for row in ROWS]


def slope(f, z):
    return (f(z + 1e-30j)).imag / 1e-30


def main():
    row, target = ROWS[ROW], TARGETS[ROW]
    net = Net(3, np.tanh)
    w1, b1, w2, b2 = net.parts(START)
    sum_1, output_1, sum_2, prediction = net.walk(START, row)
    slopes = net.slopes(START, row, target)
    dw1, db1, dw2, db2 = net.parts(slopes)
    checks = np.array([(net.error(START + m, row, target) - net.error(START - m, row, target)) / (2 * H)
                       for m in H * np.eye(13)])
    after = START - RATE * slopes
    new_w1, new_b1, new_w2, new_b2 = net.parts(after)

    def error_of_sum_2(z):
        return (sigmoid(z) - target) ** 2

    def error_of_outputs(outputs):
        return (sigmoid(w2 @ outputs + b2) - target) ** 2

    dinput = [net.error(START, row + 1e-30j * one, target).imag / 1e-30 for one in np.eye(2)]
    merged = w2 @ w1
    four = Net(4, sigmoid)
    copies = four.learn(np.zeros(17), range(4), ROUNDS_FROM_ZERO)
    trained = net.learn(START, range(4), ROUNDS)
    three = net.learn(START, [i for i in range(4) if i != ROW], ROUNDS)
    side_1, side_2 = ROWS @ [1, 1] - 0.5, ROWS @ [-1, 0] + 0.5
    values = {
        "line_1_right": np.sum((side_1 >= 0) == (TARGETS == 1)), "best_line_right": 3, "tutorial_line_right": 6,
        "says_1": side_1 >= 0, "says_2": side_2 >= 0, "vote": (side_1 >= 0) & (side_2 >= 0), "votes_right": 3,
        "feature_1": np.tanh(side_1), "feature_2": np.tanh(side_2), "hidden_line_right": 3,
        "row": ROW + 1, "input_vector": row, "target": target,
        "weights_1": w1, "bias_1": b1, "weights_2": w2, "bias_2": b2,
        "sum_1": sum_1, "output_1": output_1, "sum_2": sum_2, "prediction": prediction,
        "error": (prediction - target) ** 2,
        "merged_weights": merged, "merged_bias": w2 @ b1 + b2, "two_layers": (ROWS @ w1.T + b1) @ w2 + b2,
        "one_layer": ROWS @ merged + w2 @ b1 + b2,
        "derror_dprediction": slope(lambda p: (p - target) ** 2, prediction),
        "dprediction_dsum_2": slope(sigmoid, sum_2), "derror_dsum_2": slope(error_of_sum_2, sum_2),
        "derror_dweights_2": dw2, "derror_dbias_2": db2,
        "derror_doutput_1": [error_of_outputs(output_1 + 1e-30j * one).imag / 1e-30 for one in np.eye(3)],
        "doutput_1_dsum_1": [slope(np.tanh, z) for z in sum_1],
        # A bias is added to its sum as it is.
        "derror_dsum_1": db1, "derror_dweights_1": dw1, "derror_dbias_1": db1,
        "paths_1": db1 * w1[:, 0], "paths_2": db1 * w1[:, 1], "derror_dinput_vector": dinput,
        "derror_dweights_1_check": checks[:6], "derror_dbias_1_check": checks[6:9],
        "derror_dweights_2_check": checks[9:12], "derror_dbias_2_check": checks[12],
        "new_weights_1": new_w1, "new_bias_1": new_b1, "new_weights_2": new_w2, "new_bias_2": new_b2,
        "new_prediction": net.walk(after, row)[3], "new_error": net.error(after, row, target),
        "copies_1": four.parts(copies)[0], "copies_2": four.parts(copies)[2],
        "copies_predictions": four.predictions(copies), "copies_right": 3,
        "predictions": net.predictions(trained),
        "first_error_sum": np.sum((np.array(net.predictions(START)) - TARGETS) ** 2),
        "last_error_sum": np.sum((np.array(net.predictions(trained)) - TARGETS) ** 2), "rows_right": 4,
        "three_rows_predictions": net.predictions(three), "held_back_prediction": net.walk(three, row)[3],
        "seen_right": 3,
    }
    with open("layers_lesson.json", "w", encoding="utf-8") as file:
        json.dump({name: [float(x) for x in np.ravel(value)] for name, value in values.items()}, file, indent=1)
        file.write("\n")


main()

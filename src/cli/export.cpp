// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/run_json.h"
#include "cli/sessions.h"

#include <QJsonDocument>

namespace cli
{

namespace
{

/// What follows the network in every program: it as it is, in Python and nothing else.
constexpr auto program = R"PY(
import csv
import json
import math
import sys

MODEL = json.loads(MODEL)
GAP_LABEL = "\u2013"
USUAL_GAPS = ("na", "n/a", "nan", "?", "null", ":")


def exp(x):
    return math.exp(x) if x < 709.7 else math.inf


ACTIVATIONS = {
    "sigmoid": lambda z: 1 / (1 + exp(-z)),
    "tanh": math.tanh,
    "relu": lambda z: z if z > 0 else 0.0,
    "linear": lambda z: z,
}


def number(text):
    """The number that a text says, or None."""
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def is_gap(text):
    marks = MODEL["preparation"].get("missing_marks")
    if not marks:  # Nothing but dashes, or nothing but points, is none either.
        return (text.lower() in USUAL_GAPS or not text.strip("-\u2013\u2014") or
                not text.strip(".\u2026"))
    value = number(text)
    return text in ("", *marks) or (
        value is not None and any(value == number(mark) for mark in marks))


def inputs(row):
    """What the network is given for a row (texts or numbers by column), or None for a gap."""
    preparation = MODEL["preparation"]
    # Of a cross or nothing, nothing is a label, too.
    label_gaps = {feature["column"] for feature in preparation["features"]
                  if feature.get("label") == GAP_LABEL}
    known, values = {}, []
    for feature in preparation["features"]:
        text = str(row[feature["column"]]).strip()
        gap = is_gap(text)
        if gap and feature["column"] in label_gaps:
            text, gap = GAP_LABEL, False
        if "label" in feature:
            same = text == feature["label"] or (
                feature["any_case"] and text.casefold() == feature["label"].casefold())
            known[feature["column"]] = known.get(feature["column"], False) or same or gap
            value = None if gap else float(same)
        else:
            value = None if gap else number(text)
        if value is None:
            if preparation["missing"] == "drop":
                return None
            value = feature["fill"]
        values.append((value - feature["mean"]) / feature["scale"])
    return values if all(known.values()) else None


def predict(row):
    """The prediction for a row, between 0 and 1, or None where there is none."""
    values = inputs(row)
    if values is None:
        return None
    for layer in MODEL["network"]["layers"]:
        outputs = []
        for weights, bias in zip(layer["weights"], layer["bias"]):
            total = 0.0
            for weight, value in zip(weights, values):
                total += weight * value
            outputs.append(ACTIVATIONS[layer["activation"]](total + bias))
        values = outputs
    return values[0]


def main():
    with open(sys.argv[1], newline="", encoding="utf-8-sig") if sys.argv[1:] else sys.stdin as file:
        rows = csv.DictReader(file)
        lacking = ({feature["column"] for feature in MODEL["preparation"]["features"]}
                   - set(rows.fieldnames or []))
        if lacking:
            sys.exit("There is no column " + ", ".join(sorted(lacking)) +
                     ". The first line must have the names, and commas between them.")
        print("line,prediction")
        for row in rows:
            prediction = predict(row)
            print(f"{rows.line_num},{'' if prediction is None else prediction}")


if __name__ == "__main__":
    main()
)PY";

QByteArray python(const session::Session& session)
{
    QByteArray model = QJsonDocument(network_json(session)).toJson();
    // What stands in a string of Python: no JSON has three quotes in a row.
    model.replace('\\', "\\\\");
    return "#!/usr/bin/env python3\n"
           "\"\"\"Predicts as First Neuron does: a table of comma-separated values in UTF-8, from "
           "a "
           "file\nor standard input, to line,prediction.\"\"\"\n"
           "MODEL = \"\"\"" +
           model.trimmed() + "\"\"\"\n" + program;
}

int run(const Arguments& arguments)
{
    const auto to = arguments.text("to");
    if (!to)
        throw Failure{QStringLiteral("--to is missing. Say python or json.")};
    if (*to != QStringLiteral("python") && *to != QStringLiteral("json"))
        throw Failure{QStringLiteral("--to is \"%1\", but it must be python or json.").arg(*to)};
    const session::Opened opened = open_trained_session(arguments.file(0));
    if (*to == QStringLiteral("json"))
        print(network_json(opened.session));
    else
        print(python(opened.session));
    return Done;
}

} // namespace

Command export_command()
{
    return {
        "export",
        "Prints the trained network and how its inputs are made.",
        {QStringLiteral("SESSION")},
        {option("to", "As a program that needs nothing but Python, or as JSON.", "python/json")},
        run};
}

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/python_functions.h"
#include "cli/quality.h"
#include "cli/run_json.h"
#include "cli/sessions.h"

#include "table/units.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <span>

namespace cli
{

namespace
{

/// What follows the network in every program: it as it is, in Python and nothing else.
constexpr auto exported_program = R"PY(
import csv
import json
import math
import re
import sys
import unicodedata

MODEL = json.loads(MODEL)
GAP_LABEL = "\u2013"
USUAL_GAPS = ("na", "n/a", "nan", "?", "null", ":")
UNSEEN = "\u00ad\u200b\u200e\u200f\u2060\ufeff"

ACTIVATIONS = {
    "sigmoid": lambda z: 1 / (1 + exp(-z)),
    "tanh": tanh,
    "relu": lambda z: z if z > 0 else 0.0,
    "linear": lambda z: z,
}


def number(text):
    """The number that a text says, or None."""
    try:
        value = float(text.replace("\u2212", "-").replace("\u2013", "-"))
    except ValueError:
        return None
    return value if math.isfinite(value) and "_" not in text else None


def taken_apart(text):
    """A number and the unit it is in, such as ("70", "kg"); the text and "" where there is none."""
    if len(text) > 2 and text[0] == "(" and text[-1] == ")":
        digits, unit = taken_apart(text[1:-1].strip())
        return "-" + digits, unit
    sign, rest = "", text
    if text[:1] in ("-", "\u2212", "\u2013"):
        sign, rest = "-", text[1:].strip()
    elif text[:1] == "+":
        rest = text[1:]
    for currency in CURRENCIES:
        digits = rest[len(currency):].strip()
        if rest.startswith(currency) and number(sign + digits) is not None:
            return sign + digits, currency
    match = re.match(r"((?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s*(\D.*)", rest)
    if match:
        digits, unit = match.groups()
        plain = " " not in unit and not any(letter.isdigit() for letter in unit)
        if len(unit.encode()) <= 12 and (plain or is_known(unit)):
            return sign + digits, unit
    return text, ""


def is_known(unit):
    first, blank, rest = unit.partition(" ")
    return unit in KNOWN_UNITS or (bool(blank) and is_known(first) and is_known(rest))


def is_same_unit(one, other):
    def usual(unit):
        return SAME_UNITS.get(unit) or " ".join(SAME_UNITS.get(word, word)
                                                for word in unit.split(" "))
    words = not is_known(one) and not is_known(other)
    return usual(one) == usual(other) or (words and one.casefold() == other.casefold())


def measured(text, unit):
    """The number that a text says, in this unit or in none, or None."""
    value = number(text)
    if value is None and unit:
        digits, own = taken_apart(text)
        if own and is_same_unit(own, unit):
            value = number(digits)
        elif not own:  # What is a unit here only.
            sign, rest = ("-", text[1:].strip()) if text[:1] == "-" else ("", text)
            if rest.endswith(unit):
                value = number(sign + rest[:-len(unit)].strip())
            elif rest.startswith(unit):
                value = number(sign + rest[len(unit):].strip())
    return value


def refusal(feature, text):
    """Why a text in another unit than a feature's has no prediction, or None."""
    unit, own = feature.get("unit"), taken_apart(text)[1]
    if unit and own and not is_same_unit(unit, own):
        return (f"Column {feature['column']} is in {own}, but the network learned from it in {unit}, "
                f"so there is no prediction. Convert its numbers to {unit}.")
    return None


def unread(feature, text):
    """Why a text that may be a number, written otherwise, has no prediction, or None for a word."""
    if refusal(feature, text) or not any(letter.isnumeric() for letter in text):
        return None
    return (f"Column {feature['column']}: {text} is no number to this program, so there is no "
            f"prediction. Write it in plain digits, with a point before decimals.")


def folded(text):
    """What is the same for texts that differ in capital letters, blanks, kinds of accents, or what
    nobody sees, such as a soft hyphen."""
    seen = "".join(c for c in text if c not in UNSEEN)
    return " ".join(unicodedata.normalize("NFD", seen.casefold()).split())


def is_gap(text):
    marks = MODEL["preparation"].get("missing_marks")
    if not marks:  # Nothing but dashes, or nothing but points, is none either.
        return (text.lower() in USUAL_GAPS or not text.strip("-\u2013\u2014") or
                not text.strip(".\u2026"))
    value = number(text)
    return text in ("", *marks) or (
        value is not None and any(value == number(mark) for mark in marks))


def is_nothing(text):
    """Beside a word, nothing is a label, too: it says no, while NA says that nobody knows."""
    return not text or (not MODEL["preparation"].get("missing_marks") and
                        not text.strip("-\u2013\u2014"))


def meant(features, text):
    """The label of a column that a text says: as it is written, or the only one that is alike."""
    labels = [feature["label"] for feature in features]
    if text in labels:
        return text
    alike = [label for label in labels if folded(label) == folded(text)]
    return alike[0] if len(alike) == 1 or (alike and features[0]["any_case"]) else None


def inputs(row, units=None, reasons=None):
    """What the network is given for a row (texts or numbers by column), or None for a gap or a
    label that it never learned from: reasons is a list to which is added why.

    Units are those of the columns of a whole table, in which a number in another unit is a gap. Of
    a row alone it raises ValueError, as does a number written as this program does not read it.
    """
    preparation = MODEL["preparation"]
    reasons = [] if reasons is None else reasons
    columns = {}
    for feature in preparation["features"]:
        if "label" in feature:
            columns.setdefault(feature["column"], []).append(feature)
    labels = {(feature["column"], feature.get("label")) for feature in preparation["features"]}
    label_gaps = {feature["column"] for feature in preparation["features"]
                  if feature.get("label") == GAP_LABEL}
    unknown, values = {}, []
    for feature in preparation["features"]:
        text = str(row[feature["column"]]).strip()
        gap = is_gap(text)
        minuses = "-" * len(text)  # Beside a plus, dashes are a label.
        if is_nothing(text) and text and (feature["column"], minuses) in labels:
            text, gap = minuses, False
        elif feature["column"] in label_gaps and is_nothing(text):
            text, gap = GAP_LABEL, False
        if "label" in feature:
            label = None if gap else meant(columns[feature["column"]], text)
            if label is None and not gap:
                unknown[feature["column"]] = text
            value = None if gap else float(label == feature["label"])
        else:
            unit = feature.get("unit") if units is None else units[feature["column"]]
            value = None if gap else measured(text, unit)
            if value is None and not gap:
                problem = unread(feature, text) or (refusal(feature, text) if units is None else None)
                if problem:
                    raise ValueError(problem)
        if value is None:
            if preparation["missing"] == "drop":
                reasons.append(f"Column {feature['column']} has no value, so there is no prediction."
                               if gap else refusal(feature, text) or f"Column {feature['column']}: "
                               f"{text} is no number, so there is no prediction.")
                return None
            value = feature["fill"]
        values.append((value - feature["mean"]) / feature["scale"])
    for column, text in list(unknown.items())[:1]:
        known = ", ".join(feature["label"] for feature in columns[column][:12])
        known += ", \u2026" if len(columns[column]) > 12 else ""
        reasons.append(f"Column {column}: the network never learned from {text}, so there is no "
                       f"prediction. It knows {known}.")
    return None if unknown else values


def predict(row, units=None, reasons=None):
    """The prediction for a row, or None where there is none: see inputs().

    It is between 0 and 1, or in the units of the target where that is a number.
    """
    values = inputs(row, units, reasons)
    if values is None:
        return None
    values = values + [DERIVED[name](values) for name in MODEL["network"]["derived"]]
    for layer in MODEL["network"]["layers"]:
        outputs = []
        for weights, bias in zip(layer["weights"], layer["bias"]):
            total = 0.0
            for weight, value in zip(weights, values):
                total += weight * value
            outputs.append(ACTIVATIONS[layer["activation"]](total + bias))
        values = outputs
    target = MODEL["preparation"].get("target", {"mean": 0, "scale": 1})
    return values[0] * target["scale"] + target["mean"]


def unit_in(texts):
    """The unit that all numbers among some texts are in, or ""."""
    parts = [taken_apart(text) for text in texts]
    found = [unit for digits, unit in parts if number(digits) is not None]
    if len(set(found)) != 1 or len(found) < 2 or len(found) * 2 <= len(texts):
        return ""
    return found[0] if is_known(found[0]) or 3 <= len(found) == len(texts) else ""


def units_of(rows):
    """The units of a table's columns; ends where one is not that which the network learned from."""
    units = {}
    for feature in MODEL["preparation"]["features"]:
        if "label" in feature:
            continue
        texts = [str(row[feature["column"]]).strip() for row in rows]
        texts = [text for text in texts if not is_gap(text)]
        unit = feature.get("unit") or unit_in(texts)
        words = [text for text in texts if measured(text, unit) is None]
        if len(words) * 2 > len(texts):
            sys.exit(refusal(feature, words[0]) or
                     f"Column {feature['column']} should hold numbers but does not. "
                     f"Correct the value that is none: {words[0]}.")
        units[feature["column"]] = unit
    return units


def names_of(fields):
    """The names of columns as First Neuron has them: each once, none empty, in one line."""
    names = []
    for place, field in enumerate(fields, 1):
        field = field.strip()
        if place == 1 and field.startswith(("#", "//")):
            field = field.lstrip("#/ \t") or field
        given = re.sub(r"[\x00-\x1f\x7f]", " ", re.sub(r"\r\n?", "\n", field)) or f"column {place}"
        name, count = given, 2
        while name in names:
            name, count = f"{given}_{count}", count + 1
        names.append(name)
    return names


def rows_of(name):
    """The rows of a table with their lines; ends where the file is none that can be read."""
    columns = {feature["column"] for feature in MODEL["preparation"]["features"]}
    try:
        file = open(name, newline="", encoding="utf-8-sig") if name else sys.stdin
        with file:
            rows = csv.DictReader(file, restval="")
            rows.fieldnames = names_of(rows.fieldnames or [])
            lacking = columns - set(rows.fieldnames)
            if lacking:
                sys.exit("There is no column " + ", ".join(sorted(lacking)) +
                         ". The first line must have the names, and commas between them.")
            return [(rows.line_num, row) for row in rows]
    except UnicodeDecodeError:
        sys.exit("The file is not in UTF-8. Save it in UTF-8, or let first-neuron-cli predict its rows.")
    except (OSError, csv.Error) as problem:
        sys.exit(f"The file can't be read: {problem}.")


def main():
    if set(sys.argv[1:]) & {"-h", "--help"}:
        print(__doc__, f"Usage: python3 {sys.argv[0]} [TABLE.csv]", sep="\n\n")
        return
    table = rows_of(sys.argv[1] if sys.argv[1:] else "")
    units = units_of([row for _, row in table])
    print("line,prediction")
    for line, row in table:
        reasons, prediction = [], None
        try:
            prediction = predict(row, units, reasons)
        except ValueError as problem:
            reasons.append(problem)
        for reason in reasons:
            print(f"Line {line}: {reason}", file=sys.stderr)
        print(f"{line},{'' if prediction is None else prediction}")


if __name__ == "__main__":
    main()
)PY";

QJsonArray words(std::span<const std::string_view> texts)
{
    QJsonArray array;
    for (const std::string_view text : texts)
        array.append(cli::text(text));
    return array;
}

/// What is known of units, as Python has it: JSON of texts reads the same there.
QByteArray units()
{
    QJsonArray known = words(table::known_currencies());
    const QJsonArray measures = words(table::known_measures());
    for (const auto& measure : measures)
        known.append(measure);
    QJsonObject same;
    for (const auto& [written, usual] : table::known_writings())
        same[text(written)] = text(usual);
    const auto line = [](const char* name, const auto& value) {
        return QByteArray(name) + " = " +
               QJsonDocument(value).toJson(QJsonDocument::Compact).replace("\",", "\", ") + '\n';
    };
    return line("CURRENCIES", words(table::known_currencies())) + line("KNOWN_UNITS", known) +
           line("SAME_UNITS", same);
}

QByteArray python(const session::Session& session)
{
    QByteArray model = QJsonDocument(network_json(session)).toJson();
    // What stands in a string of Python: no JSON has three quotes in a row.
    model.replace('\\', "\\\\");
    return "#!/usr/bin/env python3\n"
           "\"\"\"Predicts as First Neuron does: a table of comma-separated values in UTF-8, from "
           "a file\nor standard input, to line,prediction.\"\"\"\n"
           "MODEL = \"\"\"" +
           model.trimmed() + "\"\"\"\n" + units() + python_functions + exported_program;
}

int run_export(const Arguments& arguments)
{
    const auto to = arguments.text("to");
    if (!to)
        throw Failure{QStringLiteral("--to is missing. Say python or json.")};
    if (*to != QStringLiteral("python") && *to != QStringLiteral("json"))
        throw Failure{QStringLiteral("--to is \"%1\", but it must be python or json.").arg(*to)};
    const session::Opened opened = open_trained_session(arguments.file(0));
    warn_if_led_away(opened.session);
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
        run_export};
}

} // namespace cli

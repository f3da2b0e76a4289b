// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"
#include "model/trainer.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

/// Reference results made by NumPy and scikit-learn, from tests/data/golden.
namespace golden
{

/// The object in tests/data/golden/<name>.json; ends the test program where it cannot be read.
QJsonObject file(const char* name);

std::vector<double> numbers(const QJsonArray& array);
std::vector<std::size_t> whole_numbers(const QJsonArray& array);
/// A matrix as one vector, row by row.
std::vector<double> flat(const QJsonArray& matrix);

/// One of the "runs": what it started from and what came of it.
struct Run {
    model::RunSettings settings;
    model::Network initial;
    model::Network final;
    std::vector<std::size_t> first_picks;
    std::vector<model::HistoryPoint> history;
};
Run run(const QJsonObject& object);

/// One of the "runs" with options: see workbench.json.
Run workbench_run(const QJsonObject& object);

/// The "rows" and "targets" of a file, all of them to be trained on.
model::Dataset dataset(const QJsonObject& file);

} // namespace golden

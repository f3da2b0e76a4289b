// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"
#include "model/trainer.h"
#include "session/plane_rows.h"

#include <QUrl>

#include <cstddef>
#include <optional>
#include <string>

namespace session
{

/// What stands in the fields of a lesson, as one line of text: `do:settings/workbench?hidden=4,2`,
/// several numbers with commas between, and the rows where a pattern has put them:
/// `rows=spiral,200,0.1,1,0.25` for points, noise, seed and the share held back. The window copies
/// and pastes it, links in a lesson's prose are such lines, and the console trains by one.
struct Setup {
    std::string lesson;
    /// Fields that are not in it stay as they are.
    model::Inputs values;
    /// Of a lesson that learns from any rows; those that are there otherwise.
    std::optional<PatternPoints> rows = {};

    bool operator==(const Setup&) const = default;
};

/// The settings of a run by a setup; what it leaves out is as usual. \pre its lesson trains
model::RunSettings settings_of(const Setup& setup);

/// The line of a setup; it has no spaces and no line ends.
QUrl setup_line(const Setup& setup);
/// What has been read of a line: a setup, or the part of it that names no field of the lesson or a
/// value that its field would refuse, such as `l1=-5`, or a name that it says more than once. None
/// of them where it is no line of a setup. Of a lesson that trains, a value may be any that a run
/// may have, on rows of so many features: from a run of the console such ones are copied.
struct SetupReading {
    std::optional<Setup> setup = {};
    QString refused = {};
    /// The name of a field that the line says more than once.
    QString repeated = {};
};
SetupReading read_setup(const QUrl& line, std::size_t features = 1);

} // namespace session

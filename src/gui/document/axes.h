// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QStringList>

#include <cstddef>

namespace gui
{

/// Two features of a dataset: the one to the right and the one upwards. Of a dataset with one
/// feature, `up` is none.
struct Axes {
    std::size_t across = 0;
    std::size_t up = 1;

    bool operator==(const Axes&) const = default;
};

/// The axes on which rows are seen before the person has chosen any: those that
/// model::features_in_view() finds, on which the console draws them, too; of rows with a single
/// feature, that one.
Axes usualAxes(const model::Dataset& dataset);

/// Those that were chosen.
Axes axesOf(const session::Session& session);

/// What is to be said of the numbers of each feature beside its name, as on an axis: that they are
/// standardized; empty where they are as the file has them.
QStringList axisNotes(const session::Session& session);

} // namespace gui

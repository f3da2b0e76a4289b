// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/classnames.h"
#include "model/inside.h"

#include <QStringList>

#include <vector>

namespace gui
{

/// What is told of one step on the way through an iteration.
struct InsideStep {
    QString title;
    /// What happens there.
    QString words;
    QStringList columns;
    /// A line for each number, with how it comes about.
    std::vector<QStringList> rows;
    /// How many lines more there would be.
    std::size_t left = 0;
};

/// The way of a row through the network, the way back of its error, and the update, step by step;
/// of large layers the first lines of each. All numbers are those of the iteration; where a number
/// is predicted that was scaled, target and prediction are also said as in the file.
std::vector<InsideStep> insideSteps(const model::Inside& inside, const QStringList& features,
                                    const ClassNames& names);

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/timeline.h"
#include "table/preparation.h"

#include <QString>

namespace cli
{

/// Says on standard error what a person would miss: what is remarkable about the file, rows that
/// are left out and why, and columns that nothing is learned from although nobody said so.
void account(const table::Table& table, const table::Preparation& choices,
             const table::Prepared& prepared, bool features_were_named, const QString& file);

/// The same where a trained network predicts the rows: what is remarkable about the file, rows that
/// have no prediction and why, and predictions of what the network never learned from.
void account(const table::Table& table, const table::Inputs& inputs, const table::Recipe& recipe,
             std::span<const model::Extent> learned, const QString& file);

/// Says on standard error, as the window does, that a run has learned next to nothing because its
/// numbers are not scaled, where every row has had a say.
void account_of_scaling(const model::Timeline& timeline, const model::Dataset& dataset);

} // namespace cli

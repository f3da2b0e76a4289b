// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/preparation.h"

#include <QString>

namespace cli
{

/// Says on standard error what a person would miss: what is remarkable about the file, rows that
/// are left out and why, and columns that nothing is learned from although nobody said so.
void account(const table::Table& table, const table::Preparation& choices,
             const table::Prepared& prepared, bool features_were_named, const QString& file);

} // namespace cli

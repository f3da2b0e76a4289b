// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace gui
{

/// A small set of data that comes with the program.
struct Sample {
    QString title;
    /// Inside the program.
    QString path;
};

std::vector<Sample> samples();
/// Whether such a path leads to a sample rather than to a file of the person's.
bool isSample(const QString& path);

} // namespace gui

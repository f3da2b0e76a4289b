// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Files opened lately, data and sessions alike: absolute paths, the latest first, at most ten.
namespace gui::recentfiles
{

QStringList list();
void add(const QString& path);
void remove(const QString& path);
/// Whether a file of that name is a session; everything else is data.
bool isSession(const QString& path);
/// What a list calls it: "fruit.csv – data in ~/Documents".
QString label(const QString& path);
void clear();

} // namespace gui::recentfiles

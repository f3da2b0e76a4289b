#pragma once

#include <QStringList>

/// Files opened lately, data and sessions alike: absolute paths, the latest first, at most ten.
namespace gui::recentfiles
{

QStringList list();
void add(const QString& path);
void clear();

} // namespace gui::recentfiles

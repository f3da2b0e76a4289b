// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace cli
{

/// Rows of texts as lines in which columns stand below each other: the first ends on the left,
/// the others, which are numbers mostly, on the right. Nothing stands behind the last one.
QByteArray in_columns(const QList<QStringList>& rows);

} // namespace cli

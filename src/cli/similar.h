// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cli
{

/// The name that a person most likely meant: of which at most one letter in three is wrong, left
/// out, put in or has changed its place, or else the only one that begins so. Nothing where there
/// is none.
QString similar(const QString& given, const QStringList& names);

/// " Did you mean NAME?", or nothing. `before` stands before the name.
QString did_you_mean(const QString& given, const QStringList& names, const QString& before = {});

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

/// The comments in the lessons' listings. Code is written once; what it says to its reader is
/// translated, from a file with a line `source = translation` for each comment.
namespace gui::listingcomments
{

/// What begins a comment in a listing whose file ends so: `#` in `py`, `//` in `cpp`.
QString mark(const QString& ending);
/// Every comment of a listing, without its mark; the markers of steps are none.
QStringList of(const QString& listing, const QString& mark);
/// The listing with its comments replaced by their translations; those that have none stay as they
/// are.
QString translated(const QString& listing, const QString& mark,
                   const QHash<QString, QString>& translations);
/// Reads a file of translations. Empty lines, and lines that begin with `#`, mean nothing.
QHash<QString, QString> parse(const QString& text);

} // namespace gui::listingcomments

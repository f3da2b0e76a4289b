// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/briefname.h"

#include <QList>
#include <QTextBoundaryFinder>

namespace gui
{

namespace
{

/// In characters as a reader counts them.
constexpr int longest = 30;
/// Of them, behind what is left out.
constexpr int tail = 10;

} // namespace

QString briefName(const QString& name)
{
    QString line = name.simplified();
    // Never between a letter and its accent.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    QList<qsizetype> starts;
    for (qsizetype at = 0; at >= 0 && at < line.size(); at = finder.toNextBoundary())
        starts << at;
    if (starts.size() <= longest)
        return line;
    return line.left(starts[longest - tail - 1]).trimmed() + QChar(u'…') +
           line.mid(starts[starts.size() - tail]).trimmed();
}

} // namespace gui

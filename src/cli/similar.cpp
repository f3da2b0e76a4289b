// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/similar.h"

#include <algorithm>
#include <vector>

namespace cli
{

namespace
{

/// How many letters are to be changed, put in, taken out or exchanged with their neighbours to make
/// one word of the other (optimal string alignment).
qsizetype distance(const QString& one, const QString& other)
{
    const qsizetype width = other.size() + 1;
    std::vector<qsizetype> table(std::size_t((one.size() + 1) * width));
    const auto at = [&](qsizetype row, qsizetype column) -> qsizetype& {
        return table[std::size_t(row * width + column)];
    };
    for (qsizetype i = 0; i <= one.size(); ++i)
        at(i, 0) = i;
    for (qsizetype j = 0; j <= other.size(); ++j)
        at(0, j) = j;
    for (qsizetype i = 1; i <= one.size(); ++i) {
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const qsizetype change = one[i - 1] == other[j - 1] ? 0 : 1;
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    }
    return at(one.size(), other.size());
}

} // namespace

QString similar(const QString& given, const QStringList& names)
{
    // Longer than any name of ours, it is none of them: nothing is computed for it.
    if (given.isEmpty() || given.size() > 100)
        return {};
    QString nearest;
    qsizetype least = std::max<qsizetype>(given.size() / 3, 1) + 1;
    for (const QString& name : names) {
        const qsizetype far = distance(given.toLower(), name.toLower());
        // Words that have no letter in common are not alike, however short.
        if (far < least && far < std::max(given.size(), name.size())) {
            least = far;
            nearest = name;
        }
    }
    if (!nearest.isEmpty())
        return nearest;
    const auto begins = [&](const QString& name) {
        return given.size() > 1 && name.startsWith(given, Qt::CaseInsensitive);
    };
    const auto begun = std::ranges::find_if(names, begins);
    return begun != names.end() && std::ranges::count_if(names, begins) == 1 ? *begun : QString();
}

QString did_you_mean(const QString& given, const QStringList& names, const QString& before)
{
    const QString name = similar(given, names);
    return name.isEmpty() ? QString() : QStringLiteral(" Did you mean %1%2?").arg(before, name);
}

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/rownames.h"

#include "gui/base/numbers.h"
#include "gui/base/rownumber.h"
#include "table/excerpt.h"

#include <algorithm>

namespace gui
{

namespace
{

constexpr std::size_t mostListed = 30;

} // namespace

QString nameOfRow(const RowNames& names, std::size_t row, std::size_t limit)
{
    return row < names.size() ? QString::fromStdString(table::excerpt(names[row], limit))
                              : QString();
}

QString numberedRow(const RowNames& names, std::size_t row, std::size_t limit)
{
    const QString number = countNumber(numberOfRow(row));
    const QString name = nameOfRow(names, row, limit);
    return name.isEmpty() ? number : QStringLiteral("%1 (%2)").arg(number, name);
}

QString numbersOfRow(const model::Dataset& dataset, const RowNames& names, std::size_t row,
                     const QStringList& notes)
{
    QStringList lines;
    if (const QString name = nameOfRow(names, row, 100); !name.isEmpty())
        lines << name;
    const std::size_t shown = std::min(dataset.features(), mostListed);
    for (std::size_t i = 0; i < shown; ++i) {
        const QString note = notes.value(qsizetype(i));
        lines << QStringLiteral("%1 = %2").arg(QString::fromStdString(dataset.feature_names[i]),
                                               exactNumber(dataset.row(row)[i])) +
                     (note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(note));
    }
    if (shown < dataset.features())
        lines << QStringLiteral("…");
    return lines.join(QLatin1Char('\n'));
}

} // namespace gui

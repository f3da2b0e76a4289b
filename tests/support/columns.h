// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace testing
{

/// The numbers of a column, with blanks between them and "-" for gaps.
inline QString joined(const table::Column& column)
{
    QStringList texts;
    for (const double number : column.numbers)
        texts << (std::isnan(number) ? QStringLiteral("-")
                                     : QString::fromStdString(table::shortest(number)));
    return texts.join(u' ');
}

/// The names of the columns, with bars between them.
inline QString names_of(const table::Table& table)
{
    QStringList names;
    for (const std::string& name : table.column_names())
        names << QString::fromStdString(name);
    return names.join(u'|');
}

/// The first warning of that kind, or null.
inline const table::Problem* first_told(const table::Table& table, table::ProblemCode code)
{
    const auto found = std::ranges::find(table.warnings(), code, &table::Problem::code);
    return found == table.warnings().end() ? nullptr : &*found;
}

} // namespace testing

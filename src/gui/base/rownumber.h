// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"
#include "model/trace.h"

#include <QtGlobal>

namespace gui
{

/// On screen rows are counted from 1: the number of a dataset's row.
inline qint64 numberOfRow(std::size_t row)
{
    return qint64(row) + 1;
}

/// The number by which pictures call the first or second row of a lesson (`which` 0 or 1): that of
/// the row of the person's own data if that is where it comes from, else 1 or 2.
inline qint64 rowNumber(const model::Step& step, std::size_t which)
{
    const model::Value* rows = step.find(model::chosen_rows);
    return rows && which < rows->numbers.size() ? qint64(rows->numbers[which]) : qint64(which) + 1;
}

} // namespace gui

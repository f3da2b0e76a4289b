#pragma once

#include "model/trace.h"

#include <QString>

namespace gui
{

/// A number as the page shows it: `digits` significant digits, the locale's decimal mark, a real
/// minus sign, no trailing zeros.
QString pageNumber(double number, int digits = 5);
/// The shortest text that reads back to the same double, with the locale's decimal mark: for tables
/// and tool tips.
QString exactNumber(double number);
/// A value as the Values table shows it: 0.87, [1.45, −0.66], [[…], […]] or a word.
QString exactValue(const model::Value& value);
/// The same rounded for the page; of more than four numbers (or rows) the first two and the last.
QString pageValue(const model::Value& value, int digits = 5);

} // namespace gui

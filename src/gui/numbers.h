#pragma once

#include "model/trace.h"

#include <QString>
#include <QStringList>

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

/// The same vector in less and less room: with fewer digits, then its ends alone. Nothing for what
/// is no vector or has one number.
QStringList shorterPageValues(const model::Value& value);
/// The first and the last number of a vector of more than two.
QString vectorEnds(const model::Value& value, int digits);

/// What stands between the numbers of a list: a semicolon where the comma is the decimal mark.
QString listSeparator();
/// A formula's HTML with the numbers and lists that are written out in it as the locale writes
/// them: "0.1" as "0,1".
QString localizedFormula(const QString& html);

/// A formula or a value within a text: isolated where the text around it reads from right to left.
QString leftToRight(const QString& text);

/// For a spreadsheet: the locale's decimal mark, a plain hyphen for minus, a tab between the
/// numbers of a vector.
QString sheetValue(const model::Value& value);
/// For a program, whatever the locale: 0.87, [1.45, -0.66] or 'a word'.
QString codeValue(const model::Value& value);

} // namespace gui

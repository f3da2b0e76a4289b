// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/trace.h"

#include <QString>
#include <QStringList>

namespace gui
{

/// Stands in the place of a value that is not to be told: it has not been shown, or a question asks
/// for it.
inline constexpr QChar boxSign(0x25a2);
/// What is heard for a box, and said of it where there is room for words.
QString notShownYet();
/// The same of a value of the step on screen, which only a question keeps back.
QString hiddenUntilAnswered();
/// A text for a screen reader: words in the place of boxes.
QString spoken(QString text);

/// A value: 0.87, [1.45, −0.66], [[…], […]] or a word, to the last digit; of a long vector (or of
/// many rows) the first ones and the last. Numbers that have names (of features) say them.
QString exactValue(const model::Value& value, const QStringList& names = {});
/// The same as the Values table shows it: ten digits, which tell apart what differs and leave out
/// what rounding has left behind (4.1259999999999994 is 4.126). Its size is bounded, whatever the
/// value's. Numbers that have names (of features) say them where they are few.
QString tableValue(const model::Value& value, const QStringList& names = {});
/// The same rounded for the page, counts as countNumber() writes them; of more than four numbers
/// (or rows) the first two and the last. Numbers that have names (of features) say them.
QString pageValue(const model::Value& value, int digits = 5, const QStringList& names = {});

/// The same vector in less and less room: with fewer digits, then its ends alone. Nothing for what
/// is no vector or has one number.
QStringList shorterPageValues(const model::Value& value);
/// The first and the last number of a vector of more than two.
QString vectorEnds(const model::Value& value, int digits);

/// `names` if each number of a value belongs to one of these features (the inputs, and what there
/// is for each weight of the first layer), else nothing.
QStringList namesOfNumbers(const model::Value& value, const QStringList& names);
/// For a tool tip: the value's name and exact numbers, with the names of its numbers a line each.
QString namedNumbers(const model::Value& value, const QStringList& names);

/// For a spreadsheet: the locale's decimal mark, a plain hyphen for minus, a tab between the
/// numbers of a vector.
QString sheetValue(const model::Value& value);
/// For a program, whatever the locale: 0.87, [1.45, -0.66] or 'a word'.
QString codeValue(const model::Value& value);

} // namespace gui

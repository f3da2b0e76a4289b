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
/// A text for a screen reader: words in the place of boxes.
QString spoken(QString text);

/// A number as a person would write it: at most `digits` significant digits but the whole part in
/// full, no trailing zeros, the locale's decimal mark, a real minus sign, the locale's groups in a
/// long whole part; far from 1 as 3.75 × 10⁷, unless it is whole.
QString pageNumber(double number, int digits = 5);
/// With how many digits, `least` or more, pageNumber() writes two numbers differently; as many as a
/// number has at most. `least` where they are the same.
int digitsToTellApart(double one, double other, int least);
/// A prediction: never rounded to 0.5, where one class ends and the other begins, nor to 1, which a
/// sigmoid does not reach, unless it is that.
QString predictionNumber(double prediction, int digits = 5);
/// What is counted (rows, iterations) and the number of a row, in the locale's groups: 3,639. What
/// is measured has none below five digits: it may be a year.
QString countNumber(qint64 count);
/// The shortest text that reads back to the same double, with the locale's decimal mark: for tool
/// tips and what is copied.
QString exactNumber(double number);
/// The same with the locale's groups in a long whole part: for the ends of a range in a sentence.
QString rangeNumber(double number);
/// The number that was meant where arithmetic has missed it: one of few digits, a few of the
/// smallest steps away from one that takes all there are to be told from its neighbours. 3.6 for
/// 3.6000000000000005; thirds and 2.9999999999999 are what they are.
double meantNumber(double number);
/// The number as a person writes it: exactNumber() of the one that was meant.
QString writtenNumber(double number);
/// The number in little room, as it may be typed: rounded to so many digits, with an exponent
/// (8.65e−13).
QString compactNumber(double number, int digits);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gui
{

/// Stands where there is no number.
inline constexpr QChar noNumber(0x2013);
inline constexpr QChar minusSign(0x2212);

/// Whether it is whole, and so small that whole numbers are exact as far.
bool isWhole(double number);
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
/// For a program, whatever the locale: the shortest text that reads back. Python's where it is
/// none.
QString codeNumber(double number);
/// The number in little room, as it may be typed: rounded to so many digits, with an exponent
/// (8.65e−13).
QString compactNumber(double number, int digits);
/// What stands between the numbers of a list: a semicolon where the comma is the decimal mark.
QString listSeparator();
/// A formula's HTML with the numbers and lists that are written out in it as the locale writes
/// them: "0.1" as "0,1".
QString localizedFormula(const QString& html);

/// A formula or a value within a text: isolated where the text around it reads from right to left.
QString leftToRight(const QString& text);

} // namespace gui

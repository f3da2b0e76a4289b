// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/numbers.h"

#include "gui/base/briefname.h"

#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace gui
{

namespace
{

const QChar minusSign(0x2212);
/// Longer vectors are shortened on the page.
constexpr std::size_t mostOnThePage = 4;
/// The same in tables and tool tips.
constexpr std::size_t mostInATable = 24;
/// So many digits tell what rounding has done from what was meant.
constexpr int tableDigits = 10;
/// In characters.
constexpr qsizetype longestTiedName = 12;

/// Numbers of so few features stand beside their names.
constexpr qsizetype mostNamed = 8;
/// Beyond, a number is written with a power of ten.
constexpr double smallestPlain = 1e-4;
constexpr double largestPlain = 1e7;
/// Whole numbers are exact as far.
constexpr double largestWhole = 1e15;
constexpr qsizetype groupedFrom = 5;
const QString noNumber = QStringLiteral("–");

/// Words that are values, beside names such as `weights_1`, which are the same in every language.
[[maybe_unused]] const char* const words[] = {QT_TRANSLATE_NOOP("Values", "neither")};

/// With the locale's own digits and decimal mark, and a real minus sign; without group separators.
QString localized(QString text)
{
    const QLocale locale;
    text.replace(QLatin1Char('.'), locale.decimalPoint());
    text.replace(QLatin1Char('-'), minusSign);
    if (const char32_t zero = locale.zeroDigit().toUcs4().value(0); zero != U'0' && zero != 0) {
        for (char32_t digit = U'0'; digit <= U'9'; ++digit) {
            const char32_t own = zero + (digit - U'0');
            text.replace(QString::fromUcs4(&digit, 1), QString::fromUcs4(&own, 1));
        }
    }
    return text;
}

QString withoutZeros(QString text)
{
    if (!text.contains(QLatin1Char('.')))
        return text;
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

/// Without an exponent, and the whole part in full.
QString plain(double number, int digits)
{
    if (number == 0)
        return QStringLiteral("0");
    const int magnitude = int(std::floor(std::log10(std::abs(number))));
    return withoutZeros(QString::number(number, 'f', std::max(0, digits - 1 - magnitude)));
}

/// A long whole part in the locale's groups, for a text that is localized already.
QString grouped(QString text)
{
    const QLocale locale;
    const qsizetype start = text.startsWith(minusSign) ? 1 : 0;
    const qsizetype point = text.indexOf(locale.decimalPoint());
    const qsizetype end = point < 0 ? text.size() : point;
    if (end - start < groupedFrom)
        return text;
    for (qsizetype at = end - 3; at > start; at -= 3)
        text.insert(at, locale.groupSeparator());
    return text;
}

QString superscript(int exponent)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text = exponent < 0 ? QStringLiteral("⁻") : QString();
    for (const QChar digit : QString::number(std::abs(exponent)))
        text += digits[digit.digitValue()];
    return text;
}

/// The shortest text that reads back, in the way of the C locale; with an exponent only where it
/// would be hard to read without.
QString shortest(double number)
{
    const double size = std::abs(number);
    const char format = number == 0 || (size >= 1e-5 && size < 1e16) ? 'f' : 'g';
    return QString::number(number, format, QLocale::FloatingPointShortest);
}

/// Which of `count` parts are written out: all, or of more than `most` the first ones and the last.
std::vector<std::size_t> shownOf(std::size_t count, std::size_t most)
{
    std::vector<std::size_t> shown(std::min(count, most));
    std::iota(shown.begin(), shown.end(), std::size_t(0));
    if (count > most) {
        shown.pop_back();
        shown.back() = count - 1;
    }
    return shown;
}

/// Parts of a list in brackets, `format(i)` for each that is written out.
template <typename Format>
QString bracketed(std::size_t count, std::size_t most, const QString& separator, Format format)
{
    QStringList parts;
    for (const std::size_t i : shownOf(count, most)) {
        if (count > most && i == count - 1)
            parts << QStringLiteral("…");
        parts << format(i);
    }
    return QLatin1Char('[') + parts.join(separator) + QLatin1Char(']');
}

/// `most` parts of a vector or rows of a matrix are written out, longer ones are shortened. What is
/// withheld is a box, however many numbers it has.
template <typename Format>
QString formatted(const model::Value& value, std::size_t most, const QString& separator,
                  Format format)
{
    if (value.withheld)
        return boxSign;
    if (value.shape.empty())
        return value.numbers.empty() ? noNumber : format(value.numbers.front());
    const std::size_t columns = value.shape.back();
    const std::size_t rows = value.shape.size() > 1 ? value.shape.front() : 1;
    const auto row = [&](std::size_t index) {
        return bracketed(columns, most, separator, [&](std::size_t column) {
            return format(value.numbers[index * columns + column]);
        });
    };
    return value.shape.size() > 1 ? bracketed(rows, most, separator, row) : row(0);
}

bool isCount(const model::Value& value, double number)
{
    return value.role == model::Role::Other && number == std::trunc(number) &&
           std::abs(number) < largestWhole;
}

/// Each number as `format` writes it, behind its name if there are any.
template <typename Format>
QString written(const model::Value& value, std::size_t most, const QStringList& names,
                Format format)
{
    if (names.isEmpty() || value.withheld)
        return formatted(value, most, listSeparator(), format);
    return bracketed(value.numbers.size(), most, listSeparator(), [&](std::size_t i) {
        const QString name = briefName(names[qsizetype(i)]);
        // Together they fit into a line of prose only where the name is short.
        if (name.size() > longestTiedName)
            return QString(name + u' ' + format(value.numbers[i]));
        // Behind a hyphen a line may end, even before a space that does not break, but for a
        // joiner.
        const bool mayEnd = !name.isEmpty() && name.back().category() == QChar::Punctuation_Dash;
        return QString(name + (mayEnd ? QStringLiteral("\u2060\u00a0") : QStringLiteral("\u00a0")) +
                       format(value.numbers[i]));
    });
}

/// Rounded to so many digits.
QString rounded(const model::Value& value, std::size_t most, int digits, const QStringList& names)
{
    return written(value, most, names, [&value, digits](double number) {
        if (value.role == model::Role::Prediction)
            return predictionNumber(number, digits);
        return isCount(value, number) ? countNumber(qint64(number)) : pageNumber(number, digits);
    });
}

QString wordOf(const model::Value& value)
{
    return QCoreApplication::translate("Values", value.text.c_str());
}

} // namespace

QString notShownYet()
{
    return QCoreApplication::translate("Values", "not shown yet");
}

QString spoken(QString text)
{
    return text.replace(boxSign, notShownYet());
}

QString pageNumber(double number, int digits)
{
    if (!std::isfinite(number))
        return noNumber;
    const double size = std::abs(number);
    const bool whole = number == std::trunc(number) && size < largestWhole;
    if (number == 0 || whole || (size >= smallestPlain && size < largestPlain))
        return grouped(localized(plain(number, digits)));
    // The smallest numbers have fewer digits than that; others would be made up.
    const QString rounded = QString::number(number, 'e', digits - 1);
    const QString exact = QString::number(number, 'e', QLocale::FloatingPointShortest);
    const QStringList parts =
        (exact.size() < rounded.size() ? exact : rounded).split(QLatin1Char('e'));
    return localized(withoutZeros(parts[0])) + QStringLiteral("\u00a0×\u00a010") +
           superscript(parts[1].toInt());
}

int digitsToTellApart(double one, double other, int least)
{
    constexpr int allDigits = std::numeric_limits<double>::max_digits10;
    int digits = least;
    if (one == other)
        return digits;
    while (digits < allDigits && pageNumber(one, digits) == pageNumber(other, digits))
        ++digits;
    return digits;
}

QString predictionNumber(double prediction, int digits)
{
    for (const double boundary : {0.5, 1.0})
        digits = digitsToTellApart(prediction, boundary, digits);
    return pageNumber(prediction, digits);
}

QString countNumber(qint64 count)
{
    return QLocale().toString(count).replace(QLatin1Char('-'), minusSign);
}

QString exactNumber(double number)
{
    return std::isfinite(number) ? localized(shortest(number)) : noNumber;
}

double meantNumber(double number)
{
    constexpr int allDigits = std::numeric_limits<double>::digits10;
    constexpr int fewDigits = 12;
    constexpr double fewSteps = 4;
    const QString exact = QString::number(number, 'e', QLocale::FloatingPointShortest);
    const qsizetype digits = std::ranges::count_if(exact.section(QLatin1Char('e'), 0, 0),
                                                   [](QChar sign) { return sign.isDigit(); });
    if (!std::isfinite(number) || digits <= allDigits)
        return number;
    const double size = std::abs(number);
    const double step = std::nextafter(size, std::numeric_limits<double>::infinity()) - size;
    for (int few = 1; few <= fewDigits; ++few) {
        const double meant = QString::number(number, 'e', few - 1).toDouble();
        if (std::abs(meant - number) <= fewSteps * step)
            return meant;
    }
    return number;
}

QString writtenNumber(double number)
{
    return exactNumber(meantNumber(number));
}

QString rangeNumber(double number)
{
    const QString exact = exactNumber(number);
    return exact.contains(QLatin1Char('e')) ? exact : grouped(exact);
}

QString compactNumber(double number, int digits)
{
    if (!std::isfinite(number))
        return noNumber;
    const QStringList parts = QString::number(number, 'e', digits - 1).split(QLatin1Char('e'));
    return localized(withoutZeros(parts[0]) + QLatin1Char('e') + QString::number(parts[1].toInt()));
}

QString exactValue(const model::Value& value, const QStringList& names)
{
    if (!value.text.empty())
        return wordOf(value);
    return written(value, mostInATable, namesOfNumbers(value, names),
                   [](double number) { return exactNumber(number); });
}

QString tableValue(const model::Value& value, const QStringList& names)
{
    if (!value.text.empty())
        return wordOf(value);
    const QStringList known = namesOfNumbers(value, names);
    return rounded(value, mostInATable, tableDigits,
                   known.size() <= mostNamed ? known : QStringList());
}

QStringList namesOfNumbers(const model::Value& value, const QStringList& names)
{
    static const QRegularExpression ofTheInputs(
        QStringLiteral("input_vector$|weights(_1)?(_before|_check)?$|^products_|^weights_2$"));
    const bool fits = value.shape.size() == 1 && value.numbers.size() == std::size_t(names.size());
    return fits && ofTheInputs.match(QString::fromStdString(value.name)).hasMatch() ? names
                                                                                    : QStringList();
}

QString namedNumbers(const model::Value& value, const QStringList& names)
{
    const QString name = QString::fromStdString(value.name);
    if (value.withheld)
        return QStringLiteral("%1: %2").arg(name, notShownYet());
    const QStringList known = namesOfNumbers(value, names);
    if (known.isEmpty())
        return name + QStringLiteral(" = ") + exactValue(value);
    QStringList lines{name};
    for (const std::size_t i : shownOf(value.numbers.size(), mostInATable)) {
        if (i > 0 && lines.size() < qsizetype(i) + 1)
            lines << QStringLiteral("…");
        lines << known[qsizetype(i)] + QStringLiteral(" = ") + exactNumber(value.numbers[i]);
    }
    return lines.join(QLatin1Char('\n'));
}

QString pageValue(const model::Value& value, int digits, const QStringList& names)
{
    if (!value.text.empty())
        return wordOf(value);
    return rounded(value, mostOnThePage, digits, namesOfNumbers(value, names));
}

QStringList shorterPageValues(const model::Value& value)
{
    if (value.shape.size() != 1 || value.numbers.size() < 2 || value.withheld)
        return {};
    QStringList texts{pageValue(value, 3), pageValue(value, 2)};
    if (value.numbers.size() < 3)
        return texts;
    for (const int digits : {3, 2, 1})
        texts << vectorEnds(value, digits);
    return texts << QStringLiteral("[%1%2…]").arg(pageNumber(value.numbers.front(), 1),
                                                  listSeparator());
}

QString vectorEnds(const model::Value& value, int digits)
{
    if (value.withheld)
        return boxSign;
    return QStringLiteral("[%1%2…%2%3]")
        .arg(pageNumber(value.numbers.front(), digits), listSeparator(),
             pageNumber(value.numbers.back(), digits));
}

QString listSeparator()
{
    return QLocale().decimalPoint() == QLatin1String(",") ? QStringLiteral("; ")
                                                          : QStringLiteral(", ");
}

QString localizedFormula(const QString& html)
{
    // Not inside of tags, and not the commas between equations, which follow a placeholder.
    static const QRegularExpression decimal(QStringLiteral("(?<=\\d)\\.(?=\\d)(?![^<]*>)"));
    static const QRegularExpression list(QStringLiteral("(?<=\\d), (?![^<]*>)"));
    QString text = html;
    return text.replace(decimal, QLocale().decimalPoint()).replace(list, listSeparator());
}

QString leftToRight(const QString& text)
{
    const QChar isolate(0x2066);
    const QChar end(0x2069);
    return QGuiApplication::isRightToLeft() ? isolate + text + end : text;
}

QString sheetValue(const model::Value& value)
{
    if (!value.text.empty())
        return wordOf(value);
    if (value.withheld)
        return boxSign;
    QStringList cells;
    for (const double number : value.numbers)
        cells << exactNumber(number).replace(minusSign, QLatin1Char('-'));
    return cells.join(QLatin1Char('\t'));
}

QString codeValue(const model::Value& value)
{
    if (!value.text.empty())
        return QLatin1Char('\'') + QString::fromStdString(value.text) + QLatin1Char('\'');
    return formatted(
        value, std::numeric_limits<std::size_t>::max(), QStringLiteral(", "), [](double number) {
            return std::isfinite(number) ? shortest(number) : QStringLiteral("float('nan')");
        });
}

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/numbers.h"

#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gui
{

namespace
{

/// Beyond, a number is written with a power of ten.
constexpr double smallestPlain = 1e-4;
constexpr double largestPlain = 1e7;
/// Whole numbers are exact as far.
constexpr double largestWhole = 1e15;
constexpr qsizetype groupedFrom = 5;

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
    const QString written = QString::number(std::abs(exponent));
    for (const QChar digit : written)
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

} // namespace

bool isWhole(double number)
{
    return number == std::trunc(number) && std::abs(number) < largestWhole;
}

QString pageNumber(double number, int digits)
{
    if (!std::isfinite(number))
        return noNumber;
    const double size = std::abs(number);
    if (number == 0 || isWhole(number) || (size >= smallestPlain && size < largestPlain))
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

QString codeNumber(double number)
{
    return std::isfinite(number) ? shortest(number) : QStringLiteral("float('nan')");
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

} // namespace gui

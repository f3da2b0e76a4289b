#include "gui/numbers.h"

#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>
#include <limits>

namespace gui
{

namespace
{

const QChar minusSign(0x2212);
/// Longer vectors are shortened on the page.
constexpr qsizetype mostOnThePage = 4;
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

/// The shortest text that reads back, in the way of the C locale; with an exponent only where it
/// would be hard to read without.
QString shortest(double number)
{
    const double size = std::abs(number);
    const char format = number == 0 || (size >= 1e-5 && size < 1e16) ? 'f' : 'g';
    return QString::number(number, format, QLocale::FloatingPointShortest);
}

/// All of these, or the first two and the last with an ellipsis between them.
QString joined(QStringList parts, qsizetype most, const QString& separator)
{
    if (parts.size() > most)
        parts = {parts[0], parts[1], QStringLiteral("…"), parts.constLast()};
    return parts.join(separator);
}

/// `most` parts of a vector or rows of a matrix are written out, longer ones are shortened.
template <typename Format>
QString formatted(const model::Value& value, qsizetype most, const QString& separator,
                  Format format)
{
    if (value.shape.empty())
        return value.numbers.empty() ? noNumber : format(value.numbers.front());
    const std::size_t columns = value.shape.back();
    QStringList rows;
    for (std::size_t start = 0; columns > 0 && start < value.numbers.size(); start += columns) {
        QStringList row;
        for (std::size_t i = start; i < std::min(start + columns, value.numbers.size()); ++i)
            row << format(value.numbers[i]);
        rows << QLatin1Char('[') + joined(std::move(row), most, separator) + QLatin1Char(']');
    }
    const QString text = joined(std::move(rows), most, separator);
    return value.shape.size() > 1 ? QLatin1Char('[') + text + QLatin1Char(']') : text;
}

QString wordOf(const model::Value& value)
{
    return QCoreApplication::translate("Values", value.text.c_str());
}

} // namespace

QString pageNumber(double number, int digits)
{
    if (!std::isfinite(number))
        return noNumber;
    if (number == 0)
        return QStringLiteral("0");
    return localized(QString::number(number, 'g', digits));
}

QString exactNumber(double number)
{
    return std::isfinite(number) ? localized(shortest(number)) : noNumber;
}

QString exactValue(const model::Value& value)
{
    if (!value.text.empty())
        return wordOf(value);
    return formatted(value, std::numeric_limits<qsizetype>::max(), listSeparator(),
                     [](double number) { return exactNumber(number); });
}

QString pageValue(const model::Value& value, int digits)
{
    if (!value.text.empty())
        return wordOf(value);
    return formatted(value, mostOnThePage, listSeparator(),
                     [digits](double number) { return pageNumber(number, digits); });
}

QStringList shorterPageValues(const model::Value& value)
{
    if (value.shape.size() != 1 || value.numbers.size() < 2)
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
        value, std::numeric_limits<qsizetype>::max(), QStringLiteral(", "), [](double number) {
            return std::isfinite(number) ? shortest(number) : QStringLiteral("float('nan')");
        });
}

} // namespace gui

#include "gui/numbers.h"

#include <QLocale>
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

/// The locale's own digits and decimal mark, without group separators, with a real minus sign.
QString localized(QString text)
{
    const QLocale locale;
    text.replace(QLatin1Char('.'), locale.decimalPoint());
    text.replace(QLatin1Char('-'), minusSign);
    return text;
}

/// All of these, or the first two and the last with an ellipsis between them.
QString joined(QStringList parts, qsizetype most)
{
    if (parts.size() > most)
        parts = {parts[0], parts[1], QStringLiteral("…"), parts.constLast()};
    return parts.join(QStringLiteral(", "));
}

/// `most` parts of a vector or rows of a matrix are written out, longer ones are shortened.
template <typename Format>
QString formatted(const model::Value& value, qsizetype most, Format format)
{
    if (!value.text.empty())
        return QString::fromStdString(value.text);
    if (value.shape.empty())
        return value.numbers.empty() ? noNumber : format(value.numbers.front());
    const std::size_t columns = value.shape.back();
    QStringList rows;
    for (std::size_t start = 0; columns > 0 && start < value.numbers.size(); start += columns) {
        QStringList row;
        for (std::size_t i = start; i < std::min(start + columns, value.numbers.size()); ++i)
            row << format(value.numbers[i]);
        rows << QLatin1Char('[') + joined(std::move(row), most) + QLatin1Char(']');
    }
    const QString text = joined(std::move(rows), most);
    return value.shape.size() > 1 ? QLatin1Char('[') + text + QLatin1Char(']') : text;
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
    if (!std::isfinite(number))
        return noNumber;
    // With an exponent only where it would be hard to read without.
    const double size = std::abs(number);
    const char format = number == 0 || (size >= 1e-5 && size < 1e16) ? 'f' : 'g';
    return localized(QString::number(number, format, QLocale::FloatingPointShortest));
}

QString exactValue(const model::Value& value)
{
    return formatted(value, std::numeric_limits<qsizetype>::max(),
                     [](double number) { return exactNumber(number); });
}

QString pageValue(const model::Value& value, int digits)
{
    return formatted(value, mostOnThePage,
                     [digits](double number) { return pageNumber(number, digits); });
}

} // namespace gui

#include "gui/numbers.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace gui
{

namespace
{

const QChar minusSign(0x2212);
const QString noNumber = QStringLiteral("–");

/// The locale's own digits and decimal mark, without group separators, with a real minus sign.
QString localized(QString text)
{
    const QLocale locale;
    text.replace(QLatin1Char('.'), locale.decimalPoint());
    text.replace(QLatin1Char('-'), minusSign);
    return text;
}

template <typename Format>
QString formatted(const model::Value& value, Format format)
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
        rows << QLatin1Char('[') + row.join(QStringLiteral(", ")) + QLatin1Char(']');
    }
    const QString joined = rows.join(QStringLiteral(", "));
    return value.shape.size() > 1 ? QLatin1Char('[') + joined + QLatin1Char(']') : joined;
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
    return localized(QString::number(number, 'g', QLocale::FloatingPointShortest));
}

QString exactValue(const model::Value& value)
{
    return formatted(value, [](double number) { return exactNumber(number); });
}

QString pageValue(const model::Value& value, int digits)
{
    return formatted(value, [digits](double number) { return pageNumber(number, digits); });
}

} // namespace gui

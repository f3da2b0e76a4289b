// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/decimalsteps.h"

#include <QByteArray>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gui
{

namespace
{

/// A whole number times a power of ten.
struct Decimal {
    qint64 count = 0;
    int exponent = 0;

    /// A number as it is written: 1.45 has 145 hundredths.
    static Decimal of(double number)
    {
        QByteArray text = QByteArray::number(number, 'e', QLocale::FloatingPointShortest);
        const qsizetype e = text.indexOf('e');
        const int exponent = text.mid(e + 1).toInt();
        text.truncate(e);
        const qsizetype point = text.indexOf('.');
        const qsizetype decimals = point < 0 ? 0 : text.size() - point - 1;
        return {text.replace(".", "").toLongLong(), exponent - int(decimals)};
    }

    /// The same by a finer unit. \pre no number of 19 digits comes of it
    Decimal in(int finer) const
    {
        Decimal same = *this;
        for (; same.exponent > finer; --same.exponent)
            same.count *= 10;
        return same;
    }

    double number() const
    {
        bool isFinite = false;
        const double number =
            (QByteArray::number(count) + 'e' + QByteArray::number(exponent)).toDouble(&isFinite);
        return isFinite ? number
                        : std::copysign(std::numeric_limits<double>::infinity(), double(count));
    }
};

} // namespace

int exponentOf(double number)
{
    const QByteArray text = QByteArray::number(number, 'e', QLocale::FloatingPointShortest);
    return number == 0 ? 0 : text.mid(text.indexOf('e') + 1).toInt();
}

double further(double from, int steps, int exponent)
{
    if (from == 0)
        return Decimal{steps, exponent}.number() + 0.0;
    const Decimal written = Decimal::of(from);
    const int unit = std::min(written.exponent, exponent);
    const Decimal sum{written.in(unit).count + Decimal{steps, exponent}.in(unit).count, unit};
    return sum.number() + 0.0;
}

} // namespace gui

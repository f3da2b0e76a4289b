// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/axisnumbers.h"

#include "gui/base/range.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QLocale>
#include <QRegularExpression>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace gui
{

namespace
{

/// Numbers as large as this, or with more decimals than those, are written as powers of ten.
constexpr double largest = 1e9;
constexpr int mostDecimals = 6;
/// Pixels between two numbers beside each other.
constexpr double numbersGap = 10;

double size(const Range& range)
{
    return std::max(std::abs(range.minimum), std::abs(range.maximum));
}

int decimalsOf(double interval)
{
    return std::max(0, int(std::ceil(-std::log10(interval) - 1e-9)));
}

bool needsPowers(const Range& range, double interval)
{
    return size(range) > largest || decimalsOf(interval) > mostDecimals;
}

/// Of a number as a power of ten, so that neighbouring ticks differ.
int digitsAfterFirst(const Range& range, double interval)
{
    const double places = std::floor(std::log10(size(range))) - std::floor(std::log10(interval));
    return int(std::clamp(places, 0.0, 15.0));
}

/// How many ticks an axis has.
double ticksWithin(const Range& range, double interval)
{
    return std::floor(range.maximum / interval) - std::ceil(range.minimum / interval) + 1;
}

QString raised(int exponent)
{
    static const std::array<QChar, 10> digits{
        QChar(0x2070), QChar(0x00b9), QChar(0x00b2), QChar(0x00b3), QChar(0x2074),
        QChar(0x2075), QChar(0x2076), QChar(0x2077), QChar(0x2078), QChar(0x2079)};
    QString text;
    const QString plain = QString::number(std::abs(exponent));
    for (const QChar digit : plain)
        text += digits[std::size_t(digit.digitValue())];
    return exponent < 0 ? QChar(0x207b) + text : text;
}

/// A number as Qt Charts has written it, written well. Where an axis counts up to zero from below
/// it may miss it by a hair.
QString wellWritten(const QString& text, double hair)
{
    static const QRegularExpression power(QStringLiteral("^([^eE]*\\d)[eE]([^\\d]?)(\\d+)$"));
    const auto match = power.match(text.trimmed());
    QString number = text;
    if (match.hasMatch()) {
        const int size = match.captured(3).toInt();
        const bool small =
            match.captured(2) == QLatin1String("-") || match.captured(2) == QString(QChar(0x2212));
        const int exponent = small ? -size : size;
        QString mantissa = match.captured(1);
        const double value = QLocale().toDouble(mantissa) * std::pow(10, exponent);
        if (std::abs(value) < hair)
            return QStringLiteral("0");
        number = mantissa + QStringLiteral("×10") + raised(exponent);
    }
    if (number.startsWith(QLatin1Char('-')))
        number[0] = QChar(0x2212);
    return number;
}

} // namespace

double roundInterval(double span, int most)
{
    const double rough = std::max(span, 1e-300) / most;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * power * 1.0001)
            return factor * power;
    }
    return 10 * power;
}

QString axisFormat(const Range& range, double interval)
{
    if (needsPowers(range, interval))
        return QStringLiteral("%.%1e").arg(digitsAfterFirst(range, interval));
    return QStringLiteral("%.%1f").arg(decimalsOf(interval));
}

double roomyInterval(const Range& range, double pixels, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const auto isRoomy = [&](double interval) {
        const bool powers = needsPowers(range, interval);
        double widest = 0;
        for (const double end : {range.minimum, range.maximum}) {
            const QString text =
                powers ? QLocale().toString(end, 'e', digitsAfterFirst(range, interval)) +
                             QLatin1Char('0')
                       : QLocale().toString(end, 'f', decimalsOf(interval));
            widest = std::max(widest, metrics.horizontalAdvance(text));
        }
        return (widest + numbersGap) * range.span() <= interval * pixels;
    };
    double interval = roundInterval(range.span());
    if (pixels <= 10)
        return interval;
    for (int most = 5; most > 1 && !isRoomy(interval); --most)
        interval = roundInterval(range.span(), most);
    // Numbers that differ in their last digits are long: one that has room says more than two that
    // lie over each other.
    while (ticksWithin(range, interval) > 1 && !isRoomy(interval)) {
        const double next = roundInterval(interval * 1.5, 1);
        if (ticksWithin(range, next) == 0)
            break;
        interval = next;
    }
    return interval;
}

void writeAxisNumbers(const QChart& chart)
{
    const double axisX = chart.plotArea().left();
    double hair = 0;
    for (QAbstractAxis* axis : chart.axes()) {
        if (const auto* numbers = qobject_cast<QValueAxis*>(axis)) {
            const double tick = numbers->tickInterval() * 1e-6;
            hair = hair > 0 ? std::min(hair, tick) : tick;
        }
    }
    for (QGraphicsItem* item : chart.scene()->items()) {
        auto* text = qgraphicsitem_cast<QGraphicsTextItem*>(item);
        if (!text)
            continue;
        const QString plain = text->toPlainText();
        const QString written = wellWritten(plain, hair);
        if (written == plain)
            continue;
        const QRectF before = text->sceneBoundingRect();
        text->setPlainText(written);
        text->setTextWidth(-1);
        const QRectF after = text->sceneBoundingRect();
        // Those left of the vertical axis end where they did; those below stand under their ticks.
        const bool endsAtAxis = before.right() <= axisX;
        text->moveBy(endsAtAxis ? before.right() - after.right()
                                : before.center().x() - after.center().x(),
                     before.center().y() - after.center().y());
    }
}

} // namespace gui

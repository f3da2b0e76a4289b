// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/numberfield.h"

#include "gui/base/decimalsteps.h"
#include "gui/base/numbers.h"
#include "table/problem.h"

#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>
#include <QStyleOptionFrame>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gui
{

namespace
{

/// Whether the mark may be a decimal one as well as one between thousands: "1.234" where people
/// write "1.234,5", and "1,234" wherever they don't.
bool isAmbiguous(const QString& text, const QLocale& locale)
{
    static const QRegularExpression grouped(QStringLiteral("^[+-]?[1-9]\\d{0,2}([.,])\\d{3}$"));
    const QString mark = grouped.match(text).captured(1);
    return !mark.isEmpty() && mark != locale.decimalPoint() &&
           (mark == locale.groupSeparator() || mark == QLatin1String(","));
}

/// Without the marks between thousands, where a whole number has them: 20,000 and 20.000 can be
/// nothing else there.
QString withoutGroups(const QString& text)
{
    static const QRegularExpression grouped(
        QStringLiteral("^[+-]?[1-9]\\d{0,2}([.,'\u2019\u00A0\u202F ])\\d{3}(\\1\\d{3})*$"));
    const QString mark = grouped.match(text).captured(1);
    return mark.isEmpty() ? text : QString(text).remove(mark);
}

/// Without the marks between thousands and with a point, where a comma behind such marks can only
/// be the decimal one: 6.506,12.
QString withoutForeignMarks(const QString& text)
{
    static const QRegularExpression grouped(
        QStringLiteral("^[+-]?[1-9]\\d{0,2}([.'\u2019\u00A0\u202F ])\\d{3}(\\1\\d{3})*,\\d+$"));
    const QString mark = grouped.match(text).captured(1);
    return mark.isEmpty() ? text
                          : QString(text).remove(mark).replace(QLatin1Char(','), QLatin1Char('.'));
}

/// The number as the locale writes it, or with a point, or with a comma: one alone can only be a
/// decimal mark where isAmbiguous() says no, and several can only stand between thousands.
double numberIn(const QString& text, const QLocale& locale, bool& ok)
{
    double number = 0;
    const auto read = [&](QLocale as, QLocale::NumberOptions options, const QString& what) {
        as.setNumberOptions(options);
        return number = as.toDouble(what, &ok), ok;
    };
    const bool isComma = text.count(QLatin1Char(',')) == 1 && !text.contains(QLatin1Char('.'));
    const QString withPoint = QString(text).replace(QLatin1Char(','), QLatin1Char('.'));
    const QLocale c = QLocale::c();
    read(locale, QLocale::RejectGroupSeparator, text) ||
        read(c, QLocale::RejectGroupSeparator, isComma ? withPoint : text) ||
        read(locale, QLocale::DefaultNumberOptions, text) ||
        read(c, QLocale::DefaultNumberOptions, text) ||
        read(c, QLocale::RejectGroupSeparator, withoutForeignMarks(text));
    return number;
}

/// No number is the same as no number.
bool isSame(double one, double other)
{
    return one == other || (std::isnan(one) && std::isnan(other));
}

/// Below the least of all numbers there is no power of ten to go by.
constexpr int leastExponent = -323;

} // namespace

NumberField::NumberField(double minimum, double maximum, bool whole, QWidget* parent)
    : TypedLine(parent), m_minimum(minimum), m_maximum(maximum), m_whole(whole), m_value(minimum)
{
    setAlignment(Qt::AlignRight);
    // A number begins at its left in every script.
    setLayoutDirection(Qt::LeftToRight);
    setMaxLength(64);
    describe();
}

void NumberField::setRange(double minimum, double maximum)
{
    if (minimum == m_minimum && maximum == m_maximum)
        return;
    m_minimum = minimum;
    m_maximum = maximum;
    if (!problem().isEmpty())
        setProblem(read(text()));
    describe();
}

void NumberField::setValue(double value)
{
    const bool isNew = !isSame(value, m_value);
    m_value = value;
    m_isTyped = m_isTyped && !isNew;
    if (isModified() && (hasFocus() || !isNew))
        return;
    setProblem({});
    showNumber();
}

void NumberField::showNumber()
{
    const QString exact = written();
    const bool isSeen = exact.size() <= roomForDigits() + 1 && fits(exact);
    setText(isSeen || hasFocus() ? exact : rounded());
    // Where not all of it is seen, it is the beginning.
    if (!hasFocus() || !isSeen)
        setCursorPosition(0);
    describe();
}

void NumberField::fitNumber()
{
    if (!hasFocus() && !isModified())
        showNumber();
    else
        describe();
}

QString NumberField::rounded() const
{
    constexpr int most = 4;
    for (int digits = most; digits > 0; --digits) {
        for (const QString& text : {pageNumber(m_value, digits), compactNumber(m_value, digits)}) {
            if (fits(text))
                return text;
        }
    }
    return QString(QChar(u'…'));
}

bool NumberField::fits(const QString& text) const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    if (!testAttribute(Qt::WA_Resized))
        option.rect.setSize(sizeHint());
    // What QLineEdit leaves free before its text.
    constexpr int before = 2;
    const QRect room = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    return fontMetrics().horizontalAdvance(text) <= room.width() - before;
}

QString NumberField::written() const
{
    if (std::isnan(m_value))
        return {};
    return m_isTyped ? exactNumber(m_value) : writtenNumber(m_value);
}

QString NumberField::range() const
{
    // Ends that are not the subject's own, only beyond what can be reckoned with, say nothing.
    constexpr double faraway = 1e15;
    if (!m_whole && m_minimum <= -faraway && m_maximum >= faraway)
        return tr("a number");
    return ends();
}

QString NumberField::ends() const
{
    return (m_whole ? tr("a whole number from %1 to %2") : tr("a number from %1 to %2"))
        .arg(rangeNumber(m_minimum), rangeNumber(m_maximum));
}

void NumberField::describe()
{
    const QString keys =
        tr("Type %1. Up and Down change it, Page Up and Page Down ten times as far.").arg(range());
    setAccessibleDescription(problem().isEmpty() ? keys : problem());
    // What is wrong with a text stays to be read.
    const QString exact = std::isnan(m_value) ? QString() : exactNumber(m_value);
    if (!problem().isEmpty())
        setToolTip(problem());
    else
        setToolTip(exact == text() && fits(exact) ? keys : exact + QLatin1Char('\n') + keys);
}

QString NumberField::called() const
{
    return subject().isEmpty() ? tr("This field") : subject();
}

bool NumberField::isNumber(const QString& text)
{
    bool ok = false;
    return std::isfinite(numberIn(text.trimmed(), QLocale(), ok)) && ok;
}

QString NumberField::inTwoWays(const QString& typed, const QString& one, const QString& other) const
{
    return tr("%1: “%2” could be read in two ways. Type %3 or %4: %5 is meant.")
        .arg(called(), typed, one, other, range());
}

QString NumberField::withDecimalMark(const QString& text) const
{
    static const QRegularExpression mark(QStringLiteral("[.,]"));
    return QString(text).replace(mark, QLocale().decimalPoint());
}

QString NumberField::problemWith(const QString& typed, const QString& read, double& number) const
{
    QString text = read.trimmed();
    text.replace(QChar(0x2212), QLatin1Char('-'));
    if (m_whole)
        text = withoutGroups(text);
    const QString subject = called();
    const QString ends = range();
    if (text.isEmpty() && m_mayBeEmpty) {
        number = std::numeric_limits<double>::quiet_NaN();
        return {};
    }
    if (text.isEmpty())
        return tr("%1 is empty: type %2.").arg(subject, ends);
    const QLocale locale;
    if (isAmbiguous(text, locale)) {
        static const QRegularExpression mark(QStringLiteral("[.,]"));
        return inTwoWays(typed.trimmed(), QString(text).remove(mark), withDecimalMark(text));
    }
    bool ok = false;
    number = numberIn(text, locale, ok);
    if (!ok || !std::isfinite(number))
        return tr("%1 can't be “%2”: type %3.")
            .arg(subject, QString::fromStdString(table::excerpt(typed.trimmed().toStdString(), 24)),
                 ends);
    if (m_whole && number != std::floor(number))
        return tr("%1 can't be %2: type %3.").arg(subject, exactNumber(number), ends);
    if (number < m_minimum || number > m_maximum)
        return tr("%1 can't be %2: type %3.").arg(subject, exactNumber(number), this->ends());
    return {};
}

void NumberField::take()
{
    const bool isNew = !isSame(m_read, m_value);
    m_value = m_read;
    m_isTyped = true;
    showNumber();
    if (isNew)
        emit valueEdited(m_value);
}

void NumberField::stepBy(int steps)
{
    double from = m_value;
    if (isModified()) {
        const QString problem = read(text());
        setProblem(problem);
        if (!problem.isEmpty())
            return;
        from = m_read;
    }
    if (std::isnan(from))
        from = 0;
    // A tenth of the number's own magnitude: 1.45 goes by 0.1, 0.05 by 0.001. From 1 towards nought
    // it is the magnitude below, 0.99, as it is wherever the other key has come from there, so that
    // one takes back the other.
    const int magnitude = exponentOf(from);
    const double beyond = further(std::abs(from), -1, std::max(magnitude - 2, leastExponent));
    const bool isLeft =
        (steps < 0) == (from > 0) && std::abs(steps) == 1 && beyond < further(0, 1, magnitude);
    const int exponent = std::max(magnitude - 1 - isLeft, m_whole ? 0 : leastExponent);
    const double moved = further(from, steps, exponent);
    setText(exactNumber(std::clamp(moved, m_minimum, m_maximum)));
    setModified(true);
    commit();
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        stepBy(1);
        return;
    case Qt::Key_Down:
        stepBy(-1);
        return;
    case Qt::Key_PageUp:
        stepBy(10);
        return;
    case Qt::Key_PageDown:
        stepBy(-10);
        return;
    default:
        TypedLine::keyPressEvent(event);
    }
}

void NumberField::focusInEvent(QFocusEvent* event)
{
    // It is all of the number that is edited.
    if (!isModified() && problem().isEmpty())
        showNumber();
    QLineEdit::focusInEvent(event);
    // Selected from its end, so that its beginning is what is seen of a long number.
    if (hasSelectedText() && selectedText() == text())
        setSelection(int(text().size()), -int(text().size()));
}

void NumberField::focusOutEvent(QFocusEvent* event)
{
    TypedLine::focusOutEvent(event);
    if (!isModified() && !entries::comesBack(event->reason()))
        showNumber();
}

void NumberField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    fitNumber();
}

void NumberField::showEvent(QShowEvent* event)
{
    QLineEdit::showEvent(event);
    fitNumber();
}

void NumberField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitNumber();
}

QSize NumberField::sizeHint() const
{
    const QSize base = QLineEdit::sizeHint();
    return {fontMetrics().horizontalAdvance(QLatin1Char('0')) * roomForDigits() + 14,
            base.height()};
}

void NumberField::setRoomForDigits(int digits)
{
    m_roomForDigits = digits;
    updateGeometry();
    fitNumber();
}

int NumberField::roomForDigits() const
{
    if (m_roomForDigits > 0)
        return m_roomForDigits;
    if (!m_whole)
        return 6;
    return m_maximum > 999'999 ? 10 : m_maximum > 99'999 ? 6 : 3;
}

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/listfield.h"

#include "gui/base/numbers.h"
#include "table/problem.h"

#include <QEvent>
#include <QRegularExpression>

#include <algorithm>

namespace gui
{

namespace
{

/// Without marks between thousands: a comma is between two numbers here.
QString written(const std::vector<double>& numbers)
{
    QStringList texts;
    for (const double number : numbers)
        texts << QString::number(qint64(number));
    return texts.join(QStringLiteral(", "));
}

} // namespace

ListField::ListField(qint64 minimum, qint64 maximum, std::size_t longest, QWidget* parent)
    : TypedLine(parent), m_minimum(minimum), m_maximum(maximum), m_longest(longest)
{
    // Numbers stand from left to right in every script.
    setLayoutDirection(Qt::LeftToRight);
    setPlaceholderText(tr("none"));
    describe();
}

void ListField::setNumbers(const std::vector<double>& numbers)
{
    const bool isNew = numbers != m_numbers;
    m_numbers = numbers;
    if (isModified() && (hasFocus() || !isNew))
        return;
    setProblem({});
    setText(written(m_numbers));
    setCursorPosition(0);
}

QString ListField::range() const
{
    const auto example = [this](qint64 number) {
        return double(std::clamp(number, m_minimum, m_maximum));
    };
    return tr("up to %1 whole numbers from %2 to %3, such as %4")
        .arg(QString::number(m_longest), rangeNumber(double(m_minimum)),
             rangeNumber(double(m_maximum)), written({example(4), example(2)}));
}

void ListField::describe()
{
    const QString says = problem().isEmpty() ? tr("Type %1.").arg(range()) : problem();
    setAccessibleDescription(says);
    setToolTip(says);
}

QString ListField::read(const QString& typed)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    m_read.clear();
    const QStringList parts = typed.split(between, Qt::SkipEmptyParts);
    bool isGood = std::size_t(parts.size()) <= m_longest;
    for (const QString& part : parts) {
        bool isWhole = false;
        const qint64 number = part.toLongLong(&isWhole);
        isGood &= isWhole && number >= m_minimum && number <= m_maximum;
        m_read.push_back(double(number));
    }
    if (isGood)
        return {};
    return tr("%1 can't be “%2”: type %3.")
        .arg(subject(), QString::fromStdString(table::excerpt(typed.trimmed().toStdString(), 24)),
             range());
}

void ListField::take()
{
    const bool isNew = m_read != m_numbers;
    setNumbers(m_read);
    if (isNew)
        emit numbersEdited(m_numbers);
}

void ListField::changeEvent(QEvent* event)
{
    TypedLine::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

QSize ListField::sizeHint() const
{
    constexpr int characters = 12;
    return {fontMetrics().horizontalAdvance(QLatin1Char('0')) * characters + 14,
            TypedLine::sizeHint().height()};
}

} // namespace gui

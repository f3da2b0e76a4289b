#include "gui/numberfield.h"

#include "gui/numbers.h"
#include "gui/theme.h"
#include "table/problem.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPalette>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace gui
{

namespace
{

/// Whether the point may be a decimal mark as well as one between thousands: "1.234" where people
/// write "1.234,5".
bool isAmbiguous(const QString& text, const QLocale& locale)
{
    static const QRegularExpression grouped(QStringLiteral("^[+-]?[1-9]\\d{0,2}([.,])\\d{3}$"));
    const QRegularExpressionMatch match = grouped.match(text);
    return match.hasMatch() && match.captured(1) == locale.groupSeparator();
}

} // namespace

NumberField::NumberField(double minimum, double maximum, bool whole, QWidget* parent)
    : QLineEdit(parent), m_minimum(minimum), m_maximum(maximum), m_whole(whole), m_value(minimum)
{
    setAlignment(Qt::AlignRight);
    // A number begins at its left in every script.
    setLayoutDirection(Qt::LeftToRight);
    setMaxLength(64);
    connect(this, &QLineEdit::returnPressed, this, &NumberField::commit);
}

void NumberField::setValue(double value)
{
    m_value = value;
    if (hasFocus() && isModified())
        return;
    setProblem({});
    showNumber();
}

void NumberField::showNumber()
{
    const QString exact = exactNumber(m_value);
    const bool fits = exact.size() <= roomForDigits() + 1;
    setText(fits || hasFocus() ? exact : pageNumber(m_value, 4));
    if (!hasFocus())
        setCursorPosition(0);
    // What is wrong with a text stays to be read.
    if (m_problem.isEmpty())
        setToolTip(fits ? QString() : exact);
}

QString NumberField::problemWith(const QString& typed, double& number) const
{
    QString text = typed.trimmed();
    text.replace(QChar(0x2212), QLatin1Char('-'));
    const QString subject = m_subject.isEmpty() ? tr("This field") : m_subject;
    const QString range =
        m_whole ? tr("a whole number from %1 to %2") : tr("a number from %1 to %2");
    const QString ends = range.arg(exactNumber(m_minimum), exactNumber(m_maximum));
    if (text.isEmpty())
        return tr("%1 is empty: type %2.").arg(subject, ends);
    QLocale locale;
    if (isAmbiguous(text, locale)) {
        return tr("%1: “%2” could be read in two ways. Type %3 or %4.")
            .arg(subject, text, QString(text).remove(locale.groupSeparator()),
                 QString(text).replace(locale.groupSeparator(), locale.decimalPoint()));
    }
    locale.setNumberOptions(QLocale::RejectGroupSeparator);
    bool ok = false;
    number = locale.toDouble(text, &ok);
    if (!ok)
        number = QLocale::c().toDouble(text, &ok);
    if (!ok) {
        const QString withPoint = QString(text).replace(QLatin1Char(','), locale.decimalPoint());
        locale.toDouble(withPoint, &ok);
        if (ok)
            return tr("%1: “%2” is written %3 here.").arg(subject, text, withPoint);
    }
    if (!ok || !std::isfinite(number))
        return tr("%1 can't be “%2”: type %3.")
            .arg(subject, QString::fromStdString(table::excerpt(typed.trimmed().toStdString(), 24)),
                 ends);
    if (m_whole && number != std::floor(number))
        return tr("%1 can't be %2: type %3.").arg(subject, exactNumber(number), ends);
    if (number < m_minimum || number > m_maximum)
        return tr("%1 can't be %2: type %3.").arg(subject, exactNumber(number), ends);
    return {};
}

void NumberField::commit()
{
    if (!isModified())
        return;
    double number = 0;
    const QString problem = problemWith(text(), number);
    setProblem(problem);
    if (!problem.isEmpty())
        return;
    setModified(false);
    const bool isNew = number != m_value;
    m_value = number;
    showNumber();
    if (isNew)
        emit valueEdited(number);
}

void NumberField::setProblem(const QString& sentence)
{
    if (sentence == m_problem)
        return;
    m_problem = sentence;
    QPalette colours;
    if (!sentence.isEmpty()) {
        colours.setColor(QPalette::Text, theme::textColour(theme::Role::Error));
        colours.setColor(QPalette::Base, theme::highlightBackground());
    }
    setPalette(colours);
    setToolTip(sentence);
    setAccessibleDescription(sentence);
    emit refused(sentence);
}

void NumberField::stepBy(double steps)
{
    // A tenth of the number's own magnitude, in round figures: 1.45 goes by 0.1, 0.05 by 0.001.
    const double magnitude = m_value == 0 ? 1 : std::abs(m_value);
    double step = std::pow(10, std::floor(std::log10(magnitude)) - 1);
    if (m_whole)
        step = std::max(1.0, step);
    const double moved = std::round((m_value + steps * step) / step) * step;
    const double bounded = std::clamp(moved, m_minimum, m_maximum);
    setText(pageNumber(bounded, 12));
    setModified(true);
    commit();
}

bool NumberField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !isModified()) {
        // With nothing being typed, it is the last change that is to be undone, not the last key.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
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
    case Qt::Key_Escape:
        // Once nothing is being typed, it is for whatever the field stands in.
        event->setAccepted(isModified());
        setModified(false);
        setValue(m_value);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void NumberField::focusInEvent(QFocusEvent* event)
{
    // It is the exact number that is edited.
    if (!isModified() && m_problem.isEmpty())
        showNumber();
    QLineEdit::focusInEvent(event);
}

void NumberField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    commit();
    if (!isModified())
        showNumber();
}

QSize NumberField::sizeHint() const
{
    const QSize base = QLineEdit::sizeHint();
    return {fontMetrics().horizontalAdvance(QLatin1Char('0')) * roomForDigits() + 14,
            base.height()};
}

int NumberField::roomForDigits() const
{
    return m_whole && m_maximum > 99'999 ? 10 : m_whole ? 3 : 6;
}

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rowbox.h"

#include "gui/base/undokeys.h"
#include "table/problem.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace gui
{

RowBox::RowBox(QWidget* parent) : QSpinBox(parent)
{
    // A number that is being typed is not a choice yet.
    setKeyboardTracking(false);
    setGroupSeparatorShown(true);
    setAccelerated(true);
    // What was said of another text.
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { setProblem({}); });
}

QString RowBox::written(int number) const
{
    return number == minimum() && !specialValueText().isEmpty() ? specialValueText()
                                                                : textFromValue(number);
}

void RowBox::showNumber(int least, int most, int number)
{
    const bool isSameChoice = least == minimum() && most == maximum() && number == value();
    const bool stays = isTyped() && isSameChoice;
    const QString typed = text();
    {
        const QSignalBlocker quiet(this);
        setRange(least, most);
        setValue(number);
    }
    if (stays)
        lineEdit()->setText(typed);
    else
        setProblem({});
}

bool RowBox::settle()
{
    bool isNumber = true;
    int number = value();
    const QString typed = text().trimmed();
    if (isTyped() && typed.compare(specialValueText(), Qt::CaseInsensitive) == 0)
        number = minimum();
    else if (isTyped())
        number = locale().toInt(typed, &isNumber);
    if (!isNumber || number < minimum() || number > maximum()) {
        // The least is no row: it is the word.
        const int first = specialValueText().isEmpty() ? minimum() : minimum() + 1;
        setProblem(tr("%1 can't be “%2”: type a number from %3 to %4.")
                       .arg(m_subject,
                            QString::fromStdString(table::excerpt(typed.toStdString(), 24)),
                            locale().toString(first), locale().toString(maximum())));
        return false;
    }
    setProblem({});
    setValue(number);
    return true;
}

void RowBox::giveUp()
{
    setProblem({});
    setValue(value());
}

std::optional<QString> RowBox::typed() const
{
    return isTyped() ? std::optional(text()) : std::nullopt;
}

void RowBox::typeAnew(const QString& text, bool /*wasRefused*/)
{
    lineEdit()->setText(text);
    settle();
}

void RowBox::stepBy(int steps)
{
    if (settle())
        QSpinBox::stepBy(steps);
}

void RowBox::setProblem(const QString& sentence)
{
    if (sentence == m_problem)
        return;
    m_problem = sentence;
    setPalette(entries::colours(sentence));
    emit refused(sentence);
}

QValidator::State RowBox::validate(QString& text, int& position) const
{
    // A key that is swallowed would leave another row than the one that was typed.
    return std::max(QSpinBox::validate(text, position), QValidator::Intermediate);
}

bool RowBox::event(QEvent* event)
{
    if (!isTyped() && isUndoOfTheWindow(*event)) {
        event->ignore();
        return false;
    }
    if (event->type() == QEvent::LocaleChange) {
        // The box itself would write its number anew over what was refused.
        const QString refused = m_problem.isEmpty() ? QString() : text();
        const bool isKnown = QSpinBox::event(event);
        if (!refused.isEmpty())
            lineEdit()->setText(refused);
        return isKnown;
    }
    return QSpinBox::event(event);
}

void RowBox::keyPressEvent(QKeyEvent* event)
{
    const bool wasTyped = isTyped();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (settle())
            selectAll();
        event->setAccepted(wasTyped);
        return;
    case Qt::Key_Escape:
        giveUp();
        event->setAccepted(wasTyped);
        return;
    default:
        QSpinBox::keyPressEvent(event);
    }
}

void RowBox::focusOutEvent(QFocusEvent* event)
{
    // The box itself would put back what it can't take, without a word.
    if (entries::comesBack(event->reason()) || !settle()) {
        lineEdit()->event(event);
        QWidget::focusOutEvent(event); // NOLINT(bugprone-parent-virtual-call)
        return;
    }
    QSpinBox::focusOutEvent(event);
}

// The box itself would take or put back what is typed as it comes and goes.

void RowBox::showEvent(QShowEvent* event)
{
    const std::optional<QString> kept = typed();
    QSpinBox::showEvent(event);
    if (kept)
        lineEdit()->setText(*kept);
}

void RowBox::hideEvent(QHideEvent* event)
{
    const std::optional<QString> kept = typed();
    {
        const QSignalBlocker quiet(this);
        lineEdit()->setText(written(value()));
        QSpinBox::hideEvent(event);
    }
    if (kept)
        lineEdit()->setText(*kept);
}

} // namespace gui

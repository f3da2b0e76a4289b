// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/entry.h"

#include <QLineEdit>

namespace gui
{

/// A field for one number within a range. A text that is no number, or out of range, is refused in
/// place: it stays as typed, the field is marked, and refused() says why and which range holds,
/// until another text is typed. Up and Down change the number. Who leaves for a menu or another
/// window has not finished typing.
class NumberField : public QLineEdit, public Entry
{
    Q_OBJECT

public:
    NumberField(double minimum, double maximum, bool whole, QWidget* parent = nullptr);

    double value() const { return m_value; }
    /// What is refused from now on; a text that was refused stays so only if it still is.
    void setRange(double minimum, double maximum);
    /// Shows this number. What is being typed or was refused stays, unless the number is another
    /// one than before and the person is elsewhere.
    void setValue(double value);
    /// Takes an empty field, too: its number is NaN.
    void allowNone() { m_mayBeEmpty = true; }
    /// How many digits are shown before a number is rounded, in place of what its range suggests.
    void setRoomForDigits(int digits);
    /// What a sentence calls this field.
    void setSubject(const QString& subject) { m_subject = subject; }

    bool settle() override;
    void giveUp() override;
    QString problem() const override { return m_problem; }
    std::optional<QString> typed() const override;
    void typeAnew(const QString& text) override;

signals:
    /// The person entered a number that the field takes.
    void valueEdited(double value);
    /// What is wrong with the text, in a sentence; empty when it is right again.
    void refused(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    QSize sizeHint() const override;

private:
    void commit();
    /// Where the field has not the focus, a number that is longer than it is rounded until all that
    /// is written is seen; its tool tip has the number with all of its digits.
    void showNumber();
    /// Once there is another room for it.
    void fitNumber();
    QString rounded() const;
    bool fits(const QString& text) const;
    int roomForDigits() const;
    /// The number with all of its digits; empty where there is none.
    QString written() const;
    /// What may be typed: "a number from 0 to 1".
    QString range() const;
    /// Says what the field holds and how it is changed.
    void describe();
    void setProblem(const QString& sentence);
    void stepBy(double steps);
    /// Why this text can't be taken, or nothing; `number` receives what it says.
    QString problemWith(const QString& text, double& number) const;

    double m_minimum;
    double m_maximum;
    bool m_whole;
    bool m_mayBeEmpty = false;
    /// 0 as its range suggests.
    int m_roomForDigits = 0;
    double m_value = 0;
    QString m_subject;
    QString m_problem;
};

} // namespace gui

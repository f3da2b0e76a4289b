// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/typedline.h"

namespace gui
{

/// A line for one number within a range. Up and Down change the number.
class NumberField : public TypedLine
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

signals:
    /// The person entered a number that the field takes.
    void valueEdited(double value);

protected:
    QString read(const QString& text) override { return readAs(text, text); }
    /// Reads another text in place of what was typed, which is told where it can't be taken.
    QString readAs(const QString& typed, const QString& text)
    {
        return problemWith(typed, text, m_read);
    }
    /// The text with its only mark as the decimal one, so that it is taken.
    virtual QString withDecimalMark(const QString& text) const;
    /// Whether a person's language makes a number of that text, be it one of two.
    static bool isNumber(const QString& text);
    /// What was read last.
    double lastRead() const { return m_read; }
    /// Why what was typed can't be taken, where it means one or the other number.
    QString inTwoWays(const QString& typed, const QString& one, const QString& other) const;
    void take() override;
    void showTaken() override { setValue(m_value); }
    void describe() override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    QSize sizeHint() const override;

private:
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
    QString ends() const;
    void stepBy(int steps);
    QString called() const;
    /// Why this text, in place of what was typed, can't be taken, or nothing; `number` receives
    /// what it says.
    QString problemWith(const QString& typed, const QString& read, double& number) const;

    double m_minimum;
    double m_maximum;
    bool m_whole;
    bool m_mayBeEmpty = false;
    /// 0 as its range suggests.
    int m_roomForDigits = 0;
    double m_value = 0;
    /// The person has typed it, and finds it as they did.
    bool m_isTyped = false;
    /// What the text said that was read last.
    double m_read = 0;
};

} // namespace gui

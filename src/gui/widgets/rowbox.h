// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/entry.h"

#include <QSpinBox>

namespace gui
{

/// The number of a row. What is typed counts once it is confirmed or left, and a row that is not
/// there is refused in words.
class RowBox : public QSpinBox, public Entry
{
    Q_OBJECT

public:
    explicit RowBox(QWidget* parent = nullptr);

    /// What a sentence calls this box.
    void setSubject(const QString& subject) { m_subject = subject; }

    /// Shows this number within that range. What is being typed or was refused stays, also out of
    /// sight, unless the number or the range is another one than before.
    void showNumber(int least, int most, int number);

    bool settle() override;
    void giveUp() override;
    QString problem() const override { return m_problem; }
    std::optional<QString> typed() const override;
    void typeAnew(const QString& text, bool wasRefused) override;
    void stepBy(int steps) override;

signals:
    /// What is wrong with the text, in a sentence; empty when it is right again.
    void refused(const QString& sentence);

protected:
    QValidator::State validate(QString& text, int& position) const override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// The number, or the word for none, as it is written in the box.
    QString written(int number) const;
    bool isTyped() const { return text() != written(value()); }
    void setProblem(const QString& sentence);

    QString m_subject;
    QString m_problem;
};

} // namespace gui

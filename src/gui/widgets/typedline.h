// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/entry.h"

#include <QLineEdit>

namespace gui
{

/// A line for one thing to type. A text that can't be taken is refused in place: it stays as typed,
/// the line is marked, and refused() says why, until another text is typed. Who leaves for a menu
/// or another window has not finished typing. What the text means is for the class behind it.
class TypedLine : public QLineEdit, public Entry
{
    Q_OBJECT

public:
    explicit TypedLine(QWidget* parent = nullptr);

    /// What a sentence calls this line.
    void setSubject(const QString& subject) { m_subject = subject; }
    const QString& subject() const { return m_subject; }

    bool settle() override;
    void giveUp() override;
    QString problem() const override { return m_problem; }
    std::optional<QString> typed() const override;
    void typeAnew(const QString& text, bool wasRefused) override;

signals:
    /// What is wrong with the text, in a sentence; empty when it is right again.
    void refused(const QString& sentence);

protected:
    /// Reads what was typed, and says why it can't be taken; nothing where it can: take() follows.
    virtual QString read(const QString& text) = 0;
    /// What was read last counts from now on.
    virtual void take() = 0;
    /// Writes what counts in place of what was typed.
    virtual void showTaken() = 0;
    /// Says what the line holds and how it is changed, or what is wrong with it.
    virtual void describe() = 0;

    /// Takes what has been typed, if it can be taken.
    void commit();
    void setProblem(const QString& sentence);

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString m_subject;
    QString m_problem;
};

} // namespace gui

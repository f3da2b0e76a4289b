// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/typedline.h"

#include "gui/base/undokeys.h"

#include <QKeyEvent>

namespace gui
{

TypedLine::TypedLine(QWidget* parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::returnPressed, this, &TypedLine::commit);
    // What was said of another text.
    connect(this, &QLineEdit::textEdited, this, [this] { setProblem({}); });
}

bool TypedLine::settle()
{
    commit();
    return m_problem.isEmpty();
}

void TypedLine::giveUp()
{
    setModified(false);
    showTaken();
}

std::optional<QString> TypedLine::typed() const
{
    return isModified() ? std::optional(text()) : std::nullopt;
}

void TypedLine::typeAnew(const QString& text, bool wasRefused)
{
    setText(text);
    setModified(true);
    // In another language it may mean what nobody meant.
    if (wasRefused && read(text).isEmpty())
        giveUp();
    else
        commit();
}

void TypedLine::commit()
{
    // What was refused stays so until another text is typed, in another language, too.
    if (!isModified() || !m_problem.isEmpty())
        return;
    const QString problem = read(text());
    setProblem(problem);
    if (!problem.isEmpty())
        return;
    setModified(false);
    take();
}

void TypedLine::setProblem(const QString& sentence)
{
    if (sentence == m_problem)
        return;
    m_problem = sentence;
    setPalette(entries::colours(sentence));
    describe();
    emit refused(sentence);
}

bool TypedLine::event(QEvent* event)
{
    if (!isModified() && isUndoOfTheWindow(*event)) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void TypedLine::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        // Once nothing is being typed, it is for whatever the line stands in.
        event->setAccepted(isModified());
        giveUp();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        // So is this: what is confirmed is the text, not yet the dialog around it.
        const bool isTyped = isModified();
        QLineEdit::keyPressEvent(event);
        if (isTyped)
            event->accept();
        return;
    }
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void TypedLine::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (!entries::comesBack(event->reason()))
        commit();
}

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/undokeys.h"

#include <QLineEdit>

#include <functional>

namespace gui
{

/// A line to type in, alone or in a box to choose from. Where nothing is being typed, Undo is for
/// the window.
class BoxLine : public QLineEdit
{
public:
    using Question = std::function<bool()>;

    BoxLine(Question isTyping, QWidget* parent) : QLineEdit(parent), m_isTyping(std::move(isTyping))
    {
    }

protected:
    bool event(QEvent* event) override
    {
        if (!m_isTyping() && isUndoOfTheWindow(*event)) {
            event->ignore();
            return false;
        }
        return QLineEdit::event(event);
    }

private:
    Question m_isTyping;
};

} // namespace gui

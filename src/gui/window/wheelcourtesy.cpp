// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/wheelcourtesy.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QTabBar>

namespace gui
{

bool WheelCourtesy::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Polish && event->type() != QEvent::Wheel)
        return false;
    if (!qobject_cast<QComboBox*>(watched) && !qobject_cast<QAbstractSpinBox*>(watched) &&
        !qobject_cast<QTabBar*>(watched))
        return false;
    auto* box = static_cast<QWidget*>(watched);
    if (event->type() == QEvent::Polish) {
        // Else the wheel would bring the focus along.
        if (box->focusPolicy() == Qt::WheelFocus)
            box->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    if (box->hasFocus())
        return false;
    // It goes on to what the box stands in.
    event->ignore();
    return true;
}

} // namespace gui

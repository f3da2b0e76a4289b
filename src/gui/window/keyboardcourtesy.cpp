// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/keyboardcourtesy.h"

#include "gui/pictures/picture.h"
#include "gui/texts/proseview.h"
#include "gui/window/stepslider.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QComboBox>
#include <QKeyEvent>
#include <QTabBar>
#include <QTableView>

namespace gui
{

namespace
{

/// Whether the picture is wider than the view it lies in.
bool scrollsSideways(const Picture& picture)
{
    const QWidget* viewport = picture.parentWidget();
    return picture.growsWithText() && viewport && picture.width() > viewport->width();
}

bool usesKeyItself(const QObject* focused, int key)
{
    const bool space = key == Qt::Key_Space;
    const bool ends = key == Qt::Key_Home || key == Qt::Key_End;
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    if (qobject_cast<const QAbstractButton*>(focused))
        return space;
    if (qobject_cast<const QComboBox*>(focused))
        return space || ends;
    if (qobject_cast<const QTabBar*>(focused))
        return space || ends || sideways;
    if (qobject_cast<const QTableView*>(focused))
        return space || ends || sideways;
    if (qobject_cast<const QAbstractItemView*>(focused))
        return space || ends;
    // That of the steps goes where the keys go anyway.
    if (qobject_cast<const QAbstractSlider*>(focused) && !qobject_cast<const StepSlider*>(focused))
        return ends || sideways;
    if (const auto* prose = qobject_cast<const ProseView*>(focused))
        return space && prose->isOnLink();
    if (const auto* picture = qobject_cast<const Picture*>(focused))
        return sideways && scrollsSideways(*picture);
    return false;
}

/// Whether the key is a command that nobody has at the moment (such as that of a tab which is
/// switched off), and the widget would take it for the beginning of a word to look for.
bool isNoWord(const QObject* focused, const QKeyEvent& key)
{
    const bool isCommand = key.modifiers().testFlag(Qt::AltModifier) && !key.text().isEmpty() &&
                           key.text().front().isPrint();
    return isCommand && (qobject_cast<const QComboBox*>(focused) ||
                         qobject_cast<const QAbstractItemView*>(focused));
}

} // namespace

bool KeyboardCourtesy::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && usesKeyItself(watched, key->key())) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && isNoWord(watched, *static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gui

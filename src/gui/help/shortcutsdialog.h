// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenu;
class QMenuBar;

namespace gui
{

/// Every keyboard shortcut of the menus, under the menu's name; scrolls where there are many or
/// letters are large.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QMenuBar& menuBar, QWidget* parent);

private:
    /// A row for every action of a menu, and of the menus inside it, that has a shortcut.
    static QString rowsOf(const QMenu& menu);
};

} // namespace gui

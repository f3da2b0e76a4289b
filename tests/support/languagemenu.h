// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

/// Changes the language in the menu, as a person does.
inline void chooseLanguage(const QWidget& window, const QString& code)
{
    const auto* menu = window.findChild<QMenu*>(QStringLiteral("languageMenu"));
    for (QAction* each : menu->actions()) {
        if (each->isCheckable() && each->data().toString() == code)
            each->trigger();
    }
    QCoreApplication::processEvents();
}

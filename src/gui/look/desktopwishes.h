// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/theme.h"

#include <QObject>

namespace gui
{

/// Lets the theme follow what the desktop says a person wishes, for as long as the parent lives.
void followDesktop(QObject* parent);

} // namespace gui

#ifdef Q_OS_LINUX

#include <QDBusConnection>
#include <QDBusVariant>

namespace gui
{

/// Asks the desktop for what a person wishes of all programs, and hears of it when that changes.
/// Desktops tell it by the settings interface of the XDG portal; where there is none, nothing is
/// wished. Never waits.
class DesktopWishes : public QObject
{
    Q_OBJECT

public:
    /// `service` is empty where the other end of the connection is the portal itself.
    DesktopWishes(const QDBusConnection& bus, const QString& service, QObject* parent);

signals:
    void changed(const theme::Wishes& wishes);

private slots:
    void take(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void askForAll(const QDBusConnection& bus, const QString& service);
    void note(const QString& group, const QString& key, const QVariant& value);

    theme::Wishes m_wishes;
};

} // namespace gui

#endif

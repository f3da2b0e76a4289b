// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/desktopwishes.h"

#ifdef Q_OS_LINUX

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace gui
{

namespace
{

/// Group, key, value.
using AllSettings = QMap<QString, QVariantMap>;

const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
/// GNOME passes on its own settings, too: there animations have always been one of them.
const QString gnome = QStringLiteral("org.gnome.desktop.interface");

} // namespace

void followDesktop(QObject* parent)
{
    auto* wishes = new DesktopWishes(QDBusConnection::sessionBus(),
                                     QStringLiteral("org.freedesktop.portal.Desktop"), parent);
    QObject::connect(wishes, &DesktopWishes::changed, wishes, &theme::setWishes);
}

DesktopWishes::DesktopWishes(const QDBusConnection& bus, const QString& service, QObject* parent)
    : QObject(parent)
{
    QDBusConnection connection(bus);
    if (!connection.isConnected())
        return;
    qDBusRegisterMetaType<AllSettings>();
    qRegisterMetaType<QDBusVariant>(); // Without, there is no connecting to take().
    // D-Bus knows slots by name only. Naming the service would wait until it answers who it is.
    connection.connect(QString(), path, interface, QStringLiteral("SettingChanged"), this,
                       SLOT(take(QString, QString, QDBusVariant)));
    askForAll(connection, service);
}

void DesktopWishes::askForAll(const QDBusConnection& bus, const QString& service)
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("ReadAll"));
    question << QStringList{appearance, gnome};
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<AllSettings> reply(*answer);
        if (reply.isError())
            return;
        const theme::Wishes before = m_wishes;
        const AllSettings all = reply.value();
        for (auto group = all.cbegin(); group != all.cend(); ++group) {
            for (auto each = group->cbegin(); each != group->cend(); ++each)
                note(group.key(), each.key(), each.value());
        }
        if (m_wishes != before)
            emit changed(m_wishes);
    });
}

void DesktopWishes::take(const QString& group, const QString& key, const QDBusVariant& value)
{
    const theme::Wishes before = m_wishes;
    note(group, key, value.variant());
    if (m_wishes != before)
        emit changed(m_wishes);
}

// The keys and their values: https://flatpak.github.io/xdg-desktop-portal/docs, "Settings".
void DesktopWishes::note(const QString& group, const QString& key, const QVariant& value)
{
    if (group == appearance && key == QLatin1String("color-scheme"))
        m_wishes.dark = value.toUInt() == 1;
    else if (group == appearance && key == QLatin1String("contrast"))
        m_wishes.highContrast = value.toUInt() == 1;
    else if (group == appearance && key == QLatin1String("reduced-motion"))
        m_wishes.reducedMotion = value.toUInt() == 1;
    else if (group == gnome && key == QLatin1String("enable-animations"))
        m_wishes.noAnimations = value.typeId() == QMetaType::Bool && !value.toBool();
}

} // namespace gui

#else

void gui::followDesktop(QObject*) {}

#endif

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/accessibletexts.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include <QAccessible>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>

namespace gui
{

namespace
{

/// Sends the event with its text over the connection that Qt's own bridge has opened. False where
/// there is none.
bool sendText(QAccessibleEvent& event, const QString& property, QAccessible::Text kind)
{
    const QDBusConnection bus(QStringLiteral("a11y"));
    QAccessibleInterface* source = bus.isConnected() ? event.accessibleInterface() : nullptr;
    if (!source)
        return false;
    QDBusMessage message = QDBusMessage::createSignal(
        QStringLiteral("/org/a11y/atspi/accessible/%1").arg(QAccessible::uniqueId(source)),
        QStringLiteral("org.a11y.atspi.Event.Object"), QStringLiteral("PropertyChange"));
    message << property << 0 << 0 << QVariant::fromValue(QDBusVariant(source->text(kind)))
            << QVariantMap();
    return bus.send(message);
}

void handle(QAccessibleEvent* event)
{
    if (event->type() == QAccessible::NameChanged &&
        sendText(*event, QStringLiteral("accessible-name"), QAccessible::Name))
        return;
    if (event->type() == QAccessible::DescriptionChanged &&
        sendText(*event, QStringLiteral("accessible-description"), QAccessible::Description))
        return;
    // Everything else goes its usual way, which a handler in place would bar.
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(handle);
}

} // namespace

void sendAccessibleTexts()
{
    QAccessible::installUpdateHandler(handle);
}

} // namespace gui

#else

void gui::sendAccessibleTexts() {}

#endif

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/pointer.h"

#include <QCoreApplication>
#include <QDrag>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextEdit>
#include <QWidget>

#include <cmath>
#include <optional>
#include <utility>

namespace gui
{

namespace
{

std::optional<QPointF> place;
bool moved = false;

/// A mouse tells parts of a pixel; Qt, of a pointer that rests, none.
bool isElsewhere(QPointF now)
{
    return !place || std::abs(now.x() - place->x()) >= 1 || std::abs(now.y() - place->y()) >= 1;
}

/// Sees each move before the widget does that it is for.
class Watch : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::MouseMove && watched->isWidgetType()) {
            const QPointF now = static_cast<QMouseEvent*>(event)->globalPosition();
            moved = isElsewhere(now);
            if (moved) {
                place = now;
                goOnTo(static_cast<QWidget*>(watched));
            }
        } else if (event->type() == QEvent::Leave && watched == m_pointedAt) {
            // What it is a part of is told next, or not at all.
            m_pointedAt = m_pointedAt->isWindow() ? nullptr : m_pointedAt->parentWidget();
        }
        return event->type() == QEvent::Timer && scrollsForNobody(watched);
    }

private:
    /// A text that is marked beyond its edge scrolls by a timer. Qt forgets to stop it where a part
    /// of the text is dragged away: it would start another drag, and scroll on for ever.
    static bool scrollsForNobody(QObject* watched)
    {
        if (!qobject_cast<QTextEdit*>(watched) && !qobject_cast<QPlainTextEdit*>(watched))
            return false;
        return QGuiApplication::mouseButtons() == Qt::NoButton || watched->findChild<QDrag*>();
    }

    void goOnTo(QWidget* widget)
    {
        if (widget == m_pointedAt)
            return;
        // Qt tells most widgets that the pointer has left them, but not one that was hidden or put
        // elsewhere under it.
        for (QPointer<QWidget> left = std::exchange(m_pointedAt, widget);
             left && left != widget && !left->isAncestorOf(widget);
             left = left ? left->parentWidget() : nullptr) {
            QEvent leave(QEvent::Leave);
            QCoreApplication::sendEvent(left, &leave);
        }
    }

    /// Who was told of the last move, or has it as a part, and was told of no leaving since.
    QPointer<QWidget> m_pointedAt;
};

void begin()
{
    place.reset();
    // Not qApp: the application is still being made, and is no QApplication yet.
    QCoreApplication* const application = QCoreApplication::instance();
    application->installEventFilter(new Watch(application));
}
Q_COREAPP_STARTUP_FUNCTION(begin)

} // namespace

bool pointerMoved()
{
    return std::exchange(moved, false);
}

} // namespace gui

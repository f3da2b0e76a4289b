#include "gui/pointer.h"

#include <QCoreApplication>
#include <QMouseEvent>

#include <optional>

namespace gui
{

namespace
{

std::optional<QPointF> place;
bool moved = false;

/// Sees each move before the widget does that it is for.
class Watch : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::MouseMove && watched->isWidgetType()) {
            const QPointF now = static_cast<QMouseEvent*>(event)->globalPosition();
            moved = place != now;
            place = now;
        }
        return false;
    }
};

void begin()
{
    place.reset();
    qApp->installEventFilter(new Watch(qApp));
}
Q_COREAPP_STARTUP_FUNCTION(begin)

} // namespace

bool pointerMoved()
{
    return moved;
}

} // namespace gui

#include "gui/charts/axisnumbers.h"

#include <QChart>
#include <QGraphicsScene>
#include <QGraphicsTextItem>

namespace gui
{

void writeMinusSigns(const QChart& chart)
{
    const double axis = chart.plotArea().left();
    for (QGraphicsItem* item : chart.scene()->items()) {
        auto* text = qgraphicsitem_cast<QGraphicsTextItem*>(item);
        if (!text || !text->toPlainText().startsWith(QLatin1Char('-')))
            continue;
        const QRectF before = text->sceneBoundingRect();
        text->setPlainText(QChar(0x2212) + text->toPlainText().mid(1));
        text->setTextWidth(-1);
        const QRectF after = text->sceneBoundingRect();
        // Those left of the vertical axis end where they did; those below stand under their ticks.
        const bool endsAtAxis = before.right() <= axis;
        text->moveBy(endsAtAxis ? before.right() - after.right()
                                : before.center().x() - after.center().x(),
                     before.center().y() - after.center().y());
    }
}

} // namespace gui

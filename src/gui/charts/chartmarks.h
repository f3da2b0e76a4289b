#pragma once

#include <QColor>
#include <QPointF>
#include <QString>

namespace gui
{

/// Something written over the plot in the chart's own coordinates: a name beside a curve's end or at an arrow's tip.
struct ChartLabel {
    QPointF at;
    QString text;
    QColor colour;
    /// Where the text stands seen from the point.
    Qt::Alignment side = Qt::AlignRight | Qt::AlignVCenter;
    bool bold = false;
};

/// An arrow drawn over the plot in the chart's own coordinates, with the value it shows.
struct ChartArrow {
    QPointF from;
    QPointF to;
    QColor colour;
    QString name;
    double width = 2.5;
};

/// Class 0 is a circle, class 1 a diamond.
enum class HandleShape { Circle, Diamond };

/// A point with a name. A draggable one follows the mouse, or the arrow keys once Tab has reached it.
struct ChartHandle {
    QString name;
    QPointF at;
    QColor colour;
    bool draggable = true;
    HandleShape shape = HandleShape::Circle;
};

} // namespace gui

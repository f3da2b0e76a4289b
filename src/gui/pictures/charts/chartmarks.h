// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/look.h"

#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;
class QPolygonF;

namespace gui
{

/// Something written over the plot in the chart's own coordinates: a name beside a curve's end or
/// at an arrow's tip.
struct ChartLabel {
    QPointF at;
    QString text;
    theme::Role role = theme::Role::Ink;
    /// Where the text stands seen from the point.
    Qt::Alignment side = Qt::AlignRight | Qt::AlignVCenter;
    bool bold = false;
    /// The value it tells of: lit with it, and pointing at the text points at the value. May be
    /// empty.
    QString name = {};
};

/// An arrow drawn over the plot in the chart's own coordinates, with the value it shows.
struct ChartArrow {
    QPointF from;
    QPointF to;
    theme::Role role = theme::Role::Neutral;
    QString name;
    double width = 2.5;
};

/// Class 0 is a circle, class 1 a diamond.
enum class HandleShape { Circle, Diamond };

/// A point with a name. A draggable one follows the mouse, or the arrow keys once Tab has reached
/// it.
struct ChartHandle {
    QString name;
    QPointF at;
    theme::Role role = theme::Role::Neutral;
    bool draggable = true;
    HandleShape shape = HandleShape::Circle;
    /// A row that is answered wrongly.
    bool hollow = false;
};

/// How marks are drawn. Places are given in the painter's coordinates.
namespace chartmarks
{

/// A handle that is pointed at, dragged or focused is active.
struct HandleState {
    bool active = false;
    bool focused = false;
    bool lit = false;
};

void paintArrow(QPainter& painter, const ChartArrow& arrow, QPointF from, QPointF to, bool lit,
                const theme::Look& look);
void paintHandle(QPainter& painter, const ChartHandle& handle, QPointF at, HandleState state,
                 const theme::Look& look);

/// Behind the row that a step is about.
void paintHalo(QPainter& painter, QPointF at, bool lit, const theme::Look& look);

/// Of a plane, the part where the answer is 1.
void paintSide(QPainter& painter, const QPolygonF& side, const theme::Look& look);

/// The font a label is written in.
QFont fontOf(const ChartLabel& label, const QFont& font);
void paintLabel(QPainter& painter, const ChartLabel& label, const QRectF& box, const QFont& font,
                bool lit, const theme::Look& look);

/// How far a place is from the line between two points.
double distanceToLine(QPointF place, QPointF from, QPointF to);

} // namespace chartmarks

} // namespace gui

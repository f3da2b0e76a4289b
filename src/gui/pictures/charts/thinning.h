// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace gui
{

/// A curve with at most two points in each of `columns` equal parts of 0 ... `width`: the lowest
/// and the highest there, in their order, so that no peak is lost. Adding points at the end changes
/// nothing before their own column. \pre the points are in order of x, from 0 to width; width > 0,
/// columns > 0.
QList<QPointF> thinned(const QList<QPointF>& points, double width, int columns);

} // namespace gui

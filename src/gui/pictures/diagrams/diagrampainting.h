// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/look.h"
#include "gui/pictures/diagrams/diagram.h"

class QPainter;

/// How the parts of a diagram look, in the diagram's own units.
namespace gui::diagrampainting
{

void paintNode(QPainter& painter, const DiagramNode& node, bool lit, const theme::Look& look);
/// The arrow along `line`, with its head.
void paintEdge(QPainter& painter, const QPainterPath& line, const DiagramEdge& edge, bool lit,
               const theme::Look& look);

/// What is written at an arrow: its name and number, each in a line. May be empty.
QString textOf(const DiagramEdge& edge);
/// The room its text takes; empty without text.
QRectF textBox(const DiagramEdge& edge, const QPainterPath& line, const QFont& font);
void paintEdgeText(QPainter& painter, const DiagramEdge& edge, const QRectF& box, bool lit,
                   const theme::Look& look);

} // namespace gui::diagrampainting

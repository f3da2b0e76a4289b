// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gui
{

/// What a node of a diagram is, as in the tutorial's figures.
enum class NodeKind {
    Function,  ///< yellow hexagon
    Result,    ///< blue rectangle
    Parameter, ///< green hexagon: what training changes
    Loss,      ///< red hexagon
    Plain,     ///< text only
    Caption,   ///< text only, and no arrow shows through
};

/// A node that shows a value: lit when its name is highlighted.
struct DiagramNode {
    /// The value it shows; also what arrows refer to.
    QString name;
    NodeKind kind = NodeKind::Result;
    /// Place and size in the diagram's own units (a diagram is scaled as a whole).
    QRectF box;
    QString title = {};
    /// A second line: the live number. May be empty.
    QString value = {};
    /// The same in less room each, for where the value does not fit.
    QStringList shorter = {};
    /// The value that pointing at it points at: its own unless it stands for another one, as a
    /// function for its result.
    QString about = {};
    /// What it is called in words and in tables, where that is not its title; nothing is said of
    /// one that is called by no name.
    std::optional<QString> called = {};
};

enum class EdgeKind {
    Forward,      ///< thin, in the text colour
    Partial,      ///< a partial derivative, backwards: grey
    GradientPath, ///< the path of the chain rule that is being walked: red and bold
};

/// An arrow from one node's border to another's. It may show a value of its own (a partial
/// derivative).
struct DiagramEdge {
    QString from;
    QString to;
    EdgeKind kind = EdgeKind::Forward;
    /// The value it shows, or empty.
    QString name = {};
    QString title = {};
    QString value = {};
    /// Towards where the arrow bends, so that the way back does not cover the way forward; straight
    /// without.
    std::optional<QPointF> via = {};
    /// The middle of its text; without, the middle of the arrow.
    std::optional<QPointF> textAt = {};
    /// What its value is called in words and in tables, where that is not its title.
    std::optional<QString> called = {};
};

/// A whole diagram, in its own units: about a pixel each where it has as much room as it asks for.
struct Diagram {
    std::vector<DiagramNode> nodes;
    std::vector<DiagramEdge> edges;
    /// What is fitted into the widget.
    QRectF bounds;
    /// Height of letters, as a font's pixel size.
    double textSize = 15;
};

/// The outline of a node.
QPainterPath outline(const DiagramNode& node);
/// The line of an arrow between the borders of two nodes, without its head.
QPainterPath arrowLine(const DiagramNode& from, const DiagramNode& to,
                       const std::optional<QPointF>& via);

} // namespace gui

#pragma once

#include "gui/picture.h"

#include <QRectF>

namespace gui
{

/// What a node of a diagram is, as in the tutorial's figures.
enum class NodeKind {
    Function, ///< yellow hexagon
    Result, ///< blue rectangle
    Parameter, ///< green hexagon: what training changes
    Loss, ///< red hexagon
    Plain, ///< text only
};

/// A node that shows a value: lit when its name is highlighted.
struct DiagramNode {
    /// The value it shows; also what arrows refer to.
    QString name;
    NodeKind kind = NodeKind::Result;
    /// Centre and size in the diagram's own units (a diagram is scaled as a whole to fit).
    QRectF box;
    QString title;
    /// A second line: the live number. May be empty.
    QString value;
};

enum class EdgeKind {
    Forward, ///< thin, in the text colour
    Partial, ///< a partial derivative, backwards: grey
    GradientPath, ///< the path of the chain rule that is being walked: red and bold
};

/// An arrow from one node's border to another's. It may show a value of its own (a partial derivative).
struct DiagramEdge {
    QString from;
    QString to;
    EdgeKind kind = EdgeKind::Forward;
    /// The value it shows, or empty.
    QString name;
    QString title;
    QString value;
    /// How far the arrow bows to the left of its direction, in diagram units; backward arrows bow so as not to cover
    /// the forward ones.
    double bow = 0;
};

/// A picture made of nodes and arrows. A lesson gives it nodes and edges for each step; it draws them scaled to fit,
/// never smaller than legible, lights up highlighted names and reports the name under the pointer.
class DiagramPicture : public Picture
{
    Q_OBJECT

public:
    explicit DiagramPicture(QWidget* parent = nullptr);

    void setHighlights(const QStringList& names) override;
    QString summary() const override;
    QSize sizeHint() const override;

protected:
    /// Replaces the whole diagram. `bounds` is the rectangle, in diagram units, that is fitted into the widget.
    void setDiagram(std::vector<DiagramNode> nodes, std::vector<DiagramEdge> edges, const QRectF& bounds);

    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    std::vector<DiagramNode> m_nodes;
    std::vector<DiagramEdge> m_edges;
    QRectF m_bounds;
    QStringList m_highlights;
};

} // namespace gui

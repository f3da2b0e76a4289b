#pragma once

#include "gui/diagrams/diagram.h"
#include "gui/picture.h"

namespace gui
{

/// A picture made of nodes and arrows. A lesson gives it nodes and edges for each step; it draws them scaled to fit,
/// lights up highlighted names and reports the name under the pointer.
class DiagramPicture : public Picture
{
    Q_OBJECT

public:
    explicit DiagramPicture(QWidget* parent = nullptr);

    void setHighlights(const QStringList& names) override;
    QString summary() const override;

protected:
    /// Replaces the whole diagram. `bounds` is the rectangle, in diagram units, that is fitted into the widget.
    void setDiagram(std::vector<DiagramNode> nodes, std::vector<DiagramEdge> edges,
                    const QRectF& bounds);

    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QTransform fit() const;
    QString nameAt(QPointF position) const;
    void setHovered(const QString& name);

    std::vector<DiagramNode> m_nodes;
    std::vector<DiagramEdge> m_edges;
    QRectF m_bounds;
    QStringList m_highlights;
    QString m_hovered;
};

} // namespace gui

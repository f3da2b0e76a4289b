// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/diagrams/diagram.h"
#include "gui/pictures/picture.h"

namespace gui
{

/// A picture made of nodes and arrows. A lesson gives it nodes and edges for each step; it draws
/// them scaled to fit, lights up highlighted names and reports the name under the pointer, be it a
/// node or an arrow.
class DiagramPicture : public Picture
{
    Q_OBJECT

public:
    explicit DiagramPicture(QWidget* parent = nullptr);

    void setHighlights(const QStringList& names) override;
    bool growsWithText() const override { return true; }
    QSize neededSize(QSize view) const override;
    QString summary() const override;
    PictureTable table() const override;

protected:
    /// Replaces the whole diagram.
    void setDiagram(Diagram diagram);
    /// What the least room is that its nodes may be given in a view of that size, in the diagram's
    /// units.
    virtual QSizeF leastSize(QSize /*view*/) const { return m_diagram.bounds.size(); }
    /// Whether a view is too narrow for a diagram of that width in its own units, with letters as
    /// large as the person wants them. At the normal size of text none is: the diagram is fitted
    /// into any.
    bool isNarrow(QSize view, double width) const;

    void paintShown(QPainter& painter, const theme::Look& look) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    /// An arrow with its place in the diagram.
    struct DrawnEdge {
        const DiagramEdge* edge = nullptr;
        QPainterPath line;
        QRectF text;
    };

    /// The scale at which its letters are as large as the person wants them; 0 for those of the
    /// normal size.
    double leastScale() const;
    QTransform fit() const;
    QFont textFont() const;
    std::vector<DrawnEdge> drawnEdges() const;
    void paintDiagram(QPainter& painter, const theme::Look& look,
                      const std::vector<DrawnEdge>& edges) const;
    bool isLit(const QString& name) const;
    /// In the diagram's units; empty where nothing is lit.
    QRectF litArea() const;
    QString nameAt(QPointF position) const;
    void setHovered(const QString& name);

    Diagram m_diagram;
    /// As last painted.
    std::vector<DrawnEdge> m_drawn;
    QStringList m_highlights;
    QString m_hovered;
    bool m_litMoves = false;
};

} // namespace gui

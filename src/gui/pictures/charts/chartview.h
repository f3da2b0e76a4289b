// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/charts/chartlabels.h"

#include <QChartView>

#include <vector>

namespace gui
{

class ChartPicture;

/// The inside of a ChartPicture: paints labels, arrows and handles over the plot and lets handles
/// be dragged.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    ChartView(QChart* chart, ChartPicture& picture);

    void setLabels(std::vector<ChartLabel> labels);
    void setArrows(std::vector<ChartArrow> arrows);
    void setHandles(std::vector<ChartHandle> handles);
    /// Whether something can be taken hold of under this place in the view.
    bool hasHandleAt(QPointF viewPosition) const;
    /// Whether the mouse holds a handle.
    bool isDragged() const { return m_dragged >= 0; }
    /// What is under a place in the view, in the units of the axes.
    QPointF toChart(QPointF viewPosition) const;
    /// The keyboard reaches a chart in which it can do something.
    void updateFocusPolicy();

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool isLit(const QString& name) const;
    /// A zoomed chart shows marks of the part on screen only.
    bool isOnScreen(QPointF value) const;
    /// The labels on screen, in the scene's coordinates.
    std::vector<PlacedLabel> placedLabels() const;
    QPointF toScene(QPointF value) const;
    /// The handle under this place in the view, or -1.
    int handleAt(QPointF viewPosition) const;
    int nextDraggable(int from, int direction) const;
    /// The value shown by the label, arrow or part of the plot under this place in the view.
    QString nameAt(QPointF viewPosition) const;
    void setHovered(int handle);
    void pointAt(QPointF viewPosition);
    /// Says which value is pointed at, if it is another one than before.
    void tell(const QString& name);
    /// Makes that handle the one that the arrow keys move.
    void setFocused(int handle);
    /// Says which point has the focus, and where it is.
    void describe();

    ChartPicture& m_picture;
    std::vector<ChartLabel> m_labels;
    std::vector<ChartArrow> m_arrows;
    std::vector<ChartHandle> m_handles;
    int m_hovered = -1;
    int m_dragged = -1;
    int m_focused = -1;
    QString m_pointed;
};

} // namespace gui

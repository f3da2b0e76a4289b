// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/charts/charthandles.h"
#include "gui/pictures/charts/chartlabels.h"
#include "gui/pictures/charts/chartscale.h"

#include <QChartView>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace gui
{

/// A chart with marks over it: paints labels, arrows and handles, tells which of them is pointed
/// at, and lets handles be dragged or moved by keys.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    /// What is painted behind the series, clipped to the plot, in the scene's coordinates.
    using Behind = std::function<void(QPainter&, const theme::Look&)>;
    using Tips = std::function<QString(QPointF)>;

    ChartView(QChart* chart, const theme::Look& look, Behind behind, QWidget* parent);
    /// Not the size that its scene happens to have, which it would never give back to what stands
    /// below it.
    QSize sizeHint() const override { return minimumSizeHint(); }

    ChartScale scale() const { return ChartScale::of(*chart()); }
    /// What is told of a place of the chart where the pointer rests; where that is nothing, the tip
    /// of the view is.
    void setTips(Tips tips) { m_tips = std::move(tips); }
    /// How the chart's background and its marks are drawn, and in which letters labels are written.
    void setLook(const theme::Look& look, const QFont& letters);
    /// Draws the chart and its marks in the coordinates of the view's parent, with nothing pointed
    /// at or focused.
    void paintAtRest(QPainter& painter);
    void setLabels(std::vector<ChartLabel> labels);
    void setArrows(std::vector<ChartArrow> arrows);
    void setHandles(std::vector<ChartHandle> handles);
    /// Marks with these names are lit up.
    void setLit(const QStringList& names);
    /// Whether only a part of the chart is in view: marks elsewhere are not shown then.
    void setShowsPart(bool part);
    /// Whether the keyboard has something to do here even where no handle can be moved.
    void setTakesKeys(bool takes);
    /// Whether something can be taken hold of under this place in the view.
    bool hasHandleAt(QPointF viewPosition) const;
    /// Whether the mouse holds a handle.
    bool isDragged() const { return m_handles.held().has_value(); }
    bool hasHandles() const { return !m_handles.all().empty(); }
    /// The handle that the arrow keys move; none where there is no such.
    const ChartHandle* focusedHandle() const;
    /// Lets the arrow keys move the handle of that name; none where there is no such.
    void focusHandle(const QString& name);
    /// What is under a place in the view, in the units of the axes.
    QPointF toChart(QPointF viewPosition) const;

signals:
    /// The pointer rests on the mark with this name.
    void pointedAtMark(const QString& name);
    /// The pointer rests on the plot itself, at this place of the chart.
    void pointedAtPlot(QPointF place);
    /// The pointer rests on nothing, or has left.
    void pointedAtNothing();
    /// A handle is dragged, or moved by keys, to this place of the chart; it stays where it is
    /// unless it is set there.
    void handleMoved(const QString& name, QPointF to);
    /// What has been dragged goes back to where it was. editFinished() follows.
    void dragGivenUp();
    /// The drag is over, or the handle has lost the keyboard.
    void editFinished();
    /// There are other handles, or another one has the focus.
    void handlesChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
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
    bool isOnScreen(QPointF value, const ChartScale& scale) const;
    /// The labels on screen, in the scene's coordinates.
    const std::vector<PlacedLabel>& placedLabels() const;
    /// The handle under this place in the view.
    ChartHandles::Index handleAt(QPointF viewPosition) const;
    /// The name of the label or arrow at this place in the scene; empty if there is none.
    QString markAt(QPointF scene) const;
    void setHovered(ChartHandles::Index handle);
    void pointAt(QPointF viewPosition);
    /// Makes that handle the one that the arrow keys move.
    void setFocused(ChartHandles::Index handle);
    void endDrag();
    /// The keyboard reaches a chart in which it can do something.
    void updateFocusPolicy();

    theme::Look m_look;
    /// Of labels.
    QFont m_letters;
    Behind m_behind;
    Tips m_tips;
    QStringList m_lit;
    bool m_isAtRest = false;
    bool m_showsPart = false;
    bool m_takesKeys = false;
    std::vector<ChartLabel> m_labels;
    /// Where they have been placed, which takes a while, and on which chart. The pointer asks for
    /// it at every move.
    struct Placed {
        ChartScale scale;
        QRectF room;
        std::vector<PlacedLabel> labels;
    };
    mutable std::optional<Placed> m_placed;
    std::vector<ChartArrow> m_arrows;
    ChartHandles m_handles;
};

} // namespace gui

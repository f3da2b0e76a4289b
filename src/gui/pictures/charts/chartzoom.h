// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>

#include <optional>

class QKeyEvent;
class QMouseEvent;
class QToolButton;
class QWheelEvent;

namespace gui
{

class ChartView;

/// How a person asks for a part of a chart: the wheel or + and - zoom, dragging the plot or Alt
/// with an arrow key moves it, a double click, 0 or the button that is there meanwhile show all of
/// it.
class ChartZoom : public QObject
{
    Q_OBJECT

public:
    explicit ChartZoom(ChartView& view);

    /// Whether a part is on screen: then it can be moved, and there is a button for all of it.
    void setShowsPart(bool part);

signals:
    /// More (factor above 1) or less is asked for, while this place of the chart stays where it is.
    void zoomWanted(double factor, QPointF fixed);
    void moveWanted(QPointF by);
    void allWanted();
    /// A click on the plot where no handle is, at this place of the chart.
    void clicked(QPointF place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool turn(const QWheelEvent& event);
    bool press(const QMouseEvent& event);
    bool drag(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool key(const QKeyEvent& event, bool pressed);
    void placeButton();

    ChartView& m_view;
    bool m_showsPart = false;
    QToolButton* m_button = nullptr;
    /// The place of the chart under the pointer while it is dragged.
    std::optional<QPointF> m_held;
    /// Where in the view the button went down, until the pointer has gone somewhere else.
    std::optional<QPointF> m_pressed;
};

} // namespace gui

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

class ChartPicture;
class ChartView;

/// Lets a person look at a part of a chart: the wheel or + and - zoom, dragging the plot or Alt
/// with an arrow key moves it, a double click, 0 or the button that is there meanwhile show all of
/// it.
class ChartZoom : public QObject
{
    Q_OBJECT

public:
    ChartZoom(ChartPicture& picture, ChartView& view);

    /// Offers to show all of the chart, or not.
    void showButton(bool zoomed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool turn(const QWheelEvent& event);
    bool press(const QMouseEvent& event);
    bool drag(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool key(const QKeyEvent& event, bool pressed);
    void placeButton();

    ChartPicture& m_picture;
    ChartView& m_view;
    QToolButton* m_button = nullptr;
    /// The place of the chart under the pointer while it is dragged.
    std::optional<QPointF> m_held;
    /// Where in the view the button went down, until the pointer has gone somewhere else.
    std::optional<QPointF> m_pressed;
};

} // namespace gui

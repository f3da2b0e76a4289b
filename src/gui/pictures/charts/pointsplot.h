// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/classnames.h"
#include "gui/pictures/charts/rowsplot.h"

#include <map>
#include <optional>

class QBoxLayout;

namespace gui
{

class ChartView;
class PointsBar;

/// Rows in a plane that a person may draw: a click or Space puts one, dragging or arrow keys move
/// it, Delete takes it away. It changes nothing itself.
class PointsPlot : public RowsPlot
{
    Q_OBJECT

public:
    explicit PointsPlot(RunView& run, QWidget* parent = nullptr);

    /// Says from the next step shown on why nobody can draw; empty where a person can.
    void setHindrance(const QString& sentence);
    void setClassNames(const ClassNames& names);
    /// What came of what was asked for last, until something else is: empty where it was done.
    void answer(const QString& sentence);

signals:
    /// A point of that class is to be put there, on the axes.
    void pointPut(QPointF at, bool one);
    /// The row is to go there, on the axes.
    void pointMoved(std::size_t row, QPointF to);
    void pointRemoved(std::size_t row);

protected:
    void drawStep(const model::Step& step) override;
    std::vector<Range> ranges() override;
    bool paintsMarks() const override;
    bool isTwoTone() const override;
    void handleMoved(const QString& name, QPointF to) override;
    void clickedAt(QPointF place) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// Puts legend and tools beside the plot where that leaves it a larger square than above them,
    /// where it would be a strip.
    void arrange();
    void drawAgain();
    /// Every row is a handle while a person draws.
    void showHandles();
    /// What is to be known of the rows as they are.
    QString remarks() const;
    /// As fine as a hand can be, and nowhere out of sight.
    QPointF settled(QPointF place) const;
    void putByKey();
    void removeTouched();
    /// The row of that handle; none where there is no such.
    std::optional<std::size_t> rowNamed(const QString& name) const;

    ChartView& m_view;
    PointsBar* m_bar;
    /// The plot and the bar.
    QBoxLayout* m_parts;
    /// What a person draws in, and the rows that were drawn last: the plane stays while one point
    /// after the other is put, moved or removed, so that there is room around the first of them. It
    /// grows where one comes to its end.
    struct Plane {
        model::Dataset rows;
        std::vector<Range> ranges;
    };
    std::optional<Plane> m_plane;
    /// How many rows there were: a new one is touched.
    std::size_t m_rows = 0;
    QString m_answer;
    /// The rows of handles.
    std::map<QString, std::size_t> m_named;
};

} // namespace gui

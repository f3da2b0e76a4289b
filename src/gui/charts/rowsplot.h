#pragma once

#include "gui/charts/chartpicture.h"

#include <QImage>
#include <QLineF>

namespace gui
{

class RunView;

/// The rows of a dataset in the plane of their first two features, and behind them what the network
/// predicts everywhere. Circles have target 0, diamonds 1; a hollow mark is predicted wrongly; the
/// drawn row has a halo.
class RowsPlot : public ChartPicture
{
    Q_OBJECT

public:
    explicit RowsPlot(RunView& run, QWidget* parent = nullptr);

    void showStep(const model::Step& step) override;
    QString summary() const override { return m_summary; }

protected:
    void paintBehind(QPainter& painter, const QRectF& plotArea) override;

private:
    struct Mark {
        QPointF at;
        bool one = false;
        bool right = false;
        bool heldBack = false;
    };

    void showAxes();
    void showMarks(const model::Network& network);
    QPointF placeOf(std::size_t row) const;
    void paintMark(QPainter& painter, const Mark& mark, QPointF at) const;

    RunView& m_run;
    QImage m_region;
    std::vector<QLineF> m_boundary;
    std::vector<Mark> m_marks;
    QPointF m_drawn;
    bool m_hasDrawn = false;
    QString m_summary;
};

} // namespace gui

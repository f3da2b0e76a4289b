// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/classnames.h"
#include "gui/pictures/charts/chartpicture.h"
#include "model/trainer.h"

#include <optional>
#include <span>
#include <vector>

namespace gui
{

class RunView;

/// The error over the iterations, growing while the network is trained, with a marker at the
/// iteration on screen that can be dragged along.
class ErrorCurve : public ChartPicture
{
    Q_OBJECT

public:
    explicit ErrorCurve(RunView& run, QWidget* parent = nullptr);

    /// Of a number that is predicted the curve is the root mean squared error, in its own units;
    /// from the next step shown on.
    void setClassNames(const ClassNames& names) { m_names = names; }

    QString summary() const override { return m_summary; }
    PictureTable table() const override;
    int comfortableWidth() const override { return 300; }

signals:
    /// The marker was dragged, or the curve clicked at, to the moment after so many iterations.
    void iterationPicked(qint64 iterationsMade);

protected:
    void drawStep(const model::Step& step) override;
    void handleMoved(const QString& name, QPointF to) override;
    void clickedAt(QPointF place) override;
    void plotResized() override;

private:
    /// The curves as fine as the plot on screen can show them.
    void showCurves();
    /// How the sum of the errors of so many rows is shown. Sums over different numbers of rows
    /// can't be compared: with held-back rows, both are divided by theirs.
    double shown(double error, std::size_t rows) const;
    double shownOfTraining(double error) const;
    /// The same in words, at a point of the curve.
    QString wordsOf(double shown) const;
    /// The error sum of the best answer that is always the same, or of 0.5.
    double baselineSum() const;
    QString baselineName() const;
    void tellSummary(qint64 made);
    /// The recordings between the ends of the x axis, and the next one on either side.
    std::span<const model::HistoryPoint> visibleHistory() const;
    /// The names of the lines where they cover no curve, and the number at the marker.
    std::vector<ChartLabel> labels() const;
    /// What the table has rows for: points of the history, and the one in view.
    std::vector<model::HistoryPoint> pointsToRead() const;
    /// The top of the y axis: depends on the whole curve alone, so that walking does not move it.
    double top() const;

    RunView& m_run;
    ClassNames m_names;
    // In the order in which they are painted.
    QLineSeries* m_testCurve = nullptr;
    QLineSeries* m_trainCurve = nullptr;
    QLineSeries* m_baseline = nullptr;
    QString m_summary;
    /// The point with the marker, of iteration -1 before training, and where that stands.
    std::optional<model::HistoryPoint> m_inView;
    QPointF m_marker;
};

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/charts/chartpicture.h"

namespace gui
{

/// The squared error over the prediction: one parabola for target 0, one for target 1, and one for
/// each row whose target lies between. The rows' points can be dragged along their curve.
class ErrorChart : public ChartPicture
{
    Q_OBJECT

public:
    explicit ErrorChart(QWidget* parent = nullptr);

    QString summary() const override { return m_summary; }
    PictureTable table() const override;

protected:
    void drawStep(const model::Step& step) override;
    void handleMoved(const QString& name, QPointF to) override;
    void highlightsChanged() override;
    QString placeText(QPointF at) const override;
    void paintBehind(QPainter& painter, const ChartScale& scale, const theme::Look& look) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A row's prediction on the curve of its target. The names are those of the values it shows.
    struct Row {
        QString prediction;
        QString difference;
        QString error;
        QString label;
        double at = 0;
        double target = 0;
    };

    void readRows(const model::Step& step);
    /// Whether what is drawn may tell an error: the step knows it, or it has been shown before.
    bool areErrorsShown() const;
    /// On its parabola, or on the axis as long as that would give the error away.
    double heightOf(const Row& row) const;
    void drawCurves();
    /// Those of the curves: 0, 1 and the rows' own; none as long as curves would tell an error.
    QList<double> targets() const;
    void drawRows();
    void drawMean();
    /// The value that the row's label tells: the last one known.
    QString nameOf(const Row& row) const;
    QString textOf(const Row& row) const;
    QString meanText() const;
    std::vector<ChartLabel> pointLabels() const;
    void writeLabels();
    void styleLines();
    /// Both axes go from 0 to 1, so a square of the plane is one on screen, too, unless there is
    /// too little height.
    void makePlotSquare();
    /// What the chart leaves free around a plot that is as high as wide.
    QMargins marginsOfASquare() const;

    std::vector<Row> m_rows;
    QString m_summary;
    QLineSeries* m_zeroCurve = nullptr;
    QLineSeries* m_oneCurve = nullptr;
    QLineSeries* m_chord = nullptr;
    QLineSeries* m_mean = nullptr;
    struct RowLines {
        /// The parabola of a target between 0 and 1.
        QLineSeries* curve = nullptr;
        /// From the point down to the axis: the error.
        QLineSeries* drop = nullptr;
        /// Along the axis from the target to the prediction: the difference.
        QLineSeries* bracket = nullptr;
    };
    std::vector<RowLines> m_lines;
};

} // namespace gui

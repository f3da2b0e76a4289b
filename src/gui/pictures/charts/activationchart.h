// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/charts/chartpicture.h"

#include <QVariantAnimation>

namespace gui
{

/// The sigmoid with a point for each row that has gone through it, and the threshold; in the step
/// that asks for a bend, ReLU instead. When a sum changes, its point slides along the curve.
class ActivationChart : public ChartPicture
{
    Q_OBJECT

public:
    explicit ActivationChart(QWidget* parent = nullptr);

    QString summary() const override { return m_summary; }
    PictureTable table() const override;

protected:
    void drawStep(const model::Step& step) override;

private:
    /// A row that stands at `sum` on the horizontal axis.
    struct Mark {
        /// The value that the point shows.
        QString name;
        /// What the sigmoid makes of the sum.
        QString output;
        QString label;
        double sum = 0;
        /// Where it stands now, on its way to `sum`.
        double shown = 0;
        bool classOne = false;
    };

    void readMarks(const model::Step& step);
    void drawCurves();
    void drawMarks();
    void slide(double progress);
    /// What the curve of this step answers to a sum.
    double curveAt(double sum) const;

    enum class Stage { SumOnly, Relu, Sigmoid };

    Stage m_stage = Stage::SumOnly;
    bool m_thresholdKnown = false;
    double m_range = 6;
    std::vector<Mark> m_marks;
    std::vector<double> m_slideFrom;
    QVariantAnimation m_slide;
    QString m_summary;
    QLineSeries* m_linear = nullptr;
    QLineSeries* m_curve = nullptr;
    QLineSeries* m_threshold = nullptr;
    /// From each row's point down to its sum.
    std::vector<QLineSeries*> m_drops;
};

} // namespace gui

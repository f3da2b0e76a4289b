// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/histogram.h"
#include "table/target.h"

#include <QWidget>

#include <optional>

namespace gui
{

/// How often the numbers of a column occur, and the threshold that cuts them in two: a line that
/// can be dragged, or moved by the arrow keys. What becomes 1 is filled, what becomes 0 is not. The
/// line stands where they part: beside a bar, however near its numbers are to the threshold, or
/// within one so that its two parts are as wide as they have numbers.
class ThresholdChart : public QWidget
{
    Q_OBJECT

public:
    explicit ThresholdChart(QWidget* parent = nullptr);

    /// \pre the histogram's cut is the threshold
    void show(const table::Histogram& histogram, const table::Threshold& threshold);
    QSize sizeHint() const override { return {180, 44}; }

signals:
    /// The person moved the line.
    void moved(double value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF plot() const;
    double xOf(double value) const;
    double xOfLine() const;
    /// How far an arrow key goes: a round number, about a hundredth of what there is.
    double step() const;
    void moveTo(double value);

    table::Histogram m_histogram;
    table::Threshold m_threshold;
};

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/range.h"
#include "gui/base/rownames.h"
#include "gui/document/classnames.h"
#include "gui/pictures/charts/chartpicture.h"

#include <QPolygonF>

#include <vector>

class QLabel;

namespace gui
{

class ChartLegend;
class RunView;

/// How a number is met: each row where its true target is across and the prediction is up, in the
/// target's own units, and the diagonal on which both are the same. Circles are rows learned from,
/// hollow diamonds those held back. Below it stands how far each of them are off.
class FitPlot : public ChartPicture
{
    Q_OBJECT

public:
    explicit FitPlot(RunView& run, QWidget* parent = nullptr);

    QString summary() const override;
    PictureTable table() const override;
    int comfortableWidth() const override { return 330; }

    /// How numbers are said, and what rows are called, from the next step shown on.
    void setClassNames(const ClassNames& names) { m_names = names; }
    void setRowNames(const RowNames& names) { m_rowNames = names; }

protected:
    void drawStep(const model::Step& step) override;
    QString nameAt(QPointF place) const override;
    QString tipAt(QPointF place) const override;
    void paintBehind(QPainter& painter, const ChartScale& scale, const theme::Look& look) override;
    QString textBelow() const override;

private:
    struct Mark {
        QPointF at;
        std::size_t row = 0;
        bool heldBack = false;
    };
    Mark markOf(std::size_t row, bool heldBack) const;
    bool isNear(const Mark& mark, QPointF place) const;
    void showMarks();
    /// Both axes have the same numbers, so that the diagonal is one.
    void showAxes();
    /// "Rows learned from: off by about 3 kg, R² 0.91."
    QString scoreText(bool heldBack) const;

    RunView& m_run;
    ClassNames m_names;
    RowNames m_rowNames;
    ChartLegend* m_legend;
    QLabel* m_score;
    std::vector<Mark> m_marks;
    std::optional<Mark> m_drawn;
    double m_radius = 5;
    Range m_range;
};

} // namespace gui

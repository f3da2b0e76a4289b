// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/rownames.h"
#include "gui/document/axes.h"
#include "gui/document/classnames.h"
#include "gui/pictures/charts/chartpicture.h"
#include "gui/pictures/charts/rowmarks.h"
#include "gui/pictures/charts/straightlines.h"

#include <optional>
#include <vector>

namespace gui
{

class RunView;

/// The plane of the rows as a hidden layer of two or three units sees it: rows at what the first
/// two of its units say of them, and the grid of the plane that the layers up to there have bent.
/// Where nothing but the output comes behind a layer of two, the straight line that it draws there.
class BentPlane : public ChartPicture
{
    Q_OBJECT

public:
    explicit BentPlane(RunView& run, QWidget* parent = nullptr);

    /// The last hidden layer that can be drawn, counted from 0; nothing where there is none.
    static std::optional<std::size_t> layerOf(const std::vector<std::size_t>& hidden);

    /// From the next step shown on: the features whose plane is bent, and how rows are said.
    void setAxes(Axes axes) { m_axes = axes; }
    void setClassNames(const ClassNames& names) { m_names = names; }
    void setRowNames(const RowNames& names) { m_rowNames = names; }

    QString summary() const override;
    PictureTable table() const override;
    int comfortableWidth() const override { return 360; }

protected:
    void drawStep(const model::Step& step) override;
    void paintBehind(QPainter& painter, const ChartScale& scale, const theme::Look& look) override;

private:
    void showMarks(const model::Network& network);
    void bendGrid(const model::Network& network);
    /// As wide as the units reach, or where they have no bounds, as rows do.
    void showAxes(model::Activation activation);
    /// The line of the output; none where it draws none here.
    void showLine(const model::Network& network);

    RunView& m_run;
    Axes m_axes;
    ClassNames m_names;
    RowNames m_rowNames;
    std::optional<std::size_t> m_layer;
    std::size_t m_units = 0;
    std::vector<RowMark> m_marks;
    double m_radius = 5;
    std::vector<QPolygonF> m_grid;
    PlaneLine m_line;
    bool m_hasLine = false;
};

} // namespace gui

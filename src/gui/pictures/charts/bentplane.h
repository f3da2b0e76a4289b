// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/rownames.h"
#include "gui/document/axes.h"
#include "gui/document/classnames.h"
#include "gui/pictures/charts/chartpicture.h"
#include "gui/pictures/charts/rowmarks.h"
#include "gui/pictures/charts/straightlines.h"
#include "gui/pictures/charts/unitspace.h"

#include <optional>
#include <vector>

namespace gui
{

class RunView;

/// The plane of the rows as a hidden layer of two or three units sees it: rows at what its units
/// say of them, and the grid of the plane that the layers up to there have bent. Where nothing but
/// the output comes behind, the straight line or the flat plane that it draws there.
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
    bool isSpace() const { return m_units == 3; }
    void showMarks(const model::Network& network);
    void bendGrid(const model::Network& network);
    /// As wide as the units reach, or where they have no bounds, as rows do.
    void showAxes(model::Activation activation);
    /// What the output draws; nothing where it draws nothing here.
    void showOutput(const model::Network& network);
    /// Where it is drawn that the units say so.
    QPointF drawn(const UnitSpace::Place& said) const;
    QString unitName(std::size_t unit) const;
    /// The marks as they are to be painted, one after the other.
    std::vector<std::size_t> fromTheBack() const;

    RunView& m_run;
    Axes m_axes;
    ClassNames m_names;
    RowNames m_rowNames;
    std::optional<std::size_t> m_layer;
    std::size_t m_units = 0;
    UnitSpace m_space;
    std::vector<RowMark> m_marks;
    /// What the units say of each of them.
    std::vector<UnitSpace::Place> m_said;
    double m_radius = 5;
    std::vector<QPolygonF> m_grid;
    /// Of two units.
    PlaneLine m_line;
    /// Of three.
    QPolygonF m_section;
    bool m_hasOutput = false;
};

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/charts/chartpicture.h"
#include "gui/pictures/charts/straightlines.h"

#include <vector>

class QLineSeries;

namespace gui
{

/// The plane of two inputs as two tanh units see it: the rows at what the units make of them, a
/// grid of the old plane that they have bent, and the straight line that parts the rows best there.
class HiddenPlane : public ChartPicture
{
    Q_OBJECT

public:
    explicit HiddenPlane(QWidget* parent = nullptr);

    QString summary() const override;
    PictureTable table() const override;
    int comfortableWidth() const override { return 360; }

protected:
    void drawStep(const model::Step& step) override;
    void highlightsChanged() override;
    void plotResized() override;
    void paintBehind(QPainter& painter, const ChartScale& scale, const theme::Look& look) override;

private:
    struct Row {
        QPointF from;
        QPointF at;
        double target = 0;
        bool isRight = true;
    };

    void draw();
    /// Where the units put a place of the old plane.
    QPointF placeOfInputs(QPointF inputs) const;

    PlaneLine m_across;
    PlaneLine m_up;
    PlaneLine m_line;
    /// Whether it is known where the rows go.
    bool m_isKnown = false;
    QLineSeries* m_drawn = nullptr;
    std::vector<Row> m_rows;
};

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/charts/numberscale.h"
#include "model/patterns.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace gui
{

/// Points in a plane as they will lie there, before they are taken.
class PatternPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PatternPreview(QWidget* parent = nullptr);

    /// Points of two classes, or with a number to be predicted of each.
    void setPoints(std::vector<model::Point> points, bool areOfNumbers);

    QSize sizeHint() const override { return {280, 280}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<model::Point> m_points;
    /// Of their numbers, if those are to be predicted.
    std::optional<NumberScale> m_scale;
};

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/patterns.h"

#include <QWidget>

#include <vector>

namespace gui
{

/// Points in a plane as they will lie there, before they are taken.
class PatternPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PatternPreview(QWidget* parent = nullptr);

    void setPoints(std::vector<model::Point> points);

    QSize sizeHint() const override { return {280, 280}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<model::Point> m_points;
};

} // namespace gui

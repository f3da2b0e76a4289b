// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/diagrams/diagrampicture.h"

namespace gui
{

/// The way from a row of inputs to a verdict: dot product, bias, sigmoid, threshold. It shows the
/// row that the step is about, with the numbers known by then.
class PredictionFlow : public DiagramPicture
{
    Q_OBJECT

public:
    explicit PredictionFlow(QWidget* parent = nullptr);

    void setHighlights(const QStringList& names) override;
    QString summary() const override;

protected:
    void drawStep(const model::Step& step) override;
    QSizeF leastSize(QSize view) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Whether its nodes stand in two columns there, rather than three.
    bool isNarrow(QSize view) const;
    void draw();

    bool m_secondRow = false;
};

} // namespace gui

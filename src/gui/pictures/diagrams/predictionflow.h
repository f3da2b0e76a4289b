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

    void showStep(const model::Step& step) override;
    void setHighlights(const QStringList& names) override;
    QString summary() const override;

protected:
    QSizeF leastSize() const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();

    model::Step m_step;
    bool m_secondRow = false;
};

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/diagrams/diagrampicture.h"

namespace gui
{

/// The neuron as a graph, from the weights to the error, with the partial derivatives leading back.
/// The path of the chain rule walked so far is red: to the weights first, then to the bias, in the
/// end to both. Large letters in a narrow view make it run from top to bottom.
class ChainRulePicture : public DiagramPicture
{
    Q_OBJECT

public:
    explicit ChainRulePicture(QWidget* parent = nullptr);

    int comfortableWidth() const override;

protected:
    void drawStep(const model::Step& step) override;
    QSizeF leastSize(QSize view) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();
};

} // namespace gui

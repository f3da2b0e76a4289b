// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/diagrams/diagrampicture.h"

namespace gui
{

/// A network of two inputs, three units and one neuron behind them, with every number of it: on the
/// way forward from a row to its error, and on the way back what the error asks of each sum, output
/// and weight, in red as far as the walk has come. Large letters in a narrow view make it run
/// from top to bottom.
class LayersFlow : public DiagramPicture
{
    Q_OBJECT

public:
    explicit LayersFlow(QWidget* parent = nullptr);

    void setHighlights(const QStringList& names) override;
    QString summary() const override;
    int comfortableWidth() const override;

protected:
    void drawStep(const model::Step& step) override;
    QSizeF leastSize(QSize view) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();
};

} // namespace gui

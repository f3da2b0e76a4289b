// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/diagrams/canvaspicture.h"

namespace gui
{

/// The drawings of the first lesson: each step has a figure of its own, drawn with the step's live
/// values.
class FigurePicture : public CanvasPicture
{
    Q_OBJECT

public:
    using CanvasPicture::CanvasPicture;

    QString summary() const override;
    PictureTable table() const override;

protected:
    QSizeF sheetFor(QSizeF shape) const override;
    void paintSheet(Canvas& canvas) override;
};

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/diagrams/canvaspicture.h"

namespace gui
{

/// For every weight and bias of two layers, the derivative of the error: as the chain rule has it,
/// and beside it as measured from the error alone.
class GradientCheck : public CanvasPicture
{
    Q_OBJECT

public:
    explicit GradientCheck(QWidget* parent = nullptr);

    QString summary() const override;
    PictureTable table() const override;
    int comfortableWidth() const override { return 430; }

protected:
    QSizeF sheetFor(QSizeF shape) const override;
    void paintSheet(Canvas& canvas) override;

private:
    struct Line {
        /// The weight or bias.
        QString parameter;
        /// The values that have its derivative.
        QString exact;
        QString measured;
        std::size_t index;
    };
    std::vector<Line> lines() const;
    /// Whether the letters are so large there that a parameter takes two lines.
    bool isNarrow(QSizeF shape) const;
    /// As far as it is known.
    QString number(const QString& value, std::size_t index) const;
};

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/diagrams/canvas.h"
#include "gui/pictures/picture.h"

namespace gui
{

/// A picture painted on a Canvas: keeps the step and the highlights, and finds the value under the
/// pointer.
class CanvasPicture : public Picture
{
    Q_OBJECT

public:
    explicit CanvasPicture(QWidget* parent = nullptr);

    void setHighlights(const QStringList& names) override;
    bool growsWithText() const override { return true; }
    QSize neededSize(QSize view) const override;
    QSize sizeHint() const override { return sheet().toSize(); }

protected:
    void drawStep(const model::Step& step) override;
    /// How large the sheet is on which paint() draws, in its own units, for a widget of that shape.
    virtual QSizeF sheetFor(QSizeF shape) const = 0;
    QSizeF sheet() const { return sheetFor(size()); }
    virtual void paintSheet(Canvas& canvas) = 0;
    void paintShown(QPainter& painter, const theme::Look& look) override;

    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    using Spots = std::vector<Canvas::Spot>;

    /// Paints it all; returns where each value is.
    Spots paintAll(QPainter& painter, const theme::Look& look);
    void lightSpots(QPainter& painter, const theme::Look& look, const Spots& spots) const;
    void pointAt(const QString& name);

    QStringList m_highlights;
    /// Where the last painting put each value.
    Spots m_spots;
    QString m_pointed;
    bool m_litMoves = false;
};

} // namespace gui

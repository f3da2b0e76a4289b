// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/classnames.h"
#include "gui/pictures/diagrams/canvaspicture.h"
#include "model/evaluation.h"

namespace gui
{

class RunView;

/// How the network on screen does on the rows it learned from and on those held back: the accuracy,
/// and how many rows of each class it takes for which. Only the held-back rows tell how good it is,
/// and it says so.
class ConfusionPicture : public CanvasPicture
{
    Q_OBJECT

public:
    explicit ConfusionPicture(RunView& run, QWidget* parent = nullptr);

    void setClassNames(const ClassNames& names) { m_names = names; }
    QString summary() const override;
    PictureTable table() const override;
    int comfortableWidth() const override { return 270; }
    QSize sizeHint() const override;

protected:
    void drawStep(const model::Step& step) override;
    QSizeF sheetFor(QSizeF shape) const override;
    void paintSheet(Canvas& canvas) override;

private:
    /// Whether the two matrices stand side by side.
    static bool isWide(QSizeF shape) { return shape.width() > shape.height() * 0.95; }
    bool isWide() const { return isWide(size()); }
    QSizeF sheetOf(QSizeF shape, double width) const;
    /// Of one matrix with its headings: as much as the picture has room for.
    double panelWidth(QSizeF shape) const;
    /// The size of a cell, and where the matrix begins.
    QSizeF cell() const;
    QPointF corner() const;
    void paintScore(Canvas& canvas, const QString& title, const model::Score& score) const;
    void paintClass(Canvas& canvas, const QRectF& area, int which) const;
    void paintNothingHeldBack(Canvas& canvas) const;
    /// What stands below both matrices.
    QString note() const;
    double roomForNote() const;

    RunView& m_run;
    ClassNames m_names;
    model::Score m_train;
    model::Score m_test;
    /// How targets are counted, where that is not seen by them.
    QString m_counting;
};

} // namespace gui

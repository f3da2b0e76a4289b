// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/diagrams/canvaspicture.h"

namespace gui
{

/// Which weights are more similar to the input, by dot product and by cosine: a bar each, and the
/// verdict in words.
class ScoresPicture : public CanvasPicture
{
    Q_OBJECT

public:
    using CanvasPicture::CanvasPicture;

    /// While what is measured is dragged, the scale only ever widens, so that a bar is seen to grow
    /// and to shrink; afterwards it fits the scores again.
    void holdScale(bool held);

    QString summary() const override;
    PictureTable table() const override;

protected:
    void drawStep(const model::Step& step) override;
    QSizeF sheetFor(QSizeF shape) const override;
    void paintSheet(Canvas& canvas) override;

private:
    /// One way to measure similarity: the names of its two scores and of its verdict.
    struct Measure {
        QString title;
        const char* scores[2];
        const char* verdict;
    };

    /// What a measure's bars have room for.
    struct Scale {
        double largest = 0;
        bool negative = false;
    };

    static Measure dotProduct();
    static Measure cosine();
    /// Whether the two measures stand side by side, where that makes them larger, or one below the
    /// other; never so that large letters would have to be scrolled sideways.
    bool isWide(QSizeF shape) const;
    bool isWide() const { return isWide(size()); }
    /// Draws it in the top left corner of the canvas.
    void paintMeasure(Canvas& canvas, const Measure& measure, const Scale& scale) const;
    Scale scaleFor(const Measure& measure, Scale least) const;
    QString verdict(const Measure& measure) const;
    /// The score of that name as it is written beside its bar.
    QString scoreText(const char* name) const;

    Scale m_dotScale;
    Scale m_cosineScale;
    bool m_isHeld = false;
};

} // namespace gui

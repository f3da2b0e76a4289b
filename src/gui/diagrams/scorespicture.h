#pragma once

#include "gui/diagrams/canvas.h"
#include "gui/picture.h"

namespace gui
{

/// Which weights are more similar to the input, by dot product and by cosine: a bar each, and the
/// verdict in words.
class ScoresPicture : public Picture
{
    Q_OBJECT

public:
    explicit ScoresPicture(QWidget* parent = nullptr);

    void showStep(const model::Step& step) override;
    void setHighlights(const QStringList& names) override;
    QString summary() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    /// One way to measure similarity: the names of its two scores and of its verdict.
    struct Measure {
        QString title;
        const char* scores[2];
        const char* verdict;
    };

    static Measure dotProduct();
    static Measure cosine();
    /// Draws it in the top left corner of the canvas.
    void paintMeasure(Canvas& canvas, const Measure& measure) const;
    QString verdict(const Measure& measure) const;

    model::Step m_step;
    QStringList m_highlights;
    std::vector<Canvas::Spot> m_spots;
};

} // namespace gui

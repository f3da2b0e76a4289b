#pragma once

#include "gui/diagrams/canvas.h"
#include "gui/picture.h"

namespace gui
{

struct Figure;

/// The drawings of the first lesson: each step has a figure of its own, drawn with the step's live
/// values.
class FigurePicture : public Picture
{
    Q_OBJECT

public:
    explicit FigurePicture(QWidget* parent = nullptr);

    void showStep(const model::Step& step) override;
    void setHighlights(const QStringList& names) override;
    QString summary() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void pointAt(const QString& name);

    const Figure* m_figure = nullptr;
    model::Step m_step;
    QStringList m_highlights;
    /// Where the last painting put each value.
    std::vector<Canvas::Spot> m_spots;
    QString m_pointed;
};

} // namespace gui

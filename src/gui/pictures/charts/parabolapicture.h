// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/charts/chartpicture.h"

class QLineSeries;
class QScatterSeries;

namespace gui
{

/// The error over x = prediction - target: where we are (A), its mirror image (B), the slope there,
/// where a step leads, and several steps down at a learning rate.
class ParabolaPicture : public ChartPicture
{
    Q_OBJECT

public:
    explicit ParabolaPicture(QWidget* parent = nullptr);

    QString summary() const override { return m_summary; }
    PictureTable table() const override { return m_table; }

protected:
    void drawStep(const model::Step& step) override;
    /// Moves A along the parabola: the bias becomes what puts the prediction there.
    void handleMoved(const QString& name, QPointF to) override;
    QString placeText(QPointF at) const override;

private:
    /// What is drawn over the curve, and said about it.
    struct Scene {
        std::vector<ChartLabel> labels;
        std::vector<ChartArrow> arrows;
        std::vector<ChartHandle> handles;
        QStringList words;
        PictureTable table;

        void addRow(const QString& point, double x, double error, const QString& slope = {});
    };

    void showPlace(const model::Step& step, Scene& scene) const;
    void showDirections(const model::Step& step, Scene& scene) const;
    void showMeasure(const model::Step& step, Scene& scene);
    void showSlope(const model::Step& step, Scene& scene);
    /// From A to there; `error` names the value that lights it up.
    void showMove(const char* error, QPointF to, const QString& place, Scene& scene) const;
    void showOtherRow(const model::Step& step, Scene& scene) const;
    void showPath(const model::Step& step, Scene& scene);

    QLineSeries* m_curve = nullptr;
    QLineSeries* m_tangent = nullptr;
    QScatterSeries* m_landings = nullptr;
    /// What A follows from, in the step on screen.
    double m_x = 0;
    double m_target = 0;
    /// The sum without the bias.
    double m_dotProduct = 0;
    Range m_biases;
    QString m_summary;
    PictureTable m_table;
};

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/charts/chartpicture.h"
#include "gui/pictures/charts/contourmap.h"
#include "gui/pictures/charts/landscapescene.h"

class QLabel;

namespace gui
{

class AxisChooser;

/// The error over two weights of a neuron, as a map: contours of one row's error, dashed ones of
/// another's, where the weights are now, and where steps lead. The point can be dragged; of more
/// weights than two, those on the axes move and the others are held. Shows the steps of the lessons
/// on the way down, or those of whoever derives from it.
class ErrorLandscape : public ChartPicture
{
    Q_OBJECT

public:
    explicit ErrorLandscape(QWidget* parent = nullptr);
    ~ErrorLandscape() override;

    QString summary() const override;
    PictureTable table() const override;

    /// The range of every weight, for dragging.
    void setLimits(const Range& limits) { m_limits = limits; }
    /// What the numbers of the row are called, empty where they have no names, and which of them
    /// have their weights on the axes.
    void setFeatures(const QStringList& names, Axes axes);

signals:
    void axesChosen(Axes axes);

protected:
    void drawStep(const model::Step& step) override;
    /// What this step has to show. Axes that were chosen for other rows are none.
    virtual LandscapeScene sceneOf(const model::Step& step, Axes chosen) const;
    void handleMoved(const QString& name, QPointF to) override;
    QString placeText(QPointF at) const override;
    QString nameAt(QPointF place) const override;
    QString tipAt(QPointF place) const override;
    void paintBehind(QPainter& painter, const ChartScale& scale, const theme::Look& look) override;
    void plotResized() override;
    QString textBelow() const override;

private:
    QString nameOf(std::size_t parameter) const;
    void fitAxes();
    /// Whether nothing that the axes are fitted to lies outside of them.
    bool isAllInSight() const;
    /// Looks at the error in all of the plane that is in view.
    void sample();
    void draw();
    std::vector<ChartLabel> contourLabels() const;
    /// The errors there, in words.
    QString errorsAt(QPointF place) const;
    void paintPath(QPainter& painter, const ChartScale& scale, const theme::Look& look) const;

    /// What lines and tints mean.
    QLabel* m_note = nullptr;
    AxisChooser* m_chooser = nullptr;
    QStringList m_features;
    Axes m_chosenAxes;
    Axes m_axes;
    Range m_limits{-100, 100};
    LandscapeScene m_scene;
    /// What the map is to show at least.
    QRectF m_frame;
    ContourMap m_map;
    ContourMap m_otherMap;
};

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/document.h"
#include "gui/pictures/charts/chartpicture.h"

class QScatterSeries;

namespace gui
{

class AxisChooser;
class ClearRoom;

/// Three vectors as arrows from the origin; their tips can be dragged. Of vectors with more than
/// two numbers it shows the two that are on the axes. What a step is about is drawn beside them:
/// the coordinates being multiplied, lengths and angles, or the input's shadow on each of the
/// weights.
class PlanePicture : public ChartPicture
{
    Q_OBJECT

public:
    explicit PlanePicture(QWidget* parent = nullptr);
    ~PlanePicture() override;

    QString summary() const override;
    PictureTable table() const override;

    /// The range of every number, for dragging.
    void setLimits(double minimum, double maximum);
    /// What the numbers of the vectors are called, which two are on the axes, and what is to be
    /// said of them there: see axisNotes(). Without names they are the tutorial's vectors in a
    /// plane.
    void setFeatures(const QStringList& names, Axes axes, const QStringList& notes = {});

signals:
    void axesChosen(Axes axes);

protected:
    void drawStep(const model::Step& step) override;
    void handleMoved(const QString& name, QPointF to) override;
    void highlightsChanged() override;
    void plotResized() override;
    QString textBelow() const override;

private:
    struct Arrow {
        QString name;
        /// How the names of its length and angle begin.
        std::string measures;
        theme::Role role;
        QPointF tip;
    };

    Arrow arrow(const char* name, const char* measures, theme::Role role) const;
    /// Whether the vectors are the tutorial's kind: two numbers without names.
    bool isTutorialPlane() const { return m_features.isEmpty(); }
    AxisTitle axisTitle(std::size_t feature) const;
    bool isStep(std::string_view id) const { return step().id == id; }
    /// What frames all three vectors.
    QRectF frameOfTips() const;
    /// Frames them. While and after somebody moves a tip the frame keeps still, unless one leaves
    /// it or all of them would be small in it.
    void fitAxes();
    void draw();
    /// What stands at an arrow's tip: its name, and the measure this step is about.
    QString tipText(const Arrow& arrow) const;
    /// The value that text is about.
    QString tipName(const Arrow& arrow) const;
    void addNames(std::vector<ChartLabel>& labels, ClearRoom& room) const;
    void drawProducts(const Arrow& weights, std::size_t coordinate, std::vector<ChartLabel>& labels,
                      ClearRoom& room);
    void drawArcs();
    void drawShadows();
    void drawGuide(const QList<QPointF>& points, theme::Role role, Qt::PenStyle style,
                   double width);

    AxisChooser* m_chooser = nullptr;
    double m_minimum = 0;
    double m_maximum = 0;
    QStringList m_features;
    QStringList m_notes;
    Axes m_axes;
    std::vector<Arrow> m_arrows;
    QRectF m_frame;
    /// Whether the frame stays that of before a tip was moved.
    bool m_keepsFrame = false;
    /// Lines for guides, taken in the order in which a step needs them.
    std::vector<QLineSeries*> m_guides;
    std::size_t m_usedGuides = 0;
};

} // namespace gui

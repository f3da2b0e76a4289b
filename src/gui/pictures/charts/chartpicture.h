// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/charts/axistitle.h"
#include "gui/pictures/charts/chartmarks.h"
#include "gui/pictures/charts/chartscale.h"
#include "gui/pictures/charts/stroke.h"
#include "gui/pictures/picture.h"
#include "session/session.h"

#include <optional>
#include <vector>

class QChart;
class QLineSeries;
class QPainter;
class QScatterSeries;
class QValueAxis;

namespace gui
{

class ChartAxes;
class ChartView;
class ChartZoom;

/// A picture that is a Qt Chart: fixed axes with titles and round ticks, thin grid, no frame, no
/// legend, our colours in light and dark, direct labels, arrows and handles drawn over the plot.
class ChartPicture : public Picture
{
    Q_OBJECT

public:
    explicit ChartPicture(QWidget* parent = nullptr);
    ~ChartPicture() override;

    void setHighlights(const QStringList& names) override;
    /// The chart, and the text below it.
    QRect drawnPart() const override;

    /// The part of the chart that is on screen; nothing if that is all of it. Only charts that are
    /// zoomable ever show a part.
    const std::optional<session::VisibleRange>& zoom() const;
    /// Shows that part, as far as there is one, from the next showStep() on.
    void setZoom(const std::optional<session::VisibleRange>& part);
    bool isZoomable() const { return m_zoomer; }
    /// Shows more (factor above 1) or less, while this place of the chart stays where it is.
    void zoomBy(double factor, QPointF fixed);
    void moveBy(QPointF by);
    void showAll();

signals:
    /// The person has zoomed or moved the chart: the step is to be shown again.
    void zoomChanged();

protected:
    QChart* chart() const { return m_chart; }
    QValueAxis* xAxis() const;
    QValueAxis* yAxis() const;
    ChartScale scale() const { return ChartScale::of(*m_chart); }
    /// Sets the range and title of an axis and gives it round ticks. Axes do not move unless this
    /// is called again.
    void setXAxis(double minimum, double maximum, const AxisTitle& title);
    void setYAxis(double minimum, double maximum, const AxisTitle& title);
    /// As ChartAxes has them.
    void setBriefYTitle(const QString& title);
    void setWholeNumbersAcross();
    /// Whether the mouse holds a handle: axes that moved under it would take it along.
    bool isDragged() const;
    /// Lets a person zoom and move the chart. Not together with equal scales. Labels that stand
    /// outside the part on screen are not drawn.
    void setZoomable();
    /// One unit is as long on both axes (for planes in which angles are meant): the roomier axis
    /// shows more.
    void setEqualScales(bool equal);

    /// A line or a set of points on these axes. Give numbers with replace(), never point by point,
    /// and a line another pen with setStroke().
    QLineSeries* addLine(const Stroke& stroke = {});
    QScatterSeries* addPoints(theme::Role role, double size);
    void setStroke(QLineSeries* line, const Stroke& stroke);
    /// Labels are written in letters of this share of the text's.
    void setLetters(double share);

    /// What is drawn over the plot. Each call replaces what was there.
    void setLabels(std::vector<ChartLabel> labels);
    void setArrows(std::vector<ChartArrow> arrows);
    void setHandles(std::vector<ChartHandle> handles);
    const QStringList& highlights() const { return m_highlights; }

    /// Called while a handle is dragged or moved by keys, with where it should go; usually emits
    /// inputEdited().
    virtual void handleMoved(const QString& name, QPointF to);
    /// The person has clicked on the plane where no handle is. Zoomable charts only.
    virtual void clickedAt(QPointF place);
    /// The value that the plot itself shows at a place in its own coordinates, where no handle,
    /// label or arrow is (a bar, the region of a row); empty where none is.
    virtual QString nameAt(QPointF place) const;
    /// More about what the plot shows at a place, for whoever rests the pointer there; empty where
    /// there is nothing more to say.
    virtual QString tipAt(QPointF place) const;
    /// Where a point is, in words: "prediction 0.64; error 0.4096".
    virtual QString placeText(QPointF at) const;
    /// What is to be known of the chart and does not stand in it: on screen in other parts of the
    /// picture, below it where it is painted. May be empty.
    virtual QString textBelow() const;
    /// Called when the plot has another size: for what is placed by what is on screen. Default:
    /// nothing.
    virtual void plotResized() {}
    /// Called when the highlights have changed; labels, arrows and handles are lit up without it.
    virtual void highlightsChanged();
    /// Painted behind the series, in scene coordinates, clipped to the plot (decision regions).
    /// Default: nothing.
    virtual void paintBehind(QPainter& painter, const ChartScale& scale, const theme::Look& look);
    void paintShown(QPainter& painter, const theme::Look& look) override;

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void dressView(const theme::Look& look);
    /// Has the axes settle at once, as they do on screen by and by.
    void settle();
    /// Empty where there is no such text.
    QRect roomBelow() const;
    /// All of it is drawn in that look from now on.
    void dress(const theme::Look& look);
    /// Tells of the value that is pointed at, if it is another one than before.
    void pointAt(const QString& name);
    /// Says in words which handle has the focus, and where it is.
    void describeHandles();

    QChart* m_chart = nullptr;
    ChartView* m_view = nullptr;
    ChartAxes* m_axes = nullptr;
    ChartZoom* m_zoomer = nullptr;
    struct Line {
        QLineSeries* series;
        Stroke stroke;
    };
    struct Points {
        QScatterSeries* series;
        theme::Role role;
    };
    std::vector<Line> m_lines;
    std::vector<Points> m_points;
    /// Of the size of text, for labels.
    double m_lettersShare = 1;
    QString m_pointed;
    QStringList m_highlights;
};

} // namespace gui

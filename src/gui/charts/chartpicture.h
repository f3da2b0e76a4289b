#pragma once

#include "gui/picture.h"

#include <QPointF>

class QChart;
class QLineSeries;
class QPainter;
class QScatterSeries;
class QValueAxis;

namespace gui
{

class ChartView;

/// Something drawn over the plot in the chart's own coordinates: a name beside a curve's end or at an arrow's tip.
struct ChartLabel {
    QPointF at;
    QString text;
    QColor colour;
    /// Where the text stands seen from the point.
    Qt::Alignment side = Qt::AlignRight | Qt::AlignVCenter;
    bool bold = false;
};

/// An arrow drawn over the plot in the chart's own coordinates, with the value it shows.
struct ChartArrow {
    QPointF from;
    QPointF to;
    QColor colour;
    QString name;
    double width = 2.5;
};

/// A point that can be dragged (mouse) or moved (Tab to it, arrow keys); `name` is the input or value it shows.
struct ChartHandle {
    QString name;
    QPointF at;
    QColor colour;
    bool draggable = true;
};

/// A picture that is a Qt Chart: fixed axes with titles and round ticks, thin grid, no frame, no legend, our colours
/// in light and dark, direct labels, arrows and handles drawn over the plot.
class ChartPicture : public Picture
{
    Q_OBJECT

public:
    explicit ChartPicture(QWidget* parent = nullptr);

    void setHighlights(const QStringList& names) override;

protected:
    QChart* chart() const;
    QValueAxis* xAxis() const { return m_xAxis; }
    QValueAxis* yAxis() const { return m_yAxis; }
    /// Sets the range, rounds its ticks, and gives the axis its title. Axes do not move unless this is called again.
    void setXAxis(double minimum, double maximum, const QString& title);
    void setYAxis(double minimum, double maximum, const QString& title);
    /// One unit is as long on both axes (for planes in which angles are meant).
    void setEqualScales(bool equal);

    /// A line or a set of points on these axes. Give numbers with replace(), never point by point.
    QLineSeries* addLine(const QColor& colour, double width = 2);
    QScatterSeries* addPoints(const QColor& colour, double size = 11);

    /// What is drawn over the plot. Each call replaces what was there.
    void setLabels(std::vector<ChartLabel> labels);
    void setArrows(std::vector<ChartArrow> arrows);
    void setHandles(std::vector<ChartHandle> handles);

    /// Called while a handle is dragged or moved by keys, with where it should go; usually emits inputEdited().
    virtual void handleMoved(const QString& name, QPointF to);
    /// Painted behind the series, in scene coordinates, clipped to the plot (decision regions). Default: nothing.
    virtual void paintBehind(QPainter& painter, const QRectF& plotArea);

private:
    friend class ChartView;
    ChartView* m_view = nullptr;
    QValueAxis* m_xAxis = nullptr;
    QValueAxis* m_yAxis = nullptr;
};

} // namespace gui

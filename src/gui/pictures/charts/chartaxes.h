// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/range.h"
#include "gui/look/look.h"
#include "gui/pictures/charts/axistitle.h"
#include "session/session.h"

#include <QObject>
#include <QPointF>
#include <QString>

#include <optional>

class QChart;
class QValueAxis;

namespace gui
{

/// The two axes of a chart: what they show, the part of it that a person has chosen to look at,
/// titles that have room, and round ticks. Axes do not move unless they are told to.
class ChartAxes : public QObject
{
    Q_OBJECT

public:
    /// Gives the chart its axes.
    explicit ChartAxes(QChart& chart);

    QValueAxis& x() const { return m_x; }
    QValueAxis& y() const { return m_y; }
    const AxisTitle& xTitle() const { return m_xTitle; }
    const AxisTitle& yTitle() const { return m_yTitle; }

    void setX(Range range, const AxisTitle& title);
    void setY(Range range, const AxisTitle& title);
    /// Stands in the place of the vertical axis' title where that is too long.
    void setBriefYTitle(const QString& title);
    /// The ticks across stand at whole numbers only.
    void setWholeNumbersAcross() { m_wholeAcross = true; }
    /// One unit is as long on both axes: the roomier one shows more. Not together with parts.
    void setEqualScales(bool equal);

    /// What is on screen where that is not all.
    const std::optional<session::VisibleRange>& part() const { return m_part; }
    void setPart(const std::optional<session::VisibleRange>& part);
    Range visibleX() const;
    Range visibleY() const;
    /// Shows more (factor above 1) or less, while this place of the chart stays where it is.
    void zoomBy(double factor, QPointF fixed);
    void moveBy(QPointF by);
    void showAll();

    /// The chart has more or less room than before.
    void fit();
    void setLook(const theme::Look& look);

signals:
    /// Another part is on screen, whoever chose it.
    void partChanged();
    /// zoomBy(), moveBy() or showAll() chose it.
    void partChosen();

private:
    void set(Range& range, Range wanted);
    void look(Range x, Range y);
    void show();
    double intervalAcross(Range x) const;
    void settle();
    void settleEqualScales();
    void fitTitles();

    QChart& m_chart;
    QValueAxis& m_x;
    QValueAxis& m_y;
    /// What was asked for: equal scales may show more, a part is less.
    Range m_xRange;
    Range m_yRange;
    AxisTitle m_xTitle;
    AxisTitle m_yTitle;
    QString m_briefYTitle;
    std::optional<session::VisibleRange> m_part;
    bool m_equalScales = false;
    bool m_wholeAcross = false;
    int m_roundsLeft = 0;
};

} // namespace gui

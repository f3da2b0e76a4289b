// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/errorbars.h"

#include "gui/base/numbers.h"
#include "gui/base/rownumber.h"

#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace gui
{

namespace
{

/// Two bars stand at 0.5 and 1.5.
constexpr double axisEnd = 2;
constexpr double barWidth = 0.5;
/// The least distance between two labels.
constexpr double barLabelDistance = 0.11;

} // namespace

ErrorBars::ErrorBars(QWidget* parent)
    : ChartPicture(parent), m_mean(addLine({theme::Role::Error, 2, Qt::DashLine}))
{
    // Nothing is measured across, and lines would cross the bars, which have their numbers.
    xAxis()->setLabelsVisible(false);
    xAxis()->setLineVisible(false);
    xAxis()->setGridLineVisible(false);
    yAxis()->setGridLineVisible(false);
}

void ErrorBars::drawStep(const model::Step& step)
{
    setXAxis(0, axisEnd, QString());
    setYAxis(0, 1, tr("error"));
    m_bars.clear();
    const auto add = [&](const char* name, const QString& label, double at) {
        if (step.find(name))
            m_bars.push_back({QString::fromLatin1(name), label, step.number(name), at});
    };
    const QString second = tr("row %1").arg(countNumber(rowNumber(step, 1)));
    if (step.id == "large-and-small") {
        // A row stays on its side from step to step.
        add("half_error", tr("half as far"), 0.5);
        add("error", second, 1.5);
    } else {
        add("first_error", tr("row %1").arg(countNumber(rowNumber(step, 0))), 0.5);
        add("error", second, 1.5);
    }

    const auto red = theme::Role::Error;
    std::vector<ChartLabel> labels;
    std::vector<ChartHandle> handles;
    QStringList spoken;
    for (const Bar& bar : m_bars) {
        const QString text =
            QStringLiteral("%1: %2").arg(bar.label, numberOf(bar.name, bar.height, 4));
        labels.push_back(
            {{bar.at, bar.height}, text, red, Qt::AlignHCenter | Qt::AlignTop, true, bar.name});
        handles.push_back({bar.name, {bar.at, bar.height}, red, false});
        spoken << text;
    }
    m_mean->clear();
    m_meanShown.reset();
    if (step.id == "mean") {
        const double mean = step.number("mse");
        m_meanShown = mean;
        const QString text = tr("mean %1").arg(numberOf(QStringLiteral("mse"), mean, 4));
        m_mean->replace(QList<QPointF>{{0, mean}, {axisEnd, mean}});
        // Above the lower bar there is room, unless both reach the top.
        const bool firstIsLower = m_bars.front().height <= m_bars.back().height;
        const double lower = std::min(m_bars.front().height, m_bars.back().height);
        const double above = std::max(mean, lower + barLabelDistance);
        const bool fits = above < 1 - barLabelDistance;
        const auto inwards = firstIsLower ? Qt::AlignRight : Qt::AlignLeft;
        labels.push_back({{firstIsLower ? 0 : axisEnd, fits ? above : mean},
                          text,
                          red,
                          inwards | (fits ? Qt::AlignTop : Qt::AlignBottom),
                          true,
                          QStringLiteral("mse")});
        spoken << text;
    }
    if (m_bars.empty()) {
        const QString nothing = tr("No error computed yet");
        labels.push_back({{axisEnd / 2, 0.5},
                          nothing,
                          theme::Role::Neutral,
                          Qt::AlignHCenter | Qt::AlignVCenter});
        spoken << nothing;
    }
    m_summary = tr("Errors as bars. ") + spoken.join(QStringLiteral("; "));
    setLabels(std::move(labels));
    setHandles(std::move(handles));
}

QString ErrorBars::nameAt(QPointF place) const
{
    for (const Bar& bar : m_bars) {
        if (std::abs(place.x() - bar.at) <= barWidth / 2 && place.y() <= bar.height)
            return bar.name;
    }
    return {};
}

void ErrorBars::paintBehind(QPainter& painter, const ChartScale& scale, const theme::Look& look)
{
    painter.setPen(QPen(look.colour(theme::Role::Neutral), 1));
    painter.drawLine(scale.plot.bottomLeft(), scale.plot.bottomRight());
    for (const Bar& bar : m_bars) {
        const QRectF box(scale.toScene({bar.at - barWidth / 2, bar.height}),
                         scale.toScene({bar.at + barWidth / 2, 0}));
        const bool lit = highlights().contains(bar.name);
        QColor fill = look.colour(theme::Role::Error);
        painter.setPen(QPen(fill, lit ? 2.5 : 1));
        fill.setAlpha(lit ? 120 : 60);
        painter.setBrush(fill);
        painter.drawRect(box);
    }
}

PictureTable ErrorBars::table() const
{
    PictureTable table{{tr("Bar"), tr("error")}, {}};
    for (const Bar& bar : m_bars)
        table.rows << QStringList{bar.label, numberOf(bar.name, bar.height, 6)};
    if (m_meanShown)
        table.rows << QStringList{tr("mean"), numberOf(QStringLiteral("mse"), *m_meanShown, 6)};
    if (m_bars.empty())
        table.rows << QStringList{tr("No error computed yet"), {}};
    return table;
}

} // namespace gui

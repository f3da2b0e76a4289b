// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/hiddenplane.h"

#include "gui/base/numbers.h"
#include "gui/pictures/charts/clearroom.h"

#include <QLineSeries>
#include <QPainter>

#include <cmath>

namespace gui
{

using theme::Role;

namespace
{

/// tanh lies between −1 and 1; a little more shows that.
constexpr double outputsReach = 1.15;
/// From where to where the grid goes, in lines this far apart: the four rows stand on its corners.
constexpr double gridLow = -0.5, gridHigh = 1.5, gridGap = 0.25;
constexpr int samples = 40;

PlaneLine lineOf(const model::Step& step, const std::string& name)
{
    const model::Value* weights = step.find(name + "_weights");
    if (!weights || weights->withheld)
        return {};
    return {{weights->numbers[0], weights->numbers[1]}, step.number(name + "_bias")};
}

} // namespace

HiddenPlane::HiddenPlane(QWidget* parent) : ChartPicture(parent), m_drawn(addLine())
{
    setEqualScales(true);
    setXAxis(-outputsReach, outputsReach, tr("output of the first unit"));
    setYAxis(-outputsReach, outputsReach, tr("output of the second unit"));
}

void HiddenPlane::drawStep(const model::Step& step)
{
    setXAxis(-outputsReach, outputsReach, tr("output of the first unit"));
    setYAxis(-outputsReach, outputsReach, tr("output of the second unit"));
    m_rows.clear();
    const model::Value* across = step.find("feature_1");
    const model::Value* up = step.find("feature_2");
    const model::Value* inputs = step.find("inputs");
    const model::Value* targets = step.find("targets");
    m_isKnown = across && up && !across->withheld && !up->withheld;
    if (m_isKnown) {
        m_across = lineOf(step, "line_1");
        m_up = lineOf(step, "line_2");
        m_line = lineOf(step, "hidden_line");
    }
    for (std::size_t i = 0; inputs && targets && i < targets->numbers.size(); ++i) {
        const QPointF from(inputs->numbers[2 * i], inputs->numbers[2 * i + 1]);
        const QPointF at = m_isKnown ? QPointF(across->numbers[i], up->numbers[i]) : QPointF();
        const double target = targets->numbers[i];
        m_rows.push_back({from, at, target, (m_line.sum(at) >= 0) == (target == 1)});
    }
    draw();
}

QPointF HiddenPlane::placeOfInputs(QPointF inputs) const
{
    return {std::tanh(m_across.sum(inputs)), std::tanh(m_up.sum(inputs))};
}

void HiddenPlane::draw()
{
    std::vector<ChartLabel> labels;
    std::vector<ChartHandle> handles;
    m_drawn->clear();
    if (!m_isKnown) {
        setLabels({});
        setHandles({});
        return;
    }
    if (const auto line = m_line.within(scale().plane())) {
        const bool lit = highlights().contains(QStringLiteral("hidden_line_weights"));
        setStroke(m_drawn, {Role::Prediction, lit ? 3.5 : 2.5});
        m_drawn->replace(QList<QPointF>{line->p1(), line->p2()});
    }
    for (const Row& row : m_rows) {
        const bool one = row.target == 1;
        handles.push_back({QStringLiteral("feature_1"), row.at, one ? Role::Weights : Role::Input,
                           false, one ? HandleShape::Diamond : HandleShape::Circle, !row.isRight});
    }
    ClearRoom room(scale(), font());
    for (const Row& row : m_rows)
        room.keepOff(row.at, 9);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        QString text = tr("row %1").arg(i + 1);
        bool isFirst = true;
        for (std::size_t other = 0; other < m_rows.size(); ++other) {
            const bool same = QLineF(m_rows[i].at, m_rows[other].at).length() < 0.02;
            isFirst = isFirst && !(same && other < i);
            if (same && other > i)
                text = tr("rows %1 and %2").arg(i + 1).arg(other + 1);
        }
        const ChartLabel label{m_rows[i].at, text,
                               Role::Ink,    Qt::AlignRight | Qt::AlignTop,
                               false,        QStringLiteral("feature_1")};
        if (const auto placed = isFirst ? room.near(label) : std::nullopt)
            labels.push_back(*placed);
    }
    setLabels(std::move(labels));
    setHandles(std::move(handles));
}

void HiddenPlane::highlightsChanged()
{
    draw();
}

void HiddenPlane::plotResized()
{
    draw();
}

void HiddenPlane::paintBehind(QPainter& painter, const ChartScale& scale, const theme::Look& look)
{
    if (!m_isKnown)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    // The side of the 1 of the line that parts the rows best.
    chartmarks::paintSide(painter, scale.toScene(m_line.sideOf(scale.plane())), look);
    painter.setBrush(Qt::NoBrush);
    const auto drawCurve = [&](QPointF from, QPointF to) {
        QPolygonF curve;
        for (int i = 0; i <= samples; ++i)
            curve << scale.toScene(placeOfInputs(from + (to - from) * (double(i) / samples)));
        painter.drawPolyline(curve);
    };
    for (double at = gridLow; at <= gridHigh + gridGap / 2; at += gridGap) {
        // The lines through the rows are stronger.
        const bool isRows = at == 0 || at == 1;
        painter.setPen(QPen(look.colour(Role::Neutral), isRows ? 1.4 : 0.6));
        drawCurve({at, gridLow}, {at, gridHigh});
        drawCurve({gridLow, at}, {gridHigh, at});
    }
}

QString HiddenPlane::summary() const
{
    if (!m_isKnown)
        return tr("The plane of what both units say: nothing is drawn in it yet.");
    QStringList sentences{tr("The plane of what both units say, with a bent grid of the old plane "
                             "and the line that parts the rows best.")};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        sentences
            << (row.isRight
                    ? tr("Row %1, target %2, is at %3 and %4, on the right side of the line.")
                    : tr("Row %1, target %2, is at %3 and %4, on the wrong side of the line."))
                   .arg(i + 1)
                   .arg(pageNumber(row.target, 4), pageNumber(row.at.x(), 4),
                        pageNumber(row.at.y(), 4));
    }
    return sentences.join(QLatin1Char(' '));
}

PictureTable HiddenPlane::table() const
{
    PictureTable table{{tr("row"), tr("first input"), tr("second input"), tr("target"),
                        tr("output of the first unit"), tr("output of the second unit")},
                       {}};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        table.rows << QStringList{
            countNumber(qint64(i) + 1),
            pageNumber(row.from.x(), 6),
            pageNumber(row.from.y(), 6),
            pageNumber(row.target, 6),
            m_isKnown ? pageNumber(row.at.x(), 6) : placeOf(QStringLiteral("feature_1")),
            m_isKnown ? pageNumber(row.at.y(), 6) : placeOf(QStringLiteral("feature_2"))};
    }
    return table;
}

} // namespace gui

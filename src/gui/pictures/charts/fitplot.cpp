// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/fitplot.h"

#include "gui/base/numbers.h"
#include "gui/base/rownumber.h"
#include "gui/base/strings.h"
#include "gui/pictures/charts/chartlegend.h"
#include "gui/pictures/charts/numberscale.h"
#include "gui/pictures/charts/rowmarks.h"
#include "gui/run/runview.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace gui
{

FitPlot::FitPlot(RunView& run, QWidget* parent)
    : ChartPicture(parent), m_run(run), m_legend(new ChartLegend(this)), m_score(new QLabel(this))
{
    setObjectName(QStringLiteral("fitPlot"));
    m_legend->setObjectName(QStringLiteral("fitLegend"));
    m_score->setObjectName(QStringLiteral("fitScore"));
    m_score->setTextFormat(Qt::PlainText);
    m_score->setContentsMargins(12, 0, 12, 4);
    m_score->setWordWrap(true);
    layout()->addWidget(m_legend);
    layout()->addWidget(m_score);
    setZoomable();
}

FitPlot::Mark FitPlot::markOf(std::size_t row, bool heldBack) const
{
    return {{m_names.inUnits(m_run.dataset().targets[row]),
             m_names.inUnits(m_run.evaluation().predictions[row])},
            row,
            heldBack};
}

void FitPlot::showMarks()
{
    m_marks.clear();
    for (const auto& [row, heldBack] : drawnRows(m_run.dataset()))
        m_marks.push_back(markOf(row, heldBack));
    m_radius = rowMarkRadius(m_marks.size(), 2.5, 5.5);
}

void FitPlot::showAxes()
{
    if (isDragged())
        return;
    const Range& targets = m_run.facts().targets;
    m_range = Range{m_names.inUnits(targets.minimum), m_names.inUnits(targets.maximum)}.withRoom();
    // Predictions that lie beside the targets are worth seeing, wild ones are not worth it.
    const double most = 0.5 * m_range.span();
    Range shown = m_range;
    for (const Mark& mark : m_marks) {
        if (!std::isfinite(mark.at.y()))
            continue;
        shown.minimum = std::min(shown.minimum, std::max(mark.at.y(), m_range.minimum - most));
        shown.maximum = std::max(shown.maximum, std::min(mark.at.y(), m_range.maximum + most));
    }
    const QString target = QString::fromStdString(m_run.dataset().target_name);
    const auto title = [&](const QString& which) {
        const QString unit = unitBeside(target, m_names);
        return AxisTitle(target, unit.isEmpty() ? which : which + QStringLiteral(", ") + unit);
    };
    setXAxis(m_range.minimum, m_range.maximum, title(tr("true")));
    setYAxis(shown.minimum, shown.maximum, title(tr("predicted")));
    setBriefYTitle(tr("predicted"));
}

void FitPlot::drawStep(const model::Step& step)
{
    m_drawn.reset();
    // Of classes there is nothing to see in it.
    if (!m_names.numbers) {
        m_marks.clear();
        m_score->clear();
        return;
    }
    showMarks();
    showAxes();
    const QColor learned = look().colour(theme::Role::Error);
    const QColor heldBack = look().colour(theme::Role::SecondWeights);
    QList<ChartLegend::Entry> entries{{{QStringLiteral("●"), learned}, {tr("learned from")}}};
    if (!m_run.dataset().test_rows.empty())
        entries << ChartLegend::Entry{{QStringLiteral("◇"), heldBack}, {tr("held back")}};
    entries << ChartLegend::Entry{{tr("– – predicted = true")}};
    m_legend->setEntries(entries);
    QStringList scores{scoreText(false)};
    if (!m_run.dataset().test_rows.empty())
        scores << scoreText(true);
    m_score->setText(scores.join(QLatin1Char('\n')));
    std::vector<ChartLabel> labels;
    if (step.find("row")) {
        const auto row = std::size_t(step.number("row")) - 1;
        m_drawn = markOf(row, false);
        labels.push_back(
            {m_drawn->at, tr("row %1").arg(numberedRow(m_rowNames, row, longestRowName)),
             theme::Role::Ink, Qt::AlignLeft | Qt::AlignTop, true, QStringLiteral("row")});
    }
    setLabels(std::move(labels));
}

QString FitPlot::scoreText(bool heldBack) const
{
    const model::Evaluation& evaluation = m_run.evaluation();
    const model::Baseline& baseline = m_run.facts().baseline;
    const model::Score& score = heldBack ? evaluation.test : evaluation.train;
    const double ofMean = heldBack ? baseline.held_back_error_of_mean : baseline.error_of_mean;
    // Nearly all of it is not all of it.
    const double share = score.error > 0 ? std::min(1 - score.error / ofMean, 0.999) : 1;
    // Where all targets are the same, there is nothing to explain.
    const QString explained = ofMean > 0 ? pageNumber(share, 3) : QString(noNumber);
    return (heldBack ? tr("Held-back rows: off by about %1, R² %2.")
                     : tr("Rows learned from: off by about %1, R² %2."))
        .arg(m_names.ofOffBy(score.error, score.rows), explained);
}

bool FitPlot::isNear(const Mark& mark, QPointF place) const
{
    const ChartScale scale = this->scale();
    return QLineF(scale.toScene(place), scale.toScene(mark.at)).length() <= reachOfRowMark;
}

QString FitPlot::nameAt(QPointF place) const
{
    return m_drawn && isNear(*m_drawn, place) ? QStringLiteral("row") : QString();
}

QString FitPlot::tipAt(QPointF place) const
{
    const ChartScale scale = this->scale();
    const QPointF at = scale.toScene(place);
    const auto nearest = std::ranges::min_element(
        m_marks, {}, [&](const Mark& mark) { return QLineF(at, scale.toScene(mark.at)).length(); });
    if (nearest == m_marks.end() || !isNear(*nearest, place))
        return {};
    const double target = m_run.dataset().targets[nearest->row];
    const double prediction = m_run.evaluation().predictions[nearest->row];
    return tr("row %1").arg(numberedRow(m_rowNames, nearest->row)) +
           QStringLiteral("\n%1: %2\n%3: %4")
               .arg(tr("true"), m_names.numberOfTarget(target), tr("predicted"),
                    m_names.numberOf(prediction));
}

QString FitPlot::textBelow() const
{
    return m_score->text();
}

void FitPlot::paintBehind(QPainter& painter, const ChartScale& scale, const theme::Look& look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.colour(theme::Role::Neutral), 1.5, Qt::DashLine));
    painter.drawLine(scale.toScene({m_range.minimum, m_range.minimum}),
                     scale.toScene({m_range.maximum, m_range.maximum}));
    const auto paint = [&](const Mark& mark, double size) {
        // Of a run that has gone astray, predictions may be too large for any painter.
        if (!scale.plane().contains(mark.at))
            return;
        const QPointF at = scale.toScene(mark.at);
        if (mark.heldBack) {
            painter.setPen(
                QPen(look.colour(theme::Role::SecondWeights), std::max(1.2, 0.3 * size)));
            painter.setBrush(look.page());
            painter.drawPolygon(QPolygonF({at + QPointF(0, -size), at + QPointF(size, 0),
                                           at + QPointF(0, size), at + QPointF(-size, 0)}));
            return;
        }
        painter.setPen(QPen(look.page(), 0.18 * size));
        painter.setBrush(look.colour(theme::Role::Error));
        painter.drawEllipse(at, size, size);
    };
    for (const Mark& mark : m_marks)
        paint(mark, m_radius);
    if (m_drawn && scale.plane().contains(m_drawn->at)) {
        chartmarks::paintHalo(painter, scale.toScene(m_drawn->at),
                              highlights().contains(QStringLiteral("row")), look);
        paint(*m_drawn, std::max(m_radius, 5.0));
    }
}

QString FitPlot::summary() const
{
    // Of predictions that follow their targets, those of large ones are large: said by the ends.
    const auto byTarget = [](const Mark& a, const Mark& b) { return a.at.x() < b.at.x(); };
    QStringList sentences{
        tr("Each row by its true number, across, and the predicted one, up. Rows on the diagonal "
           "are met."),
        m_score->text()};
    if (!m_marks.empty()) {
        const auto [least, most] = std::ranges::minmax_element(m_marks, byTarget);
        const auto words = [this](const Mark& mark) {
            return std::pair(m_names.numberOfTarget(m_run.dataset().targets[mark.row]),
                             m_names.numberOf(m_run.evaluation().predictions[mark.row]));
        };
        const auto [leastTrue, leastPredicted] = words(*least);
        const auto [mostTrue, mostPredicted] = words(*most);
        sentences << tr("The least, %1, is predicted as %2; the greatest, %3, as %4.")
                         .arg(leastTrue, leastPredicted, mostTrue, mostPredicted);
    }
    return inOneParagraph(sentences);
}

PictureTable FitPlot::table() const
{
    PictureTable table{{tr("row"), tr("true"), tr("predicted"), tr("difference"), tr("used for")},
                       {}};
    for (const Mark& mark : m_marks) {
        const double target = m_run.dataset().targets[mark.row];
        const double prediction = m_run.evaluation().predictions[mark.row];
        table.rows << QStringList{numberedRow(m_rowNames, mark.row), m_names.numberOfTarget(target),
                                  m_names.numberOf(prediction),
                                  m_names.ofDifference(prediction - target),
                                  mark.heldBack ? tr("testing") : tr("training")};
    }
    return table;
}

} // namespace gui

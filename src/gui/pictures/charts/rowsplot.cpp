// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/rowsplot.h"

#include "gui/base/numbers.h"
#include "gui/base/rownumber.h"
#include "gui/base/strings.h"
#include "gui/pictures/charts/axischooser.h"
#include "gui/pictures/charts/chartlegend.h"
#include "gui/run/runview.h"
#include "gui/run/trainingwords.h"

#include <QChart>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace gui
{

RowsPlot::RowsPlot(RunView& run, QWidget* parent)
    : ChartPicture(parent),
      m_run(run),
      m_legend(new ChartLegend(this)),
      m_note(new QLabel(this)),
      m_chooser(new AxisChooser(this))
{
    m_note->setObjectName(QStringLiteral("rowsNote"));
    m_note->setContentsMargins(12, 0, 12, 0);
    m_note->setWordWrap(true);
    m_note->hide();
    m_legend->setObjectName(QStringLiteral("rowsLegend"));
    // What it says of marks, the table and the tips say of each of them.
    layout()->addWidget(m_legend);
    layout()->addWidget(m_note);
    layout()->addWidget(m_chooser);
    connect(m_chooser, &AxisChooser::axesChosen, this, &RowsPlot::axesChosen);
    setObjectName(chartOfAxes);
    setZoomable();
    // Lines across the marks would disturb.
    xAxis()->setGridLineVisible(false);
    yAxis()->setGridLineVisible(false);
}

void RowsPlot::setAxes(Axes axes, const model::Dataset& dataset, const QStringList& notes)
{
    m_notes = notes;
    m_chosenAxes = axes;
    // The choice of axes takes up room; what is chosen among is worth looking at.
    setMinimumHeight(dataset.features() > 2 ? 300 : 150);
    m_chooser->showAxes(toStrings(dataset.feature_names), axes, tr("others at their mean"));
}

void RowsPlot::showAxes()
{
    const model::Dataset& dataset = m_run.dataset();
    // Axes that were chosen for other rows wait for theirs.
    const bool exist = std::max(m_chosenAxes.across, m_chosenAxes.up) < dataset.features();
    m_axes = exist ? m_chosenAxes : Axes();
    if (isDragged())
        return;
    const std::vector<Range> ranges = this->ranges();
    const auto [left, right] = ranges[m_axes.across];
    setXAxis(left, right, titleOf(m_axes.across));
    if (dataset.features() < 2) {
        const QString target = QString::fromStdString(dataset.target_name);
        const Range targets{m_names.inUnits(m_run.facts().targets.minimum),
                            m_names.inUnits(m_run.facts().targets.maximum)};
        const Range shown = isOfNumbers() ? targets.withRoom() : Range{-0.2, 1.2};
        setYAxis(shown.minimum, shown.maximum, {target, unitBeside(target, m_names)});
        return;
    }
    const auto [bottom, top] = ranges[m_axes.up];
    setYAxis(bottom, top, titleOf(m_axes.up));
}

std::vector<Range> RowsPlot::ranges()
{
    std::vector<Range> ranges = m_run.facts().extents;
    for (Range& range : ranges)
        range = range.withRoom();
    return ranges;
}

AxisTitle RowsPlot::titleOf(std::size_t feature) const
{
    return {QString::fromStdString(m_run.dataset().feature_names[feature]),
            m_notes.value(qsizetype(feature))};
}

QPointF RowsPlot::placeOf(std::size_t row) const
{
    const model::Dataset& dataset = m_run.dataset();
    return {dataset.row(row)[m_axes.across], dataset.features() > 1
                                                 ? dataset.row(row)[m_axes.up]
                                                 : m_names.inUnits(dataset.targets[row])};
}

void RowsPlot::showMarks(const model::Step& step)
{
    const model::Dataset& dataset = m_run.dataset();
    const std::vector<double>& predictions = m_run.evaluation().predictions;
    const std::size_t stride = drawnStride(dataset);
    m_note->setText(inOneParagraph(
        {trainingwords::targetsBetween(step),
         stride > 1 ? tr("One row in %1 is drawn.").arg(countNumber(qint64(stride))) : QString()}));
    m_note->setVisible(!m_note->text().isEmpty());
    m_marks.clear();
    for (const auto& [row, heldBack] : drawnRows(dataset))
        m_marks.push_back(markOf(row, predictions[row], heldBack));
    m_radius = rowMarkRadius(m_marks.size(), 2.8, 6.5);
}

RowMark RowsPlot::markOf(std::size_t row, double prediction, bool heldBack) const
{
    const double target = m_run.dataset().targets[row];
    RowMark mark{
        placeOf(row), model::is_one(target), model::is_right(prediction, target), heldBack, row,
        prediction};
    if (isOfNumbers())
        mark.shade = m_scale.shadeOf(target);
    return mark;
}

QList<ChartLegend::Entry> RowsPlot::legend() const
{
    const QColor zero = look().colour(theme::Role::Input);
    const QColor one = look().colour(theme::Role::Weights);
    QList<ChartLegend::Entry> entries{
        {{QStringLiteral("●"), zero}, {tr("target 0")}},
        {{QStringLiteral("◆"), one}, {tr("target 1")}},
        {{QStringLiteral("○"), zero}, {QStringLiteral("◇"), one}, {tr("wrong", "of marks")}}};
    if (isOfNumbers())
        entries = m_scale.swatches(look()) << ChartLegend::Entry{{tr("marks: target")}};
    if (!m_run.dataset().test_rows.empty())
        entries << ChartLegend::Entry{{tr("small: held back")}};
    if (!isOfNumbers())
        entries << ChartLegend::Entry{{isTwoTone() ? tr("tint: predicted class")
                                                   : tr("tint: prediction, 0 blue to 1 orange")}};
    else if (m_region)
        entries << ChartLegend::Entry{{tr("tint and lines: prediction")}};
    return entries;
}

QString RowsPlot::scoreText() const
{
    const model::Score& score = m_run.evaluation().train;
    if (isOfNumbers())
        return tr("On the rows learned from, the prediction is off by about %1.")
            .arg(m_names.ofOffBy(score.error, score.rows));
    return tr("%1 of %2 rows are predicted rightly.")
        .arg(countNumber(qint64(score.right)), countNumber(qint64(score.rows)));
}

void RowsPlot::showPredictions(const model::Network& network, std::vector<ChartLabel>& labels)
{
    const RunFacts& facts = m_run.facts();
    m_region.reset();
    m_tint.reset();
    PredictionLines lines;
    if (isOfNumbers() && facts.means.size() == 1) {
        lines = curveOver(network, scale().x, scale().y, m_names);
    } else {
        m_region.emplace(network, facts.means, scale().plane(), m_axes.across, m_axes.up);
        lines = isOfNumbers() ? levelsIn(*m_region, m_scale) : boundaryIn(*m_region);
    }
    m_boundary = std::move(lines.pieces);
    for (ChartLabel& label : lines.names) {
        label.name = m_parameters.front();
        labels.push_back(std::move(label));
    }
}

void RowsPlot::drawStep(const model::Step& step)
{
    m_scale = isOfNumbers() ? NumberScale(m_run.facts().targets, m_names) : NumberScale();
    showAxes();
    showMarks(step);
    m_parameters = step.network.layers.size() > 1
                       ? QStringList{QStringLiteral("weights_1"), QStringLiteral("bias_1"),
                                     QStringLiteral("weights_2"), QStringLiteral("bias_2")}
                       : QStringList{QStringLiteral("weights"), QStringLiteral("bias")};

    std::vector<ChartLabel> labels;
    m_drawn.reset();
    const model::Evaluation& evaluation = m_run.evaluation();
    m_summary = scoreText();
    if (!m_note->text().isEmpty())
        m_summary += QLatin1Char(' ') + m_note->text();
    const model::Dataset& dataset = m_run.dataset();
    m_summary += QLatin1Char(' ') + tr("Across: %1. Up: %2.")
                                        .arg(titleOf(m_axes.across).text(),
                                             dataset.features() > 1
                                                 ? titleOf(m_axes.up).text()
                                                 : QString::fromStdString(dataset.target_name));
    if (step.find("row")) {
        const auto row = std::size_t(step.number("row"));
        m_drawn = markOf(row - 1, evaluation.predictions[row - 1], false);
        const QString text = tr("row %1").arg(numberedRow(m_rowNames, row - 1, longestRowName));
        labels.push_back({m_drawn->at, text, theme::Role::Ink, emptiestSide(m_drawn->at, text),
                          true, QStringLiteral("row")});
        m_summary += QLatin1Char(' ') + tr("Row %1, with target %2, was drawn and predicted as %3.")
                                            .arg(numberedRow(m_rowNames, row - 1),
                                                 m_names.numberOfTarget(step.number("target")),
                                                 m_names.numberOf(step.number("prediction")));
    }
    showAsked(step.network, labels);
    showPredictions(step.network, labels);
    m_legend->setEntries(legend());
    setLabels(std::move(labels));
}

void RowsPlot::showAsked(const model::Network& network, std::vector<ChartLabel>& labels)
{
    m_asked.reset();
    const std::size_t features = m_run.dataset().features();
    if (!m_askedInputs || m_askedInputs->size() != features)
        return;
    const double prediction = model::predict(network, *m_askedInputs);
    const QPointF at((*m_askedInputs)[m_axes.across],
                     features > 1 ? (*m_askedInputs)[m_axes.up] : m_names.inUnits(prediction));
    m_asked = RowMark{at, model::is_one(prediction), true, false, 0, prediction};
    if (isOfNumbers())
        m_asked->shade = m_scale.shadeOf(prediction);
    m_summary += QLatin1Char(' ') +
                 tr("What you ask about is predicted as %1.").arg(m_names.numberOf(prediction));
    if (!scale().plane().contains(at)) {
        m_summary += QLatin1Char(' ') + tr("It lies outside of what is in view.");
        m_asked.reset();
        return;
    }
    const QString text = tr("asked");
    labels.push_back({at, text, theme::Role::Ink, emptiestSide(at, text), true, {}});
}

QString RowsPlot::nameAt(QPointF place) const
{
    const ChartScale scale = this->scale();
    const QPointF at = scale.toScene(place);
    const auto isNear = [&](QPointF other) {
        return QLineF(at, scale.toScene(other)).length() <= reachOfRowMark;
    };
    if (m_drawn && isNear(m_drawn->at))
        return QStringLiteral("row");
    const bool onBoundary = std::ranges::any_of(m_boundary, [&](const QLineF& piece) {
        return chartmarks::distanceToLine(at, scale.toScene(piece.p1()),
                                          scale.toScene(piece.p2())) <= reachOfRowMark / 2;
    });
    return onBoundary ? m_parameters.front() : QString();
}

QString RowsPlot::tipAt(QPointF place) const
{
    const ChartScale scale = this->scale();
    const QPointF at = scale.toScene(place);
    const auto distance = [&](const RowMark& mark) {
        return QLineF(at, scale.toScene(mark.at)).length();
    };
    const auto nearest = std::ranges::min_element(m_marks, {}, distance);
    if (nearest == m_marks.end() || distance(*nearest) > reachOfRowMark)
        return {};
    const model::Dataset& dataset = m_run.dataset();
    return tr("row %1").arg(countNumber(numberOfRow(nearest->row))) + QLatin1Char('\n') +
           numbersOfRow(dataset, m_rowNames, nearest->row, m_notes) +
           QStringLiteral("\n%1 = %2\n%3 = %4")
               .arg(QString::fromStdString(dataset.target_name),
                    m_names.numberOfTarget(dataset.targets[nearest->row]), tr("prediction"),
                    m_names.numberOf(nearest->prediction));
}

Qt::Alignment RowsPlot::emptiestSide(QPointF point, const QString& text) const
{
    const QSizeF size(1.2 * fontMetrics().horizontalAdvance(text) + 12,
                      fontMetrics().height() + 12 + m_radius);
    const ChartScale scale = this->scale();
    const QPointF at = scale.toScene(point);
    Qt::Alignment best;
    std::ptrdiff_t fewest = -1;
    for (const Qt::Alignment across : {Qt::AlignRight, Qt::AlignLeft}) {
        for (const Qt::Alignment upright : {Qt::AlignTop, Qt::AlignBottom}) {
            QRectF room(at, size);
            if (across == Qt::AlignLeft)
                room.moveRight(at.x());
            if (upright == Qt::AlignTop)
                room.moveBottom(at.y());
            auto covered = std::ranges::count_if(m_marks, [&](const RowMark& mark) {
                return mark.at != point && room.contains(scale.toScene(mark.at));
            });
            // Leaving the plot is as bad as covering everything.
            covered += scale.plot.contains(room) ? 0 : std::ptrdiff_t(m_marks.size());
            if (fewest < 0 || covered < fewest) {
                fewest = covered;
                best = across | upright;
            }
        }
    }
    return best;
}

const QImage& RowsPlot::tint(const theme::Look& look)
{
    if (!m_tint || m_tint->look != look) {
        const QColor zero = look.colour(theme::Role::Input);
        const QColor one = look.colour(theme::Role::Weights);
        m_tint = {look, isTwoTone() ? m_region->imageOfClasses(zero, one)
                                    : m_region->image(zero, one, m_scale.targets())};
    }
    return m_tint->image;
}

QString RowsPlot::textBelow() const
{
    QStringList meanings;
    for (const ChartLegend::Entry& entry : legend()) {
        QStringList words;
        for (const ChartLegend::Part& part : entry)
            words << part.text;
        meanings << words.join(QLatin1Char(' '));
    }
    return inOneParagraph({meanings.join(QStringLiteral(" · ")) + QLatin1Char('.'), m_note->text(),
                           m_chooser->others()});
}

void RowsPlot::paintBehind(QPainter& painter, const ChartScale& scale, const theme::Look& look)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_region)
        painter.drawImage(scale.plot, tint(look));
    // The tint and its boundary are what weights and bias look like.
    const bool lit = std::ranges::any_of(
        m_parameters, [this](const QString& name) { return highlights().contains(name); });
    painter.setPen(
        QPen(look.colour(theme::Role::Prediction), lit ? 4 : 2, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    for (const QLineF& piece : m_boundary)
        painter.drawLine(scale.toScene(piece.p1()), scale.toScene(piece.p2()));
    // Where the line is out of view, the tint alone is lit.
    if (lit && m_boundary.empty()) {
        painter.setPen(QPen(look.colour(theme::Role::Weights), 4));
        painter.drawRect(scale.plot);
    }
    if (paintsMarks()) {
        for (const RowMark& mark : m_marks)
            paintRowMark(painter, mark, scale.toScene(mark.at), m_radius, look);
    }
    if (m_drawn) {
        const QPointF at = scale.toScene(m_drawn->at);
        const bool isLit = std::ranges::any_of(
            std::array{"row", "input_vector", "target"},
            [this](const char* name) { return highlights().contains(QLatin1String(name)); });
        chartmarks::paintHalo(painter, at, isLit, look);
        paintRowMark(painter, *m_drawn, at, std::max(m_radius, 5.0), look);
    }
    if (m_asked)
        paintAskedMark(painter, *m_asked, scale.toScene(m_asked->at), std::max(m_radius, 5.0),
                       look);
}

PictureTable RowsPlot::table() const
{
    const model::Dataset& dataset = m_run.dataset();
    PictureTable table{{tr("row")}, {}};
    std::vector<std::size_t> onAxes{m_axes.across};
    if (dataset.features() > 1)
        onAxes.push_back(m_axes.up);
    for (const std::size_t i : onAxes)
        table.columns << titleOf(i).text();
    table.columns << QString::fromStdString(dataset.target_name) << tr("prediction")
                  << (isOfNumbers() ? tr("difference") : tr("verdict")) << tr("used for");
    for (const RowMark& mark : m_marks) {
        QStringList cells{numberedRow(m_rowNames, mark.row)};
        for (const std::size_t i : onAxes)
            cells << pageNumber(dataset.row(mark.row)[i]);
        const double target = dataset.targets[mark.row];
        const QString verdict = isOfNumbers() ? m_names.ofDifference(mark.prediction - target)
                                : mark.right  ? tr("right")
                                              : tr("wrong");
        cells << m_names.numberOfTarget(target) << m_names.numberOf(mark.prediction) << verdict
              << (mark.heldBack ? tr("testing") : tr("training"));
        table.rows << cells;
    }
    return table;
}

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/unitlines.h"

#include "gui/base/numbers.h"
#include "gui/pictures/charts/clearroom.h"
#include "gui/pictures/charts/dragging.h"
#include "model/inputs.h"
#include "model/traces.h"

#include <QLineSeries>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gui
{

using theme::Role;

namespace
{

/// What the plane shows: the four rows, and room around them to drag lines in.
constexpr double leastInput = -0.6, mostInput = 1.6;
/// A line is taken hold of where it is nearest to here, the two of them apart from each other.
QPointF anchorOf(const QString& line)
{
    return line == QLatin1String("line_2") ? QPointF(0.5, -0.2) : QPointF(0.5, 0.5);
}
/// How long an arrow is for weights of length 1, and at most.
constexpr double arrowLength = 0.3, longestArrow = 0.6;
/// Weights do not get shorter by hand: their arrow is long enough to be taken hold of again.
constexpr double leastLength = 0.25;
/// As many as a network here has units.
constexpr int mostLines = 4;

/// What the rows are answered at a step, and from where on that is 1.
struct Answers {
    std::string_view step;
    const char* value;
    double threshold;
};
constexpr Answers answers[] = {
    {"one-line", "says_1", 0.5},
    {"two-lines", "vote", 0.5},
    {"hidden-plane", "vote", 0.5},
    {"collapse", "one_layer", 0},
    {"zero-start", "copies_predictions", 0.5},
    {"bend", "predictions", 0.5},
    {"held-back", "three_rows_predictions", 0.5},
};

const Answers* answersOf(const model::Step& step)
{
    const auto found = std::ranges::find(answers, std::string_view(step.id), &Answers::step);
    return found == std::end(answers) ? nullptr : found;
}

/// The network of these steps is what the picture is about, not only its lines.
bool showsRegion(const model::Step& step)
{
    return step.find("prediction") && !step.network.layers.empty();
}

/// The value that the lines of a network show; none where no value has them.
QString linesOf(const model::Step& step)
{
    if (step.id == "collapse")
        return QStringLiteral("merged_weights");
    if (step.id == "zero-start")
        return QStringLiteral("copies_1");
    if (step.id == "update")
        return QStringLiteral("new_weights_1");
    return answersOf(step) ? QString() : QStringLiteral("weights_1");
}

QPointF clampedTo(const QRectF& plane, QPointF at)
{
    return {std::clamp(at.x(), plane.left(), plane.right()),
            std::clamp(at.y(), plane.top(), plane.bottom())};
}

/// From the line to where its 1 is.
QPointF arrowOf(const PlaneLine& line)
{
    const double length = std::hypot(line.weights.x(), line.weights.y());
    const double drawn = std::min(arrowLength * length, longestArrow);
    return length > 0 ? line.weights * (drawn / length) : QPointF();
}

} // namespace

UnitLines::UnitLines(QWidget* parent) : ChartPicture(parent)
{
    setEqualScales(true);
    setXAxis(leastInput, mostInput, tr("first input"));
    setYAxis(leastInput, mostInput, tr("second input"));
    for (int i = 0; i < mostLines; ++i)
        m_drawn.push_back(addLine());
}

void UnitLines::drawStep(const model::Step& step)
{
    if (!isDragged()) {
        setXAxis(leastInput, mostInput, tr("first input"));
        setYAxis(leastInput, mostInput, tr("second input"));
    }
    m_region.reset();
    readLines(step);
    readRows(step);
    draw();
}

void UnitLines::readLines(const model::Step& step)
{
    m_lines.clear();
    const auto addOwn = [&](const char* name, const QString& title, Role role) {
        const model::Value* weights = step.find(name + std::string("_weights"));
        const model::Value* bias = step.find(name + std::string("_bias"));
        if (weights && bias)
            m_lines.push_back({QString::fromLatin1(name),
                               title,
                               {{weights->numbers[0], weights->numbers[1]}, bias->numbers[0]},
                               role,
                               true});
    };
    if (step.network.layers.empty()) {
        addOwn("line_1", tr("first line"), Role::Weights);
        addOwn("line_2", tr("second line"), Role::SecondWeights);
        return;
    }
    const bool isNeuron = step.network.layers.size() < 2;
    const model::Layer& units = step.network.layers.front();
    for (std::size_t unit = 0; unit < units.units; ++unit) {
        const PlaneLine line{{units.weights[2 * unit], units.weights[2 * unit + 1]},
                             units.bias[unit]};
        const QString number = QString::number(unit + 1);
        // Copies have one line and one name.
        if (!m_lines.empty() && m_lines.back().line.weights == line.weights &&
            m_lines.back().line.bias == line.bias)
            m_lines.back().title += QStringLiteral(", ") + number;
        else
            m_lines.push_back({linesOf(step),
                               isNeuron ? tr("one neuron") : tr("unit %1").arg(number), line,
                               Role::Weights, false});
    }
}

void UnitLines::readRows(const model::Step& step)
{
    m_rows.clear();
    m_row.reset();
    const model::Value* inputs = step.find("inputs");
    const model::Value* targets = step.find("targets");
    if (!inputs || !targets || inputs->withheld)
        return;
    const Answers* known = answersOf(step);
    const model::Value* given = known ? step.find(known->value) : nullptr;
    m_threshold = known ? known->threshold : 0.5;
    const bool isWalk = step.find("row");
    const double row = isWalk ? step.number("row") - 1 : -1;
    if (isWalk && (!known || step.id == "held-back"))
        m_row = std::size_t(row);
    for (std::size_t i = 0; i < targets->numbers.size(); ++i) {
        const double target = targets->numbers[i];
        double answer = given && !given->withheld ? given->numbers[i] : std::nan("");
        if (!known && i == m_row)
            answer = step.number(step.id == "update" ? "new_prediction" : "prediction");
        const QString shown = known        ? QString::fromLatin1(known->value)
                              : i == m_row ? QStringLiteral("input_vector")
                                           : QStringLiteral("inputs");
        const bool isRight = std::isnan(answer) || (answer >= m_threshold) == (target == 1);
        m_rows.push_back(
            {shown, {inputs->numbers[2 * i], inputs->numbers[2 * i + 1]}, target, answer, isRight});
    }
}

QPointF UnitLines::pointOn(const UnitLine& line) const
{
    const QRectF plane = scale().plane();
    const double length = std::hypot(line.line.weights.x(), line.line.weights.y());
    const auto held = m_points.find(line.name);
    // Rounding has put the line a little beside it.
    if (held != m_points.end() && plane.contains(held->second) &&
        std::abs(line.line.sum(held->second)) <= 0.03 * length)
        return held->second;
    const QPointF anchor = anchorOf(line.name);
    const QPointF foot = line.line.foot(anchor).value_or(anchor);
    // A line far from there is held where it is seen.
    const std::optional<QLineF> seen = line.line.within(plane);
    return plane.contains(foot) || !seen ? clampedTo(plane, foot) : seen->center();
}

void UnitLines::addHandles(const UnitLine& line, std::vector<ChartHandle>& handles,
                           std::vector<ChartArrow>& arrows) const
{
    const QPointF point = pointOn(line);
    const QPointF tip = clampedTo(scale().plane(), point + arrowOf(line.line));
    const QString weights = line.name + QStringLiteral("_weights");
    arrows.push_back({point, tip, line.role, weights});
    handles.push_back({line.name + QStringLiteral("_bias"), point, line.role, true});
    handles.push_back({weights, tip, line.role, true});
}

void UnitLines::drawLines(std::vector<ChartLabel>& labels)
{
    ClearRoom room(scale(), font());
    for (const Row& row : m_rows)
        room.keepOff(row.at, 10);
    for (QLineSeries* series : m_drawn)
        series->clear();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const UnitLine& line = m_lines[i];
        const std::optional<QLineF> drawn = line.line.within(scale().plane());
        if (!drawn)
            continue;
        const QString name = line.isOwn ? line.name + QStringLiteral("_weights") : line.name;
        const double width = line.isOwn ? 2.5 : 1.5;
        setStroke(m_drawn[i], {line.role, highlights().contains(name) ? width + 1 : width,
                               line.isOwn ? Qt::SolidLine : Qt::DashLine});
        m_drawn[i]->replace(QList<QPointF>{drawn->p1(), drawn->p2()});
        const QPointF end = drawn->y1() > drawn->y2() ? drawn->p1() : drawn->p2();
        const ChartLabel label{end,   line.title, line.role, Qt::AlignRight | Qt::AlignTop,
                               false, name};
        if (const auto placed = room.near(label))
            labels.push_back(*placed);
    }
}

void UnitLines::draw()
{
    std::vector<ChartHandle> handles;
    std::vector<ChartArrow> arrows;
    std::vector<ChartLabel> labels;
    drawLines(labels);
    for (const Row& row : m_rows) {
        const bool one = row.target == 1;
        handles.push_back({row.name, row.at, one ? Role::Weights : Role::Input, false,
                           one ? HandleShape::Diamond : HandleShape::Circle, !row.isRight});
    }
    // Behind the rows, and so before them for the hand.
    for (const UnitLine& line : m_lines) {
        if (line.isOwn)
            addHandles(line, handles, arrows);
    }
    setHandles(std::move(handles));
    setArrows(std::move(arrows));
    setLabels(std::move(labels));
}

void UnitLines::highlightsChanged()
{
    draw();
}

void UnitLines::plotResized()
{
    // Another part of the plane may be in view.
    m_region.reset();
    draw();
}

void UnitLines::handleMoved(const QString& name, QPointF at)
{
    const auto moved = std::ranges::find_if(
        m_lines, [&](const UnitLine& line) { return line.isOwn && name.startsWith(line.name); });
    if (moved == m_lines.end())
        return;
    const std::vector<model::Input> inputs = model::layers_inputs();
    const auto input = std::ranges::find(inputs, moved->name.toStdString(), &model::Input::name);
    const model::Numbers& limits = *model::numbers_of(input->kind);
    const auto settle = [&](double value) {
        // Weights may be larger than the places they are drawn at.
        return draggedTo(value, {limits.minimum, limits.maximum}, {limits.minimum, limits.maximum},
                         mostInput - leastInput);
    };
    PlaneLine line = moved->line;
    // Whoever drags farther than the plane takes the line along its edge, where it is still seen.
    const QRectF plane = scale().plane();
    const double margin = (mostInput - leastInput) / 100;
    const QPointF to = clampedTo(plane.adjusted(margin, margin, -margin, -margin), at);
    if (name.endsWith(QLatin1String("_bias"))) {
        m_points[moved->name] = to;
        line.bias = settle(-QPointF::dotProduct(line.weights, to));
    } else {
        const QPointF point = pointOn(*moved);
        const double length = std::hypot(line.weights.x(), line.weights.y());
        const QPointF hand = (to - point) / arrowLength;
        const QPointF arrow = hand.isNull() ? line.weights : hand;
        const double drawn = std::hypot(arrow.x(), arrow.y());
        // One that is too long to be drawn in full is turned, and keeps its length.
        const double wanted =
            arrowLength * length > longestArrow ? length : std::max(drawn, leastLength);
        const double stretch = drawn > 0 ? wanted / drawn : 1;
        m_points[moved->name] = point;
        line.weights = {settle(arrow.x() * stretch), settle(arrow.y() * stretch)};
        line.bias = settle(-QPointF::dotProduct(line.weights, point));
    }
    emit inputEdited(moved->name, {line.weights.x(), line.weights.y(), line.bias});
}

QString UnitLines::placeText(QPointF at) const
{
    return tr("at %1, %2").arg(pageNumber(at.x(), 3), pageNumber(at.y(), 3));
}

void UnitLines::paintBehind(QPainter& painter, const ChartScale& scale, const theme::Look& look)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF plane = scale.plane();
    const auto onScreen = [&scale](const QLineF& line) {
        return QLineF(scale.toScene(line.p1()), scale.toScene(line.p2()));
    };
    if (showsRegion(step())) {
        if (!m_region)
            m_region.emplace(step().network, std::vector<double>(2), plane);
        painter.drawImage(scale.plot,
                          m_region->image(look.colour(Role::Input), look.colour(Role::Weights)));
        painter.setPen(QPen(look.colour(Role::Prediction), 2.5, Qt::SolidLine, Qt::RoundCap));
        for (const QLineF& piece : m_region->boundary())
            painter.drawLine(onScreen(piece));
    } else if (!m_lines.empty() && m_lines.front().isOwn) {
        // Where all of the person's lines say 1.
        QPolygonF side(plane);
        for (const UnitLine& line : m_lines)
            side = line.line.sideOf(side);
        chartmarks::paintSide(painter, scale.toScene(side), look);
    }
    if (m_row && *m_row < m_rows.size()) {
        const bool lit = highlights().contains(QStringLiteral("input_vector")) ||
                         highlights().contains(QStringLiteral("row"));
        chartmarks::paintHalo(painter, scale.toScene(m_rows[*m_row].at), lit, look);
    }
}

QString UnitLines::inWords(const Row& row, std::size_t number) const
{
    QString place = tr("Row %1, inputs %2 and %3, target %4")
                        .arg(countNumber(qint64(number)), pageNumber(row.at.x(), 4),
                             pageNumber(row.at.y(), 4), pageNumber(row.target, 4));
    if (std::isnan(row.answer))
        return place;
    return (row.isRight ? tr("%1: answered %2, right") : tr("%1: answered %2, wrong"))
        .arg(place, predictionNumber(row.answer, 4));
}

QString UnitLines::summary() const
{
    QStringList sentences{tr("The four rows in the plane of their two inputs.")};
    for (const UnitLine& line : m_lines)
        sentences << tr("%1: weights %2 and %3, bias %4.")
                         .arg(line.title, pageNumber(line.line.weights.x(), 4),
                              pageNumber(line.line.weights.y(), 4), pageNumber(line.line.bias, 4));
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        sentences << inWords(m_rows[i], i + 1) + QLatin1Char('.');
    return sentences.join(QLatin1Char(' '));
}

PictureTable UnitLines::table() const
{
    PictureTable table{{tr("row"), tr("first input"), tr("second input"), tr("target"),
                        tr("answer"), tr("verdict")},
                       {}};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const bool isKnown = !std::isnan(row.answer);
        table.rows << QStringList{countNumber(qint64(i) + 1),
                                  pageNumber(row.at.x(), 6),
                                  pageNumber(row.at.y(), 6),
                                  pageNumber(row.target, 6),
                                  isKnown ? predictionNumber(row.answer, 6) : QString(),
                                  isKnown ? (row.isRight ? tr("right") : tr("wrong")) : QString()};
    }
    for (const UnitLine& line : m_lines)
        table.rows << QStringList{line.title,
                                  tr("weight %1").arg(pageNumber(line.line.weights.x(), 6)),
                                  tr("weight %1").arg(pageNumber(line.line.weights.y(), 6)),
                                  tr("bias %1").arg(pageNumber(line.line.bias, 6)),
                                  QString(),
                                  QString()};
    return table;
}

} // namespace gui

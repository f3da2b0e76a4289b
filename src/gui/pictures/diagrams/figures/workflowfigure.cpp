// SPDX-License-Identifier: GPL-3.0-or-later
// Supervised learning: data and an algorithm make a model, the model predicts new data; below, the
// way of written rules.

#include "gui/pictures/diagrams/canvas.h"
#include "gui/pictures/diagrams/figures/figures.h"

#include "gui/base/numbers.h"
#include "model/polynomial.h"

#include <QPainter>

#include <algorithm>

namespace gui
{

using theme::Role;

namespace
{

struct Arrow {
    QPointF from;
    QPointF to;
};

/// Where everything stands.
struct WorkflowPlaces {
    QRectF heading, data, algorithm, model, newData, prediction;
    Arrow learns, works, asks, answers;
    /// Below a line, the way without learning.
    QRectF line, other, rules, program, answer;
    Arrow written, runs;
};
constexpr WorkflowPlaces wideWorkflow{
    .heading = {12, 4, 536, 22},
    .data = {12, 34, 132, 84},
    .algorithm = {12, 146, 132, 44},
    .model = {220, 56, 132, 112},
    .newData = {204, 192, 164, 34},
    .prediction = {428, 72, 120, 80},
    .learns = {{148, 84}, {216, 100}},
    .works = {{148, 166}, {216, 132}},
    .asks = {{286, 190}, {286, 171}},
    .answers = {{356, 112}, {424, 112}},
    .line = {12, 242, 536, 0},
    .other = {12, 250, 536, 20},
    .rules = {12, 280, 132, 44},
    .program = {220, 280, 132, 44},
    .answer = {428, 280, 120, 44},
    .written = {{148, 302}, {217, 302}},
    .runs = {{356, 302}, {424, 302}},
};
constexpr WorkflowPlaces narrowWorkflow{
    .heading = {6, 4, 240, 22},
    .data = {4, 34, 120, 84},
    .algorithm = {130, 54, 118, 44},
    .model = {60, 150, 132, 112},
    .newData = {4, 304, 128, 44},
    .prediction = {144, 294, 104, 80},
    .learns = {{70, 121}, {100, 147}},
    .works = {{186, 101}, {152, 147}},
    .asks = {{76, 301}, {96, 266}},
    .answers = {{160, 266}, {186, 290}},
    .line = {6, 390, 240, 0},
    .other = {6, 398, 240, 40},
    .rules = {26, 450, 200, 40},
    .program = {26, 514, 200, 40},
    .answer = {26, 578, 200, 40},
    .written = {{126, 493}, {126, 511}},
    .runs = {{126, 557}, {126, 575}},
};

void title(Canvas& canvas, const QRectF& box, const QString& words)
{
    canvas.text({box.left() + 4, box.top() + 4, box.width() - 8, 18}, words, {.bold = true});
}

/// The known houses as points and, where asked, the line learned from them.
void houses(Canvas& canvas, const QRectF& area, const model::Step& step, bool withLine)
{
    const std::vector<double> areas = numbersOf(step, "known_areas");
    const std::vector<double> prices = numbersOf(step, "known_prices");
    const auto place = [&area](double x, double y) {
        return QPointF(area.left() + (x - 40) / 140 * area.width(),
                       area.bottom() - (y - 120) / 370 * area.height());
    };
    QPainter& painter = canvas.painter();
    painter.setPen(QPen(canvas.softInk(), 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.drawLine(area.bottomLeft(), area.topLeft());
    if (withLine) {
        const model::Polynomial line = model::Polynomial::fit(areas, prices, 1);
        painter.setPen(QPen(canvas.look().colour(Role::Weights), 2.4));
        painter.drawLine(place(45, line(45)), place(175, line(175)));
        const double x = step.number("new_area");
        painter.setPen(QPen(canvas.look().colour(Role::Prediction), 1.4, Qt::DashLine));
        painter.drawLine(place(x, 120), place(x, line(x)));
        painter.drawLine(place(x, line(x)), place(40, line(x)));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(canvas.look().colour(Role::Input));
    for (std::size_t i = 0; i < areas.size(); ++i)
        painter.drawEllipse(place(areas[i], prices[i]), 3.2, 3.2);
}

} // namespace

void paintWorkflow(Canvas& canvas, const model::Step& step)
{
    const WorkflowPlaces& places = canvas.isNarrow() ? narrowWorkflow : wideWorkflow;
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto arrow = [&canvas](const Arrow& each) {
        canvas.arrow(each.from, each.to, canvas.ink());
    };
    canvas.text(places.heading, Figures::tr("Supervised learning"),
                {.size = 15, .bold = true, .alignment = left});
    canvas.box(places.data, Role::Input, "known_prices");
    title(canvas, places.data, Figures::tr("Training data"));
    houses(canvas, places.data.adjusted(26, 26, -26, -10), step, false);
    canvas.box(places.algorithm, Role::Weights, {}, Shape::Hexagon);
    canvas.text(places.algorithm.adjusted(18, 2, -18, -2), Figures::tr("Algorithm"),
                {.bold = true});
    canvas.box(places.model, Role::Neutral);
    title(canvas, places.model, Figures::tr("Model"));
    houses(canvas, places.model.adjusted(22, 28, -22, -12), step, true);
    canvas.box(places.newData, Role::Input, "new_area");
    canvas.text(places.newData.adjusted(6, 0, -6, 0),
                Figures::tr("New data: %1 m²").arg(shown(step, "new_area")), {.bold = true});
    canvas.box(places.prediction, Role::Prediction, "predicted_price");
    title(canvas, places.prediction.translated(0, 8), Figures::tr("Prediction"));
    canvas.text(places.prediction.adjusted(4, 30, -4, -8), shown(step, "predicted_price"),
                {.size = 18, .colour = canvas.look().textColour(Role::Prediction)});
    for (const Arrow& each : {places.learns, places.works, places.asks, places.answers})
        arrow(each);

    canvas.painter().setPen(QPen(canvas.look().colour(Role::Grid), 1));
    canvas.painter().drawLine(places.line.topLeft(), places.line.topRight());
    canvas.text(places.other, Figures::tr("Without learning: a sudoku solver"),
                {.size = 15, .bold = true, .alignment = left});
    canvas.box(places.rules, Role::Neutral);
    canvas.text(places.rules.adjusted(6, 2, -6, -2), Figures::tr("Rules written by a person"));
    canvas.box(places.program, Role::Weights, {}, Shape::Hexagon);
    canvas.text(places.program.adjusted(20, 2, -20, -2), Figures::tr("Program"), {.bold = true});
    canvas.box(places.answer, Role::Prediction, "allowed");
    canvas.text(places.answer.adjusted(6, 2, -6, -2),
                Figures::tr("Allowed: %1").arg(shown(step, "allowed")));
    arrow(places.written);
    arrow(places.runs);
}

QString workflowInWords(const model::Step& step)
{
    return Figures::
        tr("Training data and an algorithm make a model; the model makes predictions for new "
           "data. Here %n houses make a straight line, and for a new house of %1 m² it "
           "predicts %2. Below, for comparison: rules written by a person, a program, an answer.",
           nullptr, static_cast<int>(numbersOf(step, "known_areas").size()))
            .arg(shown(step, "new_area"), shown(step, "predicted_price"));
}

PictureTable workflowAsTable(const model::Step& step)
{
    PictureTable table{{Figures::tr("House"), Figures::tr("Area in m²"), Figures::tr("Price")}, {}};
    const std::vector<double> areas = numbersOf(step, "known_areas");
    const std::vector<double> prices = numbersOf(step, "known_prices");
    for (std::size_t i = 0; i < std::min(areas.size(), prices.size()); ++i)
        table.rows << QStringList{Figures::tr("known"), pageNumber(areas[i]),
                                  pageNumber(prices[i])};
    table.rows << QStringList{Figures::tr("new, predicted"), shown(step, "new_area"),
                              shown(step, "predicted_price")};
    return table;
}

} // namespace gui

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

constexpr QRectF data{12, 34, 132, 84};
constexpr QRectF algorithm{12, 146, 132, 44};
constexpr QRectF model_{220, 56, 132, 112};
constexpr QRectF newData{204, 192, 164, 34};
constexpr QRectF prediction{428, 72, 120, 80};

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
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    canvas.text({12, 4, 536, 22}, Figures::tr("Supervised learning"),
                {.size = 15, .bold = true, .alignment = left});
    canvas.box(data, Role::Input, "known_prices");
    title(canvas, data, Figures::tr("Training data"));
    houses(canvas, data.adjusted(26, 26, -26, -10), step, false);
    canvas.box(algorithm, Role::Weights, {}, Shape::Hexagon);
    canvas.text(algorithm.adjusted(18, 2, -18, -2), Figures::tr("Algorithm"), {.bold = true});
    canvas.box(model_, Role::Neutral);
    title(canvas, model_, Figures::tr("Model"));
    houses(canvas, model_.adjusted(22, 28, -22, -12), step, true);
    canvas.box(newData, Role::Input, "new_area");
    canvas.text(newData.adjusted(6, 0, -6, 0),
                Figures::tr("New data: %1 m²").arg(shown(step, "new_area")), {.bold = true});
    canvas.box(prediction, Role::Prediction, "predicted_price");
    title(canvas, prediction.translated(0, 8), Figures::tr("Prediction"));
    canvas.text(prediction.adjusted(4, 30, -4, -8), shown(step, "predicted_price"),
                {.size = 18, .colour = canvas.look().textColour(Role::Prediction)});

    canvas.arrow({data.right() + 4, 84}, {model_.left() - 4, 100}, canvas.ink());
    canvas.arrow({algorithm.right() + 4, 166}, {model_.left() - 4, 132}, canvas.ink());
    canvas.arrow({286, newData.top() - 2}, {286, model_.bottom() + 3}, canvas.ink());
    canvas.arrow({model_.right() + 4, 112}, {prediction.left() - 4, 112}, canvas.ink());

    canvas.painter().setPen(QPen(canvas.look().colour(Role::Grid), 1));
    canvas.painter().drawLine(QPointF(12, 242), QPointF(548, 242));
    canvas.text({12, 250, 536, 20}, Figures::tr("Without learning: a sudoku solver"),
                {.size = 15, .bold = true, .alignment = left});
    const QRectF rules(12, 280, 132, 44), program(220, 280, 132, 44), answer(428, 280, 120, 44);
    canvas.box(rules, Role::Neutral);
    canvas.text(rules.adjusted(6, 2, -6, -2), Figures::tr("Rules written by a person"));
    canvas.box(program, Role::Weights, {}, Shape::Hexagon);
    canvas.text(program.adjusted(20, 2, -20, -2), Figures::tr("Program"), {.bold = true});
    canvas.box(answer, Role::Prediction, "allowed");
    canvas.text(answer.adjusted(6, 2, -6, -2),
                Figures::tr("Allowed: %1").arg(shown(step, "allowed")));
    canvas.arrow({rules.right() + 4, 302}, {program.left() - 3, 302}, canvas.ink());
    canvas.arrow({program.right() + 4, 302}, {answer.left() - 4, 302}, canvas.ink());
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

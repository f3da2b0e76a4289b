// SPDX-License-Identifier: GPL-3.0-or-later
// A network with two layers: units, the weights between them, and what flows through.

#include "gui/pictures/diagrams/canvas.h"
#include "gui/pictures/diagrams/figures/figures.h"

#include "gui/base/numbers.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gui
{

using theme::Role;

namespace
{

constexpr double radius = 23;

/// Where the columns stand, and how far along its line the number of a weight is: where the lines
/// of one unit have parted and those of two have not met.
struct LayersFigurePlaces {
    double top, bottom;
    double columns[3];
    double numbers[2];
    double titleWidth;
    QRectF words;
};
constexpr LayersFigurePlaces wideLayers{44,           272, {80, 290, 490},
                                        {0.34, 0.34}, 140, {10, 276, 540, 58}};
constexpr LayersFigurePlaces narrowLayers{44,          332, {36, 136, 222},
                                          {0.38, 0.5}, 84,  {6, 338, 240, 128}};

/// The columns: the inputs, then the outputs of each layer, with the values they are.
struct Column {
    const char* name;
    const char* weights;
    Role role;
    std::vector<double> numbers;
    double x;
    double top, bottom;
};

QPointF place(const Column& column, std::size_t unit)
{
    const double gap = (column.bottom - column.top) / static_cast<double>(column.numbers.size());
    return {column.x, column.top + gap * (static_cast<double>(unit) + 0.5)};
}

/// Lines first, then the numbers on them, so that no line crosses a number.
void weights(Canvas& canvas, const Column& from, const Column& to, const model::Layer& layer,
             double along)
{
    QPainter& painter = canvas.painter();
    const auto forEach = [&](auto&& draw) {
        for (std::size_t unit = 0; unit < layer.units; ++unit)
            for (std::size_t input = 0; input < layer.inputs; ++input)
                draw(place(from, input), place(to, unit),
                     layer.weights[unit * layer.inputs + input]);
    };
    forEach([&](QPointF start, QPointF end, double weight) {
        // Width for size, dashes for a negative weight.
        painter.setPen(QPen(canvas.look().colour(Role::Weights),
                            0.8 + 1.6 * std::min(std::abs(weight), 3.0),
                            weight < 0 ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(start, end);
    });
    forEach([&](QPointF start, QPointF end, double weight) {
        const QPointF at = start + (end - start) * along;
        const QRectF label(at.x() - 17, at.y() - 9, 34, 18);
        painter.setPen(Qt::NoPen);
        painter.setBrush(canvas.paper());
        painter.drawRoundedRect(label, 4, 4);
        canvas.text(label, pageNumber(weight, 2), {.size = 12});
        canvas.mark(label, to.weights);
    });
}

} // namespace

void paintLayers(Canvas& canvas, const model::Step& step)
{
    if (step.network.layers.size() != 2)
        return;
    const LayersFigurePlaces& places = canvas.isNarrow() ? narrowLayers : wideLayers;
    const auto column = [&](int index, const char* name, const char* weights, Role role) {
        return Column{name,       weights,      role, numbersOf(step, name), places.columns[index],
                      places.top, places.bottom};
    };
    const Column columns[]{
        column(0, "input_vector", "", Role::Input),
        column(1, "first_layer", "first_weights", Role::Neutral),
        column(2, "second_layer", "second_weights", Role::Prediction),
    };
    const QString titles[]{Figures::tr("Inputs"), Figures::tr("Layer 1"), Figures::tr("Layer 2")};
    for (std::size_t i = 0; i < 3; ++i) {
        const QRectF head(columns[i].x - places.titleWidth / 2, 10, places.titleWidth, 22);
        canvas.text(head, titles[i], {.size = 15, .bold = true});
    }
    weights(canvas, columns[0], columns[1], step.network.layers[0], places.numbers[0]);
    weights(canvas, columns[1], columns[2], step.network.layers[1], places.numbers[1]);
    QPainter& painter = canvas.painter();
    for (const Column& each : columns) {
        for (std::size_t unit = 0; unit < each.numbers.size(); ++unit) {
            const QPointF centre = place(each, unit);
            const QRectF circle(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
            painter.setPen(
                QPen(canvas.look().colour(each.role), canvas.isLit(each.name) ? 3 : 1.6));
            painter.setBrush(canvas.tint(each.role));
            painter.drawEllipse(circle);
            canvas.text(circle.adjusted(3, 3, -3, -3), pageNumber(each.numbers[unit], 3));
            canvas.mark(circle, each.name);
        }
    }
    canvas.text(
        places.words,
        Figures::tr("A layer takes a vector of numbers. Each of its units weighs them (a thick "
                    "line is a large "
                    "weight, a dashed one negative), adds a bias, bends the sum and hands it on."),
        {.colour = canvas.softInk()});
}

QString layersInWords(const model::Step& step)
{
    return Figures::tr("A network with two layers. The inputs %1 enter layer 1, whose three units "
                       "make %2 of them; "
                       "layer 2, a single unit, makes %3 of those.")
        .arg(shown(step, "input_vector"), shown(step, "first_layer"), shown(step, "second_layer"));
}

PictureTable layersAsTable(const model::Step& step)
{
    PictureTable table{
        {Figures::tr("Unit"), Figures::tr("Weights"), Figures::tr("Bias"), Figures::tr("Output")},
        {}};
    const std::vector<double> inputs = numbersOf(step, "input_vector");
    for (std::size_t i = 0; i < inputs.size(); ++i)
        table.rows << QStringList{
            Figures::tr("input %1").arg(i + 1), {}, {}, pageNumber(inputs[i])};
    const char* outputs[]{"first_layer", "second_layer"};
    for (std::size_t l = 0; l < std::min<std::size_t>(2, step.network.layers.size()); ++l) {
        const model::Layer& layer = step.network.layers[l];
        const std::vector<double> out = numbersOf(step, outputs[l]);
        for (std::size_t unit = 0; unit < std::min(layer.units, out.size()); ++unit) {
            QStringList weights;
            for (std::size_t i = 0; i < layer.inputs; ++i)
                weights << pageNumber(layer.weights[unit * layer.inputs + i], 3);
            table.rows << QStringList{Figures::tr("layer %1, unit %2").arg(l + 1).arg(unit + 1),
                                      weights.join(QStringLiteral("; ")),
                                      pageNumber(layer.bias[unit], 3), pageNumber(out[unit], 4)};
        }
    }
    return table;
}

} // namespace gui

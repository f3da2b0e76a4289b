// SPDX-License-Identifier: GPL-3.0-or-later
// A raw picture, the features a net has learned from such pictures, and its answer.

#include "gui/pictures/diagrams/canvas.h"
#include "gui/pictures/diagrams/figures/figures.h"

#include "gui/base/numbers.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <span>

namespace gui
{

using theme::Role;

namespace
{

constexpr QRectF picture{18, 96, 128, 128};
constexpr QRectF features[]{{226, 52, 104, 104}, {226, 186, 104, 104}};
constexpr QRectF answer{426, 118, 120, 84};

void grid(Canvas& canvas, const QRectF& area, std::span<const double> cells, bool signedCells)
{
    double largest = 0;
    for (const double cell : cells)
        largest = std::max(largest, std::abs(cell));
    const double side = area.width() / 4;
    QPainter& painter = canvas.painter();
    painter.setPen(QPen(canvas.look().colour(Role::Grid), 0.8));
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::size_t line = i / 4;
        const QRectF box(area.left() + side * static_cast<double>(i % 4),
                         area.top() + side * static_cast<double>(line), side, side);
        const double strength = largest > 0 ? std::abs(cells[i]) / largest : 0;
        const QColor full = !signedCells   ? canvas.look().colour(Role::Input)
                            : cells[i] > 0 ? canvas.look().colour(Role::Weights)
                                           : canvas.look().colour(Role::SecondWeights);
        painter.setBrush(Canvas::blend(canvas.paper(), full, strength));
        painter.drawRect(box);
        if (signedCells && strength > 0.35)
            canvas.text(
                box, cells[i] > 0 ? QStringLiteral("+") : QStringLiteral("−"),
                {.size = 15, .bold = true, .colour = strength > 0.5 ? Qt::black : canvas.ink()});
    }
}

void caption(Canvas& canvas, const QRectF& area, const QString& words)
{
    canvas.text(area, words, {.size = 14, .bold = true});
}

} // namespace

void paintFaceNet(Canvas& canvas, const model::Step& step)
{
    const std::vector<double> pixels = numbersOf(step, "picture");
    const std::vector<double> weights = numbersOf(step, "feature_weights");
    const std::vector<double> outputs = numbersOf(step, "learned_features");
    caption(canvas, {10, 12, 144, 32}, Figures::tr("Raw picture"));
    caption(canvas, {196, 12, 164, 32}, Figures::tr("Learned features"));
    caption(canvas, {410, 12, 150, 32}, Figures::tr("Answer"));

    grid(canvas, picture, pixels, false);
    canvas.mark(picture, "picture");
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        const QRectF& place = features[i];
        const double middle = place.center().y();
        grid(canvas, place, std::span(weights).subspan(i * 16, 16), true);
        canvas.mark(place, "feature_weights");
        const QString output = pageNumber(outputs[i], 3);
        const QRectF number(place.right() + 4, i == 0 ? middle - 24 : middle + 4, 56, 20);
        canvas.text(number, output, {.bold = canvas.isLit("learned_features")});
        canvas.mark(number, "learned_features");
        canvas.arrow({picture.right() + 6, picture.center().y()}, {place.left() - 6, middle},
                     canvas.ink());
        canvas.arrow({place.right() + 6, middle}, {answer.left() - 5, answer.center().y()},
                     canvas.ink());
    }
    canvas.box(answer, Role::Prediction, "smile_probability");
    canvas.text(answer.adjusted(4, 8, -4, -44), Figures::tr("A smile?"),
                {.size = 14, .bold = true});
    canvas.text(answer.adjusted(4, 36, -4, -8),
                Figures::tr("%1 %").arg(pageNumber(100 * step.number("smile_probability"), 3)),
                {.size = 20, .colour = canvas.look().textColour(Role::Prediction)});
    canvas.text(
        {10, 300, 540, 36},
        Figures::tr(
            "A lit pixel raises a feature where its weight is + and lowers it where it is −. "
            "Training put the large weights on the mouth."),
        {.colour = canvas.softInk()});
}

QString faceNetInWords(const model::Step& step)
{
    return Figures::
        tr("A raw picture of 4 by 4 pixels, a smiling face, enters a net. Two learned features, "
           "with "
           "strong weights on the mouth and weak ones on the eyes, give %1. From them comes the "
           "answer: a smile, with probability %2.")
            .arg(shown(step, "learned_features"), shown(step, "smile_probability"));
}

PictureTable faceNetAsTable(const model::Step& step)
{
    PictureTable table{{Figures::tr("Pixel (row, column)"), Figures::tr("Raw picture"),
                        Figures::tr("Weight of feature 1"), Figures::tr("Weight of feature 2")},
                       {}};
    const std::vector<double> pixels = numbersOf(step, "picture");
    const std::vector<double> weights = numbersOf(step, "feature_weights");
    if (weights.size() != 2 * pixels.size())
        return table;
    for (std::size_t i = 0; i < pixels.size(); ++i)
        table.rows << QStringList{QStringLiteral("%1, %2").arg(i / 4 + 1).arg(i % 4 + 1),
                                  pageNumber(pixels[i]), pageNumber(weights[i]),
                                  pageNumber(weights[pixels.size() + i])};
    const std::vector<double> outputs = numbersOf(step, "learned_features");
    if (outputs.size() == 2)
        table.rows << QStringList{
            Figures::tr("learned feature"), {}, pageNumber(outputs[0]), pageNumber(outputs[1])};
    table.rows << QStringList{Figures::tr("A smile?"), shown(step, "smile_probability"), {}, {}};
    return table;
}

} // namespace gui

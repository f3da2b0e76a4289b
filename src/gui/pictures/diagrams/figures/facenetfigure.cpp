// SPDX-License-Identifier: GPL-3.0-or-later
// A raw picture, the features a net has learned from such pictures, and its answer.

#include "gui/pictures/diagrams/canvas.h"
#include "gui/pictures/diagrams/figures/figures.h"

#include "gui/base/numbers.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>

namespace gui
{

using theme::Role;

namespace
{

/// A feature that was learned, its number, and the arrows to it and on from it.
struct Feature {
    QRectF weights;
    QRectF number;
    QPointF into, out;
};

/// Where everything stands.
struct FaceNetPlaces {
    QRectF picture, answer;
    Feature features[2];
    /// Where the arrows leave the picture and reach the answer.
    QPointF fromPicture, toAnswer;
    QRectF pictureHead, featuresHead, answerHead, words;
};
constexpr FaceNetPlaces wideFaceNet{
    .picture = {18, 96, 128, 128},
    .answer = {426, 118, 120, 84},
    .features = {{{226, 52, 104, 104}, {334, 80, 56, 20}, {220, 104}, {336, 104}},
                 {{226, 186, 104, 104}, {334, 242, 56, 20}, {220, 238}, {336, 238}}},
    .fromPicture = {152, 160},
    .toAnswer = {421, 160},
    .pictureHead = {10, 12, 144, 32},
    .featuresHead = {196, 12, 164, 32},
    .answerHead = {410, 12, 150, 32},
    .words = {10, 300, 540, 36}};
constexpr FaceNetPlaces narrowFaceNet{
    .picture = {62, 28, 128, 128},
    .answer = {66, 394, 120, 84},
    .features = {{{8, 216, 104, 104}, {26, 322, 68, 20}, {60, 212}, {74, 344}},
                 {{140, 216, 104, 104}, {158, 322, 68, 20}, {192, 212}, {178, 344}}},
    .fromPicture = {126, 160},
    .toAnswer = {126, 366},
    .pictureHead = {6, 4, 240, 20},
    .featuresHead = {6, 176, 240, 20},
    .answerHead = {6, 370, 240, 20},
    .words = {6, 486, 240, 108}};

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
    const FaceNetPlaces& places = canvas.isNarrow() ? narrowFaceNet : wideFaceNet;
    caption(canvas, places.pictureHead, Figures::tr("Raw picture"));
    caption(canvas, places.featuresHead, Figures::tr("Learned features"));
    caption(canvas, places.answerHead, Figures::tr("Answer"));

    grid(canvas, places.picture, pixels, false);
    canvas.mark(places.picture, "picture");
    for (std::size_t i = 0; i < std::min(outputs.size(), std::size(places.features)); ++i) {
        const Feature& feature = places.features[i];
        grid(canvas, feature.weights, std::span(weights).subspan(i * 16, 16), true);
        canvas.mark(feature.weights, "feature_weights");
        canvas.arrow(places.fromPicture, feature.into, canvas.ink());
        canvas.arrow(feature.out, places.toAnswer, canvas.ink());
        canvas.text(feature.number, pageNumber(outputs[i], 3),
                    {.bold = canvas.isLit("learned_features")});
        canvas.mark(feature.number, "learned_features");
    }
    canvas.box(places.answer, Role::Prediction, "smile_probability");
    canvas.text(places.answer.adjusted(4, 8, -4, -44), Figures::tr("A smile?"),
                {.size = 14, .bold = true});
    canvas.text(places.answer.adjusted(4, 36, -4, -8),
                Figures::tr("%1 %").arg(pageNumber(100 * step.number("smile_probability"), 3)),
                {.size = 20, .colour = canvas.look().textColour(Role::Prediction)});
    canvas.text(
        places.words,
        Figures::tr(
            "A lit pixel raises a feature where its weight is + and lowers it where it is −. "
            "Training put the large weights on the mouth."),
        {.colour = canvas.softInk()});
}

QString faceNetInWords(const model::Step& step)
{
    return Figures::
        tr("A raw picture of 4 by 4 pixels, a smiling face, enters a net. Two learned features, "
           "with strong weights on the mouth and weak ones on the eyes, give %1. From them comes "
           "the answer: a smile, with probability %2.")
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

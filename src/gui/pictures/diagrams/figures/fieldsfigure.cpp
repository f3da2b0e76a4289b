// SPDX-License-Identifier: GPL-3.0-or-later
// AI, machine learning and deep learning, one inside the other, each with an example.

#include "gui/pictures/diagrams/canvas.h"
#include "gui/pictures/diagrams/figures/figures.h"

#include <QPainter>

namespace gui
{

using theme::Role;

namespace
{

/// Where everything stands.
struct FieldsPlaces {
    QRectF intelligence, learning, deep;
    /// How high the words below each title are.
    double words;
    QRectF sudoku, caption, net;
};
constexpr FieldsPlaces wideFields{
    {6, 6, 548, 328},    {188, 72, 354, 250}, {252, 134, 278, 176}, 36,
    {38, 104, 112, 112}, {16, 224, 160, 54},  {310, 220, 160, 74}};
constexpr FieldsPlaces narrowFields{
    {4, 4, 244, 512},   {14, 252, 226, 256}, {22, 326, 210, 174}, 52,
    {70, 84, 112, 112}, {16, 200, 220, 40},  {60, 420, 130, 70}};

void field(Canvas& canvas, const QRectF& area, Role role, const QString& title, const QString& what,
           double height)
{
    canvas.box(area, role);
    const QRectF inner = area.adjusted(14, 8, -12, 0);
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignTop;
    canvas.text({inner.left(), inner.top(), inner.width(), 22}, title,
                {.size = 16, .bold = true, .alignment = left});
    canvas.text({inner.left(), inner.top() + 22, inner.width(), height}, what,
                {.colour = canvas.softInk(), .alignment = left});
}

void sudoku(Canvas& canvas, const QRectF& area, const model::Step& step)
{
    const std::vector<double> digits = numbersOf(step, "sudoku");
    const std::vector<double> allowed = numbersOf(step, "allowed");
    const double cell = area.width() / 4;
    QPainter& painter = canvas.painter();
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const std::size_t line = i / 4;
        const QRectF box(area.left() + cell * static_cast<double>(i % 4),
                         area.top() + cell * static_cast<double>(line), cell, cell);
        const bool asked = i == 1;
        painter.setPen(QPen(canvas.softInk(), 0.8));
        painter.setBrush(asked ? canvas.tint(Role::Prediction) : canvas.paper());
        painter.drawRect(box);
        if (asked) {
            const QString answer = allowed.size() == 1 ? QString::number(allowed[0]) : "?";
            canvas.text(
                box, answer,
                {.size = 17, .bold = true, .colour = canvas.look().textColour(Role::Prediction)});
            canvas.mark(box, "allowed");
        } else if (digits[i] != 0) {
            canvas.text(box, QString::number(digits[i]), {.size = 15});
            canvas.mark(box, "sudoku");
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(canvas.ink(), 1.8));
    painter.drawRect(area);
    painter.drawLine(QPointF(area.center().x(), area.top()),
                     QPointF(area.center().x(), area.bottom()));
    painter.drawLine(QPointF(area.left(), area.center().y()),
                     QPointF(area.right(), area.center().y()));
}

/// A small net of three layers, as a sign for deep learning.
void netSign(Canvas& canvas, const QRectF& area)
{
    const std::vector<int> units{3, 4, 4, 2};
    const auto place = [&](std::size_t layer, int unit) {
        return QPointF(area.left() + area.width() * static_cast<double>(layer) / 3,
                       area.center().y() + (unit - (units[layer] - 1) / 2.0) * area.height() / 4);
    };
    QPainter& painter = canvas.painter();
    painter.setPen(
        QPen(Canvas::blend(canvas.paper(), canvas.look().colour(Role::Weights), 0.7), 0.9));
    for (std::size_t layer = 0; layer + 1 < units.size(); ++layer)
        for (int from = 0; from < units[layer]; ++from)
            for (int to = 0; to < units[layer + 1]; ++to)
                painter.drawLine(place(layer, from), place(layer + 1, to));
    painter.setPen(Qt::NoPen);
    for (std::size_t layer = 0; layer < units.size(); ++layer) {
        painter.setBrush(canvas.look().colour(layer == 0   ? Role::Input
                                              : layer == 3 ? Role::Prediction
                                                           : Role::Neutral));
        for (int unit = 0; unit < units[layer]; ++unit)
            painter.drawEllipse(place(layer, unit), 5, 5);
    }
}

} // namespace

void paintFields(Canvas& canvas, const model::Step& step)
{
    const FieldsPlaces& places = canvas.isNarrow() ? narrowFields : wideFields;
    field(canvas, places.intelligence, Role::Neutral, Figures::tr("Artificial intelligence"),
          Figures::tr("since the 1950s: a computer solves what takes people thought"),
          places.words);
    sudoku(canvas, places.sudoku, step);
    canvas.text(places.caption, Figures::tr("A sudoku solver that follows written rules"),
                {.alignment = Qt::AlignHCenter | Qt::AlignTop});
    field(canvas, places.learning, Role::Input, Figures::tr("Machine learning"),
          Figures::tr("finds its rules in training data"), places.words);
    field(canvas, places.deep, Role::Prediction, Figures::tr("Deep learning"),
          Figures::tr("with networks of several layers, which find their own features"),
          places.words);
    netSign(canvas, places.net);
}

QString fieldsInWords(const model::Step& step)
{
    return Figures::
        tr("Three fields, one inside the other. Artificial intelligence, since the 1950s, holds "
           "a sudoku solver that follows written rules: the digits %1 are taken, so %2 is "
           "allowed. Machine learning, inside it, finds its rules in data. Deep learning, "
           "inside that, uses networks of several layers.")
            .arg(shown(step, "taken"), shown(step, "allowed"));
}

PictureTable fieldsAsTable(const model::Step& step)
{
    const QString ai = Figures::tr("Artificial intelligence");
    const QString ml = Figures::tr("Machine learning");
    const QString example =
        Figures::tr("A sudoku solver that follows written rules") +
        QStringLiteral(": %1 → %2").arg(shown(step, "taken"), shown(step, "allowed"));
    return {{Figures::tr("Field"), Figures::tr("Lies within"), Figures::tr("What it is")},
            {{ai, {}, Figures::tr("since the 1950s: a computer solves what takes people thought")},
             {Figures::tr("Example"), ai, example},
             {ml, ai, Figures::tr("finds its rules in training data")},
             {Figures::tr("Deep learning"), ml,
              Figures::tr("with networks of several layers, which find their own features")}}};
}

} // namespace gui

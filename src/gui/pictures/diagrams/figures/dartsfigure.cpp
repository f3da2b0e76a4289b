// SPDX-License-Identifier: GPL-3.0-or-later
// Three throws at a dartboard: throw, see where it landed, adjust.

#include "gui/pictures/diagrams/canvas.h"
#include "gui/pictures/diagrams/figures/figures.h"

#include "gui/base/numbers.h"

#include <QPainter>

#include <algorithm>

namespace gui
{

using theme::Role;

namespace
{

/// Where everything stands.
struct DartsPlaces {
    QPointF centre;
    /// Sheet units to a centimetre.
    double scale;
    /// The corner of the instructions, with the distances below them.
    QPointF words;
};
constexpr DartsPlaces wideDarts{{166, 170}, 9.2, {356, 20}};
constexpr DartsPlaces narrowDarts{{126, 124}, 7, {16, 256}};

void board(Canvas& canvas, const DartsPlaces& places)
{
    QPainter& painter = canvas.painter();
    painter.setPen(QPen(canvas.softInk(), 1));
    for (int ring = 4; ring >= 1; --ring) {
        painter.setBrush(ring % 2 ? canvas.tint(Role::Neutral) : canvas.paper());
        const double radius = ring * 4.2 * places.scale;
        painter.drawEllipse(places.centre, radius, radius);
    }
    painter.setBrush(canvas.look().colour(Role::Prediction));
    painter.drawEllipse(places.centre, 7, 7);
}

void instruction(Canvas& canvas, QPointF at, const QString& number, const QString& words)
{
    canvas.text({at.x(), at.y(), 28, 24}, number,
                {.size = 16, .bold = true, .alignment = Qt::AlignLeft | Qt::AlignVCenter});
    canvas.text({at.x() + 26, at.y(), 172, 24}, words,
                {.size = 15, .alignment = Qt::AlignLeft | Qt::AlignVCenter});
}

} // namespace

void paintDarts(Canvas& canvas, const model::Step& step)
{
    const std::vector<double> distances = numbersOf(step, "distances");
    const DartsPlaces& places = canvas.isNarrow() ? narrowDarts : wideDarts;
    const double left = places.words.x();
    board(canvas, places);
    const auto line = [&places](double below) { return places.words + QPointF(0, below); };
    instruction(canvas, line(0), QStringLiteral("1"), Figures::tr("Throw"));
    instruction(canvas, line(30), QStringLiteral("2"), Figures::tr("See where it landed"));
    instruction(canvas, line(60), QStringLiteral("3"), Figures::tr("Adjust, and throw again"));
    canvas.text({left, line(108).y(), 196, 20}, Figures::tr("Distance from the centre"),
                {.bold = true, .alignment = Qt::AlignLeft | Qt::AlignVCenter});

    QPainter& painter = canvas.painter();
    QPointF previous;
    for (std::size_t i = 0; i < distances.size(); ++i) {
        const std::string name = "throw_" + std::to_string(i + 1);
        const std::vector<double> landed = numbersOf(step, name);
        const QPointF at = places.centre + QPointF(landed.at(0), -landed.at(1)) * places.scale;
        if (i > 0)
            canvas.arrow(previous + (at - previous) * 0.2, previous + (at - previous) * 0.82,
                         canvas.look().colour(Role::Gradient), 2);
        previous = at;
        const QRectF dart(at.x() - 10, at.y() - 10, 20, 20);
        painter.setPen(QPen(canvas.paper(), 1.4));
        painter.setBrush(canvas.look().colour(Role::Error));
        painter.drawEllipse(dart);
        canvas.text(dart, QString::number(i + 1), {.bold = true, .colour = Qt::black});
        canvas.mark(dart, QString::fromStdString(name));

        const QRectF bar(left + 20, line(136).y() + 40.0 * static_cast<double>(i),
                         96 * distances[i] / distances[0], 24);
        canvas.text({left, bar.top(), 18, bar.height()}, QString::number(i + 1),
                    {.bold = true, .alignment = Qt::AlignLeft | Qt::AlignVCenter});
        painter.setPen(Qt::NoPen);
        painter.setBrush(canvas.look().colour(Role::Error));
        painter.drawRect(bar);
        canvas.text({bar.right() + 6, bar.top(), 80, bar.height()},
                    Figures::tr("%1 cm").arg(pageNumber(distances[i], 3)),
                    {.alignment = Qt::AlignLeft | Qt::AlignVCenter});
        canvas.mark({bar.left(), bar.top(), 190, bar.height()}, "distances");
    }
}

QString dartsInWords(const model::Step& step)
{
    const std::vector<double> distances = numbersOf(step, "distances");
    QStringList parts;
    for (const double distance : distances)
        parts << pageNumber(distance, 3);
    return Figures::tr("A dartboard. Throw, see where it landed, adjust: the throws close in on "
                       "the centre, landing "
                       "%1 cm from it.")
        .arg(parts.join(listSeparator()));
}

PictureTable dartsAsTable(const model::Step& step)
{
    PictureTable table{{Figures::tr("Throw"), Figures::tr("cm to the right"),
                        Figures::tr("cm upwards"), Figures::tr("Distance from the centre")},
                       {}};
    const std::vector<double> distances = numbersOf(step, "distances");
    for (std::size_t i = 0; i < distances.size(); ++i) {
        const std::vector<double> landed = numbersOf(step, "throw_" + std::to_string(i + 1));
        table.rows << QStringList{QString::number(i + 1), pageNumber(landed.at(0), 3),
                                  pageNumber(landed.at(1), 3),
                                  Figures::tr("%1 cm").arg(pageNumber(distances[i], 3))};
    }
    return table;
}

} // namespace gui

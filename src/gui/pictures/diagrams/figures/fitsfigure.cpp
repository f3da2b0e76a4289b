// SPDX-License-Identifier: GPL-3.0-or-later
// Underfitting, just right, overfitting: three curves, really fitted to the same points.

#include "gui/pictures/diagrams/canvas.h"
#include "gui/pictures/diagrams/figures/figures.h"

#include "gui/base/numbers.h"
#include "model/polynomial.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace gui
{

using theme::Role;

namespace
{

/// Where everything stands: the three fits with their titles, plots and errors side by side, or
/// below each other.
struct Places {
    QPointF first, next;
    /// Of a plot; below it stand the errors.
    double width, height;
    /// Where the word about the errors is; below each plot, its errors begin so far below the plot.
    QRectF word;
    double errors;
    QPointF seen, fresh;
    double legendWidth;
};
constexpr Places wide{{8, 4}, {184, 0},  176,        176, {8, 230, 544, 22},
                      32,     {96, 322}, {320, 322}, 215};
constexpr Places narrow{{8, 4}, {0, 236},  236,       130, {8, 712, 240, 20},
                        6,      {14, 744}, {14, 766}, 226};

constexpr double lowestX = -1.2, highestX = 1.2, lowestY = -0.65, highestY = 1.6;

void plot(Canvas& canvas, const QRectF& area, const model::Step& step, std::size_t degree,
          Role role)
{
    const std::vector<double> x = numbersOf(step, "points_x"), y = numbersOf(step, "points_y");
    const std::vector<double> newX = numbersOf(step, "new_x"), newY = numbersOf(step, "new_y");
    const auto place = [&area](double at, double height) {
        return QPointF(area.left() + (at - lowestX) / (highestX - lowestX) * area.width(),
                       area.bottom() - (height - lowestY) / (highestY - lowestY) * area.height());
    };
    QPainter& painter = canvas.painter();
    painter.setPen(QPen(canvas.look().colour(Role::Grid), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
    painter.save();
    painter.setClipRect(area);
    const model::Polynomial fit = model::Polynomial::fit(x, y, degree);
    QPainterPath curve(place(lowestX, fit(lowestX)));
    for (int i = 1; i <= 240; ++i) {
        const double at = lowestX + (highestX - lowestX) * i / 240;
        curve.lineTo(place(at, std::clamp(fit(at), -10.0, 10.0)));
    }
    painter.setPen(QPen(canvas.look().colour(role), 2.4));
    painter.drawPath(curve);
    painter.restore();
    painter.setPen(QPen(canvas.paper(), 0.8));
    painter.setBrush(canvas.look().colour(Role::Input));
    for (std::size_t i = 0; i < x.size(); ++i)
        painter.drawEllipse(place(x[i], y[i]), 3.8, 3.8);
    painter.setBrush(canvas.look().colour(Role::Weights));
    for (std::size_t i = 0; i < newX.size(); ++i) {
        const QPointF at = place(newX[i], newY[i]);
        painter.drawPolygon(QPolygonF(
            {at + QPointF(0, -5), at + QPointF(5, 0), at + QPointF(0, 5), at + QPointF(-5, 0)}));
    }
}

/// A bar for a mean squared error, with its number.
void errorBar(Canvas& canvas, const QRectF& row, const char* name, Role role, double error,
              double largest)
{
    QPainter& painter = canvas.painter();
    const QRectF bar(row.left(), row.top() + 3, std::max(1.5, 90 * error / largest),
                     row.height() - 6);
    painter.setPen(canvas.isLit(name) ? QPen(canvas.ink(), 1.2) : QPen(Qt::NoPen));
    painter.setBrush(canvas.look().colour(role));
    painter.drawRect(bar);
    canvas.text({bar.right() + 5, row.top(), row.right() - bar.right() - 5, row.height()},
                pageNumber(error, 2), {.alignment = Qt::AlignLeft | Qt::AlignVCenter});
    canvas.mark(row, name);
}

} // namespace

void paintFits(Canvas& canvas, const model::Step& step)
{
    const std::vector<double> degrees = numbersOf(step, "degrees");
    const std::vector<double> seen = numbersOf(step, "seen_errors"),
                              fresh = numbersOf(step, "new_errors");
    const QString titles[]{Figures::tr("Underfitting"), Figures::tr("Just right"),
                           Figures::tr("Overfitting")};
    const Role roles[]{Role::SecondWeights, Role::Prediction, Role::Error};
    const double largest = std::max(std::ranges::max(seen), std::ranges::max(fresh));
    const Places& places = canvas.isNarrow() ? narrow : wide;
    const Qt::Alignment atLeft = Qt::AlignLeft | Qt::AlignVCenter;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, degrees.size()); ++i) {
        const QPointF at = places.first + places.next * static_cast<double>(i);
        canvas.text({at.x(), at.y(), places.width, 22}, titles[i], {.size = 15, .bold = true});
        canvas.text({at.x(), at.y() + 21, places.width, 18},
                    Figures::tr("degree %1").arg(degrees[i]), {.colour = canvas.softInk()});
        const QRectF area(at.x(), at.y() + 44, places.width, places.height);
        plot(canvas, area, step, static_cast<std::size_t>(degrees[i]), roles[i]);
        const QRectF row(at.x() + 2, area.bottom() + places.errors, 170, 22);
        errorBar(canvas, row, "seen_errors", Role::Input, seen[i], largest);
        errorBar(canvas, row.translated(0, 24), "new_errors", Role::Weights, fresh[i], largest);
    }
    canvas.text(places.word, Figures::tr("Mean squared error"),
                {.bold = true, .alignment = atLeft});
    QPainter& painter = canvas.painter();
    painter.setPen(Qt::NoPen);
    painter.setBrush(canvas.look().colour(Role::Input));
    painter.drawEllipse(places.seen, 5, 5);
    const auto legend = [&](QPointF mark, const QString& words) {
        canvas.text({mark.x() + 12, mark.y() - 11, places.legendWidth, 22}, words,
                    {.alignment = atLeft});
    };
    legend(places.seen, Figures::tr("points it was fitted to"));
    painter.setPen(Qt::NoPen);
    painter.setBrush(canvas.look().colour(Role::Weights));
    const QPointF at = places.fresh;
    painter.drawPolygon(QPolygonF(
        {at + QPointF(0, -6), at + QPointF(6, 0), at + QPointF(0, 6), at + QPointF(-6, 0)}));
    legend(places.fresh, Figures::tr("new points it has not seen"));
}

QString fitsInWords(const model::Step& step)
{
    return Figures::tr("Three curves through the same points. A straight line underfits, a cubic "
                       "is just right, a "
                       "polynomial of degree 9 overfits. The mean squared error on the points they "
                       "were fitted to "
                       "falls: %1. On new points it falls and rises again: %2.")
        .arg(shown(step, "seen_errors", 2), shown(step, "new_errors", 2));
}

PictureTable fitsAsTable(const model::Step& step)
{
    PictureTable table{{Figures::tr("Polynomial of degree"),
                        Figures::tr("Mean squared error, points it was fitted to"),
                        Figures::tr("Mean squared error, new points")},
                       {}};
    const std::vector<double> degrees = numbersOf(step, "degrees");
    const std::vector<double> seen = numbersOf(step, "seen_errors");
    const std::vector<double> fresh = numbersOf(step, "new_errors");
    for (std::size_t i = 0; i < degrees.size(); ++i)
        table.rows << QStringList{pageNumber(degrees[i]), pageNumber(seen.at(i), 3),
                                  pageNumber(fresh.at(i), 3)};
    return table;
}

} // namespace gui

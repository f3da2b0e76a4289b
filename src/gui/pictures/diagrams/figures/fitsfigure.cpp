// SPDX-License-Identifier: GPL-3.0-or-later
// Too stiff, just right, too loose: the chosen curve, really fitted to the points, and beside it
// the errors of all of them. Before new points have come, nobody knows which is which.

#include "gui/pictures/diagrams/canvas.h"
#include "gui/pictures/diagrams/figures/figures.h"

#include "gui/base/numbers.h"
#include "model/polynomial.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace gui
{

using theme::Role;

namespace
{

/// Where everything stands: the curve with its points beside the errors, or above them.
struct FitsPlaces {
    QRectF title, points;
    QPointF seen, fresh;
    QRectF word, errors;
    QPointF seenError, freshError;
    double legendWidth;
};
constexpr FitsPlaces wideFits{.title = {8, 4, 264, 22},
                              .points = {8, 30, 264, 240},
                              .seen = {18, 292},
                              .fresh = {18, 318},
                              .word = {300, 4, 252, 22},
                              .errors = {344, 34, 204, 194},
                              .seenError = {354, 292},
                              .freshError = {354, 318},
                              .legendWidth = 240};
constexpr FitsPlaces narrowFits{.title = {8, 4, 236, 22},
                                .points = {8, 30, 236, 200},
                                .seen = {18, 250},
                                .fresh = {18, 274},
                                .word = {8, 296, 236, 22},
                                .errors = {48, 326, 196, 150},
                                .seenError = {58, 540},
                                .freshError = {58, 564},
                                .legendWidth = 222};

constexpr double lowestX = -1.2, highestX = 1.2, lowestY = -0.5, highestY = 1.6;
/// The errors' axis ends where the interesting ones do; larger ones leave it at the top.
constexpr double highestError = 0.03;

bool hasNewPoints(const model::Step& step)
{
    return step.find("new_errors");
}

QString verdict(const model::Step& step)
{
    const double degree = step.number("degree");
    if (!hasNewPoints(step))
        return Figures::tr("Degree %1").arg(degree);
    const double best = step.number("best_degree");
    if (degree < best)
        return Figures::tr("Degree %1: too stiff").arg(degree);
    return degree > best ? Figures::tr("Degree %1: too loose").arg(degree)
                         : Figures::tr("Degree %1: just right").arg(degree);
}

Role roleOf(const model::Step& step)
{
    if (!hasNewPoints(step))
        return Role::Prediction;
    const double degree = step.number("degree"), best = step.number("best_degree");
    return degree < best ? Role::SecondWeights : degree > best ? Role::Error : Role::Prediction;
}

void circle(Canvas& canvas, QPointF at, double radius)
{
    canvas.painter().setBrush(canvas.look().colour(Role::Input));
    canvas.painter().drawEllipse(at, radius, radius);
}

void diamond(Canvas& canvas, QPointF at, double radius)
{
    canvas.painter().setBrush(canvas.look().colour(Role::Weights));
    canvas.painter().drawPolygon(QPolygonF({at + QPointF(0, -radius), at + QPointF(radius, 0),
                                            at + QPointF(0, radius), at + QPointF(-radius, 0)}));
}

void plotPoints(Canvas& canvas, const QRectF& area, const model::Step& step)
{
    const std::vector<double> x = numbersOf(step, "points_x"), y = numbersOf(step, "points_y");
    const std::vector<double> newX = numbersOf(step, "new_x"), newY = numbersOf(step, "new_y");
    const double degree = step.number("degree");
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
    const model::Polynomial fit = model::Polynomial::fit(x, y, static_cast<std::size_t>(degree));
    QPainterPath curve(place(lowestX, std::clamp(fit(lowestX), -10.0, 10.0)));
    for (int i = 1; i <= 240; ++i) {
        const double at = lowestX + (highestX - lowestX) * i / 240;
        curve.lineTo(place(at, std::clamp(fit(at), -10.0, 10.0)));
    }
    painter.setPen(QPen(canvas.look().colour(roleOf(step)), 2.4));
    painter.drawPath(curve);
    painter.restore();
    painter.setPen(QPen(canvas.paper(), 0.8));
    for (std::size_t i = 0; i < x.size(); ++i)
        circle(canvas, place(x[i], y[i]), 4);
    for (std::size_t i = 0; i < newX.size(); ++i)
        diamond(canvas, place(newX[i], newY[i]), 5.4);
    canvas.mark(area, "degree");
}

/// The errors over the degree, the chosen one marked: of the points that were fitted, and of the
/// new ones once they are there.
void plotErrors(Canvas& canvas, const QRectF& area, const model::Step& step)
{
    const std::vector<double> degrees = numbersOf(step, "degrees");
    const std::vector<double> seen = numbersOf(step, "seen_errors");
    const std::vector<double> fresh = numbersOf(step, "new_errors");
    const double width = area.width() / static_cast<double>(degrees.size());
    const auto place = [&](std::size_t i, double error) {
        return QPointF(area.left() + width * (static_cast<double>(i) + 0.5),
                       area.bottom() - error / highestError * area.height());
    };
    QPainter& painter = canvas.painter();
    const TextStyle soft{.size = 12, .colour = canvas.softInk()};
    for (const double tick : {0.0, 0.01, 0.02, 0.03}) {
        const double y = area.bottom() - tick / highestError * area.height();
        painter.setPen(QPen(canvas.look().colour(Role::Grid), 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        canvas.text({area.left() - 44, y - 9, 38, 18}, pageNumber(tick),
                    {.size = 12, .colour = soft.colour, .alignment = Qt::AlignRight});
    }
    for (std::size_t i = 0; i < degrees.size(); ++i) {
        const QRectF column(place(i, 0).x() - width / 2, area.top(), width, area.height());
        const bool chosen = degrees[i] == step.number("degree");
        if (chosen)
            painter.fillRect(column, canvas.tint(Role::Neutral));
        canvas.text({column.left(), area.bottom() + 4, width, 18}, QString::number(degrees[i]),
                    {.size = 12, .bold = chosen});
    }
    canvas.text({area.left(), area.bottom() + 24, area.width(), 18}, Figures::tr("degree"), soft);
    const auto line = [&](const std::vector<double>& errors, Role role, auto drawMark) {
        QPolygonF points;
        for (std::size_t i = 0; i < errors.size(); ++i)
            points << place(i, errors[i]);
        painter.save();
        painter.setClipRect(area);
        painter.setPen(QPen(canvas.look().colour(role), 1.8));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(points);
        painter.restore();
        painter.setPen(QPen(canvas.paper(), 0.8));
        for (std::size_t i = 0; i < errors.size(); ++i) {
            if (errors[i] <= highestError) {
                drawMark(canvas, points[qsizetype(i)], 4.6);
                continue;
            }
            // Where the line leaves the picture stands how far it goes.
            const double before = i > 0 ? std::min(errors[i - 1], highestError) : highestError;
            const double share = (highestError - before) / (errors[i] - before);
            const double leaves = points[qsizetype(i)].x() - width * (1 - share);
            canvas.text({leaves - 57, area.top() + 2, 52, 18},
                        QStringLiteral("%1 ↑").arg(pageNumber(errors[i], 2)),
                        {.size = 12, .alignment = Qt::AlignRight | Qt::AlignVCenter});
        }
    };
    line(seen, Role::Input, circle);
    if (!hasNewPoints(step)) {
        canvas.mark(area, "seen_errors");
        return;
    }
    line(fresh, Role::Weights, diamond);
    const double half = area.height() / 2;
    canvas.mark({area.left(), area.top(), area.width(), half}, "new_errors");
    canvas.mark({area.left(), area.top() + half, area.width(), half}, "seen_errors");
}

} // namespace

void paintFits(Canvas& canvas, const model::Step& step)
{
    const FitsPlaces& places = canvas.isNarrow() ? narrowFits : wideFits;
    const Qt::Alignment atLeft = Qt::AlignLeft | Qt::AlignVCenter;
    canvas.text(places.title, verdict(step), {.size = 15, .bold = true});
    plotPoints(canvas, places.points, step);
    canvas.text(places.word, Figures::tr("Mean squared error"), {.size = 15, .bold = true});
    plotErrors(canvas, places.errors, step);
    const auto legend = [&](QPointF mark, auto drawMark, const QString& words,
                            bool number = false) {
        const double width = number ? 70 : places.legendWidth;
        canvas.painter().setPen(Qt::NoPen);
        drawMark(canvas, mark, 5.4);
        const QRectF line(mark.x() + 14, mark.y() - 11, width, 22);
        canvas.text(line, words, {.bold = number, .alignment = atLeft});
        return line.adjusted(-3, 0, 0, 0);
    };
    legend(places.seen, circle, Figures::tr("points it was fitted to"));
    canvas.mark(legend(places.seenError, circle, shown(step, "seen_error", 3), true), "seen_error");
    if (!hasNewPoints(step))
        return;
    legend(places.fresh, diamond, Figures::tr("new points it has not seen"));
    canvas.mark(legend(places.freshError, diamond, shown(step, "new_error", 3), true), "new_error");
}

QString fitsInWords(const model::Step& step)
{
    const double loosest = numbersOf(step, "degrees").back();
    if (!hasNewPoints(step)) {
        return Figures::tr("Curves through the same points, from a straight line, degree 1, to "
                           "degree %1. %2. Its mean squared error on the points it was fitted to "
                           "is %3. From degree to degree it falls: %4.")
            .arg(loosest)
            .arg(verdict(step), shown(step, "seen_error", 3), shown(step, "seen_errors", 2));
    }
    return Figures::tr("Curves through the same points, from a straight line, degree 1, to degree "
                       "%1. %2. Its mean squared error on the points it was fitted to is %3, on "
                       "new points %4. From degree to degree the first of these falls: %5. The "
                       "second is smallest at degree %6 and rises again: %7.")
        .arg(loosest)
        .arg(verdict(step), shown(step, "seen_error", 3), shown(step, "new_error", 3),
             shown(step, "seen_errors", 2))
        .arg(step.number("best_degree"))
        .arg(shown(step, "new_errors", 2));
}

PictureTable fitsAsTable(const model::Step& step)
{
    PictureTable table{{Figures::tr("Polynomial of degree"),
                        Figures::tr("Mean squared error, points it was fitted to")},
                       {}};
    if (hasNewPoints(step))
        table.columns << Figures::tr("Mean squared error, new points");
    const std::vector<double> degrees = numbersOf(step, "degrees");
    const std::vector<double> seen = numbersOf(step, "seen_errors");
    const std::vector<double> fresh = numbersOf(step, "new_errors");
    for (std::size_t i = 0; i < degrees.size(); ++i) {
        QStringList row{pageNumber(degrees[i]), pageNumber(seen.at(i), 3)};
        if (i < fresh.size())
            row << pageNumber(fresh[i], 3);
        table.rows << row;
    }
    return table;
}

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/diagrams/network/planewords.h"

#include "gui/base/numbers.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <numbers>

namespace gui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(UnitWords)
};

/// Of the span of its colours: a picture with less than that looks the same all over.
constexpr double hardlyAny = 0.04;
/// Of what there is to be explained, so much by a slope, and it looks like one.
constexpr double looksStraight = 0.5;

/// The plane whose slope comes nearest to the picture's: to the right and upwards, from one edge to
/// the other, and how much of the picture it explains.
struct Slope {
    double right = 0;
    double up = 0;
    double share = 0;
};

Slope slopeOf(const UnitPlane& plane)
{
    double mean = 0;
    for (const double output : plane.outputs)
        mean += output / double(plane.outputs.size());
    double acrossOutput = 0;
    double upOutput = 0;
    double square = 0;
    double all = 0;
    for (int line = 0; line < plane.side; ++line) {
        for (int column = 0; column < plane.side; ++column) {
            const double x = (column + 0.5) / plane.side - 0.5;
            const double y = 0.5 - (line + 0.5) / plane.side;
            const double off = plane.at(line, column) - mean;
            acrossOutput += x * off;
            upOutput += y * off;
            // The same for x and y.
            square += x * x;
            all += off * off;
        }
    }
    const Slope slope{acrossOutput / square, upOutput / square};
    const double explained = (slope.right * slope.right + slope.up * slope.up) * square;
    return {slope.right, slope.up, all > 0 ? explained / all : 0};
}

/// The mean over a part of the picture, from 0 to 1 to the right and downwards.
double meanOver(const UnitPlane& plane, QRectF part)
{
    double sum = 0;
    int count = 0;
    for (int line = 0; line < plane.side; ++line) {
        for (int column = 0; column < plane.side; ++column) {
            if (!part.contains((column + 0.5) / plane.side, (line + 0.5) / plane.side))
                continue;
            sum += plane.at(line, column);
            ++count;
        }
    }
    return sum / count;
}

QString direction(const Slope& slope)
{
    const std::array directions{
        Words::tr("grows to the right"), Words::tr("grows towards the upper right"),
        Words::tr("grows upwards"),      Words::tr("grows towards the upper left"),
        Words::tr("grows to the left"),  Words::tr("grows towards the lower left"),
        Words::tr("grows downwards"),    Words::tr("grows towards the lower right")};
    const double eighths = std::atan2(slope.up, slope.right) / (std::numbers::pi / 4);
    return directions[std::size_t(std::lround(eighths) + 8) % directions.size()];
}

QString form(const UnitPlane& plane)
{
    const double middle = meanOver(plane, {0.3, 0.3, 0.4, 0.4});
    const double upperLeft = meanOver(plane, {0, 0, 0.3, 0.3});
    const double upperRight = meanOver(plane, {0.7, 0, 0.3, 0.3});
    const double lowerLeft = meanOver(plane, {0, 0.7, 0.3, 0.3});
    const double lowerRight = meanOver(plane, {0.7, 0.7, 0.3, 0.3});
    const double corners = (upperLeft + upperRight + lowerLeft + lowerRight) / 4;
    const double diagonal = (upperRight + lowerLeft - upperLeft - lowerRight) / 2;
    if (std::abs(diagonal) > std::abs(middle - corners))
        return diagonal > 0 ? Words::tr("high at the lower left and the upper right")
                            : Words::tr("high at the upper left and the lower right");
    return middle > corners ? Words::tr("high in the middle") : Words::tr("low in the middle");
}

} // namespace

QString wordsFor(const UnitPlane& plane)
{
    const double least = plane.least();
    const double most = plane.most();
    if (most - least < hardlyAny * plane.reach)
        return Words::tr("nearly the same everywhere, %1").arg(pageNumber((least + most) / 2, 3));
    const Slope slope = slopeOf(plane);
    return Words::tr("%1, from %2 to %3")
        .arg(slope.share >= looksStraight ? direction(slope) : form(plane), pageNumber(least, 3),
             pageNumber(most, 3));
}

} // namespace gui

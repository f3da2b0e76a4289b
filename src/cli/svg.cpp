// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/svg.h"

#include "cli/curve_points.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace cli::svg
{

namespace
{

constexpr double left_margin = 80;
constexpr double right_margin = 24;
/// For numbers and name of the axis across.
constexpr double bottom_margin = 64;
constexpr int marks = 6;

/// Round numbers in the range.
std::vector<double> marks_in(const Range& range, double least_step)
{
    const double step = std::max(least_step, mark_distance(range.last - range.first, marks));
    const double first = std::ceil(range.first / step);
    std::vector<double> all;
    // Far from 0 nothing may lie between two doubles: the count of them ends it.
    for (int i = 0; i <= marks && (first + i) * step <= range.last + step * 1e-9; ++i)
        all.push_back((first + i) * step + 0.0);
    return all;
}

} // namespace

QByteArray at(double coordinate)
{
    return QByteArray::number(coordinate, 'f', 1);
}

QByteArray text(double x, double y, const char* more, const QByteArray& words)
{
    return "<text x=\"" + at(x) + "\" y=\"" + at(y) + "\" " + more + '>' + words + "</text>\n";
}

QByteArray line(double x1, double y1, double x2, double y2, const char* style)
{
    return "<line x1=\"" + at(x1) + "\" y1=\"" + at(y1) + "\" x2=\"" + at(x2) + "\" y2=\"" +
           at(y2) + "\" " + style + "/>\n";
}

QByteArray words(const QString& text)
{
    return text.simplified().toHtmlEscaped().toUtf8();
}

Plane::Plane(Range across, Range up, double top, double bottom)
    : across_(across), up_(up), top_(top), bottom_(bottom)
{
}

double Plane::left() const
{
    return left_margin;
}

double Plane::right() const
{
    return width - right_margin;
}

double Plane::bottom() const
{
    return bottom_ - bottom_margin;
}

double Plane::x(double number) const
{
    return left() + (number - across_.first) / (across_.last - across_.first) * (right() - left());
}

double Plane::y(double number) const
{
    return bottom() - (number - up_.first) / (up_.last - up_.first) * (bottom() - top_);
}

QByteArray Plane::axes(const QByteArray& across, const QByteArray& up, double least_step) const
{
    constexpr auto grid = "stroke=\"#dddddd\"";
    constexpr auto axis = "stroke=\"#555555\"";
    QByteArray svg;
    for (const double mark : marks_in(up_, 0)) {
        svg += line(left(), y(mark), right(), y(mark), grid);
        svg +=
            text(left() - 8, y(mark) + 5, "text-anchor=\"end\"", QByteArray::number(mark, 'g', 6));
    }
    for (const double mark : marks_in(across_, least_step)) {
        svg += line(x(mark), bottom(), x(mark), bottom() + 5, axis);
        svg += text(x(mark), bottom() + 22, "text-anchor=\"middle\"",
                    QByteArray::number(mark, 'g', 10));
    }
    svg += line(left(), bottom(), right(), bottom(), axis);
    svg += line(left(), top_, left(), bottom(), axis);
    svg += text((left() + right()) / 2, bottom_ - 16, "text-anchor=\"middle\"", across);
    const QByteArray upwards = "text-anchor=\"middle\" transform=\"translate(20 " +
                               at((top_ + bottom()) / 2) + ") rotate(-90)\"";
    return svg + text(0, 0, upwards.constData(), up);
}

} // namespace cli::svg

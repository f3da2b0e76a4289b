// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Pieces of an SVG picture.
namespace cli::svg
{

inline constexpr double width = 800;

/// A place, to a tenth of a pixel.
QByteArray at(double coordinate);
/// Words on a line; `more` are further attributes.
QByteArray text(double x, double y, const char* more, const QByteArray& words);
QByteArray line(double x1, double y1, double x2, double y2, const char* style);
/// Words as they stand in a picture: on one line, nothing of them taken for markup.
QByteArray words(const QString& text);

/// Numbers from one to another.
struct Range {
    double first = 0;
    double last = 1;
};

/// A plane with two axes and its place in the picture.
class Plane
{
public:
    /// \param bottom where the lower edge of its part of the picture is, below names and numbers.
    /// \pre neither range is empty
    Plane(Range across, Range up, double top, double bottom);

    double left() const;
    double right() const;
    double top() const { return top_; }
    double bottom() const;
    double x(double number) const;
    double y(double number) const;

    /// Lines, numbers and names. Numbers across are no nearer to each other than `least_step`.
    QByteArray axes(const QByteArray& across, const QByteArray& up, double least_step = 0) const;

private:
    Range across_;
    Range up_;
    double top_;
    double bottom_;
};

} // namespace cli::svg

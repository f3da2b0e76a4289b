// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace gui
{

/// A function of two numbers, seen at places that are evenly spread over a plane.
class SampledPlane
{
public:
    SampledPlane() = default;
    /// `function(place)` is called once for each place, line by line. \pre the plane is not empty
    template <class Function>
    SampledPlane(const QRectF& plane, int columns, int lines, Function function)
        : m_plane(plane), m_columns(columns), m_lines(lines)
    {
        m_samples.reserve(std::size_t(columns) * std::size_t(lines));
        for (int line = 0; line < lines; ++line) {
            for (int column = 0; column < columns; ++column)
                m_samples.push_back(function(place(column, line)));
        }
    }

    /// Where the function is as large as this: curves through the plane, in its coordinates. The
    /// last point of a closed one is its first. Between samples the function is taken for straight.
    std::vector<QPolygonF> contour(double level) const;
    /// One pixel a sample, the plane's largest y on top.
    template <class ColourOf>
    QImage image(ColourOf colourOf) const
    {
        QImage image(m_columns, m_lines, QImage::Format_ARGB32);
        for (int line = 0; line < m_lines; ++line) {
            for (int column = 0; column < m_columns; ++column)
                image.setPixelColor(column, line, colourOf(at(column, line)));
        }
        return image;
    }

    const QRectF& plane() const { return m_plane; }
    const std::vector<double>& samples() const { return m_samples; }

private:
    double at(int column, int line) const
    {
        return m_samples[std::size_t(line) * std::size_t(m_columns) + std::size_t(column)];
    }
    QPointF place(double column, double line) const
    {
        return {m_plane.left() + (column + 0.5) / m_columns * m_plane.width(),
                m_plane.bottom() - (line + 0.5) / m_lines * m_plane.height()};
    }

    QRectF m_plane;
    int m_columns = 0;
    int m_lines = 0;
    std::vector<double> m_samples;
};

} // namespace gui

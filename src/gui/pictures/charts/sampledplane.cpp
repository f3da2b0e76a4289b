// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/sampledplane.h"

#include <array>
#include <unordered_map>

namespace gui
{

namespace
{

/// A place where a contour passes between two neighbouring samples. It belongs to at most two
/// cells, and in each it goes on to another one.
struct Crossing {
    QPointF at;
    std::array<int, 2> next = {-1, -1};
    bool taken = false;

    void join(int other) { (next[0] < 0 ? next[0] : next[1]) = other; }
};

/// The curve that begins at this crossing, as far as it has not been taken.
QPolygonF walked(std::vector<Crossing>& crossings, int first)
{
    QPolygonF curve;
    int last = first;
    for (int now = first; now >= 0;) {
        Crossing& crossing = crossings[std::size_t(now)];
        crossing.taken = true;
        curve << crossing.at;
        last = now;
        now = -1;
        for (const int next : crossing.next) {
            if (next >= 0 && !crossings[std::size_t(next)].taken)
                now = next;
        }
    }
    const std::array<int, 2>& ends = crossings[std::size_t(last)].next;
    if (curve.size() > 2 && (ends[0] == first || ends[1] == first))
        curve << curve.first();
    return curve;
}

} // namespace

std::vector<QPolygonF> SampledPlane::contour(double level) const
{
    // Marching squares: where neighbouring samples lie on both sides of the level, the curve passes
    // between them.
    std::vector<Crossing> crossings;
    std::unordered_map<int, int> ofEdge;
    const auto crossing = [&](int column, int line, bool down) {
        const int edge = 2 * (line * m_columns + column) + (down ? 1 : 0);
        const int toColumn = down ? column : column + 1;
        const int toLine = down ? line + 1 : line;
        const double from = at(column, line) - level;
        const double to = at(toColumn, toLine) - level;
        if ((from < 0) == (to < 0))
            return -1;
        const auto [known, isNew] = ofEdge.try_emplace(edge, int(crossings.size()));
        if (isNew) {
            const double part = from / (from - to);
            crossings.push_back(
                {place(column + part * (toColumn - column), line + part * (toLine - line))});
        }
        return known->second;
    };
    for (int line = 0; line + 1 < m_lines; ++line) {
        for (int column = 0; column + 1 < m_columns; ++column) {
            std::array<int, 4> found{};
            std::size_t count = 0;
            for (const int each :
                 {crossing(column, line, false), crossing(column + 1, line, true),
                  crossing(column, line + 1, false), crossing(column, line, true)}) {
                if (each >= 0)
                    found[count++] = each;
            }
            for (std::size_t i = 0; i + 1 < count; i += 2) {
                crossings[std::size_t(found[i])].join(found[i + 1]);
                crossings[std::size_t(found[i + 1])].join(found[i]);
            }
        }
    }
    std::vector<QPolygonF> curves;
    const auto take = [&](bool ends) {
        for (std::size_t i = 0; i < crossings.size(); ++i) {
            const bool isEnd = crossings[i].next[0] < 0 || crossings[i].next[1] < 0;
            if (!crossings[i].taken && (isEnd || !ends))
                curves.push_back(walked(crossings, int(i)));
        }
    };
    // Open curves from their ends; what is left then is closed.
    take(true);
    take(false);
    return curves;
}

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/unitspace.h"

#include <algorithm>
#include <cmath>

namespace gui
{

namespace
{

/// The way to the back, as a share of the width and of the height of the front.
constexpr QPointF wayBack{0.42, 0.34};

} // namespace

double UnitSpace::depth(const Place& at) const
{
    return (at[2] - m_box[2].minimum) / m_box[2].span();
}

QPointF UnitSpace::drawn(const Place& at) const
{
    const double back = depth(at);
    return {at[0] + back * wayBack.x() * m_box[0].span(),
            at[1] + back * wayBack.y() * m_box[1].span()};
}

Range UnitSpace::across() const
{
    return {m_box[0].minimum, m_box[0].maximum + wayBack.x() * m_box[0].span()};
}

Range UnitSpace::up() const
{
    return {m_box[1].minimum, m_box[1].maximum + wayBack.y() * m_box[1].span()};
}

std::array<UnitSpace::Edge, 12> UnitSpace::edgesOfBox() const
{
    std::array<Edge, 12> edges;
    std::size_t next = 0;
    for (std::size_t along = 0; along < 3; ++along) {
        const std::size_t one = (along + 1) % 3;
        const std::size_t other = (along + 2) % 3;
        for (const int corner : {0, 1, 2, 3}) {
            Place from{};
            from[along] = m_box[along].minimum;
            from[one] = corner % 2 ? m_box[one].minimum : m_box[one].maximum;
            from[other] = corner / 2 ? m_box[other].minimum : m_box[other].maximum;
            Place to = from;
            to[along] = m_box[along].maximum;
            edges[next++] = {from, to};
        }
    }
    // At the lower right, where the third number begins.
    std::swap(edges[10], edges[11]);
    return edges;
}

std::array<QLineF, 12> UnitSpace::edges() const
{
    std::array<QLineF, 12> lines;
    std::ranges::transform(edgesOfBox(), lines.begin(), [this](const Edge& edge) {
        return QLineF(drawn(edge[0]), drawn(edge[1]));
    });
    return lines;
}

QPolygonF UnitSpace::section(const Place& weights, double bias) const
{
    const auto sum = [&](const Place& at) {
        return weights[0] * at[0] + weights[1] * at[1] + weights[2] * at[2] + bias;
    };
    QPolygonF corners;
    QPointF middle;
    for (const auto& [from, to] : edgesOfBox()) {
        const double first = sum(from);
        const double last = sum(to);
        if ((first < 0) == (last < 0) || !std::isfinite(first) || !std::isfinite(last))
            continue;
        const double share = first / (first - last);
        Place at{};
        for (std::size_t i = 0; i < at.size(); ++i)
            at[i] = from[i] + share * (to[i] - from[i]);
        corners << drawn(at);
        middle += corners.back();
    }
    if (corners.size() < 3)
        return {};
    middle /= double(corners.size());
    // A plane cuts a box in a shape without dents: its corners lie around its middle.
    std::ranges::sort(corners, {}, [middle, this](QPointF at) {
        return std::atan2((at.y() - middle.y()) / m_box[1].span(),
                          (at.x() - middle.x()) / m_box[0].span());
    });
    return corners;
}

} // namespace gui

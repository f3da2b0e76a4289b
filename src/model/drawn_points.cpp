// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drawn_points.h"

#include "model/evaluation.h"

#include <algorithm>
#include <map>

namespace model
{

Dataset with_point(const Dataset& rows, const std::array<double, 2>& at, bool one)
{
    Dataset more = rows;
    more.train_rows.push_back(rows.rows());
    more.inputs.insert(more.inputs.end(), at.begin(), at.end());
    more.targets.push_back(one ? 1 : 0);
    return more;
}

Dataset with_point_moved(const Dataset& rows, std::size_t row, const std::array<double, 2>& to)
{
    Dataset moved = rows;
    std::ranges::copy(to, moved.inputs.begin() + std::ptrdiff_t(2 * row));
    return moved;
}

std::optional<Dataset> without_point(const Dataset& rows, std::size_t row)
{
    Dataset fewer = rows;
    for (std::vector<std::size_t>* used : {&fewer.train_rows, &fewer.test_rows}) {
        std::erase(*used, row);
        for (std::size_t& each : *used)
            each -= each > row ? 1 : 0;
    }
    if (fewer.train_rows.empty())
        return std::nullopt;
    const auto numbers = fewer.inputs.begin() + std::ptrdiff_t(2 * row);
    fewer.inputs.erase(numbers, numbers + 2);
    fewer.targets.erase(fewer.targets.begin() + std::ptrdiff_t(row));
    return fewer;
}

std::size_t contradictions(const Dataset& rows)
{
    struct Seen {
        bool zero = false;
        bool one = false;
    };
    std::map<std::array<double, 2>, Seen> places;
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        Seen& seen = places[{rows.row(row)[0], rows.row(row)[1]}];
        (is_one(rows.targets[row]) ? seen.one : seen.zero) = true;
    }
    return std::size_t(std::ranges::count_if(
        places, [](const auto& place) { return place.second.zero && place.second.one; }));
}

} // namespace model

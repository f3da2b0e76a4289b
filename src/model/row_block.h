// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "model/network.h"
#include "model/until_stopped.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

namespace model
{

/// Predicts some rows at a time: what forward() computes, to the last bit, in less time. The
/// numbers of the rows stand side by side, so that a processor works on several with one
/// instruction.
class RowBlock
{
public:
    static constexpr std::size_t rows = 16;

    /// For networks of this one's shape.
    explicit RowBlock(const Network& shape);

    /// \pre 1 <= which.size() <= rows; the dataset has the network's features.
    void predict(const Network& network, const Dataset& dataset,
                 std::span<const std::size_t> which);
    /// The weighted sum that the prediction of one of them is made of. \pre place < rows
    double sum(std::size_t place) const { return sums_[place]; }
    double prediction(std::size_t place) const { return outputs_[place]; }

private:
    void take(const Network& network, const Dataset& dataset, std::span<const std::size_t> which);

    /// What a layer sees and what it says: of every unit, a number for each row.
    std::vector<double> inputs_;
    std::vector<double> outputs_;
    std::array<double, rows> sums_{};
};

/// Calls `visit(row, weighted sum, prediction)` for each of these rows in turn until a stop is
/// asked for. Allocates nothing.
template <class Visit>
void for_each_prediction(RowBlock& block, const Network& network, const Dataset& dataset,
                         std::span<const std::size_t> rows, const std::stop_token& stop,
                         Visit visit)
{
    const std::size_t blocks = (rows.size() + RowBlock::rows - 1) / RowBlock::rows;
    for_each_until_stopped(FirstRows(blocks), stop, [&](std::size_t number) {
        const std::size_t first = number * RowBlock::rows;
        const auto some = rows.subspan(first, std::min(RowBlock::rows, rows.size() - first));
        block.predict(network, dataset, some);
        for (std::size_t i = 0; i < some.size(); ++i)
            visit(some[i], block.sum(i), block.prediction(i));
    });
}

} // namespace model

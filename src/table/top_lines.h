// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/row_reader.h"

#include <string>
#include <vector>

namespace table
{

/// The names of the columns, and the lines behind them that are no rows. Where tables were put one
/// below the other, they come again.
class TopLines
{
public:
    /// Keeps the row read last, if it fits. One without a word, or of a single column, may come
    /// again by chance.
    void add(RowReader& rows);
    /// Whether the row read last is one of them. Its cells may be fields afterwards, not numbers.
    /// \pre it fits
    bool repeats(RowReader& rows);

private:
    struct Line {
        std::vector<std::string> values;
        /// Of the first word.
        std::size_t word = 0;
    };
    std::vector<Line> lines_;
    std::string scratch_;
};

} // namespace table

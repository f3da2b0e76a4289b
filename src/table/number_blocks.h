// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/dialect.h"
#include "table/encoding.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace table
{

/// Rows of nothing but numbers that follow each other in a text.
struct NumberRows {
    /// Where each of them starts.
    std::span<const std::uint64_t> starts;
    /// Where the last of them ends.
    std::uint64_t end = 0;
    /// Column by column, each `stride` numbers behind the one before.
    const double* numbers = nullptr;
    std::size_t stride = 0;

    std::span<const double> column(std::size_t index) const
    {
        return {numbers + index * stride, starts.size()};
    }
};

/// Reads such rows ahead of the one who asks for them, on all processors. Where a row starts cannot
/// be known without reading what is before it, because a value in quotes may hold any number of
/// lines. So every block of the text is read as if its first line were the start of a row, and what
/// it gives counts only if whoever reads the rows before arrives exactly there.
class NumberBlocks
{
public:
    /// \param marks as for RowReader::read_numbers(). \pre the text and the marks outlive it.
    NumberBlocks(const Text& text, const Dialect& dialect, const std::vector<char>& marks);
    ~NumberBlocks();

    /// The rows of numbers from that place in the text on, as many as are known, none if no such
    /// row is there; valid until the next call. \pre no earlier call was farther on
    NumberRows from(std::size_t offset);

private:
    struct Block;

    void read_ahead(std::size_t offset);

    const Text& text_;
    const Dialect& dialect_;
    const std::vector<char>& marks_;
    std::vector<Block> blocks_;
    /// Where what is read ahead ends.
    std::size_t end_ = 0;
    /// How many blocks are read at once: few at first, as only a few rows may be asked for.
    std::size_t at_once_ = 1;
};

} // namespace table

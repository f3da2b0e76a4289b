// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/number_blocks.h"

#include "table/parallel.h"
#include "table/row_reader.h"

#include <algorithm>

namespace table
{

namespace
{

/// Small enough for the caches, large enough to be worth a thread's while.
constexpr std::size_t block_bytes = 256u << 10;
constexpr std::size_t most_at_once = 16;

} // namespace

/// The rows of one block, and room for those of the next.
struct NumberBlocks::Block {
    std::unique_ptr<double[]> numbers;
    std::size_t stride = 0;
    std::vector<std::uint64_t> starts;
    std::vector<std::uint64_t> ends;

    void read(const Text& text, const Dialect& dialect, const std::vector<char>& marks,
              std::size_t begin, std::size_t end);
};

void NumberBlocks::Block::read(const Text& text, const Dialect& dialect,
                               const std::vector<char>& marks, std::size_t begin, std::size_t end)
{
    // A number and what ends it take two bytes at least.
    const std::size_t width = marks.size();
    const std::size_t most = (end - begin) / (2 * width) + 1;
    if (most > stride) {
        stride = most;
        numbers = std::make_unique_for_overwrite<double[]>(stride * width);
    }
    starts.clear();
    ends.clear();
    RowReader rows(text, dialect, width, true);
    rows.go_to(begin, 1);
    while (rows.offset() < end) {
        const std::size_t start = rows.offset();
        if (!rows.read_numbers(marks, &numbers[starts.size()], stride)) {
            rows.skip_line();
            continue;
        }
        starts.push_back(start);
        ends.push_back(rows.offset());
    }
}

NumberBlocks::NumberBlocks(const Text& text, const Dialect& dialect, const std::vector<char>& marks)
    : text_(text), dialect_(dialect), marks_(marks)
{
}

NumberBlocks::~NumberBlocks() = default;

void NumberBlocks::read_ahead(std::size_t offset)
{
    const char* const first = text_.characters.data();
    const char* const last = first + text_.characters.size();
    std::vector<std::size_t> borders = {offset};
    while (borders.size() <= at_once_ && borders.back() < text_.characters.size()) {
        const char* at = std::min(first + borders.back() + block_bytes, last);
        skip_line(at, last);
        borders.push_back(static_cast<std::size_t>(at - first));
    }
    blocks_.resize(borders.size() - 1);
    in_parallel(blocks_.size(), [&](std::size_t i) {
        blocks_[i].read(text_, dialect_, marks_, borders[i], borders[i + 1]);
    });
    end_ = borders.back();
    at_once_ = std::min(2 * at_once_, most_at_once);
}

NumberRows NumberBlocks::from(std::size_t offset)
{
    if (offset >= end_)
        read_ahead(offset);
    for (const Block& block : blocks_) {
        if (block.ends.empty() || block.ends.back() <= offset)
            continue;
        const auto found = std::ranges::lower_bound(block.starts, offset);
        if (found == block.starts.end() || *found != offset)
            return {};
        const auto index = static_cast<std::size_t>(found - block.starts.begin());
        std::size_t count = 1;
        while (index + count < block.starts.size() &&
               block.starts[index + count] == block.ends[index + count - 1])
            ++count;
        return {std::span(block.starts).subspan(index, count), block.ends[index + count - 1],
                &block.numbers[index], block.stride};
    }
    return {};
}

} // namespace table

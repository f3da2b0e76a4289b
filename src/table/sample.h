// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/fields.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace table
{

/// One row of a sample.
struct SampleRow {
    /// Counted from 1.
    std::uint64_t line = 1;
    /// How many lines it takes.
    std::uint64_t lines = 1;
    /// Where it starts in the text.
    std::size_t offset = 0;
    std::vector<Field> fields;
    /// How many of them stand there, rather than lack at its end: see RowLengths.
    std::size_t written = 0;
    /// Its quotes are wrong; `fields` holds those before.
    bool broken = false;
};

/// The start of a text taken apart into rows, to find out how it is written.
using Sample = std::vector<SampleRow>;

/// How many bytes and rows of a text are looked at to find out how it is written.
constexpr std::size_t sample_bytes = 128u << 10;
constexpr std::size_t sample_rows = 2000;

/// The first lines of a text, cut behind a line end where it is longer than `sample_bytes`.
std::string_view head(std::string_view text);

/// The rows of a text as this dialect's delimiter and quotes separate them, from `line_offset`
/// lines onwards, without empty lines. Broken rows end with their line. Of rows that are not of one
/// length, each has all its values: see Dialect::lengths.
Sample take_sample(std::string_view text, const Dialect& dialect, std::uint64_t skipped_lines = 0,
                   std::size_t most_rows = sample_rows);

} // namespace table

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/reader.h"

#include <optional>
#include <span>
#include <vector>

namespace table
{

/// What is worth knowing before the first row: a guessed encoding, what was rewritten (quotes
/// around whole lines, doubled delimiters), lines skipped before the names and behind them. Here
/// and below, nothing is said about what a person has decided in the options.
std::vector<Problem> remarks_on_beginning(const Text& text, const Detection& detection,
                                          const std::vector<Problem>& rewritten,
                                          const ReadOptions& options);

/// Rows that lack values at their end, which are empty, and the line of the first one.
struct ShortRows {
    std::size_t count = 0;
    std::uint64_t first_line = 0;
};

/// What is worth knowing about the rows as a whole. \param unlisted is how many were kept out
/// without being told one by one.
std::vector<Problem> remarks_on_rows(const ShortRows& short_rows, std::size_t unlisted,
                                     std::size_t one_row_in);

/// That something else may part the values, unless what was told says so more exactly.
std::optional<Problem> remark_on_parting(const Detection& detection, std::span<const Problem> told);

/// What is worth knowing about the columns of a table that was read: values that could be read in
/// two ways, units, codes, quotes that were kept, labels that differ in capital letters only, words
/// taken for gaps, numbers that seem to stand for one or stand among words, a row of totals, lines
/// broken in two. Each with the line and character of a value that shows it.
std::vector<Problem> remarks_on(const Table& table, const ReadOptions& options);

/// How much of a file became rows.
struct Yield {
    std::size_t rows = 0;
    /// Lines that were to be rows and are none.
    std::size_t kept_out = 0;

    std::size_t lines() const { return rows + kept_out; }
    /// One line in 50, so that the reading of all is in doubt.
    bool lacks_many() const { return kept_out > 0 && kept_out * 50 >= lines(); }
};

/// Lowers the confidence beside what was told of the table: it is never beyond doubt where a column
/// could hold something else than it is read as, its name could be another's, or many lines are
/// kept out; where very many are, it is a guess.
void limit_confidence(Detection& detection, const std::vector<Problem>& told, const Yield& yield);

} // namespace table

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/row_reader.h"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace table
{

/// Lines that have as many delimiters as rows have, and are none: spreadsheet programs pad every
/// line with them. Lines without any value, titles of groups and notes, of which one field is
/// filled, and notes at the end that a delimiter stands in.
class NoteLines
{
public:
    /// Learns from the beginning of the text what rows look like.
    NoteLines(const Text& text, const Detection& detection);

    /// What the row read last is: Fits, NoValues or Note. \pre it fits
    RowOutcome outcome_of(const RowReader& rows) const;

private:
    bool is_lone_note(std::string_view text, std::size_t column) const;
    bool is_split_note(const std::vector<Cell>& cells) const;
    bool could_be_name(std::string_view text) const;

    std::size_t text_size_;
    /// Whether a row with nothing but its first value may be the title of a group.
    bool may_be_titles_ = false;
    /// Whether such rows are titles by where they stand, whatever they say.
    bool stand_as_titles_ = false;
    /// Blanks in a name, where the first column holds names; -1 where it does not.
    std::ptrdiff_t most_blanks_ = -1;
    /// Whether every column holds one mark or nothing: a row of nothing says no to each.
    bool are_crosses_ = false;
    /// Whether rows begin as notes do, with several words or a colon.
    bool rows_are_like_notes_ = false;
    /// The words of full rows, with their columns.
    std::set<std::pair<std::size_t, std::string>> words_;
};

/// Whether a text without blanks has digits, as a name for something that has a number: "P07".
bool has_number_in_name(std::string_view text);

/// Whether a text begins as a note below a table does: "Source:", "Quelle: Amt", "© XY".
bool is_like_note(std::string_view text);

} // namespace table

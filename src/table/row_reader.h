// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/fields.h"
#include "table/table.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace table
{

/// One value of a row: a number where one was expected and found, otherwise a field.
struct Cell {
    bool is_number = false;
    double number = 0;
    Field field;
};

/// What became of a row.
enum class RowOutcome : unsigned char {
    Fits,
    Blank,
    TooFew,
    TooMany,
    Broken,
    Unclosed,
    Damaged,
    Repeated,
    NoValues,
    Note
};

/// Walks over the rows of a text, one at a time, keeping count of lines. The innermost loop of
/// reading.
class RowReader
{
public:
    /// Starts at the beginning of the text. Without `takes_numbers` every value is a field.
    /// \pre the text outlives the reader.
    RowReader(const Text& text, const Dialect& dialect, std::size_t width,
              bool takes_numbers = false);

    bool at_end() const { return at_ == end_; }
    /// Skips a line, whatever it holds.
    void skip_line();
    /// Continues with the row that starts there.
    void go_to(std::size_t offset, std::uint64_t line);
    /// Reads a row. Of columns with a decimal mark, a number without groups is taken on the spot.
    /// \pre !at_end(); there are `width` marks, 0 where no number is to be taken, and none is the
    /// delimiter, if numbers are taken at all.
    RowOutcome read(const std::vector<char>& marks = {});

    /// Reads a row of nothing but such numbers, puts them `stride` places apart, and moves on.
    /// Anything else, a damaged row included, is left for read(). The shortest way through a long
    /// file. \pre as for read(); no mark is 0; there is room for `width` values.
    bool read_numbers(const std::vector<char>& marks, double* numbers, std::size_t stride);

    // Of the row read last:
    const std::vector<Cell>& cells() const { return cells_; }
    /// How many values it has; those beyond the width are not in cells().
    std::size_t found() const { return found_; }
    std::size_t start() const { return static_cast<std::size_t>(start_ - begin_); }
    std::uint64_t line() const { return line_; }
    std::uint64_t next_line() const { return next_line_; }
    /// What is wrong with it, or that it is no row for what TopLines and NoteLines know. \pre its
    /// outcome was neither Fits nor Blank.
    Problem problem(RowOutcome outcome) const;
    /// Line and character at which something in this row stands.
    Problem at(ProblemCode code, std::size_t column, std::vector<std::string> arguments) const;

    std::size_t offset() const { return static_cast<std::size_t>(at_ - begin_); }
    const FieldScanner& scanner() const { return scanner_; }

private:
    bool take_number(Cell& cell, char mark, Next& next);
    void find_sound_end();
    RowOutcome give_up(Next next, const char* field_start);

    FieldScanner scanner_;
    const Text* text_;
    const char* begin_;
    const char* at_;
    const char* end_;
    char delimiter_;
    /// How many values a row has at least where not all have the same number of them, else 0.
    std::size_t fewest_;
    /// Whether numbers are taken, and end where the delimiter stands.
    bool direct_numbers_;
    /// Where numbers may be read without looking for damages.
    const char* sound_end_;
    std::vector<Cell> cells_;
    std::size_t found_ = 0;
    const char* start_;
    const char* trouble_ = nullptr;
    const char* broken_field_ = nullptr;
    std::uint64_t line_ = 1;
    std::uint64_t next_line_ = 1;
    std::size_t next_damage_ = 0;
};

/// Looks at all values of those rows, each with its column. Of a file that has changed meanwhile,
/// at what is there until that is seen.
void look_at_values(const Text& text, const Dialect& dialect, std::size_t width,
                    const std::vector<std::uint64_t>& row_starts,
                    const std::function<void(std::size_t column, std::string_view value)>& look);

/// What all values of those rows tell of how each column's numbers are written. \param units are
/// those that columns are said to have, which nobody knows otherwise; none or one a column.
std::vector<NotationEvidence> evidence_of(const Text& text, const Dialect& dialect,
                                          std::size_t width,
                                          const std::vector<std::uint64_t>& row_starts,
                                          const std::vector<std::string>& units = {});

} // namespace table

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/column.h"
#include "table/detection.h"
#include "table/missing_marks.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace table
{

/// Rows and columns read from a text. Numbers and labels are held; the text of a value is read from
/// the file again when it is asked for. Copies share the file.
class Table
{
public:
    /// How the text was read.
    const Detection& detection() const { return detection_; }
    const Dialect& dialect() const { return detection_.dialect; }
    const std::vector<Column>& columns() const { return columns_; }
    /// How the numbers of a column are written. \pre column < columns().size()
    const NumberFormat& number_format(std::size_t column) const
    {
        return detection_.notation.columns[column].format;
    }
    /// What the numbers of a column count: the unit behind them, or the one below the column's
    /// name. Empty where there is none. \pre likewise
    const std::string& unit(std::size_t column) const
    {
        const std::string& behind = number_format(column).unit;
        return behind.empty() ? columns_[column].unit_above : behind;
    }
    /// Their names, in the same order.
    std::vector<std::string> column_names() const;
    /// What they hold, likewise.
    std::vector<ColumnType> column_types() const;
    /// Rows that fit.
    std::size_t rows() const { return row_starts_.size(); }
    /// Rows that did not fit and are kept out.
    std::size_t rows_kept_out() const { return rows_kept_out_; }
    /// What is worth knowing, in the order of lines: rows kept out (the first thousand of them),
    /// names changed, ...
    const std::vector<Problem>& warnings() const { return warnings_; }
    /// 1, or k where only one row in k was read.
    std::size_t one_row_in() const { return one_row_in_; }

    /// Line of the file in which a row starts, counted from 1. \pre row < rows()
    std::uint64_t line(std::size_t row) const;
    /// The rows stand for these lines of another file: from now on they and what is said of them
    /// have its numbers. \pre a rising number a row
    void set_lines(std::span<const std::uint64_t> lines);
    /// The values of a row as text: quotes and escapes undone, nothing else changed.
    /// Always as many as columns; empty if the file has changed meanwhile. \pre row < rows()
    std::vector<std::string> texts(std::size_t row) const;
    /// One of them: for several of a row, texts() is faster. \pre column < columns().size()
    std::string text(std::size_t row, std::size_t column) const;
    /// A problem at the line and character where a value stands. \pre as for text()
    Problem at(std::size_t row, std::size_t column, ProblemCode code,
               std::vector<std::string> arguments) const;
    /// The line or lines of a row exactly as they stand in the file, without the last line end, as
    /// UTF-8.
    std::string raw(std::size_t row) const;
    /// A line of the file, whether or not a row came of it, as UTF-8; empty where there is none.
    /// At most `limit` characters.
    std::string raw_line(std::uint64_t line, std::size_t limit = 400) const;
    /// Whether such a text means that there is no value in that column.
    bool is_missing(std::string_view text, std::size_t column) const
    {
        return missing_marks_[column].contains(text);
    }
    /// The text of the file from that row on, as UTF-8. \pre row < rows()
    std::string_view text_from(std::size_t row) const
    {
        return text_.characters.substr(row_starts_[row]);
    }
    /// The texts that were named for missing values; none for the usual ones.
    const std::vector<std::string>& missing_markers() const
    {
        return missing_marks_.front().named();
    }
    /// Whether the file that texts are read from still is what it was.
    bool is_intact() const { return text_.file.intact(); }
    /// Position of the column of that name, or columns().size(). Sessions of before have names that
    /// are cut after 200 characters: such a one is the only name that begins so.
    std::size_t find(std::string_view name) const;

private:
    friend class Reader;

    Text text_;
    Detection detection_;
    std::vector<Column> columns_;
    /// Where each row starts in the text.
    std::vector<std::uint64_t> row_starts_;
    /// Rows at which the line is not the one after the row before: row and line.
    std::vector<std::pair<std::size_t, std::uint64_t>> line_jumps_;
    /// One a column.
    std::vector<MissingMarks> missing_marks_;
    std::vector<Problem> warnings_;
    std::size_t rows_kept_out_ = 0;
    std::size_t one_row_in_ = 1;
};

/// Whether two tables have the same columns and rows, however their files are written.
bool same_content(const Table& one, const Table& other);

} // namespace table

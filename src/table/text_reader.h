// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/fields.h"
#include "table/table.h"

#include <string>
#include <string_view>
#include <vector>

namespace table
{

/// Reads the texts of some columns, row by row, as Table::texts() does, but without a look at the
/// file and new strings for each row. Where the file changes meanwhile it gives whatever is there
/// now, or nothing: ask Table::is_intact() afterwards.
class TextReader
{
public:
    /// \param columns are positions, ascending. \pre the table outlives the reader.
    TextReader(const Table& table, std::vector<std::size_t> columns);

    /// One text a column asked for, valid until the next call. \pre row < table.rows()
    const std::vector<std::string_view>& read(std::size_t row);

private:
    const Table& table_;
    FieldScanner scanner_;
    std::vector<std::size_t> columns_;
    std::vector<std::string_view> texts_;
    /// Of texts that are not in the file as they are, one a column.
    std::vector<std::string> scratch_;
    bool is_lost_ = false;
};

/// The positions of the columns of free text, ascending.
std::vector<std::size_t> free_texts(const Table& table);

} // namespace table

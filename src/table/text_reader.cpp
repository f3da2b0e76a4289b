// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/text_reader.h"

#include <algorithm>

namespace table
{

namespace
{

/// A row of more bytes than this is a reason to look whether the file is still there.
constexpr std::size_t suspicious_row = 64u << 10;

} // namespace

TextReader::TextReader(const Table& table, std::vector<std::size_t> columns)
    : table_(table),
      scanner_(table.dialect()),
      columns_(std::move(columns)),
      texts_(columns_.size()),
      scratch_(columns_.size())
{
}

const std::vector<std::string_view>& TextReader::read(std::size_t row)
{
    if (is_lost_) {
        std::ranges::fill(texts_, std::string_view());
        return texts_;
    }
    const std::string_view rest = table_.text_from(row);
    const char* at = rest.data();
    const char* const end = rest.data() + rest.size();
    Next next = Next::Field;
    std::size_t column = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        Field field;
        for (; column <= columns_[i] && next == Next::Field; ++column)
            next = scanner_.scan(at, end, field);
        texts_[i] = column > columns_[i] ? scanner_.value(field, scratch_[i]) : std::string_view();
    }
    // Of a file that has lost its end every row would go on to there.
    is_lost_ = static_cast<std::size_t>(at - rest.data()) > suspicious_row && !table_.is_intact();
    return texts_;
}

std::vector<std::size_t> free_texts(const Table& table)
{
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < table.columns().size(); ++column)
        if (table.columns()[column].type == ColumnType::Text)
            columns.push_back(column);
    return columns;
}

} // namespace table

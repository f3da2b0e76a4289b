// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/remarks_on_marks.h"

#include "table/case_folding.h"
#include "table/missing_marks.h"
#include "table/sentinels.h"
#include "table/text_reader.h"
#include "table/unicode.h"

#include <algorithm>

namespace table
{

namespace
{

using namespace std::string_view_literals;

/// What is left of a mark where nobody looks closely: "n. a." and "NA" are one.
std::string essence(std::string_view text)
{
    std::string folded = case_folded(text);
    std::erase_if(folded, [](char c) { return is_one_of(c, " .,;:/\\-_()[]<>\"'"sv); });
    return folded;
}

struct CellPlace {
    std::size_t row = 0;
    std::size_t column = 0;
};

/// Where a number stands that seems to mean no value, as the mark was to do.
std::optional<CellPlace> place_of_sentinel(const Table& table)
{
    for (std::size_t column = 0; column < table.columns().size(); ++column)
        if (const auto found = find_sentinels(table.columns()[column])) {
            const std::vector<double>& numbers = table.columns()[column].numbers;
            const auto first = std::ranges::find(numbers, found->values.front());
            return CellPlace{std::size_t(first - numbers.begin()), column};
        }
    return std::nullopt;
}

/// The rows that a remark looks at where it reads texts.
constexpr std::size_t rows_read = 5000;

/// Where a word stands that is nearly the mark. Looks at the first thousands of rows.
std::optional<CellPlace> place_of_word(const Table& table, const std::string& mark)
{
    const std::string wanted = essence(mark);
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < table.columns().size(); ++column)
        if (table.columns()[column].type != ColumnType::Number)
            columns.push_back(column);
    TextReader texts(table, columns);
    for (std::size_t row = 0; row < std::min(table.rows(), rows_read) && !wanted.empty(); ++row) {
        const std::vector<std::string_view>& found = texts.read(row);
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (found[i].size() <= 4 * mark.size() && essence(found[i]) == wanted)
                return CellPlace{row, columns[i]};
    }
    return std::nullopt;
}

/// The usual marks among the values of a column.
std::vector<std::string> usual_marks(const Table& table, std::size_t index)
{
    const Column& column = table.columns()[index];
    std::vector<std::string> marks;
    const auto take = [&](std::string_view value) {
        if (is_missing(value) && std::ranges::find(marks, value) == marks.end())
            marks.emplace_back(value);
    };
    if (column.type == ColumnType::Category) {
        for (const std::string& label : column.labels)
            if (!column.labels_gaps || label != Column::gap_label)
                take(label);
    } else if (column.type == ColumnType::Text && 2 * column.number_count >= table.rows()) {
        TextReader texts(table, {index});
        for (std::size_t row = 0; row < std::min(table.rows(), rows_read); ++row) {
            const std::string_view value = without_blanks(texts.read(row).front());
            if (!table.is_missing(value, index))
                take(value);
        }
    }
    if (std::ranges::find(column.labels, "+") != column.labels.end())
        std::erase(marks, "-");
    return marks;
}

/// Whether people write that for a gap as readily as they call something so: a country NA, sodium
/// Na, bread Nan, a person Null, a sign. Programs write NaN, null, N/A and ?.
bool may_be_a_label(std::string_view gap)
{
    constexpr std::array names = {"NA"sv, "Na"sv, "Nan"sv, "Null"sv, "."sv, "-"sv};
    return std::ranges::find(names, gap) != names.end();
}

} // namespace

void remark_on_gaps(const Table& table, std::size_t index, std::vector<Problem>& remarks)
{
    const Column& column = table.columns()[index];
    if (column.type != ColumnType::Category)
        return;
    const auto minus = std::ranges::find_if(
        column.labels, [](const std::string& label) { return minuses_in(label) > 0; });
    if (minus != column.labels.end() && !column.labels_gaps)
        remarks.push_back(table.at(first_row_of(*minus, column), index, ProblemCode::MinusIsLabel,
                                   {column.name, *minus, std::string(minus->size(), '+')}));
    if (column.missing == 0)
        return;
    constexpr std::size_t rows_searched = 2000;
    const std::size_t rows = std::min(table.rows(), rows_searched);
    for (std::size_t row = 0; row < rows; ++row) {
        // Only the text of a gap is worth looking up.
        if (column.codes[row] != Column::missing_label)
            continue;
        const std::string text(without_blanks(table.text(row, index)));
        if (!may_be_a_label(text))
            continue;
        remarks.push_back(table.at(row, index, ProblemCode::WordForGap, {column.name, text}));
        return;
    }
}

std::optional<Problem> remark_on_usual_marks(const Table& table, std::size_t column)
{
    constexpr std::size_t most_named = 6;
    std::vector<std::string> marks = usual_marks(table, column);
    if (marks.empty())
        return std::nullopt;
    marks.resize(std::min(marks.size(), most_named));
    TextReader texts(table, {column});
    std::size_t row = 0;
    while (row + 1 < table.rows() &&
           std::ranges::find(marks, without_blanks(texts.read(row).front())) == marks.end())
        ++row;
    return table.at(row, column, ProblemCode::UsualMarkCounts,
                    {table.columns()[column].name, listed(marks, marks.size(), "; ")});
}

std::vector<Problem> remarks_on_marks(const Table& table, const std::vector<std::string>& unused)
{
    std::vector<Problem> remarks;
    for (const std::string& mark : unused) {
        const auto place =
            parse_number(mark, {}) ? place_of_sentinel(table) : place_of_word(table, mark);
        if (place)
            remarks.push_back(table.at(
                place->row, place->column, ProblemCode::UnusedMarkLike,
                {excerpt(mark), excerpt(without_blanks(table.text(place->row, place->column)))}));
        else
            remarks.push_back({ProblemCode::UnusedMark, 0, 0, {excerpt(mark)}});
    }
    return remarks;
}

} // namespace table

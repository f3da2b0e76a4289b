// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/totals.h"

#include "table/excerpt.h"
#include "table/numbers.h"
#include "table/parallel.h"
#include "table/summing_up.h"
#include "table/text_reader.h"
#include "table/total_words.h"
#include "table/unicode.h"
#include "table/units.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <span>

namespace table
{

namespace
{

/// Where words for totals usually stand.
constexpr std::size_t leading_columns = 2;

/// Finds in a row the word that says that it sums up others: in one of the first two columns, or
/// behind nothing but empty ones, as where a spreadsheet has it in the column of a name. Beside it
/// there stands no other word then: a customer may be called Total.
class WordForTotals
{
public:
    explicit WordForTotals(const Table& table)
        : table_(table), columns_(word_columns(table)), texts_(table, columns_)
    {
    }

    /// The column in which it stands; nothing where there is none. \pre row < table.rows()
    std::optional<std::size_t> find(std::size_t row)
    {
        const std::vector<std::string_view>& texts = texts_.read(row);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const bool leads = columns_[i] < leading_columns;
            // What stands further behind has it before itself, too.
            if (!leads && !has_nothing_before(row, i, texts))
                return std::nullopt;
            if (is_word_for_totals(texts[i]) && (leads || is_alone(i, texts)))
                return has_number(row, texts) ? std::optional(columns_[i]) : std::nullopt;
        }
        return std::nullopt;
    }

private:
    static std::vector<std::size_t> word_columns(const Table& table)
    {
        std::vector<std::size_t> columns;
        for (std::size_t column = 0; column < table.columns().size(); ++column)
            if (is_of_words(table.columns()[column].type))
                columns.push_back(column);
        return columns;
    }

    bool has_nothing_before(std::size_t row, std::size_t place,
                            const std::vector<std::string_view>& texts) const
    {
        const auto& columns = table_.columns();
        for (std::size_t column = 0; column < columns_[place]; ++column)
            if (!is_of_words(columns[column].type) && !is_gap(columns[column], row) &&
                columns[column].type != ColumnType::Empty)
                return false;
        for (std::size_t i = 0; i < place; ++i)
            if (!table_.is_missing(without_blanks(texts[i]), columns_[i]))
                return false;
        return true;
    }

    /// Whether there is something to be summed up: a note has none.
    bool has_number(std::size_t row, const std::vector<std::string_view>& texts) const
    {
        for (const Column& column : table_.columns())
            if (column.type == ColumnType::Number && !is_gap(column, row))
                return true;
        return std::ranges::any_of(texts, [](std::string_view text) {
            return could_be_number(without_unit(without_blanks(text)).number);
        });
    }

    /// Whether no other word stands behind it.
    bool is_alone(std::size_t place, const std::vector<std::string_view>& texts) const
    {
        for (std::size_t i = place + 1; i < texts.size(); ++i) {
            const std::string_view text = without_blanks(texts[i]);
            if (!table_.is_missing(text, columns_[i]) && !is_known_unit(text) &&
                !could_be_number(without_unit(text).number))
                return false;
        }
        return true;
    }

    const Table& table_;
    std::vector<std::size_t> columns_;
    TextReader texts_;
};

/// Rows that sum up others, and the column that says so.
struct Totals {
    std::size_t column = 0;
    std::vector<std::size_t> rows;
};

/// All others, for the first or the last row.
RowsBetween all_but(std::size_t row, const Table& table)
{
    return row == 0 ? RowsBetween{1, table.rows()} : RowsBetween{0, row};
}

/// Whether each of some rows sums up those since the one before it, or all above.
bool sum_up_groups(const Table& table, const std::vector<std::size_t>& rows)
{
    if (rows.size() * 2 > table.rows())
        return false;
    std::size_t first = 0;
    return std::ranges::all_of(rows, [&](std::size_t row) {
        const bool sums_up = columns_summed_up(table, row, {first, row, rows}) > 0 ||
                             columns_summed_up(table, row, {0, row, rows}) > 0;
        first = row + 1;
        return sums_up;
    });
}

/// Some rows among many that begin with a word for a sum, as below each group.
Totals totals_of_groups(const Table& table)
{
    constexpr std::size_t fewest = 2;
    // Where there is none in so many, nobody has put any there.
    constexpr std::size_t rows_asked = 5000;
    std::map<std::size_t, Totals> by_column;
    WordForTotals word(table);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (row >= rows_asked && by_column.empty())
            break;
        if (const auto column = word.find(row))
            by_column[*column].rows.push_back(row);
    }
    for (auto& [column, found] : by_column)
        if (found.rows.size() >= fewest &&
            (found.rows.size() * 4 <= table.rows() || sum_up_groups(table, found.rows)))
            return {column, std::move(found.rows)};
    return {};
}

/// Whether the word of a row stands in another one, too.
bool stands_elsewhere(const Table& table, std::size_t row, std::size_t index)
{
    const Column& column = table.columns()[index];
    const std::size_t other = row == 0 ? table.rows() - 1 : 0;
    return table.text(other, index) == table.text(row, index) ||
           (column.type == ColumnType::Category &&
            std::ranges::count(column.codes, column.codes[row]) > 1);
}

/// A last row that begins with a word for a sum, which no other row does.
Totals total_at_the_end(const Table& table)
{
    const std::size_t last = table.rows() - 1;
    const auto index = WordForTotals(table).find(last);
    if (!index)
        return {};
    return stands_elsewhere(table, last, *index) ? Totals() : Totals{*index, {last}};
}

/// Whether the word of a row, in a column of labels, stands in one of the first `above`, too.
bool stands_above(const Column& column, std::size_t row, std::size_t above)
{
    return column.type == ColumnType::Category &&
           std::find(column.codes.begin(), column.codes.begin() + std::ptrdiff_t(above),
                     column.codes[row]) != column.codes.begin() + std::ptrdiff_t(above);
}

/// Last rows that sum up the others in several ways: "Average", "Maximum", "Minimum" below each
/// other. One of them is a word for totals, or the numbers of all agree.
Totals totals_at_the_end(const Table& table)
{
    constexpr std::size_t most_ways = 12;
    const auto index = std::ranges::find_if(
        table.columns(), [](const Column& column) { return is_of_words(column.type); });
    const auto column = std::size_t(index - table.columns().begin());
    if (index == table.columns().end() || column >= leading_columns)
        return {};
    std::size_t first = table.rows();
    while (first > 1 && table.rows() - first < most_ways) {
        const std::string word = table.text(first - 1, column);
        if (!is_word_for_totals(word) && !may_be_word_for_totals(word))
            break;
        --first;
    }
    for (std::size_t row = first; row < table.rows(); ++row)
        if (stands_above(*index, row, first))
            first = row + 1;
    const auto agrees = [&](std::size_t row) {
        return columns_summed_up(table, row, {0, first}) > 0;
    };
    const auto is_total = [&](std::size_t row) {
        return is_word_for_totals(table.text(row, column));
    };
    // A pupil may be called Max.
    while (first < table.rows() && !is_total(first) && !agrees(first))
        ++first;
    if (first == table.rows())
        return {};
    Totals found{column, std::vector<std::size_t>(table.rows() - first)};
    std::iota(found.rows.begin(), found.rows.end(), first);
    const bool are_few = found.rows.size() > 1 && found.rows.size() * 2 <= table.rows();
    const bool has_total = std::ranges::any_of(found.rows, is_total);
    return (are_few && has_total) || std::ranges::all_of(found.rows, agrees) ? found : Totals();
}

/// A last or a first row whose numbers are the sums of all others, in too many columns or digits
/// for that to be chance: whatever word it has, if any.
Totals row_of_sums(const Table& table)
{
    constexpr std::size_t fewest_rows = 4;
    constexpr std::size_t fewest_columns = 2;
    constexpr double enough_digits = 3.2;
    constexpr std::size_t most_rows = 1'000'000;
    if (table.rows() < fewest_rows || table.rows() > most_rows)
        return {};
    const std::size_t last = table.rows() - 1;
    const std::array rows{last, std::size_t()};
    std::array<Sums, rows.size()> sums_of_rows;
    in_parallel_over(table.rows(), rows.size(), [&](std::size_t i) {
        sums_of_rows[i] = sums_of(table, rows[i], all_but(rows[i], table));
    });
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t row = rows[i];
        const Sums& sums = sums_of_rows[i];
        const bool is_last_of_many = row == last && last >= fewest_rows;
        if (sums.columns >= fewest_columns && (is_last_of_many || sums.digits > enough_digits))
            return {0, {row}};
    }
    return {};
}

/// A first row that begins with a word for a sum, as official statistics have it, or for the most
/// points of a test.
Totals total_at_the_start(const Table& table)
{
    const auto index = WordForTotals(table).find(0);
    // Below each other they are the rows of a table of statistics.
    return index && !stands_elsewhere(table, 0, *index) &&
                   !may_be_word_for_totals(table.text(1, *index))
               ? Totals{*index, {0}}
               : Totals();
}

/// Whether a row has no word where all others have one: the column of that, if so.
std::optional<std::size_t> nameless_in(const Table& table, std::size_t row)
{
    std::optional<std::size_t> name;
    for (std::size_t column = 0; column < table.columns().size(); ++column) {
        const Column& each = table.columns()[column];
        if (!is_of_words(each.type))
            continue;
        if (!table.is_missing(without_blanks(table.text(row, column)), column))
            return std::nullopt;
        if (!name && each.missing == 1)
            name = column;
    }
    return name;
}

/// A last or a first row without a name, where all others have one, whose numbers sum up theirs, or
/// are no whole ones as only means of them are. Several columns hardly do so by chance then.
Totals nameless_row_that_sums_up(const Table& table)
{
    constexpr std::size_t few_rows = 3;
    const std::size_t last = table.rows() - 1;
    for (const std::size_t row : {last, std::size_t()}) {
        const auto name = nameless_in(table, row);
        if (!name)
            continue;
        const RowsBetween others = all_but(row, table);
        if (sums_up_surely(table, row, others) || sums_of(table, row, others).columns > 1 ||
            (others.size() >= few_rows && columns_summed_up(table, row, others) > 1) ||
            looks_like_means(table, row, others))
            return {*name, {row}};
    }
    return {};
}

Totals find_totals(const Table& table)
{
    constexpr std::size_t fewest_rows = 3;
    if (table.rows() < fewest_rows)
        return {};
    for (const auto& find : {totals_of_groups, totals_at_the_end, total_at_the_end,
                             total_at_the_start, row_of_sums, nameless_row_that_sums_up})
        if (Totals found = find(table); !found.rows.empty())
            return found;
    return {};
}

} // namespace

std::vector<std::size_t> rows_of_totals(const Table& table)
{
    std::vector<std::size_t> rows = find_totals(table).rows;
    // Below the totals of groups there may be one of all, which has its word elsewhere.
    if (!rows.empty() && rows.back() + 1 < table.rows()) {
        const Totals end = total_at_the_end(table);
        rows.insert(rows.end(), end.rows.begin(), end.rows.end());
    }
    return rows;
}

std::optional<Text> without_rows(const Text& text, const Table& table,
                                 std::span<const std::size_t> rows)
{
    if (text.characters.size() > largest_rewrite)
        return std::nullopt;
    std::string rest;
    rest.reserve(text.characters.size());
    std::vector<std::size_t> damages;
    auto damage = text.damages.begin();
    std::size_t from = 0;
    const auto keep = [&](std::size_t to) {
        for (; damage != text.damages.end() && *damage < to; ++damage)
            if (*damage >= from)
                damages.push_back(rest.size() + (*damage - from));
        rest += text.characters.substr(from, to - from);
    };
    for (const std::size_t row : rows) {
        const std::string_view line = table.text_from(row);
        const auto start = static_cast<std::size_t>(line.data() - text.characters.data());
        keep(start);
        // A value may go over several lines, whose ends stay.
        const std::string_view raw = text.characters.substr(start, table.raw(row).size());
        for (const char c : raw)
            if (is_one_of(c, "\r\n"))
                rest += c;
        from = start + raw.size();
    }
    keep(text.characters.size());
    Text result = text;
    result.rewrite(std::move(rest));
    result.damages = std::move(damages);
    return result;
}

std::optional<Problem> remark_on_totals(const Table& table)
{
    const Totals found = find_totals(table);
    if (found.rows.empty())
        return std::nullopt;
    const std::size_t row = found.rows.front();
    const std::string word = table.text(row, found.column);
    const bool says_it = is_word_for_totals(word) || may_be_word_for_totals(word);
    return table.at(row, found.column, ProblemCode::RowOfTotals,
                    {excerpt(says_it ? word : table.raw(row))});
}

} // namespace table

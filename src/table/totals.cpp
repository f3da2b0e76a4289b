// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/totals.h"

#include "table/excerpt.h"
#include "table/numbers.h"
#include "table/text_reader.h"
#include "table/unicode.h"
#include "table/units.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <span>

namespace table
{

namespace
{

using namespace std::string_view_literals;

/// Whether a text says that numbers beside it sum up those above, in small letters or as a name;
/// what it sums up may stand behind a word that says nothing else.
bool is_word_for_totals(std::string_view text)
{
    constexpr std::array unmistakable = {
        "total"sv,         "subtotal"sv,   "sub-total"sv,   "grand total"sv, "summe"sv,
        "zwischensumme"sv, "teilsumme"sv,  "gesamtsumme"sv, "sous-total"sv,  "totale"sv,
        "subtotale"sv,     "suma total"sv, "subtotaal"sv,   "totaal"sv,      "delsumma"sv,
        "mezisoučet"sv,    "celkem"sv,     "razem"sv,       "ara toplam"sv,  "toplam"sv};
    constexpr std::array words = {"totals"sv,
                                  "sum"sv,
                                  "sums"sv,
                                  "gesamt"sv,
                                  "insgesamt"sv,
                                  "zusammen"sv,
                                  "suma"sv,
                                  "totaux"sv,
                                  "gesamtergebnis"sv,
                                  "somme"sv,
                                  "soma"sv,
                                  "ensemble"sv,
                                  "summa"sv,
                                  "ogółem"sv,
                                  "average"sv,
                                  "endsaldo"sv,
                                  "schlusssaldo"sv,
                                  "saldo final"sv,
                                  "closing balance"sv,
                                  "median"sv,
                                  "media"sv,
                                  "gesamtdurchschnitt"sv,
                                  "mean"sv,
                                  "moyenne"sv,
                                  "mittelwert"sv,
                                  "durchschnitt"sv,
                                  "promedio"sv,
                                  "итого"sv,
                                  "Итого"sv,
                                  "всего"sv,
                                  "Всего"sv,
                                  "среднее"sv,
                                  "Среднее"sv,
                                  "合計"sv,
                                  "总计"sv,
                                  "合计"sv,
                                  "总和"sv,
                                  "平均"sv,
                                  "계"sv,
                                  "합계"sv};
    std::string word = lower(text);
    while (!word.empty() && is_one_of(word.back(), ": "))
        word.pop_back();
    const auto begins = [&word](std::string_view each) {
        return word.starts_with(each) && (word.size() == each.size() || word[each.size()] == ' ');
    };
    return std::ranges::any_of(unmistakable, begins) ||
           std::ranges::find(words, word) != words.end();
}

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
            if (is_word_for_totals(without_blanks(texts[i])) && (leads || is_alone(i, texts)))
                return columns_[i];
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
        if (found.rows.size() >= fewest && found.rows.size() * 4 <= table.rows())
            return {column, std::move(found.rows)};
    return {};
}

/// A last row that begins with a word for a sum, which no other row does.
Totals total_at_the_end(const Table& table)
{
    const std::size_t last = table.rows() - 1;
    const auto index = WordForTotals(table).find(last);
    if (!index)
        return {};
    const Column& column = table.columns()[*index];
    const bool stands_elsewhere = table.text(0, *index) == table.text(last, *index) ||
                                  (column.type == ColumnType::Category &&
                                   std::ranges::count(column.codes, column.codes[last]) > 1);
    return stands_elsewhere ? Totals() : Totals{*index, {last}};
}

/// Last rows that sum up the others in several ways: "Average", "Maximum", "Minimum" below each
/// other, one of which is a word for totals.
Totals totals_at_the_end(const Table& table)
{
    constexpr std::array beside = {"max"sv,
                                   "min"sv,
                                   "maximum"sv,
                                   "minimum"sv,
                                   "stddev"sv,
                                   "std"sv,
                                   "std. dev."sv,
                                   "stdev"sv,
                                   "stabw"sv,
                                   "máximo"sv,
                                   "mínimo"sv,
                                   "maximo"sv,
                                   "minimo"sv,
                                   "anzahl"sv,
                                   "count"sv,
                                   "standardabweichung"sv,
                                   "standard deviation"sv};
    const auto index = std::ranges::find_if(
        table.columns(), [](const Column& column) { return is_of_words(column.type); });
    const auto column = std::size_t(index - table.columns().begin());
    if (index == table.columns().end() || column >= leading_columns)
        return {};
    const auto stands_elsewhere = [&](std::size_t row) {
        return index->type == ColumnType::Category &&
               std::ranges::count(index->codes, index->codes[row]) > 1;
    };
    Totals found{column, {}};
    bool has_total = false;
    for (std::size_t row = table.rows(); row > 1; --row) {
        std::string word = lower(table.text(row - 1, column));
        while (!word.empty() && is_one_of(word.back(), ": "))
            word.pop_back();
        const bool is_total = is_word_for_totals(word);
        if ((!is_total && std::ranges::find(beside, word) == beside.end()) ||
            stands_elsewhere(row - 1))
            break;
        has_total = has_total || is_total;
        found.rows.insert(found.rows.begin(), row - 1);
    }
    const bool are_few = found.rows.size() > 1 && found.rows.size() * 2 <= table.rows();
    return has_total && are_few ? found : Totals();
}

/// Whether the last number of a column is the sum of those above it, rounded as sums are; nothing
/// where they are nearly all 0, so that it may be by chance.
std::optional<bool> ends_with_sum(const std::vector<double>& numbers)
{
    constexpr double rounding = 1e-9;
    double sum = 0;
    double largest = 0;
    std::size_t summed = 0;
    for (const double number : std::span(numbers).first(numbers.size() - 1)) {
        if (std::isnan(number) || number == 0)
            continue;
        sum += number;
        largest = std::max(largest, std::abs(number));
        ++summed;
    }
    // Of what is not there this is false, too.
    const bool is_sum =
        std::abs(numbers.back() - sum) <= rounding * std::max(largest, std::abs(sum));
    return is_sum && summed < 2 ? std::nullopt : std::optional(is_sum);
}

/// A last row that says nothing of sums, but is one in every column of numbers.
Totals last_row_that_sums_up(const Table& table)
{
    constexpr std::size_t fewest_above = 4;
    constexpr std::size_t fewest_columns = 2;
    if (table.rows() <= fewest_above)
        return {};
    std::size_t sums = 0;
    for (const Column& column : table.columns()) {
        if (column.type != ColumnType::Number)
            continue;
        const auto found = ends_with_sum(column.numbers);
        if (found == false)
            return {};
        sums += found.has_value();
    }
    return sums < fewest_columns ? Totals() : Totals{0, {table.rows() - 1}};
}

Totals find_totals(const Table& table)
{
    constexpr std::size_t fewest_rows = 3;
    if (table.rows() < fewest_rows)
        return {};
    for (const auto& find :
         {totals_of_groups, totals_at_the_end, total_at_the_end, last_row_that_sums_up})
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
    return table.at(row, found.column, ProblemCode::RowOfTotals,
                    {excerpt(table.text(row, found.column))});
}

} // namespace table

// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/totals.h"

#include "table/excerpt.h"
#include "table/text_reader.h"
#include "table/unicode.h"

#include <algorithm>
#include <array>
#include <cmath>
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
    constexpr std::array words = {
        "totals"sv,   "sum"sv,      "sums"sv,       "gesamt"sv,         "insgesamt"sv,
        "zusammen"sv, "suma"sv,     "totaux"sv,     "gesamtergebnis"sv, "somme"sv,
        "soma"sv,     "ensemble"sv, "summa"sv,      "ogółem"sv,         "average"sv,
        "mean"sv,     "moyenne"sv,  "mittelwert"sv, "durchschnitt"sv,   "promedio"sv,
        "итого"sv,    "Итого"sv,    "всего"sv,      "Всего"sv,          "среднее"sv,
        "Среднее"sv,  "合計"sv,     "总计"sv,       "合计"sv,           "总和"sv,
        "平均"sv,     "계"sv,       "합계"sv};
    std::string word = lower(text);
    while (!word.empty() && is_one_of(word.back(), ": "))
        word.pop_back();
    const auto begins = [&word](std::string_view each) {
        return word.starts_with(each) && (word.size() == each.size() || word[each.size()] == ' ');
    };
    return std::ranges::any_of(unmistakable, begins) ||
           std::ranges::find(words, word) != words.end();
}

/// Some rows among many that begin with a word for a sum, as below each group.
std::optional<Problem> rows_of_totals(const Table& table)
{
    constexpr std::size_t rows_asked = 5000;
    constexpr std::size_t fewest = 2;
    for (std::size_t index = 0; index < table.columns().size() && index < 2; ++index) {
        if (!is_of_words(table.columns()[index].type))
            continue;
        TextReader texts(table, {index});
        std::size_t found = 0;
        std::size_t first = 0;
        const std::size_t rows = std::min(table.rows(), rows_asked);
        for (std::size_t row = 0; row < rows; ++row)
            if (is_word_for_totals(without_blanks(texts.read(row).front())) && found++ == 0)
                first = row;
        if (found >= fewest && found * 4 <= rows)
            return table.at(first, index, ProblemCode::RowOfTotals,
                            {excerpt(table.text(first, index))});
    }
    return std::nullopt;
}

/// A last row that begins with a word for a sum, which no other row does.
std::optional<Problem> last_row_of_totals(const Table& table)
{
    const std::size_t last = table.rows() - 1;
    const std::vector<std::string> texts = table.texts(last);
    for (std::size_t index = 0; index < texts.size() && index < 2; ++index) {
        const Column& column = table.columns()[index];
        const bool stands_elsewhere = table.text(0, index) == texts[index] ||
                                      (column.type == ColumnType::Category &&
                                       std::ranges::count(column.codes, column.codes[last]) > 1);
        if (!stands_elsewhere && is_word_for_totals(texts[index]))
            return table.at(last, index, ProblemCode::RowOfTotals, {excerpt(texts[index])});
    }
    return std::nullopt;
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
std::optional<Problem> last_row_that_sums_up(const Table& table)
{
    constexpr std::size_t fewest_above = 4;
    constexpr std::size_t fewest_columns = 2;
    if (table.rows() <= fewest_above)
        return std::nullopt;
    std::size_t sums = 0;
    for (const Column& column : table.columns()) {
        if (column.type != ColumnType::Number)
            continue;
        const auto found = ends_with_sum(column.numbers);
        if (found == false)
            return std::nullopt;
        sums += found.has_value();
    }
    if (sums < fewest_columns)
        return std::nullopt;
    const std::size_t last = table.rows() - 1;
    return table.at(last, 0, ProblemCode::RowOfTotals, {excerpt(table.text(last, 0))});
}

} // namespace

std::optional<Problem> remark_on_totals(const Table& table)
{
    constexpr std::size_t fewest_rows = 3;
    if (table.rows() < fewest_rows)
        return std::nullopt;
    auto remark = rows_of_totals(table);
    if (!remark)
        remark = last_row_of_totals(table);
    return remark ? remark : last_row_that_sums_up(table);
}

} // namespace table

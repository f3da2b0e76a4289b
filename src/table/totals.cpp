// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/totals.h"

#include "table/excerpt.h"
#include "table/text_reader.h"
#include "table/unicode.h"

#include <algorithm>
#include <array>

namespace table
{

namespace
{

using namespace std::string_view_literals;

/// Whether a text says that numbers beside it sum up those above, in small letters or as a name.
bool is_word_for_totals(std::string_view text)
{
    constexpr std::array words = {
        "totals"sv,     "sum"sv,          "sums"sv,        "summe"sv,          "gesamt"sv,
        "insgesamt"sv,  "zusammen"sv,     "gesamtsumme"sv, "gesamtergebnis"sv, "suma"sv,
        "suma total"sv, "subtotal"sv,     "totale"sv,      "totaux"sv,         "somme"sv,
        "soma"sv,       "ensemble"sv,     "summa"sv,       "totaal"sv,         "razem"sv,
        "ogółem"sv,     "celkem"sv,       "grand total"sv, "average"sv,        "mean"sv,
        "mittelwert"sv, "durchschnitt"sv, "moyenne"sv,     "promedio"sv,       "итого"sv,
        "Итого"sv,      "всего"sv,        "Всего"sv,       "среднее"sv,        "Среднее"sv,
        "合計"sv,       "总计"sv,         "合计"sv,        "总和"sv,           "平均"sv,
        "계"sv,         "합계"sv};
    std::string word = lower(text);
    while (!word.empty() && is_one_of(word.back(), ": "))
        word.pop_back();
    return word == "total" || word.starts_with("total ") ||
           std::find(words.begin(), words.end(), word) != words.end();
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

} // namespace

std::optional<Problem> remark_on_totals(const Table& table)
{
    constexpr std::size_t fewest_rows = 3;
    if (table.rows() < fewest_rows)
        return std::nullopt;
    auto remark = rows_of_totals(table);
    return remark ? remark : last_row_of_totals(table);
}

} // namespace table

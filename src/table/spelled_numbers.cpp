// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/spelled_numbers.h"

#include "table/text_reader.h"
#include "table/unicode.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>

namespace table
{

namespace
{

constexpr std::size_t rows_asked = 1000;

/// What the first values of a column look like.
class Spelling
{
public:
    void add(std::string_view text, std::size_t row)
    {
        ++values_;
        const std::size_t mark = std::min(text.find_first_of(".,"), text.size());
        const std::string_view whole = text.substr(0, mark);
        const std::string_view fraction = text.substr(std::min(mark + 1, text.size()));
        const bool is_pair = text.size() == 3 && mark == 1 && text[1] == ',' && text[0] > '0' &&
                             is_digit(text[0]) && is_digit(text[2]) && text[0] < text[2];
        if (is_pair && pairs_++ == 0)
            first_pair_ = row;
        choices_ += is_pair || (text.size() == 1 && is_digit(text[0]) && text[0] != '0');
        if (lost_ || mark == text.size() || whole == "0" || !is_all_digits(whole) ||
            !is_all_digits(fraction))
            return;
        auto& known = fractions_[std::string(whole)];
        known.emplace(fraction);
        // Chapters go on counting: 1.9 and 1.10, of which another number is 1.1.
        const std::string_view shorter = fraction.substr(0, fraction.find_last_not_of('0') + 1);
        if (fraction == "10"
                ? known.contains("1") || known.contains("9")
                : shorter.size() < fraction.size() && !shorter.empty() && known.contains(shorter))
            lost_ = row;
        const std::string longer = std::string(fraction) + '0';
        if (fraction.back() != '0' && known.contains(longer))
            lost_ = row;
    }

    /// A row whose number another spelling has, too, where a 0 at its end is all the difference.
    const std::optional<std::size_t>& lost_zero() const { return lost_; }
    /// The first row of two choices, where all are such or single ones.
    std::optional<std::size_t> choices() const
    {
        constexpr std::size_t fewest = 2;
        return pairs_ >= fewest && values_ > fewest && choices_ == values_
                   ? std::optional(first_pair_)
                   : std::nullopt;
    }

private:
    std::size_t values_ = 0;
    std::size_t pairs_ = 0;
    std::size_t choices_ = 0;
    std::size_t first_pair_ = 0;
    std::optional<std::size_t> lost_;
    /// What stands behind the mark, beside what stands before it.
    std::map<std::string, std::set<std::string, std::less<>>> fractions_;
};

std::span<const double> first_numbers(const Column& column)
{
    return std::span(column.numbers).first(std::min(column.numbers.size(), rows_asked));
}

bool has_fractions(const Column& column)
{
    return std::ranges::any_of(first_numbers(column), [](double number) {
        return !std::isnan(number) && number != std::floor(number);
    });
}

/// Whether all numbers are answers of one digit.
bool is_of_digits(const Column& column)
{
    return std::ranges::all_of(first_numbers(column), [](double number) {
        return std::isnan(number) || (number >= 0 && number < 10 && number == std::floor(number));
    });
}

/// Whether numbers go up by one from row to row, so that they count people rather than answers.
bool counts_rows(const Column& column)
{
    const auto numbers = first_numbers(column);
    return std::ranges::adjacent_find(
               numbers, [](double one, double next) { return next != one + 1; }) == numbers.end();
}

Problem remark_on_spelling(const Table& table, std::size_t row, std::size_t index)
{
    const Column& column = table.columns()[index];
    return table.at(row, index, ProblemCode::OddNumber,
                    {column.name, excerpt(without_blanks(table.text(row, index))),
                     shortest(column.numbers[row])});
}

} // namespace

std::vector<Problem> remarks_on_spelled_numbers(const Table& table, const ReadOptions& options)
{
    constexpr std::size_t cells_asked = 1'000'000;
    std::vector<std::size_t> asked;
    std::size_t of_digits = 0;
    std::size_t others = 0;
    for (std::size_t index = 0; index < table.columns().size(); ++index) {
        const Column& column = table.columns()[index];
        if (column.type != ColumnType::Number)
            continue;
        const bool are_digits = is_of_digits(column);
        of_digits += are_digits && !counts_rows(column);
        if (has_fractions(column) && !options.types.contains(index) &&
            table.number_format(index).unit.empty())
            asked.push_back(index);
        else
            others += !are_digits && !counts_rows(column);
    }
    std::vector<Problem> remarks;
    if (asked.empty())
        return remarks;
    const std::size_t rows =
        std::min({table.rows(), rows_asked, cells_asked / table.columns().size() + 1});
    std::vector<Spelling> spellings(asked.size());
    TextReader texts(table, asked);
    for (std::size_t row = 0; row < rows; ++row) {
        const auto& values = texts.read(row);
        for (std::size_t i = 0; i < asked.size(); ++i)
            if (const auto text = without_blanks(values[i]); !table.is_missing(text, asked[i]))
                spellings[i].add(text, row);
    }
    const bool are_answers =
        of_digits > 0 && others == 0 && std::ranges::all_of(spellings, [](const Spelling& each) {
            return each.choices().has_value();
        });
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if (const auto lost = spellings[i].lost_zero())
            remarks.push_back(remark_on_spelling(table, *lost, asked[i]));
        else if (are_answers && table.number_format(asked[i]).decimal == ',')
            remarks.push_back(remark_on_spelling(table, *spellings[i].choices(), asked[i]));
    }
    return remarks;
}

} // namespace table

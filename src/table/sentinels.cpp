// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/sentinels.h"

#include "table/parallel.h"
#include "table/text_reader.h"
#include "table/unicode.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>
#include <span>
#include <string_view>

namespace table
{

namespace
{

using namespace std::string_view_literals;

constexpr std::size_t fewest_others = 3;
/// Numbers as large as this are no measurement beside those of people.
constexpr double huge = 1e20;
constexpr double large = 1e10;

/// Codes of a survey stand side by side: 98 and 97 beside 99.
constexpr int most_beside = 3;

/// How readily a number is taken for a mark by its digits alone.
enum class Look : unsigned char { Plain, Rare, Clear };

/// 99, 777 and -9 may well be counted; 999, -99 and the ends of what computers count hardly ever
/// are.
Look look_of(double number)
{
    constexpr std::array known = {"32768"sv,      "32767"sv,      "65535"sv,
                                  "2147483647"sv, "2147483648"sv, "999.25"sv};
    // -127 is what thermometers say when nobody answers.
    if (std::abs(number) >= huge || number == -127)
        return Look::Clear;
    const std::string digits = shortest(std::abs(number));
    if (std::ranges::find(known, digits) != known.end())
        return Look::Clear;
    const std::string_view whole = std::string_view(digits).substr(0, digits.find('.'));
    const auto repeats = [&](char digit) {
        return std::ranges::all_of(digits, [=](char c) { return c == digit || c == '.'; });
    };
    if (repeats('9') && (whole.size() > 2 || (whole.size() == 2 && number < 0)))
        return Look::Clear;
    const bool is_whole = whole.size() == digits.size();
    if (is_whole && ((repeats('9') && (whole.size() == 2 || number < 0)) ||
                     ((repeats('8') || repeats('7')) && whole.size() > 2)))
        return Look::Rare;
    return Look::Plain;
}

/// The smallest and the largest of numbers.
struct Ends {
    double smallest = std::numeric_limits<double>::infinity();
    double largest = -std::numeric_limits<double>::infinity();
    std::size_t count = 0;

    void add(double number)
    {
        smallest = number < smallest ? number : smallest;
        largest = number > largest ? number : largest;
        count += number == number;
    }
    void add(const Ends& more)
    {
        smallest = std::min(smallest, more.smallest);
        largest = std::max(largest, more.largest);
        count += more.count;
    }
};

/// Every fourth number apart, since each comparison waits for the one before it.
Ends ends_of(std::span<const double> numbers)
{
    std::array<Ends, 4> parts;
    for (; numbers.size() >= parts.size(); numbers = numbers.subspan(parts.size()))
        for (std::size_t i = 0; i < parts.size(); ++i)
            parts[i].add(numbers[i]);
    Ends all;
    for (const double number : numbers)
        all.add(number);
    for (const Ends& part : parts)
        all.add(part);
    return all;
}

/// The largest or the smallest number, where it is whole, stands there twice at least, and lies
/// very far from all others, which are measured: no measurement does that, whatever its digits are.
std::optional<double> find_repeated(const Column& column, const Ends& all)
{
    constexpr double very_far = 20;
    for (const double number : {all.largest, all.smallest}) {
        if (number != std::trunc(number))
            continue;
        Ends others;
        std::size_t times = 0;
        bool are_measured = false;
        for (const double other : column.numbers) {
            if (other == number) {
                ++times;
                continue;
            }
            others.add(other);
            are_measured = are_measured || (other != std::trunc(other) && !std::isnan(other));
        }
        const double span = others.largest - others.smallest;
        const double distance =
            number > others.largest ? number - others.largest : others.smallest - number;
        if (times > 1 && others.count >= fewest_others && are_measured && span > 0 &&
            distance >= very_far * span)
            return number;
    }
    return std::nullopt;
}

/// The numbers of a column that may be marks, ascending, each as often as it stands there; all
/// others go to `others`.
std::vector<double> candidates_in(const Column& column, std::optional<double> repeated,
                                  Ends& others)
{
    const auto can_be_one = [](double number) { return number < 0 || number > 50; };
    const auto looks_like_one = [&](double number) {
        return look_of(number) != Look::Plain || number == repeated;
    };
    std::set<double> marks;
    for (const double number : column.numbers)
        if (can_be_one(number) && looks_like_one(number))
            marks.insert(number);
    const auto is_beside_one = [&](double number) {
        if (number != std::trunc(number))
            return false;
        for (int step = 1; step <= most_beside; ++step)
            if (marks.contains(number + std::copysign(step, number)))
                return true;
        return false;
    };
    std::vector<double> candidates;
    for (const double number : column.numbers) {
        if (can_be_one(number) && (looks_like_one(number) || is_beside_one(number)))
            candidates.push_back(number);
        else
            others.add(number);
    }
    std::ranges::sort(candidates);
    return candidates;
}

/// Whether a number lies apart from all others by more than they do from each other, or is the only
/// negative one.
bool is_apart(double number, const Ends& others)
{
    const double size = std::max(std::abs(others.smallest), std::abs(others.largest));
    const double span = others.largest - others.smallest;
    if (std::abs(number) >= huge)
        return size < large;
    if (number < 0 && others.smallest >= 0)
        return true;
    const double distance =
        number > others.largest ? number - others.largest : others.smallest - number;
    return distance >= 1.5 * span && std::abs(number) >= 2 * size;
}

} // namespace

std::optional<Sentinels> find_sentinels(const Column& column)
{
    if (column.type != ColumnType::Number)
        return std::nullopt;
    const Ends all = ends_of(column.numbers);
    if (all.count <= fewest_others)
        return std::nullopt;
    const std::optional<double> repeated = find_repeated(column, all);
    if (look_of(all.smallest) == Look::Plain && look_of(all.largest) == Look::Plain && !repeated)
        return std::nullopt;

    // Some columns have several, so those that look like one are compared with those that do not.
    Ends others;
    const std::vector<double> candidates = candidates_in(column, repeated, others);
    if (others.count < fewest_others)
        return std::nullopt;
    Sentinels found;
    for (auto first = candidates.begin(); first != candidates.end();) {
        const auto end = std::upper_bound(first, candidates.end(), *first);
        const auto count = static_cast<std::size_t>(end - first);
        const bool is_one =
            is_apart(*first, others) && (look_of(*first) == Look::Clear || count > 1);
        if (is_one) {
            found.values.push_back(*first);
            found.count += count;
        }
        first = end;
    }
    if (found.values.empty())
        return std::nullopt;
    for (const double number : candidates)
        if (!std::ranges::binary_search(found.values, number))
            others.add(number);
    found.smallest = others.smallest;
    found.largest = others.largest;
    return found;
}

std::vector<std::optional<Sentinels>> find_sentinels(const std::vector<Column>& columns)
{
    std::vector<std::optional<Sentinels>> found(columns.size());
    std::size_t rows = 0;
    for (const Column& column : columns)
        rows = std::max(rows, column.numbers.size());
    in_parallel_over(rows, columns.size(),
                     [&](std::size_t column) { found[column] = find_sentinels(columns[column]); });
    return found;
}

std::optional<Problem> remark_on_sentinels(const Table& table, std::size_t index,
                                           const std::optional<Sentinels>& found)
{
    constexpr std::size_t rows_read = 1000;
    constexpr std::size_t most_spellings = 6;
    const Column& column = table.columns()[index];
    if (!found)
        return std::nullopt;
    // A mark is named as it stands there, and -999 and -999.0 are two.
    std::vector<std::string> spellings;
    std::size_t first = table.rows();
    std::size_t read = 0;
    TextReader texts(table, {index});
    for (std::size_t row = 0; row < table.rows() && read < rows_read; ++row) {
        // A gap is no number to search for.
        if (std::ranges::find(found->values, column.numbers[row]) == found->values.end())
            continue;
        first = std::min(first, row);
        ++read;
        std::string text(without_blanks(texts.read(row).front()));
        if (spellings.size() < most_spellings &&
            std::ranges::find(spellings, text) == spellings.end())
            spellings.push_back(std::move(text));
    }
    if (spellings.empty())
        return std::nullopt;
    std::string list;
    for (const std::string& spelling : spellings)
        list += (list.empty() ? "" : "; ") + spelling;
    return table.at(first, index, ProblemCode::LooksMissing,
                    {column.name, list, std::to_string(found->count), shortest(found->smallest),
                     shortest(found->largest)});
}

std::vector<std::string> gap_marks(const Table& table)
{
    constexpr std::size_t rows_read = 5000;
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < table.columns().size(); ++column)
        if (table.columns()[column].missing > 0)
            columns.push_back(column);
    std::vector<std::string> marks;
    if (columns.empty())
        return marks;
    TextReader texts(table, columns);
    for (std::size_t row = 0; row < std::min(table.rows(), rows_read); ++row) {
        const std::vector<std::string_view>& found = texts.read(row);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::string_view mark = without_blanks(found[i]);
            if (!mark.empty() && table.is_missing(mark, columns[i]) &&
                std::ranges::find(marks, mark) == marks.end())
                marks.emplace_back(mark);
        }
    }
    return marks;
}

} // namespace table

// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/suggestion.h"

#include "table/dates.h"
#include "table/parallel.h"
#include "table/sentinels.h"
#include "table/unicode.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <optional>
#include <string_view>

namespace table
{

namespace
{

using namespace std::string_view_literals;

/// With fewer rows than this, anything may count up or differ by chance.
constexpr std::size_t fewest_rows = 4;

/// The words of a name, in small letters: "patientId" and "patient_id" are "patient" and "id".
std::vector<std::string> words_of(std::string_view name)
{
    std::vector<std::string> words(1);
    char before = 0;
    for (const char c : name) {
        const auto letter = static_cast<unsigned char>(c);
        const bool ends = std::isspace(letter) || c == '_' || c == '-' || c == '.' || c == '/';
        const bool starts =
            std::isupper(letter) && std::islower(static_cast<unsigned char>(before));
        if ((ends || starts) && !words.back().empty())
            words.emplace_back();
        if (!ends)
            words.back() += static_cast<char>(std::tolower(letter));
        before = c;
    }
    return words;
}

bool is_called_identifier(const Column& column)
{
    constexpr std::array names = {
        "id"sv,     "ids"sv,    "nr"sv,   "no"sv,   "nummer"sv, "number"sv,   "numero"sv,
        "número"sv, "index"sv,  "idx"sv,  "key"sv,  "uuid"sv,   "guid"sv,     "code"sv,
        "codigo"sv, "código"sv, "num"sv,  "nº"sv,   "n°"sv,     "№"sv,        "номер"sv,
        "#"sv,      "numer"sv,  "番号"sv, "编号"sv, "学号"sv,   "rownames"sv, "unnamed:"sv};
    // "Kundennummer", "Matrikelnr"
    constexpr std::array ends = {"nummer"sv, "nr"sv, "number"sv};
    const std::vector<std::string> words = words_of(column.name);
    return std::ranges::any_of(words, [&](const std::string& word) {
        return std::ranges::find(names, word) != names.end() ||
               std::ranges::any_of(ends, [&](std::string_view end) { return word.ends_with(end); });
    });
}

/// \param has_x says that a column is called x, beside which y is no target but a coordinate.
/// \param at_edge says that it is the first or the last one. Elsewhere a class may be a school's or
/// a ship's.
bool is_called_target(const Column& column, bool has_x, bool at_edge)
{
    constexpr std::array classes = {"class"sv,  "klasse"sv, "clase"sv,
                                    "classe"sv, "klasa"sv,  "класс"sv};
    constexpr std::array names = {
        "target"sv,    "class"sv,    "label"sv,     "y"sv,      "survived"sv, "quality"sv,
        "species"sv,   "outcome"sv,  "diagnosis"sv, "klasse"sv, "ziel"sv,     "zielwert"sv,
        "clase"sv,     "objetivo"sv, "etiqueta"sv,  "art"sv,    "especie"sv,  "zielvariable"sv,
        "zielgröße"sv, "classe"sv,   "cible"sv,     "alvo"sv,   "rótulo"sv,   "étiquette"sv,
        "klasa"sv,     "etykieta"sv, "класс"sv,     "метка"sv,  "цель"sv,     "类别"sv,
        "标签"sv,      "目的変数"sv, "ラベル"sv};
    const std::vector<std::string> words = words_of(column.name);
    if (words.size() != 1 || std::ranges::find(names, words.front()) == names.end())
        return false;
    const bool is_class = std::ranges::find(classes, words.front()) != classes.end();
    return !(has_x && words.front() == "y") && (at_edge || !is_class);
}

/// What most tables that have it are about, if their last column is no number.
bool is_called_price(const Column& column)
{
    constexpr std::array names = {"price"sv, "preis"sv, "precio"sv, "prix"sv,
                                  "preço"sv, "цена"sv,  "価格"sv,   "价格"sv};
    return std::ranges::find(names, lower(column.name)) != names.end();
}

/// Whether no number but those that are missing stands twice.
bool all_differ(std::vector<double> numbers)
{
    std::erase_if(numbers, [](double number) { return std::isnan(number); });
    std::ranges::sort(numbers);
    return std::ranges::adjacent_find(numbers) == numbers.end();
}

/// Whether each number is one more than the one before it, where rows without a number count or do
/// not.
bool count_up(const std::vector<double>& numbers)
{
    std::optional<double> before;
    std::size_t gaps = 0;
    for (const double number : numbers) {
        if (std::isnan(number)) {
            ++gaps;
            continue;
        }
        if (before && number != *before + 1 && number != *before + 1 + static_cast<double>(gaps))
            return false;
        before = number;
        gaps = 0;
    }
    return true;
}

/// Whether all numbers but those that are missing are days, and not all the same one.
bool holds_compact_dates(const std::vector<double>& numbers)
{
    std::optional<double> first;
    bool differ = false;
    for (const double number : numbers) {
        if (std::isnan(number))
            continue;
        if (!is_compact_date(number))
            return false;
        differ = differ || number != first.value_or(number);
        first = first.value_or(number);
    }
    return differ;
}

/// Why a column says nothing about other rows, if it does not. \param nameless says that only
/// row names stand in front of the others without a name, as programs write them.
std::optional<ProblemCode> reason(const Column& column, bool nameless)
{
    if (column.type == ColumnType::Category && column.labels.size() > 1 &&
        std::ranges::all_of(column.labels, is_date_or_time))
        return ProblemCode::HoldsDates;
    if (column.type == ColumnType::Number && holds_compact_dates(column.numbers))
        return ProblemCode::HoldsDates;
    const std::size_t rows = std::max(column.codes.size(), column.numbers.size());
    const std::size_t present = rows - column.missing;
    // A row of totals, or of the best possible, has no name.
    constexpr std::size_t rows_a_gap = 5;
    if (present < fewest_rows || column.missing * rows_a_gap > rows)
        return std::nullopt;
    if (column.type == ColumnType::Category) {
        const bool differ = column.labels.size() == present && column.number_count * 2 < present;
        return differ ? std::optional(ProblemCode::AllDifferent) : std::nullopt;
    }
    const std::vector<double>& numbers = column.numbers;
    if (column.type != ColumnType::Number || std::ranges::any_of(numbers, [](double number) {
            return !std::isnan(number) && number != std::floor(number);
        }))
        return std::nullopt;
    if (count_up(numbers)) {
        const double first =
            *std::ranges::find_if_not(numbers, [](double number) { return std::isnan(number); });
        return first == 0 || first == 1 ? ProblemCode::RowNumbers : ProblemCode::CountsUp;
    }
    if ((nameless || is_called_identifier(column)) && all_differ(numbers))
        return ProblemCode::Identifier;
    return std::nullopt;
}

/// One entry a column: why it is to be ignored. Where no two columns would be left, there is no
/// reason but free text.
std::vector<std::optional<ProblemCode>> reasons(const Table& table)
{
    std::vector<std::optional<ProblemCode>> found;
    std::size_t left = 0;
    for (const Column& column : table.columns()) {
        const bool nameless = found.empty() && table.dialect().header && column.name == "column 1";
        found.push_back(is_usable(column.type) ? reason(column, nameless) : std::nullopt);
        left += is_usable(column.type) && !found.back();
    }
    if (left < 2)
        std::ranges::fill(found, std::nullopt);
    return found;
}

/// How doubtful it is that a column is meant to be predicted: not, or by its gaps or its texts.
enum class Doubt : unsigned char { None, Gaps, Words };

/// Whether people have written sentences there, rather than chosen from a list.
bool holds_sentences(const Column& column)
{
    constexpr std::size_t words_of_a_sentence = 3;
    std::size_t words = 0;
    for (const std::string& label : column.labels)
        words += 1 + std::size_t(std::ranges::count(label, ' '));
    return !column.labels.empty() && words >= words_of_a_sentence * column.labels.size();
}

/// So many values are missing, or stand for no value, that a fifth of the rows would be lost or
/// learned wrong.
bool has_large_gaps(const Column& column)
{
    constexpr std::size_t one_in = 5;
    const std::size_t rows = std::max(column.codes.size(), column.numbers.size());
    std::size_t gaps = column.missing;
    if (column.type == ColumnType::Number)
        if (const auto found = find_sentinels(column))
            gaps += found->count;
    return gaps * one_in > rows;
}

Doubt doubt_about(const Column& column)
{
    return holds_sentences(column)  ? Doubt::Words
           : has_large_gaps(column) ? Doubt::Gaps
                                    : Doubt::None;
}

/// What a table may be about, from the surest sign to the faintest.
struct Candidates {
    std::optional<std::size_t> named_ready = {};
    std::optional<std::size_t> last_ready = {};
    std::optional<std::size_t> named = {};
    std::optional<std::size_t> last_quantity = {};
    std::optional<std::size_t> price = {};
    std::optional<std::size_t> ready = {};
    std::optional<std::size_t> with_labels = {};

    std::optional<std::size_t> best() const
    {
        for (const auto& target :
             {named_ready, last_ready, named, last_quantity, price, ready, with_labels})
            if (target)
                return target;
        return std::nullopt;
    }
};

/// \pre one doubt a column; `usable` says which are no features only
Candidates candidates(const Table& table, const std::vector<bool>& usable,
                      const std::vector<Doubt>& doubts, Doubt allowed)
{
    const bool has_x = std::ranges::any_of(table.columns(), [](const Column& column) {
        return words_of(column.name) == words_of("x");
    });
    Candidates found;
    for (std::size_t i = 0; i < table.columns().size(); ++i) {
        if (!usable[i])
            continue;
        const Column& column = table.columns()[i];
        const bool at_edge = i == 0 || i + 1 == table.columns().size();
        const bool is_named = is_called_target(column, has_x, at_edge);
        if (doubts[i] > allowed && !is_named)
            continue;
        const bool quantity = is_quantity(column);
        const bool has_labels = !quantity && labels_of(column).size() > 1;
        const bool is_ready = !quantity && target_mapping(table, i);
        // A column that always says the same stands behind the last one.
        if (!quantity && !has_labels && !is_ready && allowed == Doubt::None)
            continue;
        found.last_ready = is_ready ? std::optional(i) : std::nullopt;
        found.last_quantity = quantity ? std::optional(i) : std::nullopt;
        if (quantity && is_called_price(column))
            found.price = i;
        if (is_ready)
            found.ready = i;
        if (has_labels)
            found.with_labels = i;
        if (is_named && is_ready)
            found.named_ready = i;
        if (is_named && (quantity || has_labels))
            found.named = i;
    }
    return found;
}

} // namespace

Preparation suggest_preparation(const Table& table)
{
    const auto ignored = reasons(table);
    Preparation choices;
    std::vector<bool> usable;
    for (std::size_t i = 0; i < table.columns().size(); ++i) {
        const Column& column = table.columns()[i];
        usable.push_back(is_usable(column.type) && !ignored[i]);
        choices.roles.push_back(usable[i] ? Role::Feature : Role::Ignore);
    }
    std::vector<Doubt> doubts(usable.size(), Doubt::None);
    in_parallel_over(table.rows(), doubts.size(), [&](std::size_t i) {
        if (usable[i])
            doubts[i] = doubt_about(table.columns()[i]);
    });
    for (const Doubt allowed : {Doubt::None, Doubt::Gaps, Doubt::Words}) {
        if (const auto target = candidates(table, usable, doubts, allowed).best()) {
            choices.roles[*target] = Role::Target;
            break;
        }
    }
    return choices;
}

std::vector<Problem> reasons_to_ignore(const Table& table)
{
    std::vector<Problem> problems;
    const auto found = reasons(table);
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (!found[i])
            continue;
        const Column& column = table.columns()[i];
        problems.push_back({*found[i], 0, 0, {column.name}});
        if (*found[i] == ProblemCode::HoldsDates)
            problems.back().arguments.push_back(
                column.type == ColumnType::Category
                    ? excerpt(column.labels.front())
                    : shortest(*std::ranges::find_if_not(
                          column.numbers, [](double number) { return std::isnan(number); })));
    }
    return problems;
}

std::vector<Problem> undecided(std::vector<Problem> warnings, const Table& table,
                               const Roles& roles)
{
    constexpr std::array suggestions = {ProblemCode::RowNumbers, ProblemCode::CountsUp,
                                        ProblemCode::Identifier, ProblemCode::AllDifferent,
                                        ProblemCode::HoldsDates};
    std::erase_if(warnings, [&](const Problem& warning) {
        if (std::ranges::find(suggestions, warning.code) == suggestions.end())
            return false;
        const std::size_t column = table.find(warning.arguments.front());
        return column < roles.size() && roles[column] != Role::Ignore;
    });
    return warnings;
}

} // namespace table

// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/remarks.h"

#include "table/bare_rows.h"
#include "table/broken_lines.h"
#include "table/cut_numbers.h"
#include "table/dates.h"
#include "table/gap_label.h"
#include "table/kept_quotes.h"
#include "table/lookalikes.h"
#include "table/lost_zeros.h"
#include "table/marked_numbers.h"
#include "table/noughts.h"
#include "table/number_pattern.h"
#include "table/numbers_in_words.h"
#include "table/other_writings.h"
#include "table/points_in_words.h"
#include "table/remarks_on_marks.h"
#include "table/sentinels.h"
#include "table/spelled_numbers.h"
#include "table/spellings.h"
#include "table/stray_numbers.h"
#include "table/suggestion.h"
#include "table/text_reader.h"
#include "table/totals.h"
#include "table/two_numbers.h"
#include "table/unicode.h"
#include "table/unit_texts.h"
#include "table/units.h"
#include "table/units_among_rows.h"
#include "table/writing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <span>

namespace table
{

namespace
{

/// The first row in whose column something stands that answers the question, or table.rows().
template <class Question>
std::size_t find_row(const Table& table, std::size_t column, const Question& question)
{
    TextReader texts(table, {column});
    for (std::size_t row = 0; row < table.rows(); ++row)
        if (question(without_blanks(texts.read(row).front())))
            return row;
    return table.rows();
}

Problem at(const Table& table, std::size_t row, std::size_t column, ProblemCode code,
           std::vector<std::string> arguments)
{
    return row < table.rows() ? table.at(row, column, code, std::move(arguments))
                              : Problem{code, 0, 0, std::move(arguments)};
}

std::string unit_of(std::string_view text)
{
    std::string scratch;
    return std::string(without_unit(in_usual_writing(without_blanks(text), scratch)).unit);
}

/// At the first value whose unit is not that of the first row. \pre the column has some
Problem mixed_units(const Table& table, std::size_t index)
{
    const ColumnNotation& notation = table.detection().notation.columns[index];
    std::vector<std::string> units = notation.mixed_units;
    const bool some_have_none = std::erase(units, "") > 0;
    const std::string first = unit_of(table.text(0, index));
    const std::size_t row = find_row(table, index, [&](std::string_view text) {
        return !table.is_missing(text, index) && !is_same_unit(unit_of(text), first);
    });
    return at(table, row, index,
              some_have_none ? ProblemCode::SomeWithoutUnit : ProblemCode::MixedUnits,
              {table.columns()[index].name, listed(units, units.size())});
}

/// "?" or "*" beside every number are no unit: they say something of it that nobody knows.
bool are_marks(std::string_view unit)
{
    return !is_known_unit(unit) && std::ranges::all_of(unit, [](char c) {
        return static_cast<unsigned char>(c) < 0x80 && !is_letter_byte(c) && !is_digit(c);
    });
}

void remark_on_notation(const Table& table, std::size_t index, const ReadOptions& options,
                        std::vector<Problem>& remarks)
{
    const ColumnNotation& notation = table.detection().notation.columns[index];
    const Column& column = table.columns()[index];
    const std::string& unit = notation.format.unit;
    std::string scratch;
    const auto row_of = [&](const std::string& value) {
        return find_row(table, index, [&](std::string_view text) {
            return excerpt(without_unit(in_usual_writing(text, scratch), unit).number) == value;
        });
    };
    if (column.type == ColumnType::Number && !notation.doubt.empty())
        if (const auto number = parse_number(notation.doubt, notation.format))
            remarks.push_back(at(table, row_of(notation.doubt), index,
                                 ProblemCode::AmbiguousDecimal,
                                 {notation.doubt, written_out(*number), column.name}));
    if (column.type == ColumnType::Number && !unit.empty()) {
        const std::size_t row = find_row(table, index, [&](std::string_view text) {
            return parse_number(text, notation.format).has_value();
        });
        const bool was_said = options.types.contains(index);
        if (row < table.rows() && is_out_of(unit) && (!was_said || is_usual_most(unit))) {
            if (!was_said)
                remarks.push_back(at(table, row, index, ProblemCode::PointsOfMost,
                                     {column.name, unit.substr(1), excerpt(table.text(row, index)),
                                      shortest(column.numbers[row])}));
        } else if (row < table.rows() && !was_said && are_marks(unit)) {
            remarks.push_back(
                at(table, row, index, ProblemCode::OddNumber,
                   {column.name, excerpt(table.text(row, index)), shortest(column.numbers[row])}));
        } else if (row < table.rows()) {
            remarks.push_back(at(table, row, index, ProblemCode::UnitTakenOff,
                                 {column.name, unit, excerpt(table.text(row, index)),
                                  shortest(column.numbers[row])}));
        }
    }
    // Whoever has said what the column holds knows that.
    if (options.types.contains(index))
        return;
    const auto remark_on_value = [&](const std::string& value, ProblemCode code) {
        if (const auto number = parse_number(value, notation.format))
            remarks.push_back(
                at(table, row_of(value), index, code, {column.name, value, shortest(*number)}));
    };
    if (column.type == ColumnType::Number && !notation.odd.empty())
        remark_on_value(notation.odd, ProblemCode::OddNumber);
    if (column.type == ColumnType::Number && !notation.several.empty())
        remark_on_value(notation.several, ProblemCode::AmbiguousGroups);
    if (column.type != ColumnType::Number && !notation.mixed_units.empty())
        remarks.push_back(mixed_units(table, index));
    if (column.type != ColumnType::Number && notation.format.keeps_zeros)
        remarks.push_back(at(table, row_of(notation.code), index, ProblemCode::KeepsZeros,
                             {column.name, notation.code}));
}

/// "Yes / yes; NO / No / no": marks alone need no translation.
std::string spellings_listed(const std::vector<std::vector<std::size_t>>& groups,
                             const Column& column)
{
    constexpr std::size_t most_told = 4;
    std::vector<std::string> lists;
    lists.reserve(groups.size());
    for (const auto& group : groups) {
        std::vector<std::string> spellings;
        spellings.reserve(group.size());
        for (const std::size_t label : group)
            spellings.push_back(column.labels[label]);
        lists.push_back(listed(spellings, most_told, " / "));
    }
    return listed(lists, most_told, "; ", std::string::npos);
}

void remark_on_labels(const Table& table, std::size_t index, std::vector<Problem>& remarks)
{
    const Column& column = table.columns()[index];
    const auto groups = find_spellings(column);
    // Of bar and Bar the numbers before them are to be had, not labels.
    const bool are_units = !table.detection().notation.columns[index].mixed_units.empty();
    if (groups.empty() || are_units)
        return;
    const std::string& one = column.labels[groups.front()[0]];
    const std::string& other = column.labels[groups.front()[1]];
    remarks.push_back(
        at(table, first_row_of(other, column), index, ProblemCode::DifferInCase,
           {column.name, excerpt(one), excerpt(other), spellings_listed(groups, column)}));
}

/// Whether rows without a value of a column of crosses count as a label, or as gaps, as was said.
void remark_on_gap_label(const Table& table, std::size_t index, const ReadOptions& options,
                         std::vector<Problem>& remarks)
{
    const Column& column = table.columns()[index];
    const bool was_said = options.types.contains(index) && is_word_or_nothing(column);
    if (!column.labels_gaps && !was_said)
        return;
    const std::size_t row = find_row(
        table, index, [&](std::string_view text) { return table.is_missing(text, index); });
    const std::string word = excerpt(word_beside_gaps(column));
    if (column.labels_gaps)
        remarks.push_back(at(table, row, index, ProblemCode::GapsAreLabel,
                             {column.name, word, std::string(Column::gap_label)}));
    else
        remarks.push_back(at(table, row, index, ProblemCode::GapsAreGaps, {column.name, word}));
}

/// Free text of which nearly every value is a date or a time.
void remark_on_dates(const Table& table, std::size_t index, std::vector<Problem>& remarks)
{
    constexpr std::size_t looked_at = 100;
    if (table.columns()[index].type != ColumnType::Text)
        return;
    std::size_t values = 0;
    std::size_t dates = 0;
    std::size_t first = table.rows();
    for (std::size_t row = 0; row < std::min(table.rows(), looked_at); ++row) {
        const std::string text = table.text(row, index);
        if (table.is_missing(text, index))
            continue;
        ++values;
        if (!is_date_or_time(without_blanks(text)))
            continue;
        ++dates;
        first = std::min(first, row);
    }
    if (dates > 0 && dates * 10 >= values * 9)
        remarks.push_back(at(table, first, index, ProblemCode::HoldsDates,
                             {table.columns()[index].name, excerpt(table.text(first, index))}));
}

/// Whether one of these is told of a column.
bool is_told(std::span<const ProblemCode> codes, const std::string& column,
             const std::vector<Problem>& remarks)
{
    return std::ranges::any_of(remarks, [&](const Problem& remark) {
        return std::ranges::find(codes, remark.code) != codes.end() &&
               remark.arguments.front() == column;
    });
}

/// Why numbers are read as words.
constexpr std::array reasons_for_words = {ProblemCode::MixedUnits, ProblemCode::SomeWithoutUnit,
                                          ProblemCode::TwoNumbers, ProblemCode::OtherWriting,
                                          ProblemCode::UnknownUnit};

/// Whether a column is of words that may be numbers all the same, and nobody was told so: where
/// units are mixed, a number without its own would stand beside those of another.
bool may_hide_numbers(const Table& table, std::size_t index)
{
    constexpr std::array told = {ProblemCode::MostlyNumbers};
    const Column& column = table.columns()[index];
    return is_of_words(column.type) &&
           table.detection().notation.columns[index].mixed_units.empty() &&
           !is_told(told, column.name, table.warnings());
}

/// Of the remarks from there on, which are of one column, each that is found in two ways only once.
void tell_once(std::vector<Problem>& remarks, std::size_t from)
{
    const auto first = remarks.begin() + std::ptrdiff_t(from);
    for (auto remark = first; remark != remarks.end();)
        remark = std::ranges::find(first, remark, remark->code, &Problem::code) == remark
                     ? std::next(remark)
                     : remarks.erase(remark);
}

} // namespace

std::vector<Problem> remarks_on(const Table& table, const ReadOptions& options)
{
    std::vector<Problem> remarks;
    const std::vector<std::optional<Sentinels>> sentinels = find_sentinels(table.columns());
    for (std::size_t column = 0; column < table.columns().size(); ++column) {
        const std::size_t before = remarks.size();
        remark_on_notation(table, column, options, remarks);
        remark_on_labels(table, column, remarks);
        remark_on_gap_label(table, column, options, remarks);
        if (options.missing_markers.empty())
            remark_on_gaps(table, column, remarks);
        else if (!options.types.contains(column))
            if (auto marks = remark_on_usual_marks(table, column))
                remarks.push_back(std::move(*marks));
        // Among 1.234 and 45.678, 999 is far away only where points mark decimals.
        if (table.detection().notation.columns[column].doubt.empty())
            if (auto marks = remark_on_sentinels(table, column, sentinels[column]))
                remarks.push_back(std::move(*marks));
        if (!options.types.contains(column)) {
            remark_on_dates(table, column, remarks);
            if (auto numbers = remark_on_stray_numbers(table, column))
                remarks.push_back(std::move(*numbers));
            if (auto zeros = remark_on_lost_zeros(table, column))
                remarks.push_back(std::move(*zeros));
            else if (auto lookalikes = remark_on_lookalikes(table, column))
                remarks.push_back(std::move(*lookalikes));
        }
        if (!options.types.contains(column) && may_hide_numbers(table, column)) {
            // 13/16 might be two numbers, too.
            std::optional<Problem> numbers;
            for (const auto remark_on :
                 {remark_on_other_writings, remark_on_two_numbers, remark_on_numbers_in_words,
                  remark_on_points, remark_on_marked_numbers, remark_on_half_numbers})
                if (!numbers)
                    numbers = remark_on(table, column);
            if (numbers)
                remarks.push_back(std::move(*numbers));
        }
        if (!options.overrides.quote)
            if (auto quote = remark_on_quotes(table, column))
                remarks.push_back(std::move(*quote));
        if (auto nought = remark_on_noughts(table, column))
            remarks.push_back(std::move(*nought));
        tell_once(remarks, before);
    }
    constexpr std::array odd = {ProblemCode::OddNumber};
    for (Problem& spelling : remarks_on_spelled_numbers(table, options))
        if (!is_told(odd, spelling.arguments.front(), remarks))
            remarks.push_back(std::move(spelling));
    if (!options.overrides.delimiter)
        if (auto delimiter = remark_on_delimiter(table))
            remarks.push_back(std::move(*delimiter));
    for (const auto remark_on : {remark_on_bare_rows, remark_on_merged_cells})
        if (auto rows = remark_on(table))
            remarks.push_back(std::move(*rows));
    if (auto totals = remark_on_totals(table))
        remarks.push_back(std::move(*totals));
    if (auto units = remark_on_units_among_rows(table))
        remarks.push_back(std::move(*units));
    if (auto broken = remark_on_broken_lines(table))
        remarks.push_back(std::move(*broken));
    for (Problem& reason : reasons_to_ignore(table))
        if (reason.code != ProblemCode::AllDifferent ||
            !is_told(reasons_for_words, reason.arguments.front(), remarks))
            remarks.push_back(std::move(reason));
    return remarks;
}

void limit_confidence(Detection& detection, const std::vector<Problem>& told, const Yield& yield)
{
    constexpr double fairly_sure = 0.7;
    constexpr std::array doubts = {ProblemCode::MissingName,        ProblemCode::SurplusName,
                                   ProblemCode::MixedUnits,         ProblemCode::KeepsZeros,
                                   ProblemCode::RowOfTotals,        ProblemCode::KeepsQuotes,
                                   ProblemCode::AmbiguousDelimiter, ProblemCode::AmbiguousDecimal,
                                   ProblemCode::MostlyNumbers,      ProblemCode::LooksMissing,
                                   ProblemCode::BrokenLines,        ProblemCode::OddNumber,
                                   ProblemCode::AmbiguousGroups,    ProblemCode::SomeWithoutUnit,
                                   ProblemCode::UsualMarkCounts,    ProblemCode::OtherWriting,
                                   ProblemCode::UnknownUnit,        ProblemCode::DamagedName,
                                   ProblemCode::Postcodes,          ProblemCode::PointsOfMost,
                                   ProblemCode::DashIsNought,       ProblemCode::MaybeUnits,
                                   ProblemCode::MaybeNames,         ProblemCode::NamesInValues,
                                   ProblemCode::MaybeNote,          ProblemCode::MergedCells,
                                   ProblemCode::ShortRows};
    const bool in_doubt =
        std::ranges::find_first_of(told, doubts, {}, &Problem::code) != told.end();
    if (in_doubt || yield.lacks_many())
        detection.confidence = std::min(detection.confidence, fairly_sure);
    if (yield.kept_out > 1 && yield.kept_out * 10 >= yield.lines())
        detection.confidence = std::min(detection.confidence, 0.5);
}

} // namespace table

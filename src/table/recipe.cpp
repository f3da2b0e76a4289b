// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/recipe.h"

#include "table/missing_marks.h"
#include "table/other_units.h"
#include "table/question.h"
#include "table/spelling_folding.h"
#include "table/text_reader.h"
#include "table/unicode.h"
#include "table/units.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <set>
#include <unordered_map>

namespace table
{

namespace
{

/// The first word of a column that should hold numbers; nothing where at least half of what stands
/// there are numbers.
std::optional<std::string> mostly_words(const Table& table, std::size_t column,
                                        const Feature& feature)
{
    TextReader texts(table, {column});
    std::string first;
    std::size_t numbers = 0;
    std::size_t words = 0;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string_view text = texts.read(row).front();
        if (table.is_missing(text, column))
            continue;
        if (number_of(feature, text, table.number_format(column)))
            ++numbers;
        else if (words++ == 0)
            first = excerpt(text);
    }
    return words > numbers ? std::optional(first) : std::nullopt;
}

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
/// In place of a label's number.
constexpr std::size_t no_label = std::numeric_limits<std::size_t>::max();
constexpr std::size_t unseen = no_label - 1;

/// Where a table has what the recipe asks for.
struct Source {
    AskedColumn asked;
    std::size_t column = 0;
    /// For labels of a category: which of those asked for each of the table's is, or `unseen`.
    std::vector<std::size_t> known;
    /// The places of the labels, where the table itself takes them for something else.
    std::unordered_map<std::string, std::size_t> labels;
    /// The same without capital letters; `unseen` where several differ in those only.
    std::unordered_map<std::string, std::size_t> folded;
    /// What a row without a value has: the place of the label of gaps, or no_label.
    std::size_t gap = no_label;
    /// Only the text of a row without a value says whether it has that label, or a mark, or dashes
    /// that are a label beside a plus.
    bool tells_gaps = false;
    /// Numbers stand among words, so that the table takes all of them for words, or some with the
    /// recipe's unit among some without, of which it takes those for none.
    bool parses = false;
    /// Which of the texts read of a row is this one's, where the table itself does not help.
    std::size_t text = 0;

    bool reads_texts() const { return parses || tells_gaps || !labels.empty(); }
};

Source source_of(const Recipe& recipe, const AskedColumn& asked, const Table& table,
                 std::size_t column)
{
    const Column& found = table.columns()[column];
    Source source{asked, column, {}, {}, {}, no_label, false, false, 0};
    if (const std::size_t gap = find_label(recipe, asked, Column::gap_label);
        asked.has_labels && gap < asked.count)
        source.gap = gap;
    const bool knows_minuses =
        asked.has_labels && std::ranges::any_of(labels_of(recipe, asked), [&](const auto& label) {
            return find_minuses(recipe, asked, label) < asked.count;
        });
    source.tells_gaps = (source.gap != no_label && found.marked > 0) ||
                        (knows_minuses && (found.missing > 0 || found.labels_gaps));
    const std::string unit = recipe.features[asked.first].unit.value_or(std::string());
    const bool lacks_unit = found.type == ColumnType::Number && found.marked > 0 && !unit.empty() &&
                            table.unit(column).empty();
    source.parses = !asked.has_labels && (is_of_words(found.type) || lacks_unit);
    for (std::size_t i = 0; asked.has_labels && i < asked.count; ++i) {
        if (found.type == ColumnType::Category)
            break;
        const std::string& label = recipe.features[asked.first + i].label;
        source.labels.emplace(spelling(recipe, asked, label), i);
        const auto [folded, is_first] = source.folded.emplace(spelling_folded(label), i);
        if (!is_first)
            folded->second = unseen;
    }
    for (const std::string& label : found.labels) {
        const std::size_t known = find_meant(recipe, asked, label);
        // Sessions of before took a minus beside a plus for a gap.
        const bool is_gap = label == Column::gap_label
                                ? found.labels_gaps
                                : known == asked.count && source.gap != no_label &&
                                      is_nothing(label, !recipe.missing_markers.empty());
        source.known.push_back(is_gap ? source.gap : known < asked.count ? known : unseen);
    }
    return source;
}

/// The columns whose texts have to be read, ascending; tells each source which of them is its own.
std::vector<std::size_t> place_texts(std::vector<Source>& sources)
{
    std::set<std::size_t> columns;
    for (const Source& source : sources)
        if (source.reads_texts())
            columns.insert(source.column);
    for (Source& source : sources)
        source.text = static_cast<std::size_t>(
            std::distance(columns.begin(), columns.lower_bound(source.column)));
    return {columns.begin(), columns.end()};
}

double number_of(const Source& source, const Recipe& recipe, const Table& table, std::size_t row,
                 const std::vector<std::string_view>& texts)
{
    const Column& column = table.columns()[source.column];
    if (source.parses) {
        const auto number = number_of(recipe.features[source.asked.first], texts[source.text],
                                      table.number_format(source.column));
        return number ? *number : missing;
    }
    return column.type == ColumnType::Number ? column.numbers[row] : missing;
}

/// Which of the column's labels a row has; no_label where it has none. 0 where numbers are asked
/// for.
std::size_t label_of(const Source& source, const Recipe& recipe, const Table& table,
                     std::size_t row, const std::vector<std::string_view>& texts)
{
    if (!source.asked.has_labels)
        return 0;
    const Column& column = table.columns()[source.column];
    const auto gap_of = [&](std::string_view text) {
        if (const std::size_t label = find_minuses(recipe, source.asked, text);
            label < source.asked.count)
            return label;
        return is_nothing(text, !recipe.missing_markers.empty()) ? source.gap : no_label;
    };
    if (column.type == ColumnType::Category) {
        const std::uint16_t code = column.codes[row];
        if (source.tells_gaps && code != Column::missing_label && column.labels_gaps &&
            column.labels[code] == Column::gap_label)
            return gap_of(without_blanks(texts[source.text]));
        return code != Column::missing_label ? source.known[code]
               : source.tells_gaps           ? gap_of(without_blanks(texts[source.text]))
                                             : source.gap;
    }
    const std::string_view text = texts[source.text];
    const auto known = source.labels.find(spelling(recipe, source.asked, text));
    if (known != source.labels.end())
        return known->second;
    if (table.is_missing(text, source.column))
        return gap_of(text);
    const auto meant = source.folded.find(spelling_folded(text));
    return meant != source.folded.end() ? meant->second : unseen;
}

Problem unseen_in(const Source& source, const Recipe& recipe, const Table& table, std::size_t row)
{
    Problem problem = unseen_label(recipe, source.asked, table.text(row, source.column));
    problem.line = table.line(row);
    return problem;
}

Problem filled_in(const Source& source, const Table& table, std::size_t row)
{
    const std::string text = table.text(row, source.column);
    const bool is_word =
        !source.asked.has_labels && !table.is_missing(without_blanks(text), source.column);
    return table.at(row, source.column, ProblemCode::FilledAnswer,
                    {source.asked.name, is_word ? excerpt(text) : std::string()});
}

void count_gap(std::vector<Inputs::Gap>& gaps, const std::string& column, std::uint64_t line,
               std::string_view word)
{
    auto gap = std::ranges::find(gaps, column, &Inputs::Gap::column);
    if (gap == gaps.end())
        gap = gaps.insert(gap, {column, 0, line, {}});
    ++gap->rows;
    if (gap->word.empty())
        gap->word = excerpt(word);
}

} // namespace

double raw_value(const Table& table, std::size_t index, std::size_t row, const Feature& feature)
{
    const Column& column = table.columns()[index];
    switch (column.type) {
    case ColumnType::Number: {
        const double value = column.numbers[row];
        if (!feature.one_hot || std::isnan(value))
            return value;
        return table.text(row, index) == feature.label;
    }
    case ColumnType::Category:
        if (column.codes[row] == Column::missing_label)
            return missing;
        return column.labels[column.codes[row]] == feature.label;
    case ColumnType::Text: {
        const std::string text = table.text(row, index);
        return table.is_missing(text, index) ? missing : text == feature.label;
    }
    case ColumnType::Empty:
        break;
    }
    return missing;
}

double finished_value(double raw, const Feature& feature)
{
    return ((std::isnan(raw) ? feature.fill : raw) - feature.mean) / feature.scale;
}

double raw_of(double finished, const Feature& feature)
{
    const double near = finished * feature.scale + feature.mean;
    if (finished_value(0, feature) == finished)
        return 0;
    // As many tell every double apart.
    constexpr int all_digits = std::numeric_limits<double>::max_digits10;
    // Multiplying and adding are rounded, each by as much as the largest of the numbers is.
    const double largest =
        std::max({std::abs(near), std::abs(feature.mean), std::abs(near - feature.mean)});
    const double grain = std::nextafter(largest, std::numeric_limits<double>::infinity()) - largest;
    for (const int grains : {0, 1, -1, 2, -2, 3, -3, 4, -4}) {
        const double before = near + grains * grain;
        if (grains != 0 && finished_value(before, feature) != finished)
            continue;
        for (int digits = 1; digits <= all_digits; ++digits) {
            const double rounded = rounded_to(before, digits);
            if (finished_value(rounded, feature) == finished)
                return rounded;
        }
    }
    // No number gives just this one; what is left is a matter of the last digits.
    return rounded_to(near, std::numeric_limits<double>::digits10 - 1);
}

Result<Inputs> apply(const Recipe& recipe, const Table& table)
{
    std::vector<Source> sources;
    for (const AskedColumn& asked : asked_columns(recipe)) {
        const std::size_t column = table.find(asked.name);
        if (column == table.columns().size())
            return Problem{ProblemCode::ColumnNotFound, 0, 0, {asked.name}};
        sources.push_back(source_of(recipe, asked, table, column));
        const Source& source = sources.back();
        const Feature& feature = recipe.features[asked.first];
        if (source.parses)
            if (const auto word = mostly_words(table, column, feature))
                return refused_unit(feature, without_unit(*word).unit)
                    .value_or(Problem{ProblemCode::ColumnDiffers, 0, 0, {asked.name, *word}});
        if (auto other = refused_unit(feature, table.unit(column)))
            return std::move(*other);
    }
    TextReader reader(table, place_texts(sources));
    Inputs inputs;
    // Room for all rows, so that they are not moved on the way; not more than is sure to be there.
    constexpr std::size_t most_room = 1 << 24;
    inputs.numbers.reserve(std::min(table.rows() * recipe.features.size(), most_room));
    inputs.rows.reserve(table.rows());
    std::vector<double> numbers(recipe.features.size());
    std::vector<const Source*> lacking; // of one row
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::vector<std::string_view>& texts = reader.read(row);
        lacking.clear();
        const Source* unknown = nullptr;
        for (const Source& source : sources) {
            const std::size_t label = label_of(source, recipe, table, row, texts);
            if (label == unseen)
                unknown = &source;
            bool lacks = false;
            for (std::size_t i = 0; i < source.asked.count; ++i) {
                const std::size_t feature = source.asked.first + i;
                double raw = source.asked.has_labels ? double(label == i)
                                                     : number_of(source, recipe, table, row, texts);
                if (label == no_label)
                    raw = missing;
                lacks = lacks || std::isnan(raw);
                numbers[feature] = finished_value(raw, recipe.features[feature]);
            }
            if (lacks)
                lacking.push_back(&source);
        }
        if (!lacking.empty() && recipe.missing != MissingRule::Mean) {
            const Source& first = *lacking.front();
            const std::string_view text = first.parses ? texts[first.text] : "";
            count_gap(inputs.gaps, first.asked.name, table.line(row),
                      table.is_missing(without_blanks(text), first.column) ? "" : text);
            continue;
        }
        if (unknown) {
            if (inputs.unseen_rows++ < Inputs::most_told)
                inputs.unseen.push_back(unseen_in(*unknown, recipe, table, row));
            continue;
        }
        for (const Source* source : lacking)
            if (inputs.filled_values++ < Inputs::most_told)
                inputs.filled.push_back(filled_in(*source, table, row));
        inputs.numbers.insert(inputs.numbers.end(), numbers.begin(), numbers.end());
        inputs.rows.push_back(row);
    }
    if (!table.is_intact())
        return Problem{ProblemCode::FileChanged, 0, 0, {}};
    return inputs;
}

} // namespace table

// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/detection.h"

#include "table/lone_column.h"
#include "table/missing_marks.h"
#include "table/row_kinds.h"
#include "table/unicode.h"
#include "table/units.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <span>

namespace table
{

namespace
{

using namespace std::string_view_literals;

constexpr std::string_view candidate_delimiters = ",;\t|: ";

/// Digits and the marks of a date or a time, nothing else: 2026-11-23, 08:15:00, 23.11.2026 08:15,
/// 2026-11-23T08:15Z. A blank alone makes none: "150 48" are two numbers.
bool has_marks_of_date(std::string_view text)
{
    std::size_t digits = 0;
    std::size_t marks = 0;
    for (const char c : text) {
        if (is_digit(c))
            ++digits;
        else if (is_one_of(c, "-/.:"))
            ++marks;
        else if (!is_one_of(c, " TZ+"))
            return false;
    }
    return digits >= 3 && marks >= 1 && is_digit(text.front());
}

/// A number with its unit: "15,3 €", "94,7%".
bool has_number_and_unit(std::string_view text)
{
    const Measured measured = without_unit(text);
    return !measured.unit.empty() && could_be_number(measured.number);
}

/// Nothing but digits, marks of decimals and blanks, so that no blank stands between groups.
bool are_numbers_with_blanks(std::string_view text)
{
    return is_one_of(' ', text) && !could_be_number(text) &&
           std::ranges::all_of(text, [](char c) { return is_one_of(c, "0123456789., "); });
}

/// How much a value looks like one value and nothing else, from 0 to 1.
double likeness(const Field& field, const Dialect& dialect)
{
    if (field.quoted)
        return 0.95;
    const std::string_view text = field.raw;
    if (is_missing(text))
        return 0.5;
    // What is left of another delimiter.
    if (text.size() > 1 && is_one_of(text.back(), ",;") && text.front() != '"')
        return 0.4;
    if (parse_number(text, {'.', ""}) || parse_number(text, {',', ""}))
        return 1;
    if (parse_number(text, {'.', ","}) || parse_number(text, {',', "."}) ||
        parse_number(text, {',', " "}))
        return 0.9;
    if (has_marks_of_date(text))
        return 0.95;
    if (has_number_and_unit(text))
        return 0.95;
    // What is left of a delimiter that stands inside of numbers: "50 2".
    if (are_numbers_with_blanks(text))
        return 0.4;
    if (text.front() == '"' || text.back() == '"' || (text.front() == '\'' && text.back() == '\''))
        return 0;
    std::size_t foreign = 0;
    bool parts_words = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == dialect.delimiter || !is_one_of(text[i], ",;\t|"))
            continue;
        ++foreign;
        parts_words = parts_words && i + 1 < text.size() && text[i + 1] == ' ';
    }
    // "Bonn, Keller" is one value rather than "7%;28".
    if (foreign > 0)
        return parts_words ? 0.6 : foreign > 1 ? 0.1 : 0.2;
    // Words with spaces between them are more often a sentence than a row.
    if (dialect.delimiter == ' ')
        return 0.3;
    return is_one_of(':', text) ? 0.6 : 0.8;
}

/// Whether the delimiter stands inside of numbers and separates nothing: each row is a single
/// number, such as 1,5 or 1,250.50 or 12,5 %, below a name that has not as many pieces.
bool cuts_numbers(const Sample& sample, char delimiter)
{
    const auto is_one_number = [](const SampleRow& row) {
        const std::string_view last = row.fields.back().raw;
        const char* const start = row.fields.front().raw.data();
        const std::string_view whole(start, std::size_t(last.data() + last.size() - start));
        return std::ranges::none_of(row.fields, &Field::quoted) && !last.empty() &&
               could_be_number(without_unit(whole).number);
    };
    if (sample.size() < 3 || sample[0].broken || is_one_number(sample[0]) ||
        (delimiter == ',' && sample[0].fields.size() > 1))
        return false;
    std::size_t cut = 0;
    for (const SampleRow& row : std::span(sample).subspan(1)) {
        const std::size_t pieces = row.fields.size();
        if (row.broken || (pieces > 1 && pieces == sample[0].fields.size()) || !is_one_number(row))
            return false;
        cut += pieces > 1;
    }
    return cut > 0;
}

/// Whether colons stand inside of times of day, such as 10:00:00, nearly everywhere: they part no
/// more than the hours of a row from its minutes.
bool cuts_times(const Sample& sample)
{
    std::size_t parted = 0;
    std::size_t inside = 0;
    for (const SampleRow& row : sample) {
        if (row.broken)
            continue;
        for (std::size_t i = 1; i < row.fields.size(); ++i) {
            const std::string_view before = row.fields[i - 1].raw;
            const std::string_view behind = row.fields[i].raw;
            ++parted;
            inside += !before.empty() && is_digit(before.back()) && behind.size() >= 2 &&
                      is_all_digits(behind.substr(0, 2)) &&
                      (behind.size() == 2 || !is_digit(behind[2]));
        }
    }
    return inside > 0 && inside * 10 >= parted * 9;
}

/// Whether a tab stands between the first and the last value.
bool has_tab(const SampleRow& row)
{
    if (row.broken || row.fields.size() < 2)
        return false;
    const char* const start = row.fields.front().raw.data();
    const char* const end = row.fields.back().raw.data();
    return start && end && std::find(start, std::max(start, end), '\t') < end;
}

/// Whether most rows have a tab, so that a blank in one without any is one of a note.
bool have_tabs_for_most(const Sample& sample)
{
    return std::ranges::count_if(sample, has_tab) * 2 > std::ssize(sample);
}

/// Whether several blanks stand between two values.
bool has_run_of_blanks(const SampleRow& row)
{
    return std::ranges::any_of(row.fields, [&](const Field& field) {
        return !field.quoted && !field.raw.empty() && &field != &row.fields.front() &&
               std::string_view(field.raw.data() - 2, 2) == "  ";
    });
}

struct Score {
    double value = 0;
    double share = 0;
    /// Every line, the first one included, has the same number of values, more than one.
    bool even = false;
    /// The first line has another number of values than the rows.
    bool late = false;
    /// Nearly every line has the same number of values, more than one, some of them in quotes.
    bool quotes_evenly = false;
    /// Blanks part every line into as many values, in some places several of them.
    bool even_by_runs = false;
};

Score score(std::string_view text, const Dialect& dialect)
{
    const Sample sample = take_sample(text, dialect, 0, 300);
    const std::size_t width = usual_width(sample);
    if (sample.empty() || width == 0)
        return {};
    if (is_one_of(dialect.delimiter, ", ") && cuts_numbers(sample, dialect.delimiter))
        return {};
    if (is_one_of(dialect.delimiter, ", :") && cuts_lone_column(sample, dialect.delimiter))
        return {};
    std::size_t fitting = 0;
    std::size_t cells = 0;
    std::size_t quoted = 0;
    double like = 0;
    const bool do_tabs_part = dialect.delimiter == ' ' && have_tabs_for_most(sample);
    const auto is_row = [&](const SampleRow& row) {
        return fits(row, width) && (!do_tabs_part || has_tab(row));
    };
    // Lines before the table say nothing about it.
    const auto first = std::ranges::find_if(sample, is_row);
    for (auto row = first; row != sample.end(); ++row) {
        if (!is_row(*row))
            continue;
        ++fitting;
        for (const Field& field : row->fields) {
            like += likeness(field, dialect);
            quoted += field.quoted;
        }
        cells += width;
    }
    if (fitting == 0)
        return {};
    const auto rows = static_cast<double>(sample.end() - first) +
                      0.25 * static_cast<double>(first - sample.begin());
    const double share = static_cast<double>(fitting) / rows;
    const double columns = static_cast<double>(width);
    // A single column is what remains if nothing else separates the text.
    const double shape = width == 1 ? 0.02 : (columns - 0.9) / columns;
    const double kind = like / static_cast<double>(cells);
    // A quote character that quotes nothing explains nothing.
    const double quoting = dialect.quote == '\'' && quoted == 0 ? 0.5 : 1;
    const double explained = dialect.delimiter == ':' && cuts_times(sample) ? 0.1 : quoting;
    return {share * share * share * shape * kind * kind * explained,
            share,
            width > 1 && fitting == sample.size() && !is_one_of(dialect.delimiter, " :"),
            first != sample.begin(),
            width > 1 && share >= 0.8 && fitting > 2 && quoted >= fitting,
            dialect.delimiter == ' ' && fitting == sample.size() &&
                std::ranges::all_of(sample, has_run_of_blanks)};
}

std::vector<Dialect> possible_dialects(std::string_view text, const Overrides& fixed)
{
    const bool has_single = is_one_of('\'', text);
    const bool has_double = is_one_of('"', text);
    const bool has_backslash = is_one_of('\\', text);
    std::vector<char> quotes = {'"'};
    if (has_single)
        quotes.push_back('\'');
    if (has_double)
        quotes.push_back('\0');
    if (fixed.quote)
        quotes = {*fixed.quote};
    std::vector<Escape> escapes = {Escape::Doubled};
    if (has_backslash)
        escapes.push_back(Escape::Backslash);
    if (fixed.escape)
        escapes = {*fixed.escape};
    const std::string_view delimiters =
        fixed.delimiter ? std::string_view(&*fixed.delimiter, 1) : candidate_delimiters;

    std::vector<Dialect> result;
    for (const char delimiter : delimiters)
        for (const char quote : quotes)
            for (const Escape escape : escapes) {
                Dialect dialect;
                dialect.delimiter = delimiter;
                dialect.quote = quote;
                dialect.escape = escape;
                result.push_back(dialect);
            }
    return result;
}

/// The delimiter that a first line such as "sep=;" names, as spreadsheet programs write it.
std::optional<char> named_by_first_line(std::string_view text)
{
    const bool named =
        text.starts_with("sep=") && text.size() > 5 && (text[5] == '\r' || text[5] == '\n');
    return named && is_one_of(text[4], candidate_delimiters) ? std::optional(text[4])
                                                             : std::nullopt;
}

} // namespace

namespace
{

/// The width of the last rows where all rows before them are at most half as wide, as those before
/// a bank's few bookings are; otherwise 0.
std::size_t width_of_end(const Sample& sample)
{
    constexpr std::size_t fewest_rows = 3;
    constexpr std::size_t most_before = 30;
    if (sample.empty() || sample.back().broken)
        return 0;
    const std::size_t width = sample.back().fields.size();
    const auto is_other = [width](const SampleRow& row) {
        return row.broken || row.fields.size() != width;
    };
    const auto start = std::find_if(sample.rbegin(), sample.rend(), is_other).base();
    const auto rows = std::size_t(sample.end() - start);
    const auto before = std::size_t(start - sample.begin());
    const bool are_narrow = std::all_of(sample.begin(), start, [width](const SampleRow& row) {
        return row.broken || row.fields.size() * 2 <= width;
    });
    return rows >= fewest_rows && before <= most_before && before <= 4 * rows && are_narrow ? width
                                                                                            : 0;
}

} // namespace

std::size_t usual_width(const Sample& sample)
{
    if (const std::size_t width = width_of_end(sample); width > 2)
        return width;
    std::map<std::size_t, double> weights;
    for (const SampleRow& row : sample)
        if (!row.broken)
            weights[row.fields.size()] += row.fields.size() == 1 ? 0.6 : 1;
    const auto most =
        std::max_element(weights.begin(), weights.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == weights.end() ? 0 : most->first;
}

Separation detect_separation(std::string_view head, const Overrides& fixed)
{
    Overrides known = fixed;
    if (!known.delimiter)
        known.delimiter = named_by_first_line(head);
    Separation best;
    Score best_score;
    // The best of another delimiter: the rival that makes a choice doubtful.
    double rival = 0;
    // Where blanks separate values, tabs do as well.
    const auto are_rivals = [](char one, char other) {
        return one != other && !(is_one_of(one, " \t") && is_one_of(other, " \t"));
    };
    const std::vector<Dialect> dialects = possible_dialects(head, known);
    std::vector<Score> scores;
    scores.reserve(dialects.size());
    for (const Dialect& dialect : dialects)
        scores.push_back(score(head, dialect));
    const bool is_even = std::ranges::any_of(scores, &Score::even);
    bool do_tabs_part = false;
    for (std::size_t i = 0; i < dialects.size(); ++i)
        do_tabs_part = do_tabs_part || (dialects[i].delimiter == '\t' && scores[i].quotes_evenly);
    for (std::size_t i = 0; i < dialects.size(); ++i) {
        const Dialect& dialect = dialects[i];
        Score current = scores[i];
        // What cuts all rows in more pieces than it cuts the names stands inside of values, such as
        // the comma of 1,5, where another delimiter cuts names and rows alike.
        if (is_even && current.late)
            current.value *= 0.1;
        // Beside texts in quotes a blank is part of a number or of a remark: 7 022 228. Several
        // that stand between values of every line part them.
        if (do_tabs_part && dialect.delimiter == ' ' && !current.even_by_runs)
            current.value *= 0.1;
        const bool first = best_score.share == 0;
        if (first || current.value > best_score.value) {
            if (!first && are_rivals(best.dialect.delimiter, dialect.delimiter))
                rival = std::max(rival, best_score.value);
            best_score = current;
            best.dialect = dialect;
        } else if (are_rivals(best.dialect.delimiter, dialect.delimiter)) {
            rival = std::max(rival, current.value);
        }
    }
    const double margin = best_score.value > 0 ? (best_score.value - rival) / best_score.value : 0;
    const double unrivalled = std::min(1.0, 0.4 + 1.2 * margin);
    best.confidence = best_score.share * unrivalled;
    best.has_rival = unrivalled < beyond_doubt;
    return best;
}

} // namespace table

// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/ragged_rows.h"

#include "table/detection.h"
#include "table/number_pattern.h"
#include "table/row_kinds.h"
#include "table/unicode.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace table
{

namespace
{

/// Fewer rows than that of another length are exceptions, which are told one by one.
constexpr std::size_t fewest_in_block = 3;

/// Up to the last value that is not empty.
std::size_t filled_length(const SampleRow& row)
{
    std::size_t length = row.fields.size();
    while (length > 0 && row.fields[length - 1].raw.empty())
        --length;
    return length;
}

/// What kind a value is: "9" for any number, else its letters and digits in short, "a9" for P12;
/// empty for a gap.
std::string form_of(const Field& field, const Dialect& dialect)
{
    const Kind found = kind(field, dialect);
    if (found == Kind::Missing)
        return {};
    if (found == Kind::Number)
        return "9";
    std::string form;
    for (const char c : field.raw) {
        const char sort = is_digit(c) ? '9' : is_letter_byte(c) ? 'a' : c;
        if (form.empty() || form.back() != sort)
            form += sort;
    }
    return form;
}

/// What the rows of the usual length hold in each column.
class RowForms
{
public:
    RowForms(const Sample& sample, std::size_t start, std::size_t width, const Dialect& dialect)
        : dialect_(dialect), columns_(width)
    {
        constexpr std::size_t rows_asked = 300;
        for (std::size_t row = start; row < sample.size() && rows_ < rows_asked; ++row) {
            if (!fits(sample[row], width))
                continue;
            ++rows_;
            for (std::size_t column = 0; column < width; ++column) {
                const Field& field = sample[row].fields[column];
                std::string form = form_of(field, dialect);
                if (form.empty())
                    continue;
                Forms& forms = columns_[column];
                ++forms.values;
                forms.words += !has_digit(form);
                ++forms.texts[field.raw];
                ++forms.counts[std::move(form)];
            }
        }
    }

    /// Whether a row, of whatever length, has the same kinds of values in the same places, so that
    /// it is no line of names, nor one about the table. \param counted: it is one of those that
    /// this knows.
    bool are_of(const SampleRow& row, bool counted = false) const
    {
        if (row.broken || row.fields.size() < 2 || row.fields.size() * 2 <= columns_.size())
            return false;
        const std::size_t length = std::min(row.fields.size(), columns_.size());
        bool is_clear = false;
        for (std::size_t column = 0; column < length; ++column) {
            const Forms& forms = columns_[column];
            const std::string form = form_of(row.fields[column], dialect_);
            if (form.empty() || forms.values == 0)
                continue;
            const auto count = [counted](const auto& counts, const auto& key) {
                const auto found = counts.find(key);
                return found == counts.end() ? 0 : found->second - counted;
            };
            const std::size_t same = count(forms.counts, form);
            const bool is_word = !has_digit(form) && forms.words * 2 > forms.values;
            if (same == 0 && !is_word)
                return false;
            is_clear = is_clear || (has_digit(form) && same * 5 >= forms.values) ||
                       count(forms.texts, row.fields[column].raw) > 0;
        }
        return is_clear;
    }

private:
    struct Forms {
        std::size_t values = 0;
        std::size_t words = 0;
        std::map<std::string, std::size_t, std::less<>> counts;
        std::map<std::string_view, std::size_t> texts;
    };

    static bool has_digit(const std::string& form) { return form.find('9') != std::string::npos; }

    const Dialect& dialect_;
    std::vector<Forms> columns_;
    std::size_t rows_ = 0;
};

/// Words, at least two of them, that may be names of so many columns.
bool may_name(const SampleRow& row, std::size_t fewest, const Dialect& dialect)
{
    return !row.broken && row.fields.size() >= std::max<std::size_t>(fewest, 2) &&
           empty_fields(row) + 2 <= row.fields.size() && has_words_and_gaps(row, dialect);
}

/// Where rows of another length stand above those of the usual one, which begin at `start`.
RowLengths lengths_of_rows_above(const Sample& sample, std::size_t start, std::size_t width,
                                 const RowForms& forms, const Dialect& dialect)
{
    // Names are no row: what is above them is not of the table.
    if (!forms.are_of(sample[start], true))
        return {};
    const auto is_row = [&](const SampleRow& row) { return forms.are_of(row); };
    const auto begin = sample.begin();
    const auto first = std::find_if(begin, begin + std::ptrdiff_t(start), is_row);
    const auto rows = std::size_t(begin + std::ptrdiff_t(start) - first);
    if (rows == 0 || !std::all_of(first, begin + std::ptrdiff_t(start), [&](const SampleRow& row) {
            return row.fields.size() < 2 || is_row(row);
        }))
        return {};
    std::map<std::size_t, std::size_t> counts;
    RowLengths lengths = {width, width};
    for (auto row = first; row != begin + std::ptrdiff_t(start); ++row) {
        if (row->fields.size() < 2)
            continue;
        lengths.fewest = std::min(lengths.fewest, row->fields.size());
        ++counts[filled_length(*row)];
    }
    // A line of units may stand between the names and the rows.
    const SampleRow* names = nullptr;
    for (auto row = first; row != begin && first - row < 2; --row)
        if (may_name(*(row - 1), lengths.fewest, dialect))
            names = &*(row - 1);
    if (!names && rows < fewest_in_block)
        return {};
    const std::size_t named = names ? filled_length(*names) : 0;
    lengths.most = std::max(width, named < 2 * width ? named : 0);
    for (const auto& [length, count] : counts)
        // Behind the names a delimiter may stand for one more.
        if (length > lengths.most && (count > 1 || (names && length <= names->fields.size())))
            lengths.most = length;
    if (names)
        lengths.fewest = std::min(lengths.fewest, names->fields.size());
    return lengths;
}

/// Where rows of another length stand below the first of the usual one: without the empty cells at
/// their end, or with empty ones beyond it.
RowLengths lengths_of_rows_below(const Sample& sample, std::size_t start, std::size_t width,
                                 const RowForms& forms)
{
    std::size_t in_a_row = 0;
    std::size_t most_in_a_row = 0;
    bool ends_early = false;
    RowLengths lengths = {width, width};
    for (std::size_t row = start; row < sample.size(); ++row) {
        const SampleRow& current = sample[row];
        if (fits(current, width)) {
            in_a_row = 0;
            ends_early = ends_early || (row > start && filled_length(current) < width);
            continue;
        }
        if (current.broken || current.fields.size() < 2)
            continue;
        if (!forms.are_of(current) || filled_length(current) > width)
            return {};
        most_in_a_row = std::max(most_in_a_row, ++in_a_row);
        lengths.fewest = std::min(lengths.fewest, current.fields.size());
    }
    const bool are_shorter = lengths.fewest < width;
    return most_in_a_row >= fewest_in_block && (!are_shorter || ends_early) ? lengths
                                                                            : RowLengths();
}

/// Where lines of names and of units end with a delimiter and rows do not, or the other way round.
RowLengths lengths_with_end(const Sample& sample, std::size_t start, std::size_t width,
                            const RowForms& forms, const Dialect& dialect)
{
    constexpr std::size_t most_lines = 3;
    std::size_t filled = 0;
    std::size_t rows = 0;
    for (std::size_t row = start; row < sample.size(); ++row)
        if (fits(sample[row], width) && forms.are_of(sample[row], true)) {
            filled = std::max(filled, filled_length(sample[row]));
            ++rows;
        }
    const auto is_line = [&](const SampleRow& row) {
        const std::size_t length = row.fields.size();
        return !row.broken && length > 1 && filled_length(row) <= filled && length >= filled &&
               has_words_and_gaps(row, dialect);
    };
    std::size_t first_row = start;
    while (first_row < sample.size() && !forms.are_of(sample[first_row], true))
        ++first_row;
    std::size_t names = first_row;
    std::size_t shortest = width;
    bool differ = false;
    while (names > 0 && first_row - names < most_lines && is_line(sample[names - 1])) {
        --names;
        shortest = std::min(shortest, sample[names].fields.size());
        differ = differ || sample[names].fields.size() != width;
    }
    const bool are_lines = first_row - names >= 2 && differ && rows >= 2 &&
                           filled_length(sample[names]) == filled &&
                           may_name(sample[names], filled, dialect);
    return are_lines ? RowLengths{std::min(shortest, filled), width} : RowLengths();
}

} // namespace

RowLengths find_row_lengths(const Sample& sample, const Dialect& dialect)
{
    const std::size_t width = usual_width(sample);
    const auto is_usual = [width](const SampleRow& row) { return fits(row, width); };
    const auto is_other = [width](const SampleRow& row) {
        const std::size_t length = row.fields.size();
        return !row.broken && length != width && length > 1 && length * 2 > width;
    };
    // Blanks are not written for values that lack.
    if (width < 2 || dialect.delimiter == ' ' || std::ranges::none_of(sample, is_other))
        return {};
    const auto first = std::ranges::find_if(sample, is_usual);
    const auto start = std::size_t(first - sample.begin());
    const RowForms forms(sample, start, width, dialect);
    for (const RowLengths& lengths : {lengths_of_rows_above(sample, start, width, forms, dialect),
                                      lengths_with_end(sample, start, width, forms, dialect),
                                      lengths_of_rows_below(sample, start, width, forms)})
        if (lengths.most > 0)
            return lengths;
    return {};
}

void make_even(Sample& sample, const RowLengths& lengths)
{
    for (SampleRow& row : sample) {
        const std::size_t written = row.fields.size();
        row.written = written;
        if (row.broken || lengths.most == 0 || written < lengths.fewest)
            continue;
        if (written > lengths.most && filled_length(row) > lengths.most)
            continue;
        Field empty;
        if (!row.fields.empty()) {
            const std::string_view last = row.fields.back().raw;
            empty.raw = std::string_view(last.data() + last.size(), 0);
        }
        row.fields.resize(lengths.most, empty);
    }
}

} // namespace table

// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/detection.h"

#include "table/row_kinds.h"
#include "table/unicode.h"

#include <algorithm>

namespace table
{

namespace
{

/// Lines of words with nothing to separate them: on average five words or more.
bool is_one_column_of_sentences(const Sample& sample)
{
    std::size_t spaces = 0;
    for (const SampleRow& row : sample)
        for (const Field& field : row.fields)
            if (!field.quoted)
                spaces += static_cast<std::size_t>(std::ranges::count(field.raw, ' '));
    return spaces >= 4 * sample.size();
}

/// Whether half the values of some column are numbers, dates or times: no prose is like that.
bool has_column_of_numbers(const Sample& sample, std::size_t width)
{
    std::vector<std::size_t> numbers(width);
    std::size_t rows = 0;
    for (const SampleRow& row : sample) {
        if (!fits(row, width))
            continue;
        ++rows;
        for (std::size_t column = 0; column < width; ++column) {
            const std::string_view text = row.fields[column].raw;
            numbers[column] += !text.empty() && text.find_first_of("0123456789") == 0;
        }
    }
    return std::ranges::any_of(numbers, [rows](std::size_t count) { return 2 * count >= rows; });
}

bool ends_like_a_sentence(const Field& last)
{
    return last.raw.empty() || is_one_of(last.raw.back(), ".!?");
}

} // namespace

bool is_prose(const Sample& sample, const Detection& detection)
{
    const std::size_t width = detection.width;
    const char delimiter = detection.dialect.delimiter;
    if (width <= 1)
        return is_one_column_of_sentences(sample);
    // A mark that stands between words, and nowhere do quotes tell it from one.
    if (!is_one_of(delimiter, ",;: ") || has_column_of_numbers(sample, width))
        return false;
    std::size_t rows = 0;
    std::size_t sentences = 0;
    std::size_t gaps = 0;
    std::size_t spaced = 0;
    for (const SampleRow& row : sample) {
        if (!fits(row, width))
            continue;
        ++rows;
        sentences += ends_like_a_sentence(row.fields.back());
        for (std::size_t column = 0; column < width; ++column) {
            const Field& field = row.fields[column];
            if (field.quoted)
                return false;
            if (column == 0 || field.raw.empty())
                continue;
            ++gaps;
            spaced += field.raw.data()[-1] == ' ';
        }
    }
    const bool ragged = 2 * rows < sample.size();
    return 5 * spaced >= 4 * gaps && (2 * sentences >= rows || (delimiter == ' ' && ragged));
}

} // namespace table

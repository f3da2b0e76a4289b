#include "table/detection.h"

#include <algorithm>
#include <set>

namespace table
{

namespace
{

enum class Kind : unsigned char { Missing, Number, Word };

Kind kind(const Field& field, const Dialect& dialect)
{
    if (is_missing(field.raw))
        return Kind::Missing;
    return parse_number(field.raw, dialect.numbers) ? Kind::Number : Kind::Word;
}

bool fits(const SampleRow& row, std::size_t width)
{
    return !row.broken && row.fields.size() == width;
}

/// "Title;;;": one value and empty places up to the width of the table, as spreadsheets write a
/// title.
bool is_padded_title(const SampleRow& row, std::size_t width)
{
    return width >= 3 && fits(row, width) && !row.fields[0].raw.empty() &&
           std::all_of(row.fields.begin() + 1, row.fields.end(),
                       [](const Field& field) { return field.raw.empty(); });
}

/// A header that lacks the name of one column: of the row names, or of what follows a delimiter at
/// the end of each row.
bool is_short_header(const SampleRow& row, std::size_t width, const Dialect& dialect)
{
    return width >= 3 && fits(row, width - 1) &&
           std::all_of(row.fields.begin(), row.fields.end(),
                       [&](const Field& field) { return kind(field, dialect) == Kind::Word; });
}

/// Votes column by column: does the first row differ in kind from what is below it?
double header_votes(const Sample& sample, std::size_t first, std::size_t width,
                    const Dialect& dialect)
{
    constexpr std::size_t rows_asked = 200;
    double votes = 0;
    for (std::size_t column = 0; column < width; ++column) {
        const Field& name = sample[first].fields[column];
        std::size_t numbers = 0;
        std::size_t words = 0;
        bool repeated = false;
        std::set<std::string_view> seen;
        std::size_t asked = 0;
        for (std::size_t row = first + 1; row < sample.size() && asked < rows_asked; ++row) {
            if (!fits(sample[row], width))
                continue;
            ++asked;
            const Field& field = sample[row].fields[column];
            const Kind below = kind(field, dialect);
            numbers += below == Kind::Number;
            words += below == Kind::Word;
            repeated |= field.raw == name.raw;
            seen.insert(field.raw);
        }
        const Kind top = kind(name, dialect);
        if (top == Kind::Missing)
            continue;
        if (numbers > words)
            votes += top == Kind::Word ? 1 : -1;
        else if (words > 0 && top == Kind::Number)
            votes -= 1;
        else if (words > 0 && repeated)
            votes -= 0.5;
        else if (words > 0 && seen.size() * 2 <= asked)
            // A column of few words, and the first is none of them.
            votes += 0.5;
    }
    return votes;
}

bool has_distinct_words(const SampleRow& row, const Dialect& dialect)
{
    std::set<std::string_view> names;
    for (const Field& field : row.fields) {
        if (kind(field, dialect) == Kind::Number)
            return false;
        if (!names.insert(field.raw).second)
            return false;
    }
    return true;
}

} // namespace

Layout detect_layout(const Sample& sample, const Dialect& dialect, const Overrides& fixed)
{
    Layout layout;
    layout.width = usual_width(sample);
    layout.skipped_lines = fixed.skipped_lines.value_or(0);
    layout.header = fixed.header.value_or(true);
    const std::size_t width = layout.width;
    std::size_t first = 0;
    if (!fixed.skipped_lines) {
        // "sep=;" tells spreadsheet programs the delimiter.
        if (!sample.empty() && !sample[0].fields.empty() && sample[0].line == 1 &&
            sample[0].fields[0].raw.starts_with("sep="))
            ++first;
        while (first < sample.size() &&
               (!fits(sample[first], width) || is_padded_title(sample[first], width)))
            ++first;
        if (first == sample.size())
            first = 0;
    }
    const bool short_header = first > 0 && first < sample.size() && fixed.header.value_or(true) &&
                              is_short_header(sample[first - 1], width, dialect) &&
                              header_votes(sample, first, width, dialect) <= 0;
    if (short_header && !fixed.skipped_lines)
        --first;
    if (!fixed.skipped_lines && first < sample.size())
        layout.skipped_lines = sample[first].line - 1;
    layout.confidence = 1;
    if (fixed.header || first >= sample.size() || !fits(sample[first], width) || short_header)
        return layout;

    const double votes = header_votes(sample, first, width, dialect);
    if (votes != 0) {
        layout.header = votes > 0;
        layout.confidence = std::min(1.0, 0.7 + 0.15 * std::abs(votes));
    } else {
        layout.header = has_distinct_words(sample[first], dialect);
        layout.confidence = 0.5;
    }
    return layout;
}

} // namespace table

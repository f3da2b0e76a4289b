// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/detection.h"

#include "table/fixed_columns.h"
#include "table/ragged_rows.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace table
{

namespace
{

LineEnd detect_line_end(std::string_view head)
{
    const auto returns = std::count(head.begin(), head.end(), '\r');
    const auto feeds = std::count(head.begin(), head.end(), '\n');
    std::ptrdiff_t pairs = 0;
    for (std::size_t i = head.find("\r\n"); i != std::string_view::npos;
         i = head.find("\r\n", i + 2))
        ++pairs;
    if (pairs == returns && pairs == feeds && pairs > 0)
        return LineEnd::CrLf;
    if (returns == 0)
        return LineEnd::Lf;
    return feeds == 0 ? LineEnd::Cr : LineEnd::Mixed;
}

/// What the rows of the usual width, from that line on, tell of each column.
std::vector<NotationEvidence> notation_evidence(const Sample& sample, std::uint64_t from_line)
{
    std::vector<NotationEvidence> evidence(usual_width(sample));
    for (const SampleRow& row : sample)
        if (!row.broken && row.fields.size() == evidence.size() && row.line >= from_line)
            for (std::size_t column = 0; column < evidence.size(); ++column)
                evidence[column].add(row.fields[column].raw);
    return evidence;
}

std::string plural_name(char delimiter)
{
    std::string name = delimiter_name(delimiter);
    if (name.size() == 1)
        return {'"', delimiter, '"'};
    name += 's';
    return name;
}

} // namespace

Detection detect(const Text& text, const Overrides& fixed)
{
    const std::string_view start = head(text.characters);
    const Separation separation = detect_separation(start, fixed);
    Detection detection;
    Dialect& dialect = detection.dialect;
    dialect = separation.dialect;
    dialect.encoding = text.encoding;
    dialect.bom = text.bom;
    detection.doubled_delimiter = text.doubled_delimiter;
    dialect.line_end = detect_line_end(start);

    Sample sample = take_sample(start, dialect, fixed.skipped_lines.value_or(0));
    // Lines before the table may outweigh a few rows, of which the lower half of the text is made.
    std::vector<NotationEvidence> evidence = notation_evidence(sample, 1);
    if (!sample.empty()) {
        const auto lower = notation_evidence(sample, sample[sample.size() / 2].line);
        for (std::size_t column = 0; column < evidence.size(); ++column)
            if (!evidence[column].is_numeric() && lower[column].is_numeric())
                evidence[column] = lower[column];
    }
    dialect.numbers = find_notation(evidence, dialect.delimiter, fixed).common;

    dialect.lengths = find_row_lengths(sample, dialect);
    make_even(sample, dialect.lengths);
    if (dialect.lengths.most > 0 && usual_width(sample) != dialect.lengths.most) {
        dialect.lengths = {};
        sample = take_sample(start, dialect, fixed.skipped_lines.value_or(0));
    }

    const Layout layout = detect_layout(sample, dialect, fixed);
    dialect.header = layout.header;
    dialect.skipped_lines = layout.skipped_lines;
    detection.width = layout.width;
    detection.lines_behind_header = layout.behind_header.count;
    detection.units = layout.behind_header.units;
    detection.lines_of_names = layout.behind_header.of_names;
    detection.names_parted_by = layout.names_parted_by;
    detection.may_have_names = layout.may_have_names;
    detection.may_be_row = layout.may_be_row;
    detection.may_be_parted_otherwise = separation.has_rival || layout.may_part_texts;
    detection.has_names_in_values = layout.has_names_in_values;
    const std::uint64_t names = layout.header ? 1 + layout.behind_header.count : 0;
    detection.notation = find_notation(notation_evidence(sample, layout.skipped_lines + 1 + names),
                                       dialect.delimiter, fixed);
    dialect.numbers = detection.notation.common;
    // Where some lines are UTF-8 and others are not, no encoding is right.
    const bool is_mixed = std::ranges::find(text.rivals, Encoding::Utf8) != text.rivals.end();
    const double of_encoding = is_mixed ? 0.5 : text.guessed ? 0.85 : 1;
    const std::array parts = {separation.confidence, layout.confidence,
                              detection.notation.is_doubtful() ? 0.7 : 1, of_encoding,
                              text.doubled_delimiter == blank_or_more ? 0.85 : 1};
    detection.confidence = 1;
    for (const double part : parts)
        detection.confidence *= part;
    // What is beyond doubt part by part is so as a whole.
    if (std::ranges::min(parts) >= beyond_doubt)
        detection.confidence = std::max(detection.confidence, beyond_doubt);
    return detection;
}

bool is_guess(const Detection& detection)
{
    constexpr double fairly_sure = 0.6;
    return detection.confidence < fairly_sure;
}

std::string describe(const Detection& detection)
{
    const Dialect& dialect = detection.dialect;
    std::string text =
        detection.width == 1
            ? "One column"
            : std::to_string(detection.width) + " columns separated by " +
                  (detection.doubled_delimiter.empty() ? std::string(plural_name(dialect.delimiter))
                                                       : detection.doubled_delimiter);
    text += ", in " + std::string(name(dialect.encoding));
    if (dialect.numbers.decimal == ',')
        text += " with decimal commas";
    text += dialect.header ? "; the first line" : "; no line";
    if (dialect.skipped_lines > 0)
        text += " after " + std::to_string(dialect.skipped_lines) + " other" +
                (dialect.skipped_lines == 1 ? "" : "s");
    text += dialect.header ? " holds their names" : " of names";
    text += is_guess(detection) ? ". Please check: this is a guess." : ".";
    return text;
}

std::string delimiter_name(const Detection& detection)
{
    return detection.doubled_delimiter.empty()
               ? std::string(delimiter_name(detection.dialect.delimiter))
               : detection.doubled_delimiter;
}

} // namespace table

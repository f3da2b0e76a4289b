// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/header.h"

#include "table/spelling_folding.h"
#include "table/two_line_names.h"
#include "table/unicode.h"

#include <algorithm>
#include <unordered_set>

namespace table
{

namespace
{

/// In characters: far more than a question of a survey has. All columns may have such a name.
constexpr std::size_t longest_name = 4000;

std::string numbered(std::size_t column)
{
    return "column " + std::to_string(column + 1);
}

bool has_empty_end(const Sample& sample, std::size_t width)
{
    return std::all_of(sample.begin() + 1, sample.end(), [&](const SampleRow& row) {
        return row.broken || row.fields.size() != width || row.fields.back().raw.empty();
    });
}

/// "# t" or "// t": a line of names that is written as a comment.
std::string_view without_comment_mark(std::string_view name, bool first)
{
    const bool marked = first && (name.starts_with('#') || name.starts_with("//"));
    const std::size_t start = name.find_first_not_of("#/ \t");
    return marked && start != std::string_view::npos ? name.substr(start) : name;
}

/// What fields say as names.
std::vector<std::string> names_in(std::span<const Field> fields, const FieldScanner& scanner)
{
    std::vector<std::string> names;
    std::string scratch;
    for (const Field& field : fields)
        names.emplace_back(without_comment_mark(scanner.value(field, scratch), names.empty()));
    return names;
}

/// Where blanks separate values, takes what stands in brackets behind a name, such as its unit, for
/// a part of it: "t [s] U [V]" are two names.
std::vector<Field> with_brackets(std::span<const Field> names)
{
    std::vector<Field> joined;
    bool is_open = false;
    for (const Field& field : names) {
        const bool opens = !joined.empty() && !field.raw.empty() &&
                           is_one_of(field.raw.front(), "[({") && !field.quoted;
        if (opens || is_open) {
            const char* const start = joined.back().raw.data();
            const char* const end = field.raw.data() + field.raw.size();
            joined.back().raw = std::string_view(start, std::size_t(end - start));
        } else {
            joined.push_back(field);
        }
        is_open = (opens || is_open) && (field.raw.empty() || !is_one_of(field.raw.back(), "])}"));
    }
    return joined;
}

/// Where a field starts: its line and character.
Problem at(const Field& field, const SampleRow& row, std::string_view text, ProblemCode code,
           std::vector<std::string> arguments)
{
    const auto start = static_cast<std::size_t>(field.raw.data() - text.data());
    const std::string_view before = text.substr(row.offset, start - row.offset);
    const std::string_view last_line = before.substr(before.find_last_of("\r\n") + 1);
    return {code, row.line + count_line_ends(before), count_characters(last_line) + 1,
            std::move(arguments)};
}

/// Whether something stands in a field that is no character.
bool is_damaged(const Field& field, const Text& text)
{
    const auto start = static_cast<std::size_t>(field.raw.data() - text.characters.data());
    const auto damage = std::ranges::lower_bound(text.damages, start);
    return damage != text.damages.end() && *damage < start + field.raw.size();
}

} // namespace

std::vector<Field> names_of(const SampleRow& row, const Dialect& dialect, std::size_t width)
{
    std::span<const Field> names = row.fields;
    const bool is_comment = names.size() > 1 && is_one_of(dialect.delimiter, " \t") &&
                            (names[0].raw == "#" || names[0].raw == "//" || names[0].raw == "%");
    if (is_comment && names.size() != width)
        names = names.subspan(1);
    if (dialect.delimiter == ' ' && names.size() > width)
        if (std::vector<Field> joined = with_brackets(names); joined.size() == width)
            return joined;
    while (names.size() > width && names.back().raw.empty())
        names = names.first(names.size() - 1);
    return {names.begin(), names.end()};
}

bool may_be_names(std::size_t found, std::size_t width)
{
    return found >= 2 && (found + 2 >= width || found * 2 >= width) && found <= 2 * width + 2;
}

Header read_header(const Text& text, const Detection& detection)
{
    const std::size_t width = detection.width;
    Dialect dialect = detection.dialect;
    if (detection.names_parted_by)
        dialect.delimiter = detection.names_parted_by;
    Header header;
    header.names.resize(width);
    Sample sample;
    if (dialect.header)
        sample = take_sample(text.characters, dialect, dialect.skipped_lines, 200);
    std::size_t unnamed = width;
    bool usable = !sample.empty() && !sample[0].broken;
    const std::vector<Field> fields =
        usable ? names_of(sample[0], dialect, width) : std::vector<Field>();
    const std::size_t found = fields.size();
    if (usable && found + 1 == width && width > 1) {
        unnamed = has_empty_end(sample, width) ? width - 1 : 0;
    } else if (usable && found > width && may_be_names(found, width)) {
        for (const Field& extra : std::span(fields).subspan(width))
            if (!extra.raw.empty())
                header.problems.push_back(at(extra, sample[0], text.characters,
                                             ProblemCode::SurplusName, {excerpt(extra.raw)}));
    } else if (usable && found != width && !may_be_names(found, width)) {
        header.problems.push_back(
            {found < width ? ProblemCode::TooFewFields : ProblemCode::TooManyFields,
             sample[0].line,
             0,
             {std::to_string(found), std::to_string(width)}});
        usable = false;
    }

    const FieldScanner scanner(dialect);
    std::unordered_set<std::string> taken;
    std::vector<std::string> texts = names_in(fields, scanner);
    const std::size_t lines = std::min(detection.lines_of_names + 1, sample.size());
    for (std::size_t line = 1; usable && line < lines; ++line)
        if (sample[line].fields.size() == found)
            texts = joined_names(texts, names_in(sample[line].fields, scanner));
    for (std::size_t column = 0; column < width; ++column) {
        std::string& name = header.names[column];
        const std::size_t index = column - (column > unnamed);
        const bool named = usable && column != unnamed && index < found;
        const Field* field = named ? &fields[index] : nullptr;
        bool is_cut = false;
        if (field) {
            name = excerpt(texts[index], longest_name);
            is_cut = count_characters(texts[index]) > longest_name;
        }
        const std::string given = name;
        if (name.empty())
            name = numbered(column);
        for (std::size_t count = 2; !taken.insert(as_seen(name)).second; ++count)
            name = (given.empty() ? numbered(column) : given) + "_" + std::to_string(count);
        if (field && is_damaged(*field, text))
            header.problems.push_back(at(*field, sample[0], text.characters,
                                         ProblemCode::DamagedName,
                                         {name, std::string(table::name(text.encoding))}));
        if (field ? given.empty() && index >= sample[0].written : usable)
            header.problems.push_back({ProblemCode::MissingName, sample[0].line, 0, {name}});
        else if (field && given.empty())
            header.problems.push_back(
                at(*field, sample[0], text.characters, ProblemCode::EmptyName, {name}));
        else if (is_cut)
            header.problems.push_back(at(*field, sample[0], text.characters, ProblemCode::LongName,
                                         {name, std::to_string(longest_name)}));
        else if (name != given && field)
            header.problems.push_back(
                at(*field, sample[0], text.characters, ProblemCode::RepeatedName, {given, name}));
    }
    return header;
}

} // namespace table

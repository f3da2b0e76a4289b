// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/remarks.h"

#include "table/sample.h"
#include "table/unit_texts.h"

#include <algorithm>
#include <iterator>

namespace table
{

namespace
{

Problem remark_on_encoding(const Text& text)
{
    const std::string read_as(name(text.encoding));
    if (text.rivals.empty())
        return {ProblemCode::GuessedEncoding, text.first_strange_line, 0, {read_as}};
    std::vector<std::string> rivals;
    for (const Encoding rival : text.rivals)
        rivals.emplace_back(name(rival));
    return {ProblemCode::RivalEncodings,
            text.first_strange_line,
            0,
            {read_as, listed(rivals, rivals.size())}};
}

} // namespace

std::vector<Problem> remarks_on_beginning(const Text& text, const Detection& detection,
                                          const std::vector<Problem>& rewritten,
                                          const ReadOptions& options)
{
    std::vector<Problem> remarks;
    if (text.guessed)
        remarks.push_back(remark_on_encoding(text));
    std::ranges::copy(rewritten, std::back_inserter(remarks));
    const std::uint64_t skipped = detection.dialect.skipped_lines;
    if (skipped > 0 && !options.overrides.skipped_lines)
        remarks.push_back({ProblemCode::LinesSkipped, 1, 0, {std::to_string(skipped)}});
    std::uint64_t below = skipped + 2 + detection.lines_of_names;
    std::size_t others = detection.lines_behind_header - detection.lines_of_names;
    if (!detection.units.empty()) {
        remarks.push_back(
            {ProblemCode::UnitsBelowNames, below, 0, {listed_units(detection.units)}});
        ++below;
        --others;
    }
    if (others > 0)
        remarks.push_back({ProblemCode::LinesBehindHeader, below, 0, {std::to_string(others)}});
    if (detection.names_parted_by)
        remarks.push_back({ProblemCode::NamesParted, skipped + 1, 0, {}});
    const std::uint64_t first = skipped + 1;
    if (detection.may_be_row)
        remarks.push_back({ProblemCode::MaybeRow, first, 0, {}});
    if (detection.may_have_names)
        remarks.push_back({ProblemCode::MaybeNames, first, 0, {}});
    if (detection.has_names_in_values)
        for (const SampleRow& row : take_sample(text.characters, detection.dialect, skipped, 1))
            remarks.push_back(
                {ProblemCode::NamesInValues, first, 0, {excerpt(row.fields.front().raw)}});
    return remarks;
}

std::vector<Problem> remarks_on_rows(const ShortRows& short_rows, std::size_t unlisted,
                                     std::size_t one_row_in)
{
    std::vector<Problem> remarks;
    if (short_rows.count > 0)
        remarks.push_back(
            {ProblemCode::ShortRows, short_rows.first_line, 0, {std::to_string(short_rows.count)}});
    if (unlisted > 0)
        remarks.push_back({ProblemCode::MoreRowsKeptOut, 0, 0, {std::to_string(unlisted)}});
    if (one_row_in > 1)
        remarks.push_back({ProblemCode::Sampled, 0, 0, {std::to_string(one_row_in)}});
    return remarks;
}

std::optional<Problem> remark_on_parting(const Detection& detection, std::span<const Problem> told)
{
    const auto says_more = [](const Problem& problem) {
        return problem.code == ProblemCode::AmbiguousDelimiter ||
               problem.code == ProblemCode::AmbiguousDecimal || keeps_row_out(problem.code);
    };
    if (!detection.may_be_parted_otherwise || std::ranges::any_of(told, says_more))
        return std::nullopt;
    return Problem{ProblemCode::UnsureDelimiter, detection.dialect.skipped_lines + 1, 0, {}};
}

} // namespace table

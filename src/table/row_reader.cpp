// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/row_reader.h"

#include "table/decimal.h"
#include "table/unicode.h"

#include <algorithm>

namespace table
{

namespace
{

/// Whether digits follow a nought, as in 007, which may be a code: the builder of its column is to
/// look at it.
bool has_zeros_in_front(const char* at, const char* end)
{
    at += at < end && *at == '-';
    return end - at > 1 && at[0] == '0' && at[1] >= '0' && at[1] <= '9';
}

/// 2E1 and whole numbers of many digits may be codes, at which the builder is to look, too; 2E+1
/// and 2.0E1 are none.
bool may_be_code(const char* at, const char* end)
{
    constexpr std::ptrdiff_t exact_digits = 15;
    at += at < end && *at == '-';
    const char* const mark = std::find_if_not(at, end, is_digit);
    const bool has_exponent = end - mark > 1 && (*mark == 'e' || *mark == 'E') && is_digit(mark[1]);
    const bool is_long = mark - at > exact_digits && (mark == end || *mark != '.');
    return mark > at && (has_exponent || is_long);
}

inline const char* read_number(const char* at, const char* end, char mark, double& value)
{
    if (has_zeros_in_front(at, end))
        return nullptr;
    if (const char* const stop = read_short_decimal(at, end, mark, value))
        return stop;
    return mark == '.' && !may_be_code(at, end) ? read_long_decimal(at, end, value) : nullptr;
}

} // namespace

RowReader::RowReader(const Text& text, const Dialect& dialect, std::size_t width,
                     bool takes_numbers)
    : scanner_(dialect),
      text_(&text),
      begin_(text.characters.data()),
      at_(begin_),
      end_(begin_ + text.characters.size()),
      delimiter_(dialect.delimiter),
      fewest_(dialect.lengths.most == width ? dialect.lengths.fewest : 0),
      direct_numbers_(takes_numbers && dialect.delimiter != ' '),
      cells_(width),
      start_(begin_)
{
    find_sound_end();
}

void RowReader::skip_line()
{
    table::skip_line(at_, end_);
    ++next_line_;
    find_sound_end();
}

void RowReader::go_to(std::size_t offset, std::uint64_t line)
{
    at_ = begin_ + offset;
    next_line_ = line;
    find_sound_end();
}

void RowReader::find_sound_end()
{
    const auto& damages = text_->damages;
    while (next_damage_ < damages.size() && damages[next_damage_] < offset())
        ++next_damage_;
    sound_end_ = next_damage_ < damages.size() ? begin_ + damages[next_damage_] : end_;
}

bool RowReader::read_numbers(const std::vector<char>& marks, double* numbers, std::size_t stride)
{
    if (!direct_numbers_)
        return false;
    const char* at = at_;
    const char* const end = sound_end_;
    const char delimiter = delimiter_;
    const char* mark = marks.data();
    for (std::size_t left = cells_.size(); left > 0; --left, numbers += stride) {
        const char* const stop = read_number(at, end, *mark++, *numbers);
        if (!stop || stop == end)
            return false;
        const char expected = left > 1 ? delimiter : '\n';
        at = stop + 1;
        if (*stop != expected) {
            // The other line end that is common.
            if (left > 1 || *stop != '\r' || at == end || *at != '\n')
                return false;
            ++at;
        }
    }
    start_ = at_;
    line_ = next_line_++;
    at_ = at;
    return true;
}

bool RowReader::take_number(Cell& cell, char mark, Next& next)
{
    const char first = *at_;
    if (!(is_digit(first) || first == '-' || first == mark))
        return false;
    const char* after = read_number(at_, end_, mark, cell.number);
    if (!after)
        return false;
    if (after == end_) {
        next = Next::End;
    } else if (*after == delimiter_) {
        ++after;
        next = Next::Field;
    } else if (*after == '\n' || *after == '\r') {
        skip_line_end(after, end_);
        next = after == end_ ? Next::End : Next::Row;
    } else {
        return false;
    }
    at_ = after;
    return true;
}

RowOutcome RowReader::read(const std::vector<char>& marks)
{
    start_ = at_;
    line_ = next_line_;
    found_ = 0;
    Next next = Next::Field;
    Field extra;
    bool has_surplus = false;
    while (next == Next::Field) {
        const bool inside = found_ < cells_.size();
        Cell* const cell = inside ? &cells_[found_] : nullptr;
        ++found_;
        if (inside) {
            const char mark = direct_numbers_ ? marks[found_ - 1] : char();
            cell->is_number = mark && at_ < end_ && take_number(*cell, mark, next);
            if (cell->is_number)
                continue;
        }
        Field& field = inside ? cell->field : extra;
        const char* const field_start = at_;
        next = scanner_.scan(at_, end_, field);
        if (next == Next::Broken || next == Next::Unclosed)
            return give_up(next, field_start);
        next_line_ += field.line_ends;
        has_surplus = has_surplus || (!inside && !field.raw.empty());
    }
    ++next_line_;

    const auto& damages = text_->damages;
    if (next_damage_ < damages.size() && damages[next_damage_] < offset()) {
        trouble_ = begin_ + damages[next_damage_];
        find_sound_end();
        return RowOutcome::Damaged;
    }
    if (found_ == 1 && !cells_[0].is_number && cells_[0].field.raw.empty() &&
        !cells_[0].field.quoted)
        return RowOutcome::Blank;
    if (found_ == cells_.size())
        return RowOutcome::Fits;
    for (std::size_t missing = found_; missing < cells_.size(); ++missing)
        cells_[missing] = {};
    if (fewest_ > 0 && found_ >= fewest_ && !has_surplus)
        return RowOutcome::Fits;
    return found_ < cells_.size() ? RowOutcome::TooFew : RowOutcome::TooMany;
}

RowOutcome RowReader::give_up(Next next, const char* field_start)
{
    // The quote is wrong, so where the row ends is anybody's guess: the next line may well be good.
    trouble_ = next == Next::Broken ? at_ : field_start;
    broken_field_ = field_start;
    next_line_ = line_ + 1;
    at_ = start_;
    table::skip_line(at_, end_);
    find_sound_end();
    return next == Next::Broken ? RowOutcome::Broken : RowOutcome::Unclosed;
}

Problem RowReader::problem(RowOutcome outcome) const
{
    const auto place = [&](ProblemCode code, std::vector<std::string> arguments,
                           const char* where) {
        const std::string_view before(start_, static_cast<std::size_t>(where - start_));
        const std::size_t line_start = before.find_last_of("\r\n") + 1;
        return Problem{code, line_ + count_line_ends(before),
                       count_characters(before.substr(line_start)) + 1, std::move(arguments)};
    };
    switch (outcome) {
    case RowOutcome::Broken:
        // The quote that was forgotten stands where the value begins, not where the next one is.
        if (const std::uint64_t lines = count_line_ends(
                {broken_field_, static_cast<std::size_t>(trouble_ - broken_field_)});
            lines > 0) {
            const std::uint64_t last =
                line_ + count_line_ends({start_, static_cast<std::size_t>(trouble_ - start_)});
            return place(ProblemCode::LateClosedQuote, {std::to_string(last)}, broken_field_);
        }
        return place(ProblemCode::BrokenQuote, {}, trouble_);
    case RowOutcome::Unclosed:
        return place(ProblemCode::UnclosedQuote, {}, trouble_);
    case RowOutcome::Damaged:
        return place(ProblemCode::DamagedCharacters, {std::string(name(text_->encoding))},
                     trouble_);
    case RowOutcome::Repeated:
        return {ProblemCode::RepeatedNames, line_, 0, {}};
    case RowOutcome::NoValues:
        return {ProblemCode::NoValues, line_, 0, {}};
    case RowOutcome::Note: {
        const auto filled = std::ranges::find_if(
            cells_, [](const Cell& cell) { return cell.is_number || !cell.field.raw.empty(); });
        return {ProblemCode::NoteLine, line_, 0, {excerpt(filled->field.raw)}};
    }
    default:
        break;
    }
    const auto code =
        outcome == RowOutcome::TooFew ? ProblemCode::TooFewFields : ProblemCode::TooManyFields;
    return {code, line_, 0, {std::to_string(found_), std::to_string(cells_.size())}};
}

Problem RowReader::at(ProblemCode code, std::size_t column,
                      std::vector<std::string> arguments) const
{
    const char* place = start_;
    Field field;
    for (std::size_t i = 0; i < column; ++i)
        if (scanner_.scan(place, end_, field) != Next::Field)
            // The row ends before.
            return {code, line_, 0, std::move(arguments)};
    scanner_.scan(place, end_, field);
    if (!field.raw.data())
        return {code, line_, 0, std::move(arguments)};
    const std::string_view before(start_, static_cast<std::size_t>(field.raw.data() - start_));
    const std::size_t line_start = before.find_last_of("\r\n") + 1;
    return {code, line_ + count_line_ends(before), count_characters(before.substr(line_start)) + 1,
            std::move(arguments)};
}

void look_at_values(const Text& text, const Dialect& dialect, std::size_t width,
                    const std::vector<std::uint64_t>& row_starts,
                    const std::function<void(std::size_t column, std::string_view value)>& look)
{
    // Longer than any row should be: the file may have lost its end.
    constexpr std::size_t suspicious_row = 1u << 20;
    std::string scratch;
    RowReader rows(text, dialect, width);
    for (const std::uint64_t start : row_starts) {
        rows.go_to(start, 1);
        rows.read();
        for (std::size_t column = 0; column < width; ++column)
            look(column, rows.scanner().value(rows.cells()[column].field, scratch));
        if (rows.offset() - start > suspicious_row && !text.file.intact())
            break;
    }
}

std::vector<NotationEvidence> evidence_of(const Text& text, const Dialect& dialect,
                                          std::size_t width,
                                          const std::vector<std::uint64_t>& row_starts,
                                          const std::vector<std::string>& units)
{
    std::vector<NotationEvidence> evidence;
    for (std::size_t column = 0; column < width; ++column)
        evidence.emplace_back(column < units.size() ? units[column] : std::string());
    look_at_values(
        text, dialect, width, row_starts,
        [&](std::size_t column, std::string_view value) { evidence[column].add(value); });
    return evidence;
}

} // namespace table

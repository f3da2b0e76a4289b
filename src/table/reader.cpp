// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/reader.h"

#include "platform/huge_pages.h"
#include "table/column_builder.h"
#include "table/header.h"
#include "table/late_notation.h"
#include "table/note_lines.h"
#include "table/number_blocks.h"
#include "table/plain_text.h"
#include "table/remarks.h"
#include "table/remarks_on_marks.h"
#include "table/row_reader.h"
#include "table/said_unit.h"
#include "table/top_lines.h"
#include "table/unit_texts.h"

#include <algorithm>
#include <iterator>

namespace table
{

constexpr std::size_t most_listed = 1000;
constexpr std::size_t most_unclosed = 100;
constexpr std::size_t report_every = 1u << 20;

/// Reads one text. Used once.
class Reader
{
public:
    Reader(const PlainText& plain, const Progress& progress)
        : text_(plain.text),
          rewritten_(plain.rewritten),
          options_(plain.options),
          progress_(progress)
    {
    }

    Result<Table> read();

private:
    std::optional<Problem> read_all();
    std::optional<Problem> read_rows();
    std::optional<Problem> take_numbers(const NumberRows& found, std::uint64_t line);
    std::optional<Problem> take_row(const RowReader& rows);
    bool keeps_next_row();
    bool has_enough() const { return options_.first_rows && table_.rows() == options_.first_rows; }
    std::optional<Problem> start_row(std::size_t start, std::uint64_t line);
    void keep_out(const RowReader& rows, RowOutcome outcome);
    void make_room(std::size_t offset);
    std::optional<Problem> reread_words();
    bool finds_other_number_format();
    void finish();
    std::optional<Problem> report(const RowReader& rows);
    Problem too_many_rows(std::size_t offset) const;

    const Text& text_;
    const std::vector<Problem>& rewritten_;
    const ReadOptions& options_;
    const Progress& progress_;
    Table table_;
    std::vector<ColumnBuilder> builders_;
    /// The decimal mark of each column that expects numbers which are quickly read, otherwise 0.
    std::vector<char> marks_;
    /// Whether every column has one.
    bool only_numbers_ = false;
    std::string scratch_;
    std::size_t fitting_ = 0;
    /// How many fitting rows there are up to the next one that is kept.
    std::size_t until_kept_ = 1;
    std::uint64_t last_line_ = 0;
    /// What the limits allow.
    std::size_t most_rows_ = 0;
    std::size_t unclosed_ = 0;
    /// Lines that are kept out, but raise no doubt.
    std::size_t known_ = 0;
    ShortRows short_rows_;
    std::size_t next_report_ = report_every;
};

Result<Table> Reader::read()
{
    if (const auto bad = find_bad_option(options_.overrides))
        return *bad;
    Detection& detection = table_.detection_;
    detection = detect(text_, options_.overrides);
    if (!options_.overrides.delimiter &&
        is_prose(take_sample(head(text_.characters), detection.dialect), detection))
        return Problem{ProblemCode::RunningText, 0, 0, {}};
    if (detection.width == 0)
        return Problem{ProblemCode::NoRows, 0, 0, {}};
    if (detection.width > options_.limits.columns)
        return Problem{ProblemCode::TooManyColumns,
                       detection.dialect.skipped_lines + 1,
                       0,
                       {std::to_string(options_.limits.columns)}};
    if (auto problem = read_all())
        return std::move(*problem);
    if (finds_other_number_format())
        if (auto problem = read_all())
            return std::move(*problem);
    if (auto problem = reread_words())
        return std::move(*problem);
    finish();
    return std::move(table_);
}

/// Starts from scratch and reads every row.
std::optional<Problem> Reader::read_all()
{
    const Detection detection = table_.detection_;
    table_ = Table();
    table_.detection_ = detection;
    table_.text_ = text_;
    table_.one_row_in_ = std::max<std::size_t>(options_.one_row_in, 1);
    for (const auto& [column, type] : options_.types)
        if (column < detection.width && type == ColumnType::Number)
            table_.detection_.notation.columns[column].format.keeps_zeros = false;
    builders_ = make_builders(table_.detection_.notation, table_.dialect().delimiter, options_);
    marks_.clear();
    for (const ColumnBuilder& builder : builders_)
        marks_.push_back(builder.quick_mark());
    fitting_ = last_line_ = unclosed_ = known_ = 0;
    short_rows_ = {};
    until_kept_ = 1;
    next_report_ = report_every;
    most_rows_ = std::min(options_.limits.rows, options_.limits.cells / builders_.size());
    return read_rows();
}

std::optional<Problem> Reader::read_rows()
{
    const Dialect& dialect = table_.dialect();
    const bool takes_numbers = std::ranges::none_of(options_.missing_markers, could_be_number);
    RowReader rows(text_, dialect, builders_.size(), takes_numbers);
    for (std::uint64_t i = 0; i < dialect.skipped_lines && !rows.at_end(); ++i)
        rows.skip_line();
    std::size_t lines_to_come = dialect.header ? 1 + table_.detection_.lines_behind_header : 0;
    only_numbers_ =
        takes_numbers && dialect.delimiter != ' ' && std::ranges::count(marks_, char()) == 0;
    TopLines top;
    const NoteLines notes(text_, table_.detection_);
    NumberBlocks blocks(text_, dialect, marks_);
    while (!rows.at_end() && !has_enough()) {
        if (auto problem = report(rows))
            return problem;
        if (only_numbers_ && lines_to_come == 0) {
            const NumberRows found = blocks.from(rows.offset());
            if (!found.starts.empty()) {
                if (auto problem = take_numbers(found, rows.next_line()))
                    return problem;
                rows.go_to(found.end, rows.next_line() + found.starts.size());
                continue;
            }
        }
        RowOutcome outcome = rows.read(marks_);
        if (outcome == RowOutcome::Blank)
            continue;
        if (lines_to_come > 0) {
            --lines_to_come;
            top.add(rows);
            continue;
        }
        if (outcome == RowOutcome::Fits)
            outcome = top.repeats(rows) ? RowOutcome::Repeated : notes.outcome_of(rows);
        if (outcome == RowOutcome::Fits) {
            if (auto problem = take_row(rows))
                return problem;
        } else {
            keep_out(rows, outcome);
            if (unclosed_ > most_unclosed)
                return rows.problem(outcome);
        }
    }
    if (const std::size_t unfit = table_.rows_kept_out_ - known_; unfit > fitting_)
        return Problem{ProblemCode::NotATable,
                       table_.warnings_.front().line,
                       0,
                       {std::to_string(unfit), std::to_string(unfit + fitting_),
                        std::to_string(builders_.size())}};
    if (table_.rows() == 0)
        return Problem{ProblemCode::NoRows, dialect.skipped_lines + 1, 0, {}};
    return std::nullopt;
}

/// Counts a row that fits.
bool Reader::keeps_next_row()
{
    ++fitting_;
    if (--until_kept_ > 0)
        return false;
    until_kept_ = table_.one_row_in_;
    return true;
}

std::optional<Problem> Reader::start_row(std::size_t start, std::uint64_t line)
{
    const std::size_t row = table_.rows();
    if (row >= most_rows_)
        return too_many_rows(start);
    if (row == 1000 && !options_.first_rows)
        make_room(start);
    if (row == 0 || line != last_line_ + 1)
        table_.line_jumps_.emplace_back(row, line);
    last_line_ = line;
    table_.row_starts_.push_back(start);
    return std::nullopt;
}

/// \param line is that of the first of the rows.
std::optional<Problem> Reader::take_numbers(const NumberRows& found, std::uint64_t line)
{
    std::size_t taken = 0;
    for (; taken < found.starts.size() && !has_enough(); ++taken) {
        if (!keeps_next_row())
            continue;
        if (auto problem = start_row(found.starts[taken], line + taken))
            return problem;
        for (std::size_t column = 0; column < builders_.size() && table_.one_row_in_ > 1; ++column)
            builders_[column].add(found.column(column)[taken]);
    }
    for (std::size_t column = 0; column < builders_.size() && table_.one_row_in_ == 1; ++column)
        builders_[column].add(found.column(column).first(taken));
    return std::nullopt;
}

/// Adds the row read last.
std::optional<Problem> Reader::take_row(const RowReader& rows)
{
    if (!keeps_next_row())
        return std::nullopt;
    if (auto problem = start_row(rows.start(), rows.line()))
        return problem;
    if (rows.found() < builders_.size() && short_rows_.count++ == 0)
        short_rows_.first_line = rows.line();
    for (std::size_t column = 0; column < builders_.size(); ++column) {
        const Cell& cell = rows.cells()[column];
        if (cell.is_number) {
            builders_[column].add(cell.number);
        } else {
            builders_[column].add(rows.scanner().value(cell.field, scratch_));
            marks_[column] = builders_[column].quick_mark();
            only_numbers_ &= marks_[column] != 0;
        }
    }
    return std::nullopt;
}

void Reader::keep_out(const RowReader& rows, RowOutcome outcome)
{
    ++table_.rows_kept_out_;
    unclosed_ += outcome == RowOutcome::Unclosed;
    known_ += outcome == RowOutcome::Repeated || outcome == RowOutcome::NoValues;
    if (table_.rows_kept_out_ <= most_listed)
        table_.warnings_.push_back(rows.problem(outcome));
}

/// Once it can be guessed how many rows there are, so that nothing has to be moved later.
void Reader::make_room(std::size_t offset)
{
    const double per_row = static_cast<double>(offset) / static_cast<double>(fitting_);
    const double rows = static_cast<double>(text_.characters.size()) / per_row /
                        static_cast<double>(table_.one_row_in_);
    const std::size_t needed = std::min(static_cast<std::size_t>(rows * 1.02), most_rows_);
    static_assert(sizeof(double) == sizeof(std::uint64_t));
    const std::size_t wanted = platform::whole_huge_pages(needed * sizeof(double)) / sizeof(double);
    for (ColumnBuilder& builder : builders_)
        builder.reserve(wanted);
    table_.row_starts_.reserve(wanted);
    platform::prefer_huge_pages(table_.row_starts_.data(), wanted * sizeof(std::uint64_t));
}

Problem Reader::too_many_rows(std::size_t offset) const
{
    const double part = static_cast<double>(offset) / static_cast<double>(text_.characters.size());
    const auto step =
        static_cast<std::size_t>(static_cast<double>(table_.one_row_in_) / std::max(part, 1e-6)) +
        1;
    return {ProblemCode::TooManyRows, 0, 0, {std::to_string(table_.rows()), std::to_string(step)}};
}

/// Now and then, how far it is: a reason to stop, if there is one. Of a file that has lost its end
/// every row would go on to there.
std::optional<Problem> Reader::report(const RowReader& rows)
{
    if (rows.offset() < next_report_)
        return std::nullopt;
    next_report_ = rows.offset() + report_every;
    if (!text_.file.intact())
        return Problem{ProblemCode::FileChanged, 0, 0, {}};
    if (progress_ && !progress_(double(rows.offset()) / double(text_.characters.size())))
        return Problem{ProblemCode::Cancelled, rows.line(), 0, {}};
    return std::nullopt;
}

/// Whether all rows show that the numbers of a column are written otherwise than it seemed.
bool Reader::finds_other_number_format()
{
    Detection& detection = table_.detection_;
    Notation notation = late_notation(text_, detection, table_.row_starts_, builders_, options_);
    // The builders look at the notation that they were made for.
    if (notation == detection.notation)
        return false;
    detection.dialect.numbers = notation.common;
    detection.notation = std::move(notation);
    return true;
}

/// Goes over the rows again for the columns that began with numbers and turned out to hold words.
std::optional<Problem> Reader::reread_words()
{
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < builders_.size(); ++column)
        if (builders_[column].needs_restart())
            columns.push_back(column);
    if (columns.empty())
        return std::nullopt;
    for (const std::size_t column : columns)
        builders_[column].restart();
    RowReader rows(text_, table_.dialect(), builders_.size());
    next_report_ = report_every;
    for (const std::uint64_t start : table_.row_starts_) {
        rows.go_to(start, 1);
        rows.read();
        for (const std::size_t column : columns)
            builders_[column].add(rows.scanner().value(rows.cells()[column].field, scratch_));
        if (auto problem = report(rows))
            return problem;
    }
    return std::nullopt;
}

void Reader::finish()
{
    std::vector<Problem>& warnings = table_.warnings_;
    Header header = read_header(text_, table_.detection_);
    const auto first = remarks_on_beginning(text_, table_.detection_, rewritten_, options_);
    warnings.insert(warnings.begin(), header.problems.begin(), header.problems.end());
    warnings.insert(warnings.begin(), first.begin(), first.end());
    const std::size_t unlisted = std::max(table_.rows_kept_out_, most_listed) - most_listed;
    std::ranges::copy(remarks_on_rows(short_rows_, unlisted, table_.one_row_in_),
                      std::back_inserter(warnings));

    const std::vector<std::string> unused = marks_not_met(builders_, options_);
    RowReader rows(text_, table_.dialect(), builders_.size());
    const auto tell = [&](std::size_t row, std::size_t column, ProblemCode code,
                          std::vector<std::string> arguments) {
        rows.go_to(table_.row_starts_[row], table_.line(row));
        rows.read();
        warnings.push_back(rows.at(code, column, std::move(arguments)));
    };
    for (std::size_t column = 0; column < builders_.size(); ++column) {
        ColumnBuilder& builder = builders_[column];
        const std::string& name = header.names[column];
        const auto& [row, word] = builder.first_word();
        const ColumnNotation& notation = table_.detection_.notation.columns[column];
        if (const auto odd = builder.odd_number(); !odd.text.empty())
            tell(odd.row, column, ProblemCode::OddNumber,
                 {name, odd.text, shortest(parse_number(odd.text, notation.format).value_or(0))});
        if (const std::size_t lost = builder.lost_words(); lost > 0)
            tell(row, column, ProblemCode::NotNumbers, {name, std::to_string(lost), excerpt(word)});
        else if (const PlacedText& gap = builder.first_gap_word(); builder.gap_words() > 0)
            tell(gap.row, column, ProblemCode::GapWords,
                 {name, std::to_string(builder.gap_words()), excerpt(gap.text)});
        else if (builder.is_mostly_numbers() && notation.mixed_units.empty())
            tell(row, column, ProblemCode::MostlyNumbers, {name, excerpt(word)});
        table_.columns_.push_back(builder.finish(name));
        if (const auto& units = table_.detection_.units;
            column < units.size() && unit_in_name(name).empty())
            table_.columns_.back().unit_above = units[column];
        table_.missing_marks_.push_back(builder.missing_marks());
        if (const auto& joined = builder.joined_spelling())
            tell(joined->row, column, ProblemCode::SpellingsJoined,
                 {name, excerpt(joined->spelling), excerpt(joined->label)});
    }
    for (std::size_t column = 0; column < table_.columns_.size(); ++column)
        if (is_of_words(table_.columns_[column].type))
            table_.columns_[column].said_unit = unit_if_said(table_, column);
    std::ranges::copy(remarks_on(table_, options_), std::back_inserter(warnings));
    std::ranges::copy(remarks_on_marks(table_, unused), std::back_inserter(warnings));
    if (auto parting = remark_on_parting(table_.detection_, warnings))
        warnings.insert(warnings.begin(), std::move(*parting));
    limit_confidence(table_.detection_, warnings, {table_.rows(), table_.rows_kept_out_ - known_});
}

Result<Table> read(const Text& text, const ReadOptions& options, const Progress& progress)
{
    const PlainText plain = plain_text(text, options);
    Result<Table> table = Reader(plain, progress).read();
    if (table && options.without_totals)
        if (const auto rest = without_totals(plain, *table))
            table = Reader(*rest, progress).read();
    if (!text.file.intact())
        return Problem{ProblemCode::FileChanged, 0, 0, {}};
    return table;
}

} // namespace table

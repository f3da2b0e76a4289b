#include "table/reader.h"

#include "table/column_builder.h"
#include "table/header.h"
#include "table/huge_pages.h"
#include "table/remarks.h"
#include "table/row_reader.h"
#include "table/units.h"
#include "table/wrapped_lines.h"

#include <algorithm>
#include <iterator>

namespace table
{

namespace
{

constexpr std::size_t most_listed = 1000;
constexpr std::size_t most_unclosed = 100;
/// Few enough to stay in the fastest cache.
constexpr std::size_t values_waiting = 1024;
constexpr std::size_t report_every = 1u << 20;

} // namespace

/// Reads one text. Used once.
class Reader
{
public:
    /// `unwrapped` says that whole lines stood in quotes.
    Reader(const Text& text, bool unwrapped, const ReadOptions& options, const Progress& progress)
        : text_(text), unwrapped_(unwrapped), options_(options), progress_(progress)
    {
    }

    Result<Table> read();

private:
    std::optional<Problem> read_all();
    std::optional<Problem> read_rows();
    std::optional<Problem> take_row(const RowReader& rows, bool only_numbers);
    bool expects_plain_numbers(std::size_t column) const;
    void add_waiting();
    void keep_out(const RowReader& rows, RowOutcome outcome);
    void make_room(std::size_t offset);
    std::optional<Problem> reread_words();
    bool finds_other_number_format();
    void finish();
    bool reports(std::size_t offset);
    Problem too_many_rows(std::size_t offset) const;

    const Text& text_;
    const bool unwrapped_;
    const ReadOptions& options_;
    const Progress& progress_;
    Table table_;
    std::vector<ColumnBuilder> builders_;
    /// Whether a column expects numbers as from_chars reads them.
    std::vector<char> numeric_;
    /// Whether every column expects numbers.
    bool only_numbers_ = false;
    /// Rows of nothing but numbers, column by column, before they are handed to the columns:
    /// writing to many columns in turns for every row would be slow.
    std::vector<double> waiting_;
    std::size_t waiting_rows_ = 0;
    std::size_t most_waiting_ = 1;
    std::string scratch_;
    std::size_t fitting_ = 0;
    /// How many fitting rows there are up to the next one that is kept.
    std::size_t until_kept_ = 1;
    std::uint64_t last_line_ = 0;
    /// What the limits allow.
    std::size_t most_rows_ = 0;
    std::size_t unclosed_ = 0;
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
    table_.missing_markers_ = options_.missing_markers;
    table_.one_row_in_ = std::max<std::size_t>(options_.one_row_in, 1);
    for (const auto& [column, type] : options_.types)
        if (column < detection.width && type == ColumnType::Number)
            table_.detection_.notation.columns[column].format.keeps_zeros = false;
    builders_.clear();
    for (const ColumnNotation& column : table_.detection_.notation.columns)
        builders_.emplace_back(column.format, options_.missing_markers);
    for (const auto& [column, type] : options_.types)
        if (column < builders_.size())
            builders_[column].force(type);
    numeric_.clear();
    for (std::size_t column = 0; column < builders_.size(); ++column)
        numeric_.push_back(expects_plain_numbers(column));
    only_numbers_ = std::find(numeric_.begin(), numeric_.end(), false) == numeric_.end();
    fitting_ = last_line_ = unclosed_ = waiting_rows_ = 0;
    until_kept_ = 1;
    next_report_ = report_every;
    most_rows_ = std::min(options_.limits.rows, options_.limits.cells / builders_.size());
    return read_rows();
}

std::optional<Problem> Reader::read_rows()
{
    const Dialect& dialect = table_.dialect();
    const auto is_number = [&](const std::string& marker) { return could_be_number(marker); };
    const std::vector<std::string>& markers = options_.missing_markers;
    RowReader rows(text_, dialect, builders_.size(),
                   std::none_of(markers.begin(), markers.end(), is_number));
    for (std::uint64_t i = 0; i < dialect.skipped_lines && !rows.at_end(); ++i)
        rows.skip_line();
    std::size_t lines_to_come = dialect.header ? 1 + table_.detection_.lines_behind_header : 0;
    const std::size_t width = builders_.size();
    most_waiting_ = std::max<std::size_t>(1, values_waiting / width);
    waiting_.resize(most_waiting_ * width);
    while (!rows.at_end()) {
        const bool only_numbers = only_numbers_ && lines_to_come == 0 &&
                                  rows.read_numbers(&waiting_[waiting_rows_], most_waiting_);
        const RowOutcome outcome = only_numbers ? RowOutcome::Fits : rows.read(numeric_);
        if (outcome == RowOutcome::Blank)
            continue;
        if (lines_to_come > 0) {
            --lines_to_come;
            continue;
        }
        if (outcome == RowOutcome::Fits) {
            if (auto problem = take_row(rows, only_numbers))
                return problem;
            if (options_.first_rows && table_.rows() == options_.first_rows)
                break;
        } else {
            keep_out(rows, outcome);
            if (unclosed_ > most_unclosed)
                return rows.problem(outcome);
        }
        if (rows.offset() >= next_report_ && !reports(rows.offset()))
            return Problem{ProblemCode::Cancelled, rows.line(), 0, {}};
    }
    add_waiting();
    if (table_.rows_kept_out_ > fitting_)
        return Problem{ProblemCode::NotATable,
                       table_.warnings_.front().line,
                       0,
                       {std::to_string(table_.rows_kept_out_),
                        std::to_string(table_.rows_kept_out_ + fitting_),
                        std::to_string(builders_.size())}};
    if (table_.rows() == 0)
        return Problem{ProblemCode::NoRows, dialect.skipped_lines + 1, 0, {}};
    return std::nullopt;
}

/// Adds the row read last: the numbers it consists of, now waiting, or else its cells.
std::optional<Problem> Reader::take_row(const RowReader& rows, bool only_numbers)
{
    ++fitting_;
    if (--until_kept_ > 0)
        return std::nullopt;
    until_kept_ = table_.one_row_in_;
    const std::size_t row = table_.rows();
    if (row >= most_rows_)
        return too_many_rows(rows.start());
    if (row == 1000)
        make_room(rows.start());
    if (row == 0 || rows.line() != last_line_ + 1)
        table_.line_jumps_.emplace_back(row, rows.line());
    last_line_ = rows.line();
    table_.row_starts_.push_back(rows.start());
    if (only_numbers) {
        if (++waiting_rows_ == most_waiting_)
            add_waiting();
        return std::nullopt;
    }
    add_waiting();
    for (std::size_t column = 0; column < builders_.size(); ++column) {
        const Cell& cell = rows.cells()[column];
        if (cell.is_number) {
            builders_[column].add(cell.number);
        } else {
            builders_[column].add(rows.scanner().value(cell.field, scratch_));
            numeric_[column] = expects_plain_numbers(column);
            only_numbers_ &= numeric_[column] != 0;
        }
    }
    return std::nullopt;
}

bool Reader::expects_plain_numbers(std::size_t column) const
{
    const NumberFormat& format = table_.detection_.notation.columns[column].format;
    return builders_[column].expects_numbers() && format.decimal == '.' && !format.keeps_zeros;
}

void Reader::add_waiting()
{
    for (std::size_t column = 0; column < builders_.size() && waiting_rows_ > 0; ++column)
        builders_[column].add(std::span(waiting_).subspan(column * most_waiting_, waiting_rows_));
    waiting_rows_ = 0;
}

void Reader::keep_out(const RowReader& rows, RowOutcome outcome)
{
    ++table_.rows_kept_out_;
    unclosed_ += outcome == RowOutcome::Unclosed;
    if (table_.rows_kept_out_ <= most_listed)
        table_.warnings_.push_back(rows.problem(outcome));
}

/// Once it can be guessed how many rows there are, so that nothing has to be moved later.
void Reader::make_room(std::size_t offset)
{
    const double per_row = static_cast<double>(offset) / static_cast<double>(fitting_);
    const double rows = static_cast<double>(text_.characters.size()) / per_row /
                        static_cast<double>(table_.one_row_in_);
    const std::size_t wanted = std::min(static_cast<std::size_t>(rows * 1.02), most_rows_);
    if (options_.first_rows)
        return;
    for (ColumnBuilder& builder : builders_)
        builder.reserve(wanted);
    table_.row_starts_.reserve(wanted);
    prefer_huge_pages(table_.row_starts_.data(), wanted * sizeof(std::uint64_t));
}

Problem Reader::too_many_rows(std::size_t offset) const
{
    const double part = static_cast<double>(offset) / static_cast<double>(text_.characters.size());
    const auto step =
        static_cast<std::size_t>(static_cast<double>(table_.one_row_in_) / std::max(part, 1e-6)) +
        1;
    return {ProblemCode::TooManyRows, 0, 0, {std::to_string(table_.rows()), std::to_string(step)}};
}

bool Reader::reports(std::size_t offset)
{
    next_report_ = offset + report_every;
    return !progress_ ||
           progress_(static_cast<double>(offset) / static_cast<double>(text_.characters.size()));
}

/// Whether a column of numbers was ended by a value that is a number in another notation.
/// If so, all values decide which notation it is.
bool Reader::finds_other_number_format()
{
    const auto is_other_number = [](const ColumnBuilder& builder) {
        return builder.needs_restart() &&
               could_be_number(without_unit(builder.first_word().text).number);
    };
    if (text_.characters.size() <= sample_bytes || options_.first_rows ||
        std::none_of(builders_.begin(), builders_.end(), is_other_number))
        return false;
    std::vector<NotationEvidence> evidence(builders_.size());
    RowReader rows(text_, table_.dialect(), builders_.size());
    for (const std::uint64_t start : table_.row_starts_) {
        rows.go_to(start, 1);
        rows.read();
        for (std::size_t column = 0; column < evidence.size(); ++column)
            evidence[column].add(rows.scanner().value(rows.cells()[column].field, scratch_));
    }
    Detection& detection = table_.detection_;
    Notation notation = find_notation(evidence, detection.dialect.delimiter, options_.overrides);
    detection.dialect.numbers = notation.common;
    return std::exchange(detection.notation, notation) != notation;
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
        if (rows.offset() >= next_report_ && !reports(rows.offset()))
            return Problem{ProblemCode::Cancelled, 0, 0, {}};
    }
    return std::nullopt;
}

void Reader::finish()
{
    const Dialect& dialect = table_.dialect();
    std::vector<Problem>& warnings = table_.warnings_;
    Header header = read_header(text_, dialect, builders_.size());
    warnings.insert(warnings.begin(), header.problems.begin(), header.problems.end());
    if (dialect.skipped_lines > 0)
        warnings.insert(warnings.begin(),
                        {ProblemCode::LinesSkipped, 1, 0, {std::to_string(dialect.skipped_lines)}});
    if (unwrapped_)
        warnings.insert(warnings.begin(), {ProblemCode::LinesUnwrapped, 0, 0, {}});
    if (text_.guessed)
        warnings.insert(warnings.begin(),
                        {ProblemCode::GuessedEncoding, 0, 0, {std::string(name(text_.encoding))}});
    if (const std::size_t lines = table_.detection_.lines_behind_header; lines > 0)
        warnings.push_back({ProblemCode::LinesBehindHeader,
                            dialect.skipped_lines + 2,
                            0,
                            {std::to_string(lines)}});
    if (table_.rows_kept_out_ > most_listed)
        warnings.push_back({ProblemCode::MoreRowsKeptOut,
                            0,
                            0,
                            {std::to_string(table_.rows_kept_out_ - most_listed)}});
    if (table_.one_row_in_ > 1)
        warnings.push_back({ProblemCode::Sampled, 0, 0, {std::to_string(table_.one_row_in_)}});

    RowReader rows(text_, dialect, builders_.size());
    for (std::size_t column = 0; column < builders_.size(); ++column) {
        ColumnBuilder& builder = builders_[column];
        if (builder.is_mostly_numbers() || builder.lost_words() > 0) {
            const auto& [row, word] = builder.first_word();
            rows.go_to(table_.row_starts_[row], table_.line(row));
            rows.read();
            std::vector<std::string> arguments = {header.names[column], excerpt(word)};
            if (builder.lost_words() > 0)
                arguments.insert(arguments.begin() + 1, std::to_string(builder.lost_words()));
            warnings.push_back(rows.at(builder.lost_words() > 0 ? ProblemCode::NotNumbers
                                                                : ProblemCode::MostlyNumbers,
                                       column, std::move(arguments)));
        }
        table_.columns_.push_back(builder.finish(header.names[column]));
    }
    std::ranges::copy(remarks_on(table_), std::back_inserter(warnings));
}

Result<Table> read(const Text& text, const ReadOptions& options, const Progress& progress)
{
    if (const std::optional<Text> lines = without_line_quotes(text))
        return Reader(*lines, true, options, progress).read();
    return Reader(text, false, options, progress).read();
}

Result<Table> read_file(const std::string& path, const ReadOptions& options,
                        const Progress& progress)
{
    const auto file = File::open(path);
    if (!file)
        return file.problem();
    const auto text = decode(*file, options.overrides.encoding);
    if (!text)
        return text.problem();
    return read(*text, options, progress);
}

} // namespace table

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/table_check.h"

#include "table/ledger.h"
#include "table/preparation.h"
#include "table/reader.h"
#include "table/suggestion.h"
#include "table/summary.h"
#include "table/unicode.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>

using namespace table;

namespace testing
{

namespace
{

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", what);
    std::abort();
}

bool is_utf8(std::string_view text)
{
    return check_utf8(text, 1).broken == 0;
}

void check_problem(const Problem& problem)
{
    const std::string text = sentence(problem);
    require(text.size() > 10 && is_utf8(text), "a problem is a sentence");
    require(problem.column == 0 || problem.line > 0, "a column stands in a line");
}

ReadOptions options_from(unsigned byte)
{
    ReadOptions options;
    if (byte & 1u)
        options.overrides.delimiter = std::array{',', ';', '\t', ' '}[byte >> 6];
    if (byte & 2u)
        options.overrides.quote = std::array{'"', '\'', '\0', '"'}[byte >> 6];
    if (byte & 4u)
        options.overrides.decimal = ',';
    if (byte & 8u)
        options.overrides.header = byte & 128u;
    if (byte & 16u)
        options.overrides.encoding = std::array{
            Encoding::Utf8,   Encoding::Utf16Le,  Encoding::Utf16Be, Encoding::Windows1252,
            Encoding::Latin1, Encoding::ShiftJis, Encoding::Gb18030, Encoding::Utf32Le}[byte >> 5];
    if ((byte & 32u) && !(byte & 16u)) {
        options.overrides.skipped_lines = byte >> 6;
        options.overrides.escape = Escape::Backslash;
    }
    return options;
}

void check_columns(const Table& table)
{
    for (const Column& column : table.columns()) {
        require(!column.name.empty() && is_utf8(column.name), "a column has a name");
        require(&table.columns()[table.find(column.name)] == &column, "no name is used twice");
        require(column.missing + column.number_count <= table.rows(),
                "a row has one value or none");
        require(!column.labels_gaps || column.missing == 0, "a gap with a label is none");
        const bool numbers = column.type == ColumnType::Number;
        require(column.numbers.size() == (numbers ? table.rows() : 0), "one number a row");
        const bool labels = column.type == ColumnType::Category;
        require(column.codes.size() == (labels ? table.rows() : 0), "one label a row");
        for (const double number : column.numbers)
            require(!std::isinf(number), "numbers are finite");
        for (const std::uint16_t code : column.codes)
            require(code == Column::missing_label || code < column.labels.size(),
                    "every label exists");
    }
}

using Types = std::map<std::size_t, ColumnType>;

/// Whether a text is what a code stands for: no value has a label of its own beside a single word,
/// which may be the number 1 however it is written.
bool says_code(const Table& table, std::size_t index, std::uint16_t code, const std::string& text)
{
    const Column& column = table.columns()[index];
    if (code == Column::missing_label)
        return table.is_missing(text, index);
    const std::string& label = column.labels[code];
    if (!column.labels_gaps)
        return label == text;
    if (label == Column::gap_label)
        return table.is_missing(text, index);
    return label == text || (label == "1" && parse_number(text, table.number_format(index)) == 1.0);
}

/// What was kept while reading agrees with what the file says when it is asked again.
void check_row(const Table& table, std::size_t row, const Types& types)
{
    const std::vector<std::string> texts = table.texts(row);
    require(texts.size() == table.columns().size(), "one text a column");
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const Column& column = table.columns()[i];
        require(is_utf8(texts[i]), "texts are UTF-8");
        if (column.type == ColumnType::Number) {
            const auto number = parse_number(texts[i], table.number_format(i));
            const bool missing = table.is_missing(texts[i], i) || (types.contains(i) && !number);
            require(missing ? std::isnan(column.numbers[row]) : number == column.numbers[row],
                    "a number is what its text says");
        }
        if (column.type == ColumnType::Category)
            require(says_code(table, i, column.codes[row], texts[i]), "a label is its text");
    }
    require(row == 0 || table.line(row) > table.line(row - 1), "lines ascend");
    require(is_utf8(table.raw(row)), "a row is UTF-8");
}

void check_preparation(const Table& table)
{
    Preparation choices = suggest_preparation(table);
    choices.standardize = true;
    choices.test_fraction = 0.25;
    choices.missing = table.rows() % 2 ? MissingRule::Mean : MissingRule::DropRow;
    const auto prepared = prepare(table, choices);
    if (!prepared)
        return check_problem(prepared.problem());
    require(prepared->rows.size() + prepared->dropped.size() == table.rows(),
            "every row is accounted for");
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const LedgerEntry entry = ledger_entry(table, *prepared, row);
        require((entry.fate == Fate::Dropped) == entry.reason.has_value(),
                "a dropped row has a reason");
    }
    const auto again = apply(prepared->recipe, table);
    require(bool(again), "a recipe applies to its own table");
}

void check_reading(const Text& text, const ReadOptions& options)
{
    const auto table = read(text, options);
    if (!table)
        return check_problem(table.problem());
    require(table->rows() > 0 && !table->columns().empty(), "a table has rows and columns");
    for (const Problem& warning : table->warnings())
        check_problem(warning);
    require(is_utf8(describe(table->detection())), "the finding is a sentence");
    check_columns(*table);
    for (std::size_t row = 0; row < table->rows(); ++row)
        check_row(*table, row, options.types);
    summarize(*table);
    check_preparation(*table);
}

} // namespace

void check_table(std::string_view bytes)
{
    if (bytes.empty())
        return;
    ReadOptions options = options_from(static_cast<unsigned char>(bytes.front()));
    const auto text =
        decode(File::from_bytes(std::string(bytes.substr(1))), options.overrides.encoding);
    if (!text)
        return check_problem(text.problem());
    check_reading(*text, options);
    // As a person may say otherwise.
    options.types = {{0, ColumnType::Number}, {1, ColumnType::Category}, {2, ColumnType::Text}};
    if (bytes.size() % 2 == 0)
        check_reading(*text, options);
}

} // namespace testing

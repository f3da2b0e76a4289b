// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account.h"
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/importing.h"
#include "cli/output.h"

#include "table/numbers.h"
#include "table/suggestion.h"
#include "table/summary.h"
#include "table/text_reader.h"

#include <QJsonArray>

#include <cmath>

namespace cli
{

namespace
{

/// What was found out about a table.
QJsonObject findings(const table::Table& table)
{
    const table::Dialect& dialect = table.dialect();
    const std::vector<table::Role> roles = table::suggest_preparation(table).roles;
    QJsonArray columns;
    for (const table::ColumnSummary& column : table::summarize(table)) {
        const auto place = std::size_t(columns.size());
        const table::Role role = roles[place];
        columns.append(QJsonObject{{QStringLiteral("name"), text(column.name)},
                                   {QStringLiteral("type"), text(table::name(column.type))},
                                   {QStringLiteral("unit"), text(table.unit(place))},
                                   {QStringLiteral("role"), text(table::name(role))},
                                   {QStringLiteral("missing"), qint64(column.missing)},
                                   {QStringLiteral("distinct"), qint64(column.distinct)}});
    }
    QJsonArray warnings;
    for (const table::Problem& warning : table.warnings()) {
        warnings.append(QJsonObject{{QStringLiteral("line"), qint64(warning.line)},
                                    {QStringLiteral("column"), qint64(warning.column)},
                                    {QStringLiteral("message"), text(table::sentence(warning))}});
    }
    return {{QStringLiteral("encoding"), text(table::name(dialect.encoding))},
            {QStringLiteral("bom"), dialect.bom},
            {QStringLiteral("delimiter"), text(table::delimiter_name(table.detection()))},
            {QStringLiteral("quote"), text(table::quote_name(dialect.quote))},
            {QStringLiteral("decimal"), QString(QLatin1Char(dialect.numbers.decimal))},
            {QStringLiteral("header"), dialect.header},
            {QStringLiteral("skipped_lines"), qint64(dialect.skipped_lines)},
            {QStringLiteral("confidence"), table.detection().confidence},
            {QStringLiteral("rows"), qint64(table.rows())},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("warnings"), warnings}};
}

/// Without a power of ten where a large number has none otherwise: 100000 beside 100001.
void append_written_out(QByteArray& line, double number)
{
    if (std::abs(number) < 1)
        return append_shortest(line, number);
    const std::string digits = table::written_out(number);
    line.append(digits.data(), qsizetype(digits.size()));
}

/// \param text is what stands there, of a column of free text.
void append_field(QByteArray& line, const table::Column& column, std::size_t row,
                  std::string_view text)
{
    switch (column.type) {
    case table::ColumnType::Number:
        if (!std::isnan(column.numbers[row]))
            append_written_out(line, column.numbers[row]);
        break;
    case table::ColumnType::Category:
        if (column.codes[row] != table::Column::missing_label)
            append_csv_field(line, column.labels[column.codes[row]]);
        break;
    case table::ColumnType::Text:
        append_csv_field(line, text);
        break;
    case table::ColumnType::Empty:
        break;
    }
}

void print_as_csv(const table::Table& table)
{
    QByteArray line;
    const auto finish_line = [&line] {
        line.chop(1);
        // Alone in its line, an empty value has to be seen.
        line += line.isEmpty() ? "\"\"\n" : "\n";
        print(line);
        line.resize(0); // keeps its room
    };
    for (const table::Column& column : table.columns())
        line += csv_field(column.name) + ',';
    finish_line();
    const std::vector<std::size_t> free_texts = table::free_texts(table);
    table::TextReader reader(table, free_texts);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        auto text = reader.read(row).begin();
        for (const table::Column& column : table.columns()) {
            const bool is_text = column.type == table::ColumnType::Text;
            append_field(line, column, row, is_text ? *text++ : std::string_view());
            line += ',';
        }
        finish_line();
    }
}

int run_table(const Arguments& arguments)
{
    const Input input = open_table(arguments, 0);
    table::ReadOptions reading = read_options(arguments, input);
    join_spellings(arguments, input, reading);
    const table::Table table = read_table(input, reading);
    if (arguments.has("json")) {
        print(findings(table));
    } else {
        print_as_csv(table);
        account(table, input.name());
    }
    if (!table.is_intact())
        throw failure({table::ProblemCode::FileChanged, 0, 0, {}}, input.name());
    return Done;
}

} // namespace

Command table_command()
{
    std::vector<QCommandLineOption> options = import_options();
    options.push_back(join_option());
    options.push_back(option("json", "Prints what was found out about the table instead."));
    return {
        "table", "Prints a table as CSV in UTF-8.", {QStringLiteral("FILE")}, options, run_table};
}

} // namespace cli

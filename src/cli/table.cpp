#include "cli/commands.h"
#include "cli/importing.h"
#include "cli/output.h"

#include "table/summary.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace cli
{

namespace
{

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

/// What was found out about a table.
QJsonObject findings(const table::Table& table)
{
    const table::Dialect& dialect = table.dialect();
    QJsonArray columns;
    for (const table::ColumnSummary& column : table::summarize(table)) {
        columns.append(QJsonObject{{QStringLiteral("name"), text(column.name)},
                                   {QStringLiteral("type"), text(table::name(column.type))},
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
            {QStringLiteral("delimiter"), text(table::delimiter_name(dialect.delimiter))},
            {QStringLiteral("quote"), text(table::quote_name(dialect.quote))},
            {QStringLiteral("decimal"), QString(QLatin1Char(dialect.numbers.decimal))},
            {QStringLiteral("header"), dialect.header},
            {QStringLiteral("skipped_lines"), qint64(dialect.skipped_lines)},
            {QStringLiteral("rows"), qint64(table.rows())},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("warnings"), warnings}};
}

/// \param texts are those of the row where some column needs them.
QByteArray field(const table::Table& table, std::size_t row, std::size_t index,
                 const std::vector<std::string>& texts)
{
    const table::Column& column = table.columns()[index];
    switch (column.type) {
    case table::ColumnType::Number:
        return std::isnan(column.numbers[row]) ? QByteArray() : shortest(column.numbers[row]);
    case table::ColumnType::Category:
        return column.codes[row] == table::Column::missing_label
                   ? QByteArray()
                   : csv_field(column.labels[column.codes[row]]);
    case table::ColumnType::Text:
        return csv_field(texts[index]);
    case table::ColumnType::Empty:
        break;
    }
    return {};
}

void print_as_csv(const table::Table& table)
{
    QByteArray line;
    const auto finish_line = [&line] {
        line.chop(1);
        // Alone in its line, an empty value has to be seen.
        print((line.isEmpty() ? QByteArray("\"\"") : line) + "\r\n");
        line.clear();
    };
    for (const table::Column& column : table.columns())
        line += csv_field(column.name) + ',';
    finish_line();
    const bool has_texts = std::ranges::any_of(table.columns(), [](const table::Column& column) {
        return column.type == table::ColumnType::Text;
    });
    std::vector<std::string> texts;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (has_texts)
            texts = table.texts(row);
        for (std::size_t column = 0; column < table.columns().size(); ++column)
            line += field(table, row, column, texts) + ',';
        finish_line();
    }
}

void run(const Arguments& arguments)
{
    const table::Table table =
        read_table(arguments.file(0), read_options(arguments, arguments.file(0)));
    if (arguments.has("json"))
        print(findings(table));
    else
        print_as_csv(table);
}

} // namespace

Command table_command()
{
    std::vector<QCommandLineOption> options = import_options();
    options.push_back(option("json", "Prints what was found out about the table instead."));
    return {"table", "Prints a table as CSV in UTF-8.", {QStringLiteral("FILE")}, options, run};
}

} // namespace cli

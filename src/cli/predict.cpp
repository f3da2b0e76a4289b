// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/importing.h"
#include "cli/one_row.h"
#include "cli/output.h"
#include "cli/outputs.h"
#include "cli/quality.h"
#include "cli/rows.h"
#include "cli/sessions.h"

#include "model/propagation.h"
#include "table/text_reader.h"

#include <algorithm>

namespace cli
{

namespace
{

constexpr const char* of_the_result[] = {"line", "prediction", "class"};
const Output output{"output", session::FileKind::Predictions};

/// The columns of the file that stand beside the predictions, each once.
std::vector<std::size_t> kept_columns(const Arguments& arguments, const Rows& rows)
{
    std::vector<std::size_t> columns;
    for (const QString& name : arguments.list("keep")) {
        const std::size_t column = find_column(rows.table, name, rows.file);
        if (std::ranges::any_of(of_the_result,
                                [&](const char* own) { return name == QLatin1String(own); }))
            throw Failure{QStringLiteral("--keep names a column that is called %1, as one of the "
                                         "result is. Rename it in the file.")
                              .arg(name),
                          rows.file};
        if (std::ranges::find(columns, column) == columns.end())
            columns.push_back(column);
    }
    return columns;
}

/// Some columns of a table as they stand in the file, in the order that was asked for.
class KeptColumns
{
public:
    KeptColumns(const table::Table& table, const std::vector<std::size_t>& columns)
        : reader_(table, sorted(columns)), places_(columns)
    {
        const std::vector<std::size_t> read = sorted(columns);
        for (std::size_t& place : places_)
            place = std::size_t(std::ranges::lower_bound(read, place) - read.begin());
    }

    /// ",a,b" \pre row < table.rows()
    void append_fields(QByteArray& line, std::size_t row)
    {
        if (places_.empty())
            return;
        const std::vector<std::string_view>& texts = reader_.read(row);
        for (const std::size_t place : places_) {
            line += ',';
            append_csv_field(line, texts[place]);
        }
    }

private:
    static std::vector<std::size_t> sorted(std::vector<std::size_t> columns)
    {
        std::ranges::sort(columns);
        return columns;
    }

    table::TextReader reader_;
    std::vector<std::size_t> places_;
};

void predict_file(const session::Session& session, const Arguments& arguments)
{
    const Rows rows = read_rows(session, arguments, open_table(arguments, 1));
    const table::Table& table = rows.table;
    const table::Inputs& inputs = rows.inputs;
    const std::vector<std::size_t> columns = kept_columns(arguments, rows);
    KeptColumns kept(table, columns);
    if (predicts_number(session))
        arguments.refuse({"label"}, "the network predicts a number and no class");
    const bool labels = arguments.has("label");
    QByteArray classes[2];
    for (const bool one : {false, true})
        classes[one] = csv_field(class_text(session, one).toStdString());

    // A file is written whole or not at all; what goes to standard output, line by line.
    const bool whole = arguments.has("output") && !goes_to_standard_output(arguments, "output");
    QByteArray line = session::predictions_header;
    line += labels ? ",class" : "";
    for (const std::size_t column : columns)
        line += ',' + csv_field(table.columns()[column].name);
    QByteArray file;
    const auto finish_line = [&] {
        line += '\n';
        if (whole)
            file += line;
        else
            print(line);
        line.resize(0); // keeps its room
    };
    finish_line();
    const std::span<const double> numbers = inputs.numbers;
    const std::size_t features = session.dataset->features();
    const model::Network& network = session::training_run(session)->latest.network;
    model::ForwardPass pass;
    std::size_t next = 0;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        append_whole(line, table.line(row));
        line += ',';
        // A row that nothing can be said of has no prediction, but its line.
        const bool is_known = next < inputs.rows.size() && inputs.rows[next] == row;
        if (is_known) {
            model::forward(network, numbers.subspan(next * features, features), pass);
            append_shortest(line, in_units(session, pass.prediction()));
            ++next;
        }
        if (labels) {
            line += ',';
            if (is_known)
                line += classes[model::is_one(pass.prediction())];
        }
        kept.append_fields(line, row);
        finish_line();
    }
    if (!table.is_intact())
        throw failure({table::ProblemCode::FileChanged, 0, 0, {}}, rows.file);
    if (whole)
        write_output(arguments, output, file);
    tell_of(rows, session);
}

int run_predict(const Arguments& arguments)
{
    arguments.file(0);
    const bool one = arguments.has("set");
    if (one && arguments.has_file(1))
        throw Failure{QStringLiteral("Name a file to predict, or one row by --set NAME=VALUE, not "
                                     "both.")};
    if (!one && !arguments.has_file(1))
        throw Failure{QStringLiteral("Name a file to predict, or one row by --set NAME=VALUE.")};
    if (one) {
        const auto why = "it is for a file, not for --set";
        arguments.refuse({"label", "keep", "output", "force"}, why);
        refuse_import_options(arguments, why, {"decimal", "thousands"});
    }
    if (arguments.has("json") && !one)
        throw Failure{QStringLiteral("--json is for one row. Say which by --set NAME=VALUE.")};
    check_outputs(arguments, {output});
    if (!one)
        check_sessions_and_rows(arguments, 1);
    const session::Session session = open_trained_session(arguments.file(0)).session;
    warn_if_led_away(session);
    if (one)
        predict_one(session, arguments);
    else
        predict_file(session, arguments);
    return Done;
}

} // namespace

Command predict_command()
{
    std::vector<QCommandLineOption> options = {
        option("set", "A value of one row to be predicted; once for every column.", "NAME=VALUE"),
        option("json", "Prints one JSON object, with what the prediction is made of (with --set)."),
        option("label", "Says the class beside each prediction, in the file's own words."),
        option("keep",
               "Columns of the file that stand beside the predictions, such as an id; those with "
               "commas quoted as in CSV.",
               "A,B"),
        option("output", "Writes the predictions to this file; - prints them.", "OUT.csv"),
        option("force", "Lets --output replace a file of another kind."),
    };
    const std::vector<QCommandLineOption> more = import_options();
    options.insert(options.end(), more.begin(), more.end());
    return {"predict",
            "Predicts every row of a table: line,prediction; or one row.",
            {QStringLiteral("SESSION"), QStringLiteral("[FILE]")},
            options,
            run_predict};
}

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/importing.h"
#include "cli/one_row.h"
#include "cli/output.h"
#include "cli/rows.h"
#include "cli/sessions.h"

namespace cli
{

namespace
{

void predict_file(const session::Session& session, const Arguments& arguments)
{
    const Rows rows = read_rows(session, arguments);
    const table::Table& table = rows.table;
    const table::Inputs& inputs = rows.inputs;
    const std::span<const double> numbers = inputs.numbers;
    const std::size_t features = session.dataset->features();
    print("line,prediction\n");
    std::size_t next = 0;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        // A row that nothing can be said of has no prediction, but its line.
        QByteArray prediction;
        if (next < inputs.rows.size() && inputs.rows[next] == row) {
            prediction = shortest(model::predict(session::training_run(session)->latest.network,
                                                 numbers.subspan(next * features, features)));
            ++next;
        }
        print(QByteArray::number(qulonglong(table.line(row))) + ',' + prediction + '\n');
    }
    tell_of(rows, session);
}

int run(const Arguments& arguments)
{
    arguments.file(0);
    const bool one = arguments.has("set");
    if (one && arguments.has_file(1))
        throw Failure{QStringLiteral("Name a file to predict, or one row by --set NAME=VALUE, not "
                                     "both.")};
    if (!one && !arguments.has_file(1))
        throw Failure{QStringLiteral("Name a file to predict, or one row by --set NAME=VALUE.")};
    if (one)
        arguments.refuse({"encoding", "delimiter", "quote", "header", "skip", "one-row-in",
                          "missing-marks", "types"},
                         "it is for a file, not for --set");
    if (arguments.has("json") && !one)
        throw Failure{QStringLiteral("--json is for one row. Say which by --set NAME=VALUE.")};
    if (one)
        predict_one(open_trained_session(arguments.file(0)).session, arguments);
    else
        predict_file(open_session_for_rows(arguments).session, arguments);
    return Done;
}

} // namespace

Command predict_command()
{
    std::vector<QCommandLineOption> options = {
        option("set", "A value of one row to be predicted; once for every column.", "NAME=VALUE"),
        option("json", "Prints one JSON object, with what the prediction is made of (with --set)."),
    };
    const std::vector<QCommandLineOption> more = import_options();
    options.insert(options.end(), more.begin(), more.end());
    return {"predict",
            "Predicts every row of a table: line,prediction; or one row.",
            {QStringLiteral("SESSION"), QStringLiteral("[FILE]")},
            options,
            run};
}

} // namespace cli

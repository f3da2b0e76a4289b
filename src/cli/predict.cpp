// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account.h"
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/importing.h"
#include "cli/one_row.h"
#include "cli/output.h"
#include "cli/sessions.h"

#include "table/recipe.h"

namespace cli
{

namespace
{

/// What was said about the values the network was trained on holds for these, too.
void read_as_before(const session::DataOrigin& origin, const Input& input,
                    table::ReadOptions& reading)
{
    if (reading.missing_markers.empty())
        reading.missing_markers = origin.reading.missing_markers;
    NamedTypes types;
    for (const auto& [column, type] : origin.reading.types)
        for (const table::Feature& feature : origin.recipe.features)
            if (column < origin.columns.size() && feature.column == origin.columns[column])
                types[feature.column] = type;
    set_types(types, input, reading);
}

void predict_file(const session::Session& session, const Arguments& arguments)
{
    const Input input = open_table(arguments, 1);
    const QString& file = input.name();
    table::ReadOptions reading = read_options(arguments, input);
    const bool names_marks = !reading.missing_markers.empty();
    if (session.origin)
        read_as_before(*session.origin, input, reading);
    const table::Table table = read_table(input, reading);
    const table::Recipe recipe = session::recipe_of(session);
    const table::Result<table::Inputs> inputs = table::apply(recipe, table);
    if (!inputs)
        throw failure(inputs.problem(), file);

    const std::span<const double> numbers = inputs->numbers;
    const std::size_t features = session.dataset->features();
    print("line,prediction\n");
    std::size_t next = 0;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        // A row that nothing can be said of has no prediction, but its line.
        QByteArray prediction;
        if (next < inputs->rows.size() && inputs->rows[next] == row) {
            prediction = shortest(model::predict(session::training_run(session)->latest.network,
                                                 numbers.subspan(next * features, features)));
            ++next;
        }
        print(QByteArray::number(qulonglong(table.line(row))) + ',' + prediction + '\n');
    }
    account(table, *inputs, recipe,
            model::feature_extents(session.dataset, session.dataset->train_rows), names_marks,
            file);
}

int run(const Arguments& arguments)
{
    const QString session = arguments.file(0);
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
    if (!one && input_name(session) == input_name(arguments.file(1)))
        throw Failure{
            QStringLiteral(
                "Session and table cannot both come from %1. Name a file for one of them.")
                .arg(input_name(session))};
    const session::Opened opened = open_trained_session(session);
    if (one)
        predict_one(opened.session, arguments);
    else
        predict_file(opened.session, arguments);
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

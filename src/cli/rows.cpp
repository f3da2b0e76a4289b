// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rows.h"

#include "cli/account.h"
#include "cli/failure.h"
#include "cli/importing.h"

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
    reading.without_totals = reading.without_totals || origin.reading.without_totals;
    NamedTypes types;
    for (const auto& [column, type] : origin.reading.types)
        for (const table::Feature& feature : origin.recipe.features)
            if (column < origin.columns.size() && feature.column == origin.columns[column])
                types[feature.column] = type;
    set_types(types, input, reading);
}

} // namespace

void check_sessions_and_rows(const Arguments& arguments, int file)
{
    arguments.file(0); // What is missing first is told first.
    const QString rows = arguments.file(file);
    for (int i = 0; i < file; ++i)
        if (input_path(arguments.file(i)) == input_path(rows))
            throw Failure{
                QStringLiteral(
                    "Session and table cannot both come from %1. Name a file for one of them.")
                    .arg(input_name(rows))};
}

Rows read_rows(const session::Session& session, const Arguments& arguments, const Input& input)
{
    table::ReadOptions reading = read_options(arguments, input);
    const bool names_marks = !reading.missing_markers.empty();
    if (session.origin)
        read_as_before(*session.origin, input, reading);
    Rows rows{
        input.name(), read_table(input, reading), session::recipe_of(session), {}, names_marks};
    table::Result<table::Inputs> inputs = table::apply(rows.recipe, rows.table);
    if (!inputs)
        throw failure(inputs.problem(), rows.file);
    rows.inputs = std::move(*inputs);
    return rows;
}

void tell_of(const Rows& rows, const session::Session& session)
{
    account(rows.table, rows.inputs, rows.recipe, rows.targets,
            model::feature_extents(session.dataset, session.dataset->train_rows), rows.names_marks,
            rows.file);
}

} // namespace cli

#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/importing.h"
#include "cli/output.h"
#include "cli/sessions.h"

#include "table/recipe.h"

namespace cli
{

namespace
{

/// How a session's inputs are made from a table: as they were made, or, for the tutorial's, from
/// columns of those names.
table::Recipe recipe_of(const session::Session& session)
{
    if (session.origin)
        return session.origin->recipe;
    table::Recipe recipe;
    for (const std::string& name : session.dataset->feature_names) {
        table::Feature feature;
        feature.name = name;
        feature.column = name;
        recipe.features.push_back(feature);
    }
    return recipe;
}

/// What was said about the values the network was trained on holds for these, too.
void read_as_before(const session::DataOrigin& origin, const QString& file,
                    table::ReadOptions& reading)
{
    reading.missing_markers = origin.reading.missing_markers;
    NamedTypes types;
    for (const auto& [column, type] : origin.reading.types)
        for (const table::Feature& feature : origin.recipe.features)
            if (column < origin.columns.size() && feature.column == origin.columns[column])
                types[feature.column] = type;
    set_types(types, file, reading);
}

void run(const Arguments& arguments)
{
    const session::Opened opened = open_trained_session(arguments.file(0));
    const QString file = arguments.file(1);
    table::ReadOptions reading = read_options(arguments, file);
    if (opened.session.origin)
        read_as_before(*opened.session.origin, file, reading);
    const table::Table table = read_table(file, reading);
    const table::Result<table::Inputs> inputs = table::apply(recipe_of(opened.session), table);
    if (!inputs)
        throw failure(inputs.problem(), file);

    const std::span<const double> numbers = inputs->numbers;
    const std::size_t features = opened.session.dataset->features();
    print("line,prediction\n");
    std::size_t next = 0;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        // A row with a gap has no prediction, but its line.
        QByteArray prediction;
        if (next < inputs->rows.size() && inputs->rows[next] == row) {
            prediction = shortest(model::predict(opened.session.run->latest.network,
                                                 numbers.subspan(next * features, features)));
            ++next;
        }
        print(QByteArray::number(qulonglong(table.line(row))) + ',' + prediction + '\n');
    }
}

} // namespace

Command predict_command()
{
    return {"predict",
            "Predicts every row of a table: line,prediction.",
            {QStringLiteral("SESSION"), QStringLiteral("FILE")},
            import_options(),
            run};
}

} // namespace cli

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
    for (const std::string& name : session.dataset.feature_names) {
        table::Feature feature;
        feature.name = name;
        feature.column = name;
        recipe.features.push_back(feature);
    }
    return recipe;
}

void run(const Arguments& arguments)
{
    const session::Opened opened = open_trained_session(arguments.file(0));
    const table::Table table = read_table(arguments.file(1), read_options(arguments));
    const table::Result<table::Inputs> inputs = table::apply(recipe_of(opened.session), table);
    if (!inputs)
        throw failure(inputs.problem(), arguments.file(1));

    const std::span<const double> numbers = inputs->numbers;
    const std::size_t features = opened.session.dataset.features();
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

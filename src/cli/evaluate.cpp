// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account.h"
#include "cli/columns.h"
#include "cli/commands.h"
#include "cli/each_session.h"
#include "cli/failure.h"
#include "cli/importing.h"
#include "cli/output.h"
#include "cli/quality.h"
#include "cli/rows.h"
#include "cli/run_json.h"
#include "cli/sessions.h"

#include "model/roc.h"
#include "table/targets.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace cli
{

namespace
{

/// What is said of rows that have both a prediction and a target.
struct Findings {
    model::Score score;
    double mean_squared_error = 0;
    double area_under_curve = 0;
    /// Of a number that is predicted.
    double determination = 0;
    std::size_t without_prediction = 0;
    std::size_t without_target = 0;
    /// What always is said in comparison: the class that is more frequent in the training rows.
    bool common_class = false;
};

/// The file's targets as the network learned to predict them.
table::Inputs targets_of(const session::Session& session, Rows& rows)
{
    const std::string& column = session.dataset->target_name;
    const table::TargetMapping mapping =
        session.origin ? session.origin->target : table::TargetMapping();
    bool joined = false;
    if (session.origin) {
        const std::vector<std::string>& columns = session.origin->columns;
        for (const std::size_t each : session.origin->reading.joined)
            joined = joined || (each < columns.size() && columns[each] == column);
    }
    find_column(rows.table, QString::fromStdString(column), rows.file);
    table::Result<table::Inputs> targets =
        table::targets_of(mapping, column, joined, rows.recipe.missing_markers, rows.table);
    if (!targets)
        throw failure(targets.problem(), rows.file);
    rows.targets = table::number_recipe(mapping, column, rows.recipe.missing_markers);
    const auto is_possible = [number = predicts_number(session)](double target) {
        return number || model::is_share(target);
    };
    const auto other = std::ranges::find_if_not(targets->numbers, is_possible);
    if (other != targets->numbers.end()) {
        const auto which = std::size_t(other - targets->numbers.begin());
        throw Failure{
            QStringLiteral("Column %1 is %2 here, but the network learned to predict "
                           "numbers from 0 to 1. Choose a file with such a target.")
                .arg(QString::fromStdString(column), QString::fromLatin1(shortest(*other))),
            rows.file, rows.table.line(targets->rows[which]), 0, BadData};
    }
    return std::move(*targets);
}

/// The rows that have both, as a dataset of which all rows are asked about.
model::Dataset both(const session::Session& session, const Rows& rows, const table::Inputs& targets)
{
    model::Dataset dataset;
    dataset.feature_names = session.dataset->feature_names;
    dataset.target_name = session.dataset->target_name;
    const std::span<const double> numbers = rows.inputs.numbers;
    const std::size_t width = dataset.features();
    std::size_t next = 0;
    for (std::size_t i = 0; i < rows.inputs.rows.size(); ++i) {
        while (next < targets.rows.size() && targets.rows[next] < rows.inputs.rows[i])
            ++next;
        if (next == targets.rows.size() || targets.rows[next] != rows.inputs.rows[i])
            continue;
        const auto row = numbers.subspan(i * width, width);
        dataset.inputs.insert(dataset.inputs.end(), row.begin(), row.end());
        dataset.targets.push_back(targets.numbers[next]);
    }
    dataset.train_rows.resize(dataset.targets.size());
    std::iota(dataset.train_rows.begin(), dataset.train_rows.end(), std::size_t{0});
    return dataset;
}

Findings findings(const session::Session& session, const Rows& rows, const table::Inputs& targets)
{
    const model::Dataset dataset = both(session, rows, targets);
    if (dataset.targets.empty())
        throw Failure{QStringLiteral("No row has both a prediction and a target. Choose a file "
                                     "with values for all of its columns."),
                      rows.file, 0, 0, BadData};
    const model::Evaluation evaluation =
        model::evaluate(session::training_run(session)->latest.network, dataset);
    double squares = 0;
    for (std::size_t i = 0; i < dataset.targets.size(); ++i)
        squares +=
            model::squared_error(in_units(session, evaluation.predictions[i]), dataset.targets[i]);
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    return {evaluation.train,
            squares / double(dataset.targets.size()),
            predicts_number(session)
                ? nothing
                : model::area_under_roc(evaluation.predictions, dataset.targets),
            model::determination(squares, dataset, dataset.train_rows),
            rows.table.rows() - rows.inputs.rows.size(),
            rows.table.rows() - targets.rows.size(),
            quality_of(session).common_class};
}

QByteArray text_of(const session::Session& session, const Rows& rows, const Findings& found)
{
    const auto count = [](std::size_t number) { return QByteArray::number(qulonglong(number)); };
    const QString zero = class_text(session, false);
    const QString one = class_text(session, true);
    const auto& confusion = found.score.confusion;
    const auto line = [&](const QString& name, bool is_one) {
        return QStringList{name, QString::number(confusion[is_one][0]),
                           QString::number(confusion[is_one][1])};
    };
    const QByteArray rows_told =
        "rows: " + count(found.score.rows) + " evaluated, " + count(found.without_prediction) +
        " without a prediction, " + count(found.without_target) + " without a target, " +
        count(rows.table.rows_kept_out()) +
        " not readable\ntarget: " + QByteArray::fromStdString(session.dataset->target_name);
    if (predicts_number(session))
        return rows_told + "\nroot of the mean squared error: " +
               number_or_none(std::sqrt(found.mean_squared_error), "too large") + "\nR2: " +
               explained_text({std::sqrt(found.mean_squared_error), found.determination}) + '\n';
    return rows_told + "\naccuracy: " + shortest(accuracy(found.score)) + " (always saying " +
           class_text(session, found.common_class).toUtf8() + ": " +
           shortest(share_of(found.score, found.common_class)) +
           ")\nmean squared error: " + number_or_none(found.mean_squared_error, "too large") +
           "\narea under the ROC curve: " +
           number_or_none(found.area_under_curve, "none, all rows are of one class") +
           "\nprecision for " + one.toUtf8() + ": " +
           number_or_none(model::precision(found.score), "none, no row is predicted so") +
           "\nrecall for " + one.toUtf8() + ": " +
           number_or_none(model::recall(found.score), "none, no row is so") + "\nF1 for " +
           one.toUtf8() + ": " +
           number_or_none(model::f1(found.score), "none, no row is so or predicted so") +
           "\nconfusion matrix, a row for what is so, a column for what is predicted:\n" +
           in_columns({{QString(), zero, one}, line(zero, false), line(one, true)});
}

QJsonObject json(const session::Session& session, const Rows& rows, const Findings& found)
{
    const bool number = predicts_number(session);
    const auto of_classes = [number](const QJsonValue& value) {
        return number ? QJsonValue() : value;
    };
    const auto of_class_1 = [&](double share) { return of_classes(number_or_null(share)); };
    QJsonArray confusion;
    for (const auto& [predicted_0, predicted_1] : found.score.confusion)
        confusion.append(QJsonArray{qint64(predicted_0), qint64(predicted_1)});
    return {{QStringLiteral("version"), QStringLiteral(FIRST_NEURON_VERSION)},
            {QStringLiteral("target"), QString::fromStdString(session.dataset->target_name)},
            {QStringLiteral("meaning"), meaning_json(session)},
            {QStringLiteral("rows"),
             QJsonObject{{QStringLiteral("read"), qint64(rows.table.rows())},
                         {QStringLiteral("kept_out"), qint64(rows.table.rows_kept_out())},
                         {QStringLiteral("evaluated"), qint64(found.score.rows)},
                         {QStringLiteral("without_prediction"), qint64(found.without_prediction)},
                         {QStringLiteral("without_target"), qint64(found.without_target)}}},
            {QStringLiteral("accuracy"), of_classes(accuracy(found.score))},
            {QStringLiteral("base_class"), of_classes(class_text(session, found.common_class))},
            {QStringLiteral("base_rate"), of_classes(share_of(found.score, found.common_class))},
            {QStringLiteral("mean_squared_error"), number_or_null(found.mean_squared_error)},
            {QStringLiteral("area_under_curve"), number_or_null(found.area_under_curve)},
            {QStringLiteral("precision"), of_class_1(model::precision(found.score))},
            {QStringLiteral("recall"), of_class_1(model::recall(found.score))},
            {QStringLiteral("f1"), of_class_1(model::f1(found.score))},
            {QStringLiteral("r2"), number ? number_or_null(found.determination) : QJsonValue()},
            {QStringLiteral("confusion"), of_classes(confusion)}};
}

constexpr auto row_header =
    "session,target,evaluated,without_prediction,without_target,accuracy,base_class,base_rate,"
    "mean_squared_error,area_under_curve,r2,precision,recall,f1\n";

/// As a line of CSV. What there is none of is empty.
QByteArray row(const session::Session& session, const QString& name, const Findings& found)
{
    const bool number = predicts_number(session);
    const auto of_classes = [number](const QByteArray& field) {
        return number ? QByteArray() : field;
    };
    const QByteArrayList fields{
        csv_field(name.toStdString()),
        csv_field(session.dataset->target_name),
        QByteArray::number(qulonglong(found.score.rows)),
        QByteArray::number(qulonglong(found.without_prediction)),
        QByteArray::number(qulonglong(found.without_target)),
        of_classes(number_or_none(accuracy(found.score))),
        of_classes(csv_field(class_text(session, found.common_class).toStdString())),
        of_classes(number_or_none(share_of(found.score, found.common_class))),
        number_or_none(found.mean_squared_error),
        number_or_none(found.area_under_curve),
        number ? number_or_none(found.determination) : QByteArray(),
        of_classes(number_or_none(model::precision(found.score))),
        of_classes(number_or_none(model::recall(found.score))),
        of_classes(number_or_none(model::f1(found.score)))};
    return fields.join(',') + '\n';
}

/// What is found of a file, by a session that is one of many or alone. Whatever is doubtful about
/// the file is told unless it has been.
struct Evaluated {
    Rows rows;
    Findings found;
};

Evaluated evaluated(const session::Session& session, const Arguments& arguments, const Input& input,
                    bool& is_told)
{
    Rows rows = read_rows(session, arguments, input);
    const table::Inputs targets = targets_of(session, rows);
    if (!std::exchange(is_told, true)) {
        tell_of(rows, session);
        account_of_targets(rows.table, targets, rows.file);
    }
    const Findings found = findings(session, rows, targets);
    return {std::move(rows), found};
}

/// One table of many sessions, or a list. What is doubtful about the file is told once.
int run_for_many(const Arguments& arguments, int count)
{
    const QStringList sessions = named_sessions(arguments, count);
    const Input input = open_table(arguments, count);
    bool is_told = false;
    const auto tell = [&](const session::Session& session, const QString& name) {
        try {
            check_trained(session, name);
            warn_if_led_away(session, name);
            const auto [rows, found] = evaluated(session, arguments, input, is_told);
            if (!arguments.has("json"))
                return row(session, name, found);
            QJsonObject object = json(session, rows, found);
            object[QLatin1String("session")] = name;
            return json_text(object);
        } catch (const Failure& failure) {
            throw failure.file == name ? failure
                                       : Failure{text(failure), name, 0, 0, failure.status};
        }
    };
    return arguments.has("json") ? tell_each_session(arguments, sessions, "[", tell, "\n]\n")
                                 : tell_each_session(arguments, sessions, row_header, tell, {});
}

int run_evaluate(const Arguments& arguments)
{
    const int sessions = std::max(arguments.file_count() - 1, 1);
    check_sessions_and_rows(arguments, sessions);
    if (tells_in_a_table(arguments, sessions))
        return run_for_many(arguments, sessions);
    const session::Session session = open_trained_session(arguments.file(0)).session;
    warn_if_led_away(session);
    bool is_told = false;
    const auto [rows, found] = evaluated(session, arguments, open_table(arguments, 1), is_told);
    if (arguments.has("json"))
        print(json(session, rows, found));
    else
        print(text_of(session, rows, found));
    return Done;
}

} // namespace

Command evaluate_command()
{
    std::vector<QCommandLineOption> options = {
        option("json", "Prints one JSON object; of several sessions, a list of them."),
        table_option()};
    for (const QCommandLineOption& more : import_options())
        options.push_back(more);
    return {
        "evaluate",
        "Tells how well a session predicts the rows of a table that has the target; of several, "
        "makes one table as CSV.",
        {QStringLiteral("SESSION..."), QStringLiteral("FILE")},
        options,
        run_evaluate};
}

} // namespace cli

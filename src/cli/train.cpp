// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account.h"
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/importing.h"
#include "cli/long_run.h"
#include "cli/run_options.h"
#include "cli/seeds.h"
#include "cli/sessions.h"

#include "model/features_in_view.h"
#include "model/preprocessing.h"
#include "model/recording.h"
#include "table/ledger.h"
#include "table/suggestion.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace cli
{

namespace
{

double test_fraction(const Arguments& arguments)
{
    const double fraction = arguments.number("test-fraction").value_or(0);
    if (fraction < 0 || fraction >= 1)
        throw Failure{
            QStringLiteral("--test-fraction is %1, but it must be at least 0 and below 1.")
                .arg(fraction)};
    return fraction;
}

/// Whether the network can be held at all.
void check_size(const model::RunSettings& settings, std::size_t features)
{
    if (model::weights_of(settings, features) > model::most_weights)
        throw Failure{
            QStringLiteral(
                "The network would have more than %1 weights. Ask for fewer hidden units.")
                .arg(model::most_weights)};
}

/// Whether the first features are there and are numbers, of which something can be derived.
void check_derived(const model::RunSettings& settings, const session::Session& session)
{
    for (const model::Derived derived : settings.derived) {
        const QString name = QString::fromLatin1(model::name(derived).data());
        const std::size_t features = session.dataset->features();
        if (model::features_for(derived) > features)
            throw Failure{QStringLiteral("--derive asks for %1, but there is one feature only. "
                                         "Leave it out, or name more --features.")
                              .arg(name)};
        for (std::size_t i = 0; session.origin && i < features; ++i) {
            const table::Feature& feature = session.origin->recipe.features[i];
            if (feature.one_hot && name.contains(QStringLiteral("x%1").arg(i + 1)))
                throw Failure{QStringLiteral("--derive asks for %1, but x%2 is %3, which is a "
                                             "label and no number. Leave it out, or name other "
                                             "--features.")
                                  .arg(name)
                                  .arg(i + 1)
                                  .arg(QString::fromStdString(feature.name))};
        }
    }
}

/// Drawn with replacement a larger batch would do, but hardly be meant.
void check_batch(const model::RunSettings& settings, const model::Dataset& dataset)
{
    const auto rows = std::int64_t(dataset.train_rows.size());
    if (settings.batch > rows)
        throw Failure{QStringLiteral("--batch is %1, but there are %2 rows to learn from. Ask for "
                                     "at most as many, or for all.")
                          .arg(settings.batch)
                          .arg(rows)};
}

/// Refuses what is for rows of a file.
void refuse_options_of_files(const Arguments& arguments, const char* why)
{
    arguments.refuse({"target", "features", "ignore", "positive", "above", "at-most", "missing",
                      "standardize", "join-spellings"},
                     why);
    refuse_import_options(arguments, why);
}

session::Session tutorial_session(const Arguments& arguments, std::uint32_t seed)
{
    refuse_options_of_files(arguments, "it is for a file, not for --tutorial");
    session::Session session = session::fresh_session();
    model::Split split =
        model::train_test_split(session.dataset->rows(), test_fraction(arguments), seed);
    if (split.train.empty())
        throw Failure{
            QStringLiteral("--test-fraction leaves no row to learn from. Choose a smaller one.")};
    if (model::have_one_target(session.dataset, split.train))
        throw Failure{QStringLiteral("--test-fraction leaves rows of one class only, from which "
                                     "nothing can be learned. Choose a smaller one.")};
    model::Dataset& dataset = session.dataset.edit();
    dataset.train_rows = std::move(split.train);
    dataset.test_rows = std::move(split.test);
    return session;
}

session::Session session_of(session::PatternPoints points, const Arguments& arguments)
{
    refuse_options_of_files(arguments, "it is for a file, not for the rows of --setup");
    if (arguments.has("test-fraction"))
        points.test_fraction = test_fraction(arguments);
    if (!session::is_possible(points))
        throw Failure{QStringLiteral("--test-fraction leaves too few of %1 rows to learn from or "
                                     "to check with. Choose another one.")
                          .arg(points.rows.points)};
    session::Session session = session::fresh_session();
    session.dataset = session::rows_of(points);
    session.origin = session::origin_of(points, session.dataset);
    return session;
}

NamedColumns named_columns(const Arguments& arguments, const table::Table& table,
                           const QString& file)
{
    NamedColumns named{arguments.has("features")};
    if (named.features)
        arguments.refuse({"ignore"}, "--features says what is learned from");
    for (const QString& name : arguments.list_of_different("ignore"))
        named.ignored.insert(find_column(table, name, file));
    return named;
}

table::Preparation preparation(const Arguments& arguments, const table::Table& table,
                               const NamedColumns& named, const QString& file,
                               const model::RunSettings& settings)
{
    const auto target = arguments.text("target");
    if (!target)
        throw Failure{QStringLiteral("--target is missing. Name the column to be predicted.")};

    table::Preparation choices = table::suggest_preparation(table);
    // As the window does: a column that only counts the rows is left out.
    if (named.features)
        choices.roles.assign(table.columns().size(), table::Role::Ignore);
    for (const QString& name : arguments.list_of_different("features"))
        table::give_role(choices.roles, find_column(table, name, file), table::Role::Feature);
    for (const std::size_t column : named.ignored)
        choices.roles[column] = table::Role::Ignore;
    const std::size_t predicted = find_column(table, *target, file);
    if (named.ignored.contains(predicted))
        throw Failure{QStringLiteral("--ignore names %1, which is the --target: it is what is to "
                                     "be predicted. Leave it out of one of them.")
                          .arg(*target)};
    if (choices.roles[predicted] == table::Role::Feature && named.features)
        throw Failure{QStringLiteral("--features names %1, which is the --target: a network does "
                                     "not predict from what it is to predict. Leave it out of one "
                                     "of them.")
                          .arg(*target)};
    table::give_role(choices.roles, predicted, table::Role::Target);

    if (arguments.has("above") && arguments.has("at-most"))
        throw Failure{
            QStringLiteral("Say --above or --at-most: one threshold cuts the numbers in two.")};
    for (const char* name : {"above", "at-most"}) {
        if (const auto value = arguments.number(name))
            choices.threshold = {*value, name == std::string_view("above")};
    }
    if (choices.threshold && arguments.has("positive"))
        throw Failure{
            QStringLiteral("--positive is for labels and a threshold is for numbers. Leave one of "
                           "them out.")};
    if (arguments.text("positive") == QString())
        throw Failure{QStringLiteral("--positive names no label. Say which one becomes 1.")};
    choices.positive = arguments.text("positive").value_or(QString()).toStdString();
    if (settings.output == model::Output::Number) {
        arguments.refuse({"positive", "above", "at-most"},
                         "--output number predicts the numbers of the target themselves");
        choices.aim = table::Aim::Number;
    }
    const QString missing = arguments.text("missing").value_or(QStringLiteral("drop"));
    if (missing != QStringLiteral("drop") && missing != QStringLiteral("mean"))
        throw Failure{
            QStringLiteral("--missing is \"%1\", but it must be drop or mean.").arg(missing)};
    choices.missing =
        missing == QStringLiteral("mean") ? table::MissingRule::Mean : table::MissingRule::DropRow;
    choices.standardize = arguments.has("standardize");
    choices.test_fraction = test_fraction(arguments);
    choices.seed = settings.seed;
    return choices;
}

/// Why nothing can be learned, with the option that helps.
Failure refusal(const table::Problem& problem, const QString& file)
{
    Failure said = failure(problem, file);
    if (problem.code == table::ProblemCode::TargetNeedsPositive)
        said.message += QStringLiteral(" Its labels: %1.")
                            .arg(QString::fromStdString(problem.arguments.back()));
    return said;
}

/// A file that is learned from, read.
struct Source {
    Input input;
    table::ReadOptions reading;
    table::Table table;
};

Source read_source(const Arguments& arguments)
{
    Input input = open_table(arguments, 0);
    table::ReadOptions reading = read_options(arguments, input);
    join_spellings(arguments, input, reading);
    table::Table table = read_table(input, reading);
    return {std::move(input), std::move(reading), std::move(table)};
}

/// \param told what became of rows and columns; if there, it is said on standard error, too
session::Session file_session(const Source& source, const Arguments& arguments,
                              const model::RunSettings& settings, Account* told)
{
    const auto& [input, reading, table] = source;
    const NamedColumns named = named_columns(arguments, table, input.name());
    const table::Preparation choices = preparation(arguments, table, named, input.name(), settings);
    table::Result<table::Prepared> prepared = table::prepare(table, choices);
    if (!prepared)
        throw refusal(prepared.problem(), input.name());
    if (told)
        *told = account(table, choices, *prepared, named, input.name());
    if (told && prepared->target.threshold && !choices.threshold) {
        warn({QStringLiteral(
                  "%1 holds more than two numbers. They are cut in two: 1 means %2. "
                  "Choose another threshold with --above%3. --output number predicts them "
                  "as they are.")
                  .arg(QString::fromStdString(prepared->dataset.target_name),
                       QString::fromStdString(table::class_name(prepared->target, true)),
                       table::is_quantity(table.columns()[prepared->target_column])
                           ? QString()
                           : QStringLiteral(", or one of them with --positive")),
              input.name()});
    }
    session::Session session;
    if (const auto pair = model::features_in_view(prepared->dataset)) {
        session.view.horizontal_feature = std::int64_t(pair->first);
        session.view.vertical_feature = std::int64_t(pair->second);
    }
    prepared->dataset.name = QFileInfo(input.name()).fileName().toStdString();
    session.dataset = prepared->dataset;
    session.origin = session::origin_of(input.place().toStdString(), reading, choices, table,
                                        *prepared, table::ledger(table, *prepared),
                                        session::fingerprint(input.file().bytes()));
    return session;
}

/// What the command learns from, by the seed that chooses the rows held back. The first time, what
/// became of rows and columns is told.
class Learned
{
public:
    Learned(const Arguments& arguments, const model::RunSettings& settings,
            std::optional<session::PatternPoints> points)
        : arguments_(arguments), settings_(settings), points_(points)
    {
        if (arguments.has_file(0))
            source_ = read_source(arguments);
    }

    session::Session session(std::uint32_t seed)
    {
        settings_.seed = seed;
        if (points_)
            return session_of(*points_, arguments_);
        if (!source_)
            return tutorial_session(arguments_, seed);
        Account* const told = std::exchange(is_told_, true) ? nullptr : &account_;
        return file_session(*source_, arguments_, settings_, told);
    }
    const Account& account() const { return account_; }

private:
    const Arguments& arguments_;
    model::RunSettings settings_;
    std::optional<session::PatternPoints> points_;
    std::optional<Source> source_;
    Account account_;
    bool is_told_ = false;
};

/// A run for each of many seeds.
int run_seeds(const Arguments& arguments, const model::RunSettings& settings,
              const std::optional<session::PatternPoints>& points)
{
    arguments.refuse({"seed"}, "--seeds says the seeds");
    arguments.refuse({"save", "history", "plot", "checkpoint", "force"},
                     "--seeds trains many runs and keeps none; --seed S makes any of them again");
    const std::vector<std::uint32_t> seeds = named_seeds(arguments);
    check_long_run(arguments);
    Learned learned(arguments, settings, points);
    const auto session_for = [&](std::uint32_t seed) {
        try {
            session::Session session = learned.session(seed);
            check_size(settings, session.dataset->features());
            check_batch(settings, session.dataset);
            check_derived(settings, session);
            return session;
        } catch (Failure& failure) {
            failure.message = QStringLiteral("With the seed %1: ").arg(seed) + failure.message;
            throw;
        }
    };
    return train_seeds(arguments, settings, seeds, session_for, learned.account());
}

/// What is to be predicted of a pattern, the pattern says.
void predict_as(model::Pattern pattern, model::RunSettings& settings)
{
    settings.output =
        model::is_of_numbers(pattern) ? model::Output::Number : model::Output::Classes;
    if (model::clash_in(settings))
        throw Failure{QStringLiteral("The loss cross-entropy compares how sure a network is of a "
                                     "class, but the rows of --setup are for predicting a number. "
                                     "Choose --loss squared, or other rows.")};
}

int run_train(const Arguments& arguments)
{
    if (arguments.has("tutorial") && arguments.has_file(0))
        throw Failure{
            QStringLiteral("Name a file to learn from, or say --tutorial, but not both.")};
    const bool has_rows = arguments.has("tutorial") || arguments.has_file(0);
    const auto points = has_rows ? std::nullopt : points_of_setup(arguments);
    if (!has_rows && !points)
        throw Failure{QStringLiteral("Name a file to learn from, or say --tutorial.")};
    if (points)
        arguments.refuse({"output"}, "the rows of --setup say it");
    model::RunSettings settings = run_settings(arguments);
    if (points)
        predict_as(points->rows.pattern, settings);
    if (arguments.has("seeds"))
        return run_seeds(arguments, settings, points);
    check_outputs(arguments);
    check_long_run(arguments);
    Learned learned(arguments, settings, points);
    session::Session session = learned.session(settings.seed);
    check_size(settings, session.dataset->features());
    check_batch(settings, session.dataset);
    check_derived(settings, session);
    if (!arguments.has("record-every"))
        settings.record_every = model::usual_recording(settings, session.dataset);
    model::Timeline timeline(settings, session.dataset);
    const int status = train_long(timeline, session, arguments);
    account_of_scaling(timeline, session.dataset);
    return deliver(status, session, arguments, learned.account());
}

} // namespace

Command train_command()
{
    std::vector<QCommandLineOption> options = {
        option("tutorial", "Learns from the tutorial's eight rows."),
        option("target", "The column to be predicted.", "NAME"),
        option(
            "features",
            "The columns to predict it from, those with commas quoted as in CSV; if left out, all "
            "others that say something about it.",
            "A,B"),
        option("ignore", "Columns not to predict it from: all others that say something are used.",
               "A,B"),
        option("positive",
               "The label that is to become 1; of two, if left out, the one that says yes or "
               "comes second.",
               "LABEL"),
        option("above", "Cuts a target of numbers: those above become 1, others 0.", "VALUE"),
        option("at-most", "The same the other way round: numbers up to it become 1.", "VALUE"),
        option("missing", "Rows with gaps: drop them (if left out), or fill them with the mean.",
               "drop/mean"),
        option("standardize", "Scales every feature, and a target that is predicted as a number, "
                              "to mean 0 and standard deviation 1."),
        option("test-fraction",
               "The share of rows held back: 0 (if left out) or more, and below 1.", "F"),
    };
    for (const auto& more : {run_options(),
                             {seeds_option(), join_option()},
                             result_options(),
                             long_run_options(),
                             import_options()})
        options.insert(options.end(), more.begin(), more.end());
    return {"train", "Trains a network.", {QStringLiteral("[FILE]")}, options, run_train};
}

} // namespace cli

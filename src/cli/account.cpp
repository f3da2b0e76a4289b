// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account.h"

#include "cli/failure.h"

#include "model/evaluation.h"
#include "model/training_standing.h"
#include "table/other_units.h"
#include "table/question.h"
#include "table/suggestion.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>

namespace cli
{

namespace
{

/// More would scroll everything else away.
constexpr std::size_t most_told = 20;
/// Many files are full of gaps.
constexpr std::size_t most_filled_told = 5;

/// \param elsewhere where all of them can be found, where there are too many to tell.
void tell(const std::vector<Failure>& warnings, const QString& file, const QString& elsewhere = {})
{
    for (std::size_t i = 0; i < std::min(warnings.size(), most_told); ++i)
        warn(warnings[i]);
    if (warnings.size() > most_told)
        warn(
            {QStringLiteral("%1 more warnings. %2").arg(warnings.size() - most_told).arg(elsewhere),
             file});
}

/// Whether it suggests to ignore a column: tell_unused() says so with the reason, and to whoever
/// has named the features nothing is to be said of it.
bool is_of_unused_column(table::ProblemCode code)
{
    using table::ProblemCode;
    return code == ProblemCode::RowNumbers || code == ProblemCode::Identifier ||
           code == ProblemCode::AllDifferent || code == ProblemCode::HoldsDates;
}

void tell(const std::vector<table::Problem>& warnings, const QString& file)
{
    std::vector<Failure> failures;
    for (const table::Problem& warning : warnings)
        if (!is_of_unused_column(warning.code))
            failures.push_back(failure(warning, file));
    tell(failures, file, QStringLiteral("first-neuron-cli table FILE --json lists them."));
}

/// What is remarkable about how a file was read, and what of it.
void tell_reading(const table::Table& table, const std::vector<table::Problem>& warnings,
                  const QString& file)
{
    if (table::is_guess(table.detection()))
        warn({QString::fromStdString(table::describe(table.detection())) +
                  QStringLiteral(" What is wrong can be said: --delimiter, --quote, --decimal, "
                                 "--header, --skip."),
              file});
    tell(warnings, file);
}

std::vector<Account::Gap> gaps_of(const table::Table& table, const table::Prepared& prepared)
{
    std::map<std::size_t, Account::Gap> gaps;
    for (const table::DroppedRow& dropped : prepared.dropped) {
        Account::Gap& found = gaps[dropped.column];
        if (found.rows++ == 0)
            found = {QString::fromStdString(table.columns()[dropped.column].name),
                     1,
                     table.line(dropped.row),
                     {}};
    }
    std::vector<Account::Gap> all;
    all.reserve(gaps.size());
    for (const auto& [column, gap] : gaps)
        all.push_back(gap);
    return all;
}

void tell_dropped(const table::Table& table, const table::Prepared& prepared,
                  const std::vector<Account::Gap>& gaps, const QString& file)
{
    if (gaps.empty())
        return;
    QString sentence = QStringLiteral("%1 of %2 rows left out: %3.")
                           .arg(prepared.dropped.size())
                           .arg(table.rows())
                           .arg(told(gaps));
    const QString target = QString::fromStdString(table.columns()[prepared.target_column].name);
    const bool fillable = gaps.size() > 1 || gaps.front().column != target;
    if (fillable && prepared.recipe.missing == table::MissingRule::DropRow)
        sentence += QStringLiteral(" --missing mean fills gaps of features.");
    warn({sentence, file});
}

/// Why a column is no feature unless somebody says so.
QString reason_to_ignore(table::ProblemCode code)
{
    switch (code) {
    case table::ProblemCode::RowNumbers:
        return QStringLiteral("it counts the rows");
    case table::ProblemCode::CountsUp:
        return QStringLiteral("it goes up by one in every row");
    case table::ProblemCode::Identifier:
        return QStringLiteral("it tells the rows apart, and says nothing else of them");
    case table::ProblemCode::HoldsDates:
        return QStringLiteral("it holds dates");
    default:
        return QStringLiteral("all its values differ");
    }
}

/// Why each column that is not used is not; empty for those that are.
std::vector<QString> unused_columns(const table::Table& table, const table::Preparation& choices,
                                    const NamedColumns& named)
{
    std::vector<QString> why(table.columns().size());
    for (const table::Problem& problem : table::reasons_to_ignore(table))
        why[table.find(problem.arguments.front())] = reason_to_ignore(problem.code);
    for (std::size_t i = 0; i < why.size(); ++i) {
        const table::ColumnType type = table.columns()[i].type;
        const std::string_view name = table::name(type);
        if (choices.roles[i] != table::Role::Ignore)
            why[i].clear();
        else if (named.features)
            why[i] = QStringLiteral("--features does not name it");
        else if (named.ignored.contains(i))
            why[i] = QStringLiteral("--ignore names it");
        else if (!table::is_usable(type))
            why[i] =
                QStringLiteral("it is %1").arg(QLatin1String(name.data(), qsizetype(name.size())));
        else if (why[i].isEmpty())
            why[i] = QStringLiteral("it says nothing of other rows");
    }
    return why;
}

void tell_unused(const table::Table& table, const std::vector<QString>& why,
                 const NamedColumns& named, const QString& file)
{
    if (named.features)
        return;
    for (std::size_t i = 0; i < why.size(); ++i) {
        if (why[i].isEmpty() || named.ignored.contains(i))
            continue;
        const table::Column& column = table.columns()[i];
        QString sentence = QStringLiteral("Column %1 is not used: %2.")
                               .arg(QString::fromStdString(column.name), why[i]);
        if (table::is_usable(column.type))
            sentence += QStringLiteral(" Name it in --features to use it.");
        else if (column.type == table::ColumnType::Text)
            sentence += QStringLiteral(" --types can say that it holds numbers or categories.");
        warn({sentence, file});
    }
}

/// "1 more row", "2 more rows"
QString more_rows(std::size_t count)
{
    return QString::number(count) + QLatin1String(count == 1 ? " more row" : " more rows");
}

/// \param lack what rows with gaps have not
void tell_gaps(const table::Table& table, const table::Inputs& inputs, const char* lack,
               const QString& file)
{
    if (inputs.gaps.empty())
        return;
    std::size_t rows = 0;
    std::vector<Account::Gap> gaps;
    for (const table::Inputs::Gap& gap : inputs.gaps) {
        rows += gap.rows;
        gaps.push_back({QString::fromStdString(gap.column), gap.rows, gap.line,
                        QString::fromStdString(gap.word)});
    }
    warn({QStringLiteral("%1 of %2 rows %3 no %4: %5.")
              .arg(rows)
              .arg(table.rows())
              .arg(QLatin1String(rows == 1 ? "has" : "have"), QLatin1String(lack), told(gaps)),
          file});
}

/// Where the mean stands in for a value of a row that is predicted all the same.
void tell_filled(const table::Inputs& inputs, const QString& file)
{
    const std::size_t told = std::min(inputs.filled.size(), most_filled_told);
    for (std::size_t i = 0; i < told; ++i) {
        Failure filled = failure(inputs.filled[i], file);
        if (const std::string& word = inputs.filled[i].arguments[1]; !word.empty())
            filled.message = QStringLiteral("Column %1: %2 is no number, so the mean of the rows "
                                            "learned from stands in for it.")
                                 .arg(QString::fromStdString(inputs.filled[i].arguments[0]),
                                      QString::fromStdString(word));
        warn(filled);
    }
    if (const std::size_t more = inputs.filled_values - told; more > 0)
        warn({QStringLiteral("The mean stands in for %1 more %2.")
                  .arg(QString::number(more), QLatin1String(more == 1 ? "value" : "values")),
              file});
}

void tell_unseen(const table::Inputs& inputs, const QString& file)
{
    for (const table::Problem& unseen : inputs.unseen)
        warn(failure(unseen, file));
    if (const std::size_t more = inputs.unseen_rows - inputs.unseen.size(); more > 0)
        warn({QStringLiteral("%1 %2 a label that the network never learned from.")
                  .arg(more_rows(more), QLatin1String(more == 1 ? "has" : "have")),
              file});
}

/// Of every column the first row that lies beyond what was learned, and how many more do.
void tell_beyond(const table::Table& table, const table::Inputs& inputs,
                 const table::Recipe& recipe, std::span<const model::Extent> learned,
                 const QString& file)
{
    const std::vector<table::AskedColumn> columns = table::asked_columns(recipe);
    const auto numbers_of = [&](const table::AskedColumn& column, std::size_t row) {
        return std::span(inputs.numbers)
            .subspan(row * recipe.features.size() + column.first, column.count);
    };
    struct Beyond {
        std::size_t first = 0;
        std::size_t rows = 0;
    };
    std::vector<Beyond> beyond(columns.size());
    // Once through the rows, which are far more than fit into a cache.
    for (std::size_t row = 0; row < inputs.rows.size(); ++row)
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (table::find_beyond(columns[i], numbers_of(columns[i], row), learned) <
                    columns[i].count &&
                beyond[i].rows++ == 0)
                beyond[i].first = row;

    std::vector<Failure> found;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (beyond[i].rows == 0)
            continue;
        const std::span numbers = numbers_of(columns[i], beyond[i].first);
        table::Problem first = *table::beyond_learned(recipe, columns[i], numbers, learned);
        first.line = table.line(inputs.rows[beyond[i].first]);
        found.push_back(failure(first, file));
        if (const std::size_t more = beyond[i].rows - 1; more > 0)
            found.back().message +=
                QStringLiteral(" So %1 %2.")
                    .arg(QLatin1String(more == 1 ? "is" : "are"), more_rows(more));
    }
    tell(found, file);
}

} // namespace

QString told(const std::vector<Account::Gap>& gaps)
{
    QStringList reasons;
    for (const Account::Gap& gap : gaps) {
        const bool has_words = !gap.word.isEmpty();
        reasons << QStringLiteral("%1 without a %2 for %3 (the first in line %4%5)")
                       .arg(QString::number(gap.rows),
                            QLatin1String(has_words ? "number" : "value"), gap.column,
                            QString::number(gap.first_line),
                            has_words ? QStringLiteral("; %1 is none").arg(gap.word) : QString());
    }
    return reasons.join(QStringLiteral(", "));
}

Account account(const table::Table& table, const table::Preparation& choices,
                const table::Prepared& prepared, const NamedColumns& named, const QString& file)
{
    Account account{gaps_of(table, prepared), unused_columns(table, choices, named)};
    tell_reading(table, table.warnings(), file);
    tell_dropped(table, prepared, account.gaps, file);
    tell_unused(table, account.unused, named, file);
    tell(prepared.warnings, file);
    return account;
}

void account(const table::Table& table, const table::Inputs& inputs, const table::Recipe& recipe,
             const table::Recipe& targets, std::span<const model::Extent> learned, bool names_marks,
             const QString& file)
{
    std::vector<table::Problem> warnings = table.warnings();
    // That rows to be predicted lack what those learned from had is as it should be.
    std::erase_if(warnings, [=](const table::Problem& warning) {
        return !names_marks && (warning.code == table::ProblemCode::UnusedMark ||
                                warning.code == table::ProblemCode::UnusedMarkLike);
    });
    // Nor are they words to the network.
    std::erase_if(warnings, [&](const table::Problem& warning) {
        return warning.code == table::ProblemCode::SomeWithoutUnit &&
               (table::asks_for_unit(recipe, warning.arguments.front()) ||
                table::asks_for_unit(targets, warning.arguments.front()));
    });
    // The network's labels say which of them a spelling means: where it may be several, the row has
    // no prediction, which is told.
    std::erase_if(warnings, [](const table::Problem& warning) {
        return warning.code == table::ProblemCode::DifferInCase;
    });
    tell_reading(table, warnings, file);
    for (const table::Recipe* each : {&recipe, &targets}) {
        tell(table::other_units(*each, table), file);
        tell(table::some_without_unit(*each, table), file);
    }
    tell_gaps(table, inputs, "prediction", file);
    tell_filled(inputs, file);
    tell_unseen(inputs, file);
    tell_beyond(table, inputs, recipe, learned, file);
}

void account_of_targets(const table::Table& table, const table::Inputs& targets,
                        const QString& file)
{
    tell_gaps(table, targets, "target", file);
    std::vector<Failure> unknown;
    for (const table::Problem& unseen : targets.unseen) {
        const auto said = [&](std::size_t i) {
            return QString::fromStdString(unseen.arguments[i]);
        };
        unknown.push_back({QStringLiteral("Column %1: %2 is none of the classes that the network "
                                          "tells apart. It knows %3.")
                               .arg(said(0), said(1), said(2)),
                           file, unseen.line});
    }
    tell(unknown, file);
    if (const std::size_t more = targets.unseen_rows - unknown.size(); more > 0)
        warn({QStringLiteral("%1 %2 no class that the network tells apart.")
                  .arg(more_rows(more), QLatin1String(more == 1 ? "is of" : "are of")),
              file});
}

void account(const table::Table& table, const QString& file)
{
    tell_reading(table, table.warnings(), file);
}

void account_of_scaling(const model::Timeline& timeline, const model::Dataset& dataset)
{
    if (timeline.diverged_at())
        return;
    // Most rows are scaled: of those nothing else is worked out.
    const model::Baseline baseline = model::baseline_of(dataset);
    if (!baseline.is_unscaled)
        return;
    const model::Evaluation now = model::evaluate(timeline.latest().network, dataset);
    if (!model::needs_scaling(baseline, now.train, timeline.computed()))
        return;
    const auto extents = model::feature_extents(dataset, dataset.train_rows);
    const auto size = [](const model::Extent& extent) {
        return std::max(std::abs(extent.least), std::abs(extent.most));
    };
    const auto largest = std::ranges::max_element(extents, {}, size);
    const auto which = static_cast<std::size_t>(largest - extents.begin());
    warn({QStringLiteral("It hardly learns, because its numbers are not scaled: %1 runs from %2 to "
                         "%3. Train with --standardize.")
              .arg(QString::fromStdString(dataset.feature_names[which]),
                   QString::fromStdString(table::shortest(largest->least)),
                   QString::fromStdString(table::shortest(largest->most))),
          {}});
}

} // namespace cli

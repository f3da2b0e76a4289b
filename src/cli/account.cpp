// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account.h"

#include "cli/failure.h"

#include "model/evaluation.h"
#include "model/traces.h"
#include "model/training_standing.h"
#include "table/question.h"

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

void tell(const std::vector<table::Problem>& warnings, const QString& file)
{
    std::vector<Failure> failures;
    for (const table::Problem& warning : warnings)
        failures.push_back(failure(warning, file));
    tell(failures, file, QStringLiteral("first-neuron-cli table FILE --json lists them."));
}

/// "12 without a value for age (the first in line 7)"
QString reason(std::size_t rows, const std::string& column, std::uint64_t line)
{
    return QStringLiteral("%1 without a value for %2 (the first in line %3)")
        .arg(rows)
        .arg(QString::fromStdString(column))
        .arg(line);
}

/// How many rows lack a value of a column, and the line of the first of them.
struct Gaps {
    std::size_t rows = 0;
    std::uint64_t line = 0;
};

void tell_dropped(const table::Table& table, const table::Prepared& prepared, const QString& file)
{
    if (prepared.dropped.empty())
        return;
    std::map<std::size_t, Gaps> gaps;
    for (const table::DroppedRow& dropped : prepared.dropped) {
        Gaps& found = gaps[dropped.column];
        if (found.rows++ == 0)
            found.line = table.line(dropped.row);
    }
    QStringList reasons;
    for (const auto& [column, found] : gaps)
        reasons << reason(found.rows, table.columns()[column].name, found.line);
    QString sentence = QStringLiteral("%1 of %2 rows left out: %3.")
                           .arg(prepared.dropped.size())
                           .arg(table.rows())
                           .arg(reasons.join(QStringLiteral(", ")));
    const bool fillable = gaps.size() > 1 || !gaps.contains(prepared.target_column);
    if (fillable && prepared.recipe.missing == table::MissingRule::DropRow)
        sentence += QStringLiteral(" --missing mean fills gaps of features.");
    warn({sentence, file});
}

void tell_unused(const table::Table& table, const table::Preparation& choices, const QString& file)
{
    for (std::size_t i = 0; i < choices.roles.size(); ++i) {
        const table::Column& column = table.columns()[i];
        if (choices.roles[i] != table::Role::Ignore)
            continue;
        const QString name = QString::fromStdString(column.name);
        const std::string_view type = table::name(column.type);
        warn({table::is_usable(column.type)
                  ? QStringLiteral("Column %1 is not used, as suggested; name it in --features to "
                                   "use it.")
                        .arg(name)
                  : QStringLiteral("Column %1 is not used: it is %2.")
                        .arg(name, QLatin1String(type.data(), qsizetype(type.size()))),
              file});
    }
}

void tell_gaps(const table::Table& table, const table::Inputs& inputs, const QString& file)
{
    if (inputs.gaps.empty())
        return;
    std::size_t rows = 0;
    QStringList reasons;
    for (const table::Inputs::Gap& gap : inputs.gaps) {
        rows += gap.rows;
        reasons << reason(gap.rows, gap.column, gap.line);
    }
    warn({QStringLiteral("%1 of %2 rows have no prediction: %3.")
              .arg(rows)
              .arg(table.rows())
              .arg(reasons.join(QStringLiteral(", "))),
          file});
}

void tell_unseen(const table::Inputs& inputs, const QString& file)
{
    for (const table::Problem& unseen : inputs.unseen)
        warn(failure(unseen, file));
    if (inputs.unseen_rows > inputs.unseen.size())
        warn({QStringLiteral("%1 more rows have a label that the network never learned from.")
                  .arg(inputs.unseen_rows - inputs.unseen.size()),
              file});
}

/// Of every column the first row that lies beyond what was learned, and how many more do.
void tell_beyond(const table::Table& table, const table::Inputs& inputs,
                 const table::Recipe& recipe, std::span<const model::Extent> learned,
                 const QString& file)
{
    std::vector<Failure> found;
    for (const table::AskedColumn& column : table::asked_columns(recipe)) {
        const auto numbers_of = [&](std::size_t i) {
            return std::span(inputs.numbers)
                .subspan(i * recipe.features.size() + column.first, column.count);
        };
        std::vector<std::size_t> rows;
        for (std::size_t i = 0; i < inputs.rows.size(); ++i)
            if (table::find_beyond(column, numbers_of(i), learned) < column.count)
                rows.push_back(i);
        if (rows.empty())
            continue;
        table::Problem first = *table::beyond_learned(recipe, column, numbers_of(rows[0]), learned);
        first.line = table.line(inputs.rows[rows[0]]);
        found.push_back(failure(first, file));
        if (rows.size() > 1)
            found.back().message += QStringLiteral(" So are %1 more rows.").arg(rows.size() - 1);
    }
    tell(found, file);
}

} // namespace

void account(const table::Table& table, const table::Preparation& choices,
             const table::Prepared& prepared, bool features_were_named, const QString& file)
{
    tell(table.warnings(), file);
    tell_dropped(table, prepared, file);
    if (!features_were_named)
        tell_unused(table, choices, file);
    tell(prepared.warnings, file);
}

void account(const table::Table& table, const table::Inputs& inputs, const table::Recipe& recipe,
             std::span<const model::Extent> learned, const QString& file)
{
    tell(table.warnings(), file);
    tell_gaps(table, inputs, file);
    tell_unseen(inputs, file);
    tell_beyond(table, inputs, recipe, learned, file);
}

void account_of_scaling(const model::Timeline& timeline, const model::Dataset& dataset)
{
    const auto rows = static_cast<std::int64_t>(dataset.train_rows.size());
    if (timeline.diverged_at() || timeline.computed() < rows)
        return;
    model::Step step = model::training_step(timeline, dataset, timeline.computed());
    const model::Evaluation now = model::evaluate(timeline.latest().network, dataset);
    const model::Evaluation untrained = model::evaluate(timeline.initial().network, dataset);
    model::add_standing(step, timeline, dataset, now, untrained.train);
    if (!step.holds("stuck") || !step.holds("unscaled"))
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/jobs/preparejob.h"

#include "gui/base/workers.h"
#include "table/staying_rows.h"

namespace gui
{

namespace
{

constexpr std::size_t intervals = 30;

/// What the target column means under the choices, which are made to fit it.
void chooseMeaning(const table::Table& table, std::size_t target, PrepareOutcome& outcome)
{
    table::Preparation& choices = outcome.choices;
    const table::Column& column = table.columns()[target];
    const auto asChosen = [&] {
        return table::target_mapping(table, target, choices.positive, choices.threshold,
                                     choices.aim);
    };
    const std::vector<std::string> labels = table::labels_of(column);
    outcome.canBeNumber = column.type == table::ColumnType::Number && labels.size() != 2;
    // What is a word cannot be predicted as a number; of two numbers it can where that was chosen.
    if (column.type != table::ColumnType::Number)
        choices.aim = table::Aim::Classes;
    outcome.canBeNumber |= choices.aim == table::Aim::Number;
    auto mapping = asChosen();
    if (!mapping && mapping.problem().code == table::ProblemCode::ThresholdOfLabels)
        choices.threshold.reset();
    if (!mapping && (mapping.problem().code == table::ProblemCode::OneOfManyNumbers ||
                     mapping.problem().code == table::ProblemCode::UnknownLabel))
        choices.positive.clear();
    if (!mapping)
        mapping = asChosen();
    if (!mapping && mapping.problem().code == table::ProblemCode::TargetNeedsPositive) {
        // One that some row has which stays, or else there is nothing to learn.
        const std::vector<std::string> left =
            table::labels_left(table, choices.roles, choices.missing);
        choices.positive = left.empty() ? table::labels_of(column).back() : left.back();
        mapping = asChosen();
    }
    if (mapping)
        outcome.mapping = *mapping;
    else if (mapping.problem().code == table::ProblemCode::ThresholdOutside)
        outcome.mapping = table::TargetMapping{{}, {}, choices.threshold};
    if (!outcome.mapping || outcome.mapping->takes_numbers())
        return;
    choices.positive = outcome.mapping->positive;
    choices.threshold = outcome.mapping->threshold;
    if (!table::is_quantity(column))
        outcome.labels = labels;
    if (column.type == table::ColumnType::Number && labels.size() != 2) {
        outcome.median = table::suggested_threshold(column);
        const double cut = choices.threshold ? choices.threshold->value : outcome.median;
        outcome.histogram = table::histogram(column, intervals, cut);
    }
}

} // namespace

PrepareOutcome prepareTable(const table::Table& table, table::Preparation choices,
                            const std::stop_token& stop)
{
    PrepareOutcome outcome;
    outcome.choices = std::move(choices);
    if (const auto target = table::find_target(outcome.choices.roles))
        chooseMeaning(table, *target, outcome);
    auto prepared = table::prepare(table, outcome.choices, stop);
    if (!prepared) {
        outcome.problem = prepared.problem();
        return outcome;
    }
    outcome.ledger =
        std::make_shared<const std::vector<table::LedgerEntry>>(table::ledger(table, *prepared));
    outcome.summary = std::make_shared<model::RowSummary>(model::sum_up(prepared->dataset, stop));
    outcome.prepared = std::make_shared<table::Prepared>(std::move(*prepared));
    return outcome;
}

PrepareJob::PrepareJob(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_running = false;
        if (m_wanted)
            next();
        else if (!m_outdated)
            emit arrived(m_watcher.result());
    });
}

PrepareJob::~PrepareJob()
{
    m_stop.request_stop();
}

void PrepareJob::start(std::shared_ptr<const table::Table> table, const table::Preparation& choices)
{
    m_wanted = Task{std::move(table), choices};
    m_stop.request_stop();
    if (!m_running)
        next();
}

void PrepareJob::cancel()
{
    m_wanted.reset();
    m_outdated = true;
    m_stop.request_stop();
}

void PrepareJob::next()
{
    m_running = true;
    m_outdated = false;
    const Task task = *std::exchange(m_wanted, std::nullopt);
    m_stop = std::stop_source();
    m_watcher.setFuture(inWorker([task, stop = m_stop.get_token()] {
        return prepareTable(*task.table, task.choices, stop);
    }));
}

} // namespace gui

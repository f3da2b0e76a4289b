#include "gui/import/preparejob.h"

#include "gui/workers.h"

#include <algorithm>

namespace gui
{

PrepareOutcome prepareTable(const table::Table& table, table::Preparation choices)
{
    PrepareOutcome outcome;
    const auto target = std::ranges::find(choices.roles, table::Role::Target);
    if (target != choices.roles.end()) {
        const auto column = std::size_t(target - choices.roles.begin());
        auto mapping = table::target_mapping(table, column, choices.positive);
        if (!mapping && mapping.problem().code == table::ProblemCode::TargetNeedsPositive) {
            choices.positive = table::labels_of(table.columns()[column]).back();
            mapping = table::target_mapping(table, column, choices.positive);
        }
        if (mapping)
            outcome.labels = mapping->labels;
        if (mapping && !mapping->takes_numbers())
            choices.positive = mapping->positive;
    }
    outcome.choices = choices;
    auto prepared = table::prepare(table, choices, programEnd());
    if (!prepared) {
        outcome.problem = prepared.problem();
        return outcome;
    }
    outcome.ledger =
        std::make_shared<const std::vector<table::LedgerEntry>>(table::ledger(table, *prepared));
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

void PrepareJob::start(std::shared_ptr<const table::Table> table, const table::Preparation& choices)
{
    m_wanted = Task{std::move(table), choices};
    if (!m_running)
        next();
}

void PrepareJob::cancel()
{
    m_wanted.reset();
    m_outdated = true;
}

void PrepareJob::next()
{
    m_running = true;
    m_outdated = false;
    const Task task = *std::exchange(m_wanted, std::nullopt);
    m_watcher.setFuture(inWorker([task] { return prepareTable(*task.table, task.choices); }));
}

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/preparedremarks.h"

#include "gui/base/workers.h"
#include "table/suggestion.h"

#include <QFutureWatcher>

#include <vector>

namespace gui
{

namespace
{

constexpr int fewestLines = 3;
constexpr int mostLines = 7;

std::vector<table::Problem> remarksOn(const table::Table& table,
                                      const table::Preparation& preparation)
{
    auto remarks = table::undecided(table.warnings(), table, preparation.roles);
    if (const auto prepared = table::prepare(table, preparation))
        remarks.insert(remarks.end(), prepared->warnings.begin(), prepared->warnings.end());
    return remarks;
}

} // namespace

PreparedRemarks::PreparedRemarks(QWidget* parent) : WarningsList(parent), m_job(this)
{
    setObjectName(QStringLiteral("preparedRemarks"));
    setAccessibleName(tr("Warnings"));
    const int line = fontMetrics().lineSpacing();
    setMinimumHeight(fewestLines * line);
    setMaximumHeight(mostLines * line);
    hide();
    connect(&m_job, &TableJob::arrived, this, [this](const Reading& reading) {
        if (reading.complete)
            tell(reading.table);
    });
}

void PreparedRemarks::read(const session::DataOrigin& origin,
                           std::shared_ptr<const keptrows::File> kept)
{
    m_preparation = origin.preparation;
    const table::ReadOptions options = kept ? keptrows::reading(origin) : origin.reading;
    m_job.setKept(std::move(kept));
    m_job.start(QString::fromStdString(origin.path), options);
}

void PreparedRemarks::tell(const std::shared_ptr<const table::Table>& table)
{
    using Remarks = std::vector<table::Problem>;
    auto* watcher = new QFutureWatcher<Remarks>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        Remarks remarks = watcher->future().takeResult();
        setVisible(!remarks.empty());
        setWarnings(std::move(remarks));
        watcher->deleteLater();
    });
    watcher->setFuture(
        inWorker([table, preparation = m_preparation] { return remarksOn(*table, preparation); }));
}

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/row_summary.h"
#include "session/data_origin.h"
#include "table/histogram.h"
#include "table/preparation.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>

namespace gui
{

/// What a table became under the choices made, or why it did not become a data set.
struct PrepareOutcome {
    /// With the positive label that was chosen for the person, where one had to be.
    table::Preparation choices;
    /// What the target means; nothing where that is not clear.
    std::optional<table::TargetMapping> mapping;
    /// The labels the target can be told apart by; empty for a quantity and for numbers between 0
    /// and 1.
    std::vector<std::string> labels;
    /// Of a target whose numbers can be cut in two, and where that is usual.
    std::optional<table::Histogram> histogram;
    /// Whether the target could be predicted as a number, too: it has more than two.
    bool canBeNumber = false;
    double median = 0;
    std::shared_ptr<table::Prepared> prepared;
    /// What its rows add up to.
    std::shared_ptr<model::RowSummary> summary;
    /// The first rows before and after. Shared, for there are many.
    std::shared_ptr<const std::vector<table::LedgerEntry>> ledger;
    std::optional<table::Problem> problem;
};

/// Prepares the table in the background, the latest choices last; choices that are outdated before
/// their turn comes are never prepared, so at most one data set is being made at any time.
class PrepareJob : public QObject
{
    Q_OBJECT

public:
    explicit PrepareJob(QObject* parent = nullptr);
    ~PrepareJob() override;

    void start(std::shared_ptr<const table::Table> table, const table::Preparation& choices);
    /// Forgets what was asked for; nothing of it arrives.
    void cancel();
    bool isRunning() const { return m_wanted || m_running; }

signals:
    void arrived(const gui::PrepareOutcome& outcome);

private:
    struct Task {
        std::shared_ptr<const table::Table> table;
        table::Preparation choices;
    };
    void next();

    QFutureWatcher<PrepareOutcome> m_watcher;
    std::optional<Task> m_wanted;
    /// Of what is being prepared: nobody wants it once other choices are made.
    std::stop_source m_stop;
    bool m_running = false;
    bool m_outdated = false;
};

/// Makes the data set; the positive label is the last one where there is more than two and none is
/// chosen. Of the choices, what does not fit the target is left out. Where
/// a stop is asked for, the problem is that it was cancelled.
PrepareOutcome prepareTable(const table::Table& table, table::Preparation choices,
                            const std::stop_token& stop = {});

} // namespace gui

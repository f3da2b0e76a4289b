// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/jobs/keptrows.h"
#include "session/checksum.h"
#include "table/preparation.h"
#include "table/reader.h"
#include "table/summary.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace gui
{

/// What reading a file has brought so far. Stages arrive one after the other, each with more.
struct Reading {
    /// The file and its characters: read again with other options, it need not be opened again.
    std::optional<table::File> file;
    std::optional<table::Text> text;
    std::optional<table::Encoding> askedEncoding;
    /// The first rows, then all of them.
    std::shared_ptr<const table::Table> table;
    bool complete = false;
    /// Of that table; of first rows no more than their columns at a glance.
    std::vector<table::ColumnSummary> summaries;
    table::Preparation suggestion;
    /// Of the file that the complete table was read from.
    std::optional<session::Fingerprint> fingerprint;
    /// Why there is no table, or none of all the rows.
    std::optional<table::Problem> problem;
};

/// Reads one file in the background, as often as the options change. Takes copies and returns
/// values; what was asked for before is stopped and never heard of again.
class TableJob : public QObject
{
    Q_OBJECT

public:
    explicit TableJob(QObject* parent = nullptr);
    ~TableJob() override;

    /// Opens, decodes and reads; the text is reused as long as path and encoding are the same.
    void start(const QString& path, const table::ReadOptions& options);
    /// Reads these rows in place of the file.
    void setKept(std::shared_ptr<const keptrows::File> kept);
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }

signals:
    /// The first rows (where it takes a while), all rows, or why not.
    void arrived(const gui::Reading& reading);
    /// From 0 to 100.
    void progressed(int percent);
    /// Nothing more will arrive.
    void finished();

private:
    QFutureWatcher<Reading> m_watcher;
    QString m_path;
    std::shared_ptr<const keptrows::File> m_kept;
    Reading m_last;
};

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/jobs/preparejob.h"
#include "gui/import/jobs/tablejob.h"

namespace gui
{

/// The way from a file to a data set: reads the rows, prepares them, and does so anew whenever
/// something else is chosen. What was made of other choices is never heard of again.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(QObject* parent = nullptr);

    /// Reads these rows in place of those of the file; the file's where there are none.
    void setKept(std::shared_ptr<const keptrows::File> kept) { m_reader.setKept(std::move(kept)); }
    /// Reads from the beginning. There is no table until all rows have arrived.
    void read(const QString& path, const table::ReadOptions& options);
    /// Prepares the table, if there is one.
    void prepare(const table::Preparation& choices);

    /// All rows; null while they are being read, and where they cannot be read.
    const std::shared_ptr<const table::Table>& table() const { return m_table; }
    /// Of the file that the table was read from.
    const std::optional<session::Fingerprint>& fingerprint() const { return m_fingerprint; }
    /// What became of the table at last; nothing of one that is being read again.
    const PrepareOutcome& outcome() const { return m_outcome; }
    /// Whether there is a data set that is what has been asked for last.
    bool isReady() const { return m_ready; }
    /// Whether more will come of what has been asked for last.
    bool isWorking() const { return m_working; }

signals:
    /// The first rows (where it takes a while), all rows, or why not.
    void arrived(const gui::Reading& reading);
    /// The outcome is that of the choices made last.
    void prepared();
    /// How much has been read, from 0 to 100.
    void progressed(int percent);
    /// Nothing more will arrive of this reading.
    void finished();

private:
    void takeReading(const Reading& reading);
    void takeOutcome(const PrepareOutcome& outcome);

    TableJob m_reader;
    PrepareJob m_preparer;
    std::shared_ptr<const table::Table> m_table;
    std::optional<session::Fingerprint> m_fingerprint;
    PrepareOutcome m_outcome;
    bool m_ready = false;
    bool m_working = false;
};

} // namespace gui

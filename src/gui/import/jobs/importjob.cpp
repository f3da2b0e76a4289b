// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/jobs/importjob.h"

namespace gui
{

ImportJob::ImportJob(QObject* parent) : QObject(parent)
{
    connect(&m_reader, &TableJob::arrived, this, &ImportJob::takeReading);
    connect(&m_reader, &TableJob::progressed, this, &ImportJob::progressed);
    connect(&m_reader, &TableJob::finished, this, &ImportJob::finished);
    connect(&m_preparer, &PrepareJob::arrived, this, &ImportJob::takeOutcome);
}

void ImportJob::read(const QString& path, const table::ReadOptions& options)
{
    m_preparer.cancel();
    m_table.reset();
    m_fingerprint.reset();
    m_outcome = {};
    m_ready = false;
    m_working = true;
    m_reader.start(path, options);
}

void ImportJob::prepare(const table::Preparation& choices)
{
    m_ready = false;
    if (!m_table)
        return;
    m_working = true;
    m_preparer.start(m_table, choices);
}

void ImportJob::takeReading(const Reading& reading)
{
    if (reading.complete || reading.problem)
        m_working = false;
    if (reading.complete) {
        m_table = reading.table;
        m_fingerprint = reading.fingerprint;
    }
    emit arrived(reading);
}

void ImportJob::takeOutcome(const PrepareOutcome& outcome)
{
    m_outcome = outcome;
    m_working = false;
    m_ready = outcome.prepared && !outcome.problem;
    emit prepared();
}

} // namespace gui

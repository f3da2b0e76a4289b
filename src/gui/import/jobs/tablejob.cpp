// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/jobs/tablejob.h"

#include "gui/base/workers.h"
#include "table/suggestion.h"

#include <QFile>

namespace gui
{

namespace
{

/// Above this size the first rows are shown before all the others are read.
constexpr std::size_t longText = 1u << 20;
constexpr std::size_t firstRows = 200;

/// Where the bytes come from.
struct Source {
    std::string path;
    /// In place of the file.
    std::shared_ptr<const keptrows::File> kept;
};

/// A file on the disk, or one inside the program.
table::Result<table::File> openFile(const Source& source)
{
    const std::string& path = source.path;
    if (source.kept)
        return table::File::from_bytes(source.kept->text);
    if (!path.starts_with(":/"))
        return table::File::open(path);
    QFile inside(QString::fromStdString(path));
    if (!inside.open(QIODevice::ReadOnly))
        return table::Problem{
            table::ProblemCode::CannotOpen, 0, 0, {inside.errorString().toStdString()}};
    return table::File::from_bytes(inside.readAll().toStdString());
}

bool openText(const Source& source, const table::ReadOptions& options, Reading& reading)
{
    if (!reading.file || !reading.file->intact()) {
        reading.text.reset();
        reading.fingerprint.reset();
        auto opened = openFile(source);
        if (!opened) {
            reading.file.reset();
            reading.problem = opened.problem();
            return false;
        }
        reading.file = *opened;
    }
    if (reading.text && reading.askedEncoding == options.overrides.encoding)
        return true;
    reading.askedEncoding = options.overrides.encoding;
    reading.text.reset();
    auto text = table::decode(*reading.file, options.overrides.encoding);
    if (!text) {
        reading.problem = text.problem();
        return false;
    }
    reading.text = std::move(*text);
    return true;
}

std::vector<table::ColumnSummary> glance(const table::Table& table)
{
    std::vector<table::ColumnSummary> columns;
    for (const table::Column& column : table.columns())
        columns.push_back({column.name,
                           column.type,
                           column.missing,
                           0,
                           {},
                           {},
                           column.number_count,
                           column.said_unit});
    return columns;
}

/// Whoever sees kept rows finds them at the lines of the file that they came from.
std::shared_ptr<const table::Table> placed(table::Table table, const Source& source)
{
    if (source.kept && table.rows() <= source.kept->lines.size())
        table.set_lines(source.kept->lines);
    return std::make_shared<const table::Table>(std::move(table));
}

void readTable(Promise<Reading>& promise, const Source& source, const table::ReadOptions& options,
               Reading reading)
{
    if (!openText(source, options, reading)) {
        promise.addResult(reading);
        return;
    }
    if (promise.isCanceled())
        return;
    if (reading.text->characters.size() > longText) {
        table::ReadOptions quick = options;
        quick.first_rows = firstRows;
        if (auto table = table::read(*reading.text, quick)) {
            reading.table = placed(std::move(*table), source);
            reading.summaries = glance(*reading.table);
            reading.suggestion = table::suggest_preparation(*reading.table);
            promise.addResult(reading);
        }
    }
    const auto progress = [&promise](double from, double to) {
        return [&promise, from, to](double done) {
            promise.setProgressValue(int(100 * (from + (to - from) * done)));
            return !promise.isCanceled();
        };
    };
    auto table = table::read(*reading.text, options, progress(0, 0.8));
    if (promise.isCanceled())
        return;
    if (!table) {
        reading.problem = table.problem();
        promise.addResult(reading);
        return;
    }
    reading.table = placed(std::move(*table), source);
    reading.summaries = table::summarize(*reading.table, progress(0.8, 0.95));
    if (!reading.fingerprint)
        reading.fingerprint = session::fingerprint(reading.file->bytes());
    reading.suggestion = table::suggest_preparation(*reading.table);
    reading.complete = true;
    promise.addResult(reading);
}

} // namespace

TableJob::TableJob(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        m_last = m_watcher.resultAt(index);
        emit arrived(m_last);
    });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &TableJob::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TableJob::finished);
}

TableJob::~TableJob()
{
    cancel();
}

void TableJob::start(const QString& path, const table::ReadOptions& options)
{
    cancel();
    Reading known;
    if (path == m_path) {
        known.file = m_last.file;
        known.text = m_last.text;
        known.askedEncoding = m_last.askedEncoding;
        known.fingerprint = m_last.fingerprint;
    }
    m_path = path;
    m_last = known;
    const Source source{QFile::encodeName(path).toStdString(), m_kept};
    m_watcher.setFuture(
        inWorkerStepByStep<Reading>([source, options, known](Promise<Reading>& promise) {
            promise.setProgressRange(0, 100);
            readTable(promise, source, options, known);
        }));
}

void TableJob::setKept(std::shared_ptr<const keptrows::File> kept)
{
    m_kept = std::move(kept);
    m_path.clear();
}

void TableJob::cancel()
{
    m_watcher.cancel();
    // Whatever is still on its way is not wanted.
    m_watcher.setFuture(QFuture<Reading>());
}

} // namespace gui

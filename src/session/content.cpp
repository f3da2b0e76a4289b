// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/content.h"

#include "session/container.h"
#include "session/path_bytes.h"

#include "table/reader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace session
{

bool begins_as_session(const QString& path)
{
    // Who opens a pipe waits for who writes it.
    if (!QFileInfo(path).isFile())
        return false;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray beginning = file.read(header_size);
    const auto size = static_cast<std::uint64_t>(std::max<qint64>(file.size(), header_size));
    const Result<Header> header = read_header(span_of(beginning), size);
    return header || header.problem().code != ProblemCode::NotASession;
}

bool looks_like_table(const QString& path)
{
    constexpr std::size_t largest = std::size_t{16} << 20;
    const auto file = table::File::open(path_bytes(path).toStdString());
    if (!file || file->bytes().size() > largest)
        return false;
    const auto text = table::decode(*file);
    table::ReadOptions options;
    options.first_rows = 20;
    const auto table =
        text ? table::read(*text, options) : table::Result<table::Table>(text.problem());
    return table && table->columns().size() > 1;
}

} // namespace session

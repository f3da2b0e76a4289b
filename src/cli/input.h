// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/file.h"
#include "table/file.h"

#include <QString>
#include <QStringList>

namespace cli
{

/// Something that is read: a file; or, because it has no name or cannot be read twice, the bytes of
/// standard input (`-`) or of a pipe.
class Input
{
public:
    /// Opens a table's bytes. Throws Failure.
    static Input of(const QString& argument);

    /// What messages call it.
    const QString& name() const { return name_; }
    /// Where it is, absolute; where it has no place, its name.
    QString place() const;
    const table::File& file() const { return file_; }

private:
    Input(QString name, table::File file) : name_(std::move(name)), file_(std::move(file)) {}

    QString name_;
    table::File file_;
};

/// The command line; names of files that are no UTF-8 as session::path_text() has them.
QStringList command_line(int count, char** arguments);

/// What messages call an input.
QString input_name(const QString& argument);
/// By which an input can be compared with files, standard input too.
QString input_path(const QString& argument);
/// Opens a session, from standard input too. Throws Failure.
session::Opened open_session(const QString& argument);

} // namespace cli

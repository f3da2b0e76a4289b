// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/input.h"

#include "cli/failure.h"

#include "platform/reading.h"
#include "session/container.h"
#include "session/path_bytes.h"

#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>

namespace cli
{

namespace
{

constexpr int standard_input = 0;
/// What is read at once from a pipe is held in memory.
constexpr std::size_t largest_stream = std::size_t{1} << 30; // a power of two

bool is_standard_input(const QString& argument)
{
    return argument == QStringLiteral("-");
}

bool is_pipe(const QString& argument)
{
    std::error_code ignored;
    return std::filesystem::is_fifo(session::path_bytes(argument).toStdString(), ignored);
}

std::string read_all(int descriptor, const QString& name)
{
    const auto read = [&](std::span<char> bytes) {
        const auto got = platform::read_into(platform::real_file_system(), descriptor, bytes);
        if (!got)
            throw Failure{QStringLiteral("Reading failed (%1). Check where it comes from.")
                              .arg(qt_error_string(errno)),
                          name, 0, 0, BadData};
        return *got;
    };
    // Twice as much each time, up to the most there may be: none is reserved that is not filled.
    std::string bytes(1 << 16, '\0');
    std::size_t filled = 0;
    while (true) {
        filled += read(std::span(bytes).subspan(filled));
        if (filled < bytes.size()) {
            bytes.resize(filled);
            return bytes;
        }
        if (filled == largest_stream)
            break;
        bytes.resize(2 * filled);
    }
    if (char more = 0; read({&more, 1}) == 0)
        return bytes;
    throw Failure{QStringLiteral("More than 1 GB comes from here. Save it to a file, and "
                                 "name that."),
                  name, 0, 0, BadData};
}

std::string read_stream(const QString& argument)
{
    const QString name = input_name(argument);
    if (is_standard_input(argument))
        return read_all(standard_input, name);
    // Qt opens none whose name is no text.
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(
        std::fopen(session::path_bytes(argument).constData(), "rb"), std::fclose);
    if (!pipe)
        throw Failure{QStringLiteral("The pipe cannot be opened (%1). Check its name.")
                          .arg(qt_error_string(errno)),
                      name, 0, 0, BadData};
    return read_all(::fileno(pipe.get()), name);
}

} // namespace

QStringList command_line(int count, char** arguments)
{
    QStringList line;
    for (int i = 0; i < count; ++i)
        line << session::path_text(arguments[i]);
    return line;
}

QString input_name(const QString& argument)
{
    return is_standard_input(argument) ? QStringLiteral("standard input")
                                       : session::path_shown(argument);
}

QString input_path(const QString& argument)
{
    return is_standard_input(argument) ? QStringLiteral("/dev/stdin") : argument;
}

Input Input::of(const QString& argument)
{
    const QString name = input_name(argument);
    if (is_standard_input(argument) || is_pipe(argument)) {
        std::string bytes = read_stream(argument);
        if (bytes.empty())
            throw failure({table::ProblemCode::EmptyFile, 0, 0, {}}, name);
        return {name, table::File::from_bytes(std::move(bytes))};
    }
    table::Result<table::File> file =
        table::File::open(session::path_bytes(argument).toStdString());
    if (!file)
        throw failure(file.problem(), name);
    return {name, std::move(*file)};
}

QString Input::place() const
{
    const QFileInfo info(name_);
    return info.isFile() ? info.absoluteFilePath() : name_;
}

session::Opened open_session(const QString& argument)
{
    const QString name = input_name(argument);
    if (is_standard_input(argument) || is_pipe(argument)) {
        const std::string bytes = read_stream(argument);
        session::Result<session::Unpacked> unpacked = session::unpack(bytes);
        if (!unpacked)
            throw failure(unpacked.problem(), name);
        return {std::move(unpacked->session), {}, unpacked->newer_format};
    }
    session::Result<session::Opened> opened = session::open(argument);
    if (!opened)
        throw failure(opened.problem(), name);
    return std::move(*opened);
}

} // namespace cli

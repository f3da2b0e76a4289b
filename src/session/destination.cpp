// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/destination.h"

#include "platform/descriptor.h"
#include "platform/reading.h"
#include "session/atomicwrite.h"
#include "session/container.h"
#include "session/path_bytes.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <filesystem>

namespace session
{

namespace
{

namespace fs = std::filesystem;

fs::path native(const QString& path)
{
    return {path_bytes(path).toStdString()};
}

QString text(const fs::path& path)
{
    return path_text(QByteArray::fromStdString(path.string()));
}

/// Whether a file that begins so is of that kind.
bool is_kind(const QByteArray& beginning, std::uint64_t size, FileKind kind)
{
    switch (kind) {
    case FileKind::Session: {
        // Even a damaged session, or one of a later version, is one.
        const auto header = read_header(span_of(beginning), size);
        return header || header.problem().code != ProblemCode::NotASession;
    }
    case FileKind::History:
        return beginning.startsWith(QByteArray(history_header).left(qsizetype(header_size)));
    case FileKind::Predictions: {
        const QByteArray header(predictions_header);
        return beginning.startsWith(header + '\n') || beginning.startsWith(header + ',');
    }
    case FileKind::Curve:
        return beginning.startsWith(curve_header);
    case FileKind::Picture:
        return beginning.startsWith("\x89PNG\r\n\x1A\n") || beginning.startsWith("\xFF\xD8\xFF");
    }
    return false;
}

std::optional<Problem> objection_to_content(const QString& path, FileKind kind,
                                            platform::FileSystem& system)
{
    const platform::Descriptor file(
        system, system.open(path_bytes(path).constData(), platform::OpenFor::Reading));
    if (!file.is_open())
        return errno == ENOENT
                   ? std::nullopt
                   : std::optional(Problem{ProblemCode::CannotLook, qt_error_string(errno)});
    platform::FileStatus status;
    std::array<char, header_size> beginning = {};
    if (system.status(file.number(), status) != 0)
        return Problem{ProblemCode::CannotLook, qt_error_string(errno)};
    const auto got = platform::read_into(system, file.number(), beginning);
    if (!got)
        return Problem{ProblemCode::CannotLook, qt_error_string(errno)};
    const QByteArray begun(beginning.data(), qsizetype(*got));
    if (begun.isEmpty() || is_kind(begun, status.size, kind))
        return std::nullopt;
    return Problem{is_kind(begun, status.size, FileKind::Session) ? ProblemCode::SessionThere
                                                                  : ProblemCode::OtherKind};
}

} // namespace

QString resolved(const QString& path)
{
    if (path.isEmpty())
        return path;
    std::error_code error;
    fs::path place = native(path);
    if (const fs::path real = fs::canonical(place, error); !error)
        return text(real);
    // A link to what does not exist (yet) says where it would be; as many in a row as Linux
    // follows.
    for (int links = 0; fs::is_symlink(place, error) && links < 40; ++links)
        place = place.parent_path() / fs::read_symlink(place, error);
    const fs::path folder =
        fs::canonical(place.has_parent_path() ? place.parent_path() : ".", error);
    return text(error ? fs::absolute(place, error).lexically_normal() : folder / place.filename());
}

bool is_same_file(const QString& one, const QString& other)
{
    return resolved(one) == resolved(other);
}

bool has_same_content(const QString& one, const QString& other)
{
    std::error_code ignored;
    return fs::equivalent(native(one), native(other), ignored) || is_same_file(one, other);
}

std::optional<Problem> objection_to(const QString& path, FileKind kind,
                                    platform::FileSystem& system)
{
    if (path.isEmpty())
        return Problem{ProblemCode::NotNamed};
    // Asked of the name, not of an open file: opening a pipe is felt at its other end.
    std::error_code error;
    const fs::file_status there = fs::status(native(path), error);
    if (fs::is_directory(there))
        return Problem{ProblemCode::IsFolder};
    if (fs::exists(there) && !fs::is_regular_file(there))
        return Problem{ProblemCode::IsDevice};
    const QString folder = QFileInfo(resolved(path)).path();
    if (!fs::is_directory(native(folder), error))
        return Problem{ProblemCode::NoFolder, QDir::toNativeSeparators(path_shown(folder))};
    if (!system.may_write_in(path_bytes(folder).constData()))
        return Problem{ProblemCode::FolderReadOnly, QDir::toNativeSeparators(path_shown(folder))};
    // What is written beside it first has the longer name.
    if (!fs::exists(native(beside(resolved(path))), error) && error == std::errc::filename_too_long)
        return Problem{ProblemCode::NameTooLong};
    return fs::exists(there) ? objection_to_content(path, kind, system) : std::nullopt;
}

std::optional<Problem> write_file(const QString& path, FileKind kind, const QByteArray& bytes,
                                  IfOther if_other, platform::FileSystem& system)
{
    if (auto problem = objection_to(path, kind, system);
        problem && (if_other == IfOther::Refuse || !is_of_other_kind(*problem)))
        return problem;
    const QString place = resolved(path);
    Result<FolderTurn> turn = FolderTurn::take(QFileInfo(place).path(), system);
    if (!turn)
        return turn.problem();
    AtomicWrite write(place, *turn, system);
    if (auto problem = write.write(bytes))
        return problem;
    return write.put_in_place();
}

} // namespace session

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/file.h"

#include "platform/huge_pages.h"
#include "platform/reading.h"
#include "session/atomicwrite.h"
#include "session/container.h"
#include "session/path_bytes.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <future>
#include <new>
#include <vector>

namespace session
{

namespace
{

Problem read_problem(int error)
{
    return {ProblemCode::ReadFailed, qt_error_string(error)};
}

bool is_missing(const QString& path, platform::FileSystem& system)
{
    const platform::Descriptor file(
        system, system.open(path_bytes(path).constData(), platform::OpenFor::Reading));
    return !file.is_open() && errno == ENOENT;
}

/// A second name for the current version, so that it never leaves its place; a copy where a disk
/// knows no such names.
std::optional<int> duplicate(const QString& path, const QString& copy, FolderTurn& turn,
                             platform::FileSystem& system)
{
    const QByteArray from = path_bytes(path);
    const QByteArray to = path_bytes(copy);
    if (system.link(from.constData(), to.constData()) == 0)
        return std::nullopt;
    const int error = errno;
    if (is_missing(path, system))
        return std::nullopt;
    const Result<QByteArray> bytes = read_bytes(path, system);
    AtomicWrite write(copy, turn, system);
    if (!bytes || write.write(*bytes) || write.put_in_place())
        return error;
    return std::nullopt;
}

/// Whether two names lead to one file.
bool are_one_file(const QByteArray& one, const QByteArray& other, platform::FileSystem& system)
{
    const platform::Descriptor first(system,
                                     system.open(one.constData(), platform::OpenFor::Reading));
    const platform::Descriptor second(system,
                                      system.open(other.constData(), platform::OpenFor::Reading));
    platform::FileStatus a;
    platform::FileStatus b;
    return first.is_open() && second.is_open() && system.status(first.number(), a) == 0 &&
           system.status(second.number(), b) == 0 && a.is_same_file(b);
}

/// Moves the backups on by one and makes the current version the first; the error number if that
/// did not work.
std::optional<int> rotate_backups(const QString& path, FolderTurn& turn,
                                  platform::FileSystem& system)
{
    // A save that went no further than this has already made it the first.
    if (are_one_file(path_bytes(path), path_bytes(backup_path(path, 1)), system))
        return std::nullopt;
    for (int number = backups - 1; number >= 1; --number) {
        const QByteArray from = path_bytes(backup_path(path, number));
        const QByteArray to = path_bytes(backup_path(path, number + 1));
        if (system.rename(from.constData(), to.constData()) != 0 && errno != ENOENT)
            return errno;
    }
    return duplicate(path, backup_path(path, 1), turn, system);
}

/// The fingerprint of an open file; nothing on an error.
std::optional<Fingerprint> fingerprint_of(int file, platform::FileSystem& system)
{
    // A portion that stays in the cache: the whole file need not be held.
    std::vector<char> portion(std::size_t{256} << 10);
    FingerprintReader reader;
    while (const auto got = platform::read_into(system, file, portion)) {
        reader.add(std::span(portion).first(*got));
        if (*got < portion.size())
            return reader.result();
    }
    return std::nullopt;
}

/// What speaks against replacing a file: that it does not hold any more what is known of it, or
/// cannot be read. A file that is gone cannot be lost.
std::optional<Problem> objection(const KnownFile& known, const QString& path,
                                 platform::FileSystem& system)
{
    if (is_missing(path, system))
        return std::nullopt;
    const platform::Descriptor file(
        system, system.open(path_bytes(path).constData(), platform::OpenFor::Reading));
    if (!file.is_open())
        return Problem{ProblemCode::CannotOpen, qt_error_string(errno)};
    platform::FileStatus status;
    if (system.status(file.number(), status) != 0)
        return read_problem(errno);
    const Problem changed{ProblemCode::ChangedOnDisk};
    if (status.kind != platform::FileStatus::Kind::File || status.size != known.content->size)
        return changed;
    const auto content = fingerprint_of(file.number(), system);
    if (!content)
        return read_problem(errno);
    return *content == *known.content ? std::nullopt : std::optional(changed);
}

} // namespace

Result<QByteArray> read_bytes(const QString& path, platform::FileSystem& system, qint64 but_last)
{
    const QByteArray name = path_bytes(path);
    const platform::Descriptor file(system,
                                    system.open(name.constData(), platform::OpenFor::Reading));
    if (!file.is_open())
        return Problem{ProblemCode::CannotOpen, qt_error_string(errno)};
    platform::FileStatus status;
    if (system.status(file.number(), status) != 0)
        return read_problem(errno);
    if (status.kind != platform::FileStatus::Kind::File)
        return Problem{ProblemCode::NotAFile};

    std::array<char, header_size> beginning = {};
    const auto begun = platform::read_into(system, file.number(), beginning);
    if (!begun)
        return read_problem(errno);
    const std::span<const char> head(beginning.data(), *begun);
    const auto size =
        std::max<std::uint64_t>(status.size - static_cast<std::uint64_t>(but_last), head.size());
    if (const Result<Header> header = read_header(head, size); !header)
        return header.problem();

    try {
        QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
        platform::prefer_huge_pages(bytes.constData(), size);
        std::ranges::copy(head, bytes.begin());
        const auto rest = platform::read_into(system, file.number(),
                                              std::span(bytes.data(), size).subspan(head.size()));
        if (!rest)
            return read_problem(errno);
        bytes.truncate(qsizetype(*begun) + qsizetype(*rest));
        return bytes;
    } catch (const std::bad_alloc&) {
        return Problem{ProblemCode::OutOfMemory};
    }
}

Result<Opened> open(const QString& path, platform::FileSystem& system)
{
    const Result<QByteArray> bytes = read_bytes(path, system);
    if (!bytes)
        return bytes.problem();
    Result<Unpacked> unpacked = unpack(span_of(*bytes));
    if (!unpacked)
        return unpacked.problem();
    return Opened{
        std::move(unpacked->session), {path, fingerprint(span_of(*bytes))}, unpacked->newer_format};
}

namespace
{

/// What is to be known of packed bytes before they count.
struct Check {
    std::optional<Problem> problem;
    Fingerprint content;
};

/// The problem is that they do not give the session again.
Check check_of(const QByteArray& bytes, const Session& session)
{
    Check check{{}, fingerprint(span_of(bytes))};
    if (const Result<Unpacked> again = unpack(span_of(bytes)); !again)
        check.problem = Problem{ProblemCode::Unreadable, again.problem().detail};
    else if (again->session != session)
        check.problem = Problem{ProblemCode::ReadBackFailed};
    return check;
}

Saved save_packed(const Session& session, KnownFile& file, IfChanged if_changed,
                  platform::FileSystem& system)
{
    const QByteArray bytes = pack(session);
    // Looked into while the bytes are being written; where no thread is to be had, behind that.
    auto check = std::async([&] { return check_of(bytes, session); });
    if (const auto problem = objection_to(file.path, FileKind::Session, system)) {
        // What was opened or saved here is ours, whatever has become of it: see objection().
        if (!is_of_other_kind(*problem) ||
            (!file.content && if_changed != IfChanged::ReplaceAnything))
            return {problem};
    }
    // So that saving does not put a file in a link's place.
    const QString path = resolved(file.path);
    Result<FolderTurn> turn = FolderTurn::take(QFileInfo(path).path(), system);
    if (!turn)
        return {turn.problem()};
    if (file.content && if_changed == IfChanged::Refuse) {
        if (const auto problem = objection(file, path, system))
            return {problem};
    }

    AtomicWrite write(path, *turn, system);
    if (const auto problem = write.write(bytes))
        return {problem};
    // What could not be opened again is not put in the place of what can.
    const Check checked = check.get();
    if (checked.problem)
        return {checked.problem};
    Saved saved;
    if (const auto error = rotate_backups(path, *turn, system))
        saved.note = Problem{ProblemCode::BackupFailed, qt_error_string(*error)};
    saved.problem = write.put_in_place();
    if (!saved.problem || saved.problem->code == ProblemCode::NotSynced)
        file.content = checked.content;
    return saved;
}

} // namespace

Saved save(const Session& session, KnownFile& file, IfChanged if_changed,
           platform::FileSystem& system)
{
    try {
        return save_packed(session, file, if_changed, system);
    } catch (const std::bad_alloc&) {
        return {write_problem(ENOMEM)};
    }
}

} // namespace session

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/atomicwrite.h"

#include "platform/reading.h"
#include "session/path_bytes.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

namespace session
{

Problem write_problem(int error)
{
    const QString reason = qt_error_string(error);
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return {ProblemCode::DiskFull};
    case EROFS:
    case EACCES:
    case EPERM:
        return {ProblemCode::ReadOnly, reason};
    case ENOENT:
    case ENOTDIR:
        return {ProblemCode::FolderGone};
    case ENAMETOOLONG:
        return {ProblemCode::NameTooLong};
    default:
        return {ProblemCode::WriteFailed, reason};
    }
}

Result<FolderTurn> FolderTurn::take(const QString& folder, platform::FileSystem& system)
{
    platform::Descriptor descriptor(
        system, system.open(path_bytes(folder).constData(), platform::OpenFor::Turns));
    if (!descriptor.is_open())
        return write_problem(errno);
    // Who comes later lets those go first that are waiting, or who saves all the time would leave
    // no turn to others.
    if (system.is_awaited(descriptor.number()))
        QThread::msleep(10);
    QDeadlineTimer deadline(10'000);
    while (system.lock(descriptor.number()) != 0) {
        // Some network disks know no such locks. Saving there without taking turns is better than
        // not saving.
        if (errno == EBADF || errno == ENOLCK || errno == EOPNOTSUPP || errno == EINVAL ||
            errno == ENOSYS)
            break;
        if (errno != EWOULDBLOCK && errno != EINTR)
            return write_problem(errno);
        if (deadline.hasExpired())
            return Problem{ProblemCode::Busy};
        system.await(descriptor.number(), true);
        QThread::msleep(2);
    }
    system.await(descriptor.number(), false);
    return FolderTurn(system, std::move(descriptor));
}

bool FolderTurn::sync()
{
    return system_->sync(folder_.number()) == 0;
}

QString beside(const QString& path)
{
    const QFileInfo info(path);
    return info.path() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".saving");
}

AtomicWrite::AtomicWrite(const QString& path, FolderTurn& turn, platform::FileSystem& system)
    : path_(path_bytes(path)), beside_(path_bytes(beside(path))), turn_(turn), system_(system)
{
}

AtomicWrite::~AtomicWrite()
{
    if (written_)
        system_.unlink(beside_.constData());
}

std::optional<Problem> AtomicWrite::write(const QByteArray& bytes)
{
    // Only the holder of the turn writes here, so what is there was left by a program that was
    // killed.
    system_.unlink(beside_.constData());
    platform::Descriptor file(system_,
                              system_.open(beside_.constData(), platform::OpenFor::CreatingNoLink));
    if (!file.is_open())
        return write_problem(errno);
    written_ = true;

    // Who may read the file is for its owner to say, not for us to change.
    platform::FileStatus before;
    if (platform::Descriptor old(system_,
                                 system_.open(path_.constData(), platform::OpenFor::Reading));
        old.is_open() && system_.status(old.number(), before) == 0 &&
        before.kind == platform::FileStatus::Kind::File)
        system_.set_permissions(file.number(), before.permissions);

    if (auto problem = write_all(file.number(), bytes))
        return problem;
    if (system_.sync(file.number()) != 0 || !file.close())
        return write_problem(errno);
    if (!reads_back(bytes))
        return Problem{ProblemCode::ReadBackFailed};
    return std::nullopt;
}

bool AtomicWrite::reads_back(const QByteArray& bytes)
{
    const platform::Descriptor file(
        system_, system_.open(beside_.constData(), platform::OpenFor::ReadingNoLink));
    if (!file.is_open())
        return false;
    std::vector<char> portion(std::size_t{256} << 10);
    std::size_t same = 0;
    const auto size = static_cast<std::size_t>(bytes.size());
    while (const auto got = platform::read_into(system_, file.number(), portion)) {
        if (*got > size - same || std::memcmp(portion.data(), bytes.constData() + same, *got) != 0)
            return false;
        same += *got;
        if (*got < portion.size())
            return same == size;
    }
    return false;
}

std::optional<Problem> AtomicWrite::write_all(int file, const QByteArray& bytes)
{
    constexpr std::size_t portion = std::size_t{8} << 20;
    const char* at = bytes.constData();
    std::size_t left = static_cast<std::size_t>(bytes.size());
    while (left > 0) {
        const std::ptrdiff_t written = system_.write(file, at, std::min(left, portion));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return write_problem(written < 0 ? errno : EIO);
        at += written;
        left -= static_cast<std::size_t>(written);
        if (left > 0)
            system_.begin_sync(file);
    }
    return std::nullopt;
}

std::optional<Problem> AtomicWrite::put_in_place()
{
    if (system_.rename(beside_.constData(), path_.constData()) != 0)
        return write_problem(errno);
    written_ = false;
    if (!turn_.sync())
        return Problem{ProblemCode::NotSynced, qt_error_string(errno)};
    return std::nullopt;
}

} // namespace session

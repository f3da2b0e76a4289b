// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recovery.h"

#include "session/archives/little_endian.h"
#include "session/atomicwrite.h"
#include "session/container.h"
#include "session/lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <new>

namespace session
{

namespace
{

// A recovery file is a session file followed by the path it belongs to, its size in bytes and a
// checksum of both.
constexpr qsizetype trailer_size = 8;
constexpr qint64 longest_path = 65'536;
constexpr qint64 longest_place = 1 << 20;

QString suffix()
{
    return QStringLiteral(".recovery");
}

/// Where a person has gone since the session was kept.
QString place_path(const QString& recovery_path)
{
    return recovery_path + QStringLiteral(".place");
}

std::unique_ptr<QLockFile> lock_for(const QString& recovery_path)
{
    auto lock = std::make_unique<QLockFile>(recovery_path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    return lock;
}

QByteArray trailer(const QString& saved_path)
{
    QByteArray bytes = saved_path.toUtf8().left(longest_path);
    const auto append = [&bytes](std::uint32_t number) {
        const auto in_file = to_little_endian(number);
        bytes.append(in_file.data(), in_file.size());
    };
    append(static_cast<std::uint32_t>(bytes.size()));
    append(crc32c(span_of(bytes)));
    return bytes;
}

/// The path at the end of a recovery file, as bytes; nothing where there is none.
std::optional<QByteArray> saved_path_in(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    file.seek(std::max<qint64>(0, file.size() - longest_path - trailer_size));
    const QByteArray end = file.read(longest_path + trailer_size);
    if (end.size() < trailer_size)
        return std::nullopt;
    const char* trailer = end.constData() + end.size() - trailer_size;
    const qint64 size = from_little_endian<std::uint32_t>(trailer);
    const auto checksum = from_little_endian<std::uint32_t>(trailer + 4);
    if (size > end.size() - trailer_size)
        return std::nullopt;
    const QByteArray checked = end.last(qsizetype(size) + trailer_size).chopped(4);
    if (crc32c(span_of(checked)) != checksum)
        return std::nullopt;
    return checked.chopped(4);
}

/// A lock whose window was killed between making and filling it names no owner: it is nobody's
/// after some seconds (or if it comes from the future, because the clock was set back).
void remove_if_abandoned(const QString& lock_path)
{
    const QFileInfo lock(lock_path);
    if (lock.exists() && lock.size() == 0 &&
        std::abs(lock.lastModified().secsTo(QDateTime::currentDateTime())) > 10)
        QFile::remove(lock_path);
}

/// The recovery files that there are, were, or were about to be.
QSet<QString> names_in(const QDir& folder)
{
    QSet<QString> names;
    for (QString name : folder.entryList(QDir::Files | QDir::Hidden)) {
        const qsizetype end = name.indexOf(suffix());
        if (end < 0)
            continue;
        name.truncate(end + suffix().size());
        names.insert(name.startsWith(u'.') ? name.mid(1) : name);
    }
    return names;
}

} // namespace

QString recovery_folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/recovery");
}

Recovery::~Recovery()
{
    end_lock(std::move(lock_), path_ + QStringLiteral(".lock"));
}

Recovery::Recovery(const QString& folder)
{
    QDir().mkpath(folder);
    path_ = folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + suffix();
    lock_ = lock_for(path_);
    lock_->tryLock(0);
}

std::optional<Problem> Recovery::keep(const Session& session, const QString& saved_path,
                                      platform::FileSystem& system)
{
    QByteArray bytes;
    try {
        bytes = pack(session) + trailer(saved_path);
    } catch (const std::bad_alloc&) {
        return write_problem(ENOMEM);
    }
    Result<FolderTurn> turn = FolderTurn::take(QFileInfo(path_).path(), system);
    if (!turn)
        return turn.problem();
    AtomicWrite write(path_, *turn, system);
    if (auto problem = write.write(bytes))
        return problem;
    auto problem = write.put_in_place();
    if (!problem)
        QFile::remove(place_path(path_));
    return problem;
}

void Recovery::keep_place(const Place& place)
{
    QSaveFile file(place_path(path_));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(text_of(place));
    file.commit();
}

void Recovery::discard()
{
    QFile::remove(path_);
    QFile::remove(place_path(path_));
}

std::vector<Recoverable> recoverable(const QString& folder)
{
    std::vector<Recoverable> found;
    const QDir dir(folder);
    const QSet<QString> names = names_in(dir);
    for (const QString& name : names) {
        const QString path = dir.filePath(name);
        remove_if_abandoned(path + QStringLiteral(".lock"));
        std::shared_ptr<QLockFile> lock = lock_for(path);
        if (!lock->tryLock(0))
            continue;
        QFile::remove(dir.filePath(u'.' + name + QStringLiteral(".saving")));
        // One that is damaged is listed too: it is for recover() to say so, and for a person to
        // forget it.
        if (const QFileInfo info(path); info.exists()) {
            const QByteArray saved_path = saved_path_in(path).value_or(QByteArray());
            found.push_back(
                {path, info.lastModified(), QString::fromUtf8(saved_path), std::move(lock)});
        }
    }
    std::ranges::sort(found, std::ranges::greater(), &Recoverable::time);
    return found;
}

Result<Session> recover(const Recoverable& recoverable, platform::FileSystem& system)
{
    const auto saved_path = saved_path_in(recoverable.path);
    if (!saved_path)
        return Problem{ProblemCode::Damaged};
    Result<QByteArray> bytes =
        read_bytes(recoverable.path, system, saved_path->size() + trailer_size);
    if (!bytes)
        return bytes.problem();
    Result<Unpacked> unpacked = unpack(span_of(*bytes));
    if (!unpacked)
        return unpacked.problem();
    if (QFile place(place_path(recoverable.path)); place.open(QIODevice::ReadOnly))
        go_to(place_in(place.read(longest_place)), unpacked->session);
    return std::move(unpacked->session);
}

void forget(const Recoverable& recoverable)
{
    QFile::remove(recoverable.path);
    QFile::remove(place_path(recoverable.path));
    if (recoverable.lock)
        recoverable.lock->unlock();
}

} // namespace session

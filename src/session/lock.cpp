// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/lock.h"

#include "session/file.h"

#include <QFileInfo>

#include <vector>

namespace session
{

namespace
{

QString lock_path(const QString& path)
{
    const QFileInfo info(resolved(path));
    return info.absolutePath() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".lock");
}

} // namespace

void end_lock(std::unique_ptr<QLockFile> lock, const QString& lock_path)
{
    // QLockFile complains of a file of its own that somebody else has removed, whatever it is told.
    // Such a lock is nobody's any more: it is put aside until the program ends.
    static auto& vanished = *new std::vector<std::unique_ptr<QLockFile>>;
    if (lock && lock->isLocked() && !QFileInfo::exists(lock_path))
        vanished.push_back(std::move(lock));
}

OpenLock::OpenLock(const QString& path)
    : path_(lock_path(path)), lock_(std::make_unique<QLockFile>(path_))
{
    // A session may be open for days: a lock is stale only when its program is gone.
    lock_->setStaleLockTime(0);
    if (lock_->tryLock(0) || lock_->error() != QLockFile::LockFailedError)
        return;
    Holder holder;
    if (lock_->getLockInfo(&holder.process, &holder.host, &holder.program))
        other_ = holder;
}

OpenLock::~OpenLock()
{
    end_lock(std::move(lock_), path_);
}

} // namespace session

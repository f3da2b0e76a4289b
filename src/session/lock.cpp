#include "session/lock.h"

#include "session/file.h"

#include <QFileInfo>

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

OpenLock::OpenLock(const QString& path) : lock_(lock_path(path))
{
    // A session may be open for days: a lock is stale only when its program is gone.
    lock_.setStaleLockTime(0);
    if (lock_.tryLock(0) || lock_.error() != QLockFile::LockFailedError)
        return;
    Holder holder;
    if (lock_.getLockInfo(&holder.process, &holder.host, &holder.program))
        other_ = holder;
}

} // namespace session

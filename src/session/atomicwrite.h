// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/descriptor.h"
#include "session/problem.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace session
{

/// The turn to change files in a folder: programs that want to save wait for each other. Ends with
/// the object, or with the program, however that ends; nothing stays on the disk.
class FolderTurn
{
public:
    /// Waits for up to ten seconds. Fails with FolderGone, ReadOnly, WriteFailed or Busy.
    static Result<FolderTurn> take(const QString& folder, platform::FileSystem& system);

    /// Whether the disk has confirmed what changed in the folder.
    bool sync();

private:
    FolderTurn(platform::FileSystem& system, platform::Descriptor folder)
        : system_(&system), folder_(std::move(folder))
    {
    }

    platform::FileSystem* system_;
    platform::Descriptor folder_;
};

/// The hidden file that is written before it takes the place of another.
QString beside(const QString& path);

/// Puts these bytes in place of a file: written beside it, flushed, renamed, the folder flushed.
/// When it is killed, the old or the new file is there, whole, and at most one other, hidden, which
/// the next call takes away. \pre the turn is that of the file's folder.
class AtomicWrite
{
public:
    AtomicWrite(const QString& path, FolderTurn& turn, platform::FileSystem& system);
    /// Takes away what was written, unless it was put in place.
    ~AtomicWrite();
    AtomicWrite(const AtomicWrite&) = delete;
    AtomicWrite& operator=(const AtomicWrite&) = delete;

    /// Writes and flushes beside the file, which stays as it is, and reads it back.
    std::optional<Problem> write(const QByteArray& bytes);
    /// Puts what was written in place. After NotSynced it is there, but may not outlive a power
    /// cut.
    std::optional<Problem> put_in_place();

private:
    std::optional<Problem> write_all(int file, const QByteArray& bytes);
    /// Whether these bytes are what is there now.
    bool reads_back(const QByteArray& bytes);

    QByteArray path_;
    QByteArray beside_;
    FolderTurn& turn_;
    platform::FileSystem& system_;
    bool written_ = false;
};

/// The problem that an errno means for whoever wants to save.
Problem write_problem(int error);

} // namespace session

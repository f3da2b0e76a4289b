// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace session
{

/// Who has a session open.
struct Holder {
    QString program;
    QString host;
    qint64 process = 0;

    bool operator==(const Holder&) const = default;
};

/// Ends a lock, quietly even where its file has vanished with its folder.
void end_lock(std::unique_ptr<QLockFile> lock, const QString& lock_path);

/// Says to others that a session file is open here, by a hidden file `.NAME.lock` beside it, for as
/// long as this lives. It warns; it forbids nothing. What a program that was killed left behind is
/// taken over.
class OpenLock
{
public:
    explicit OpenLock(const QString& path);
    ~OpenLock();

    /// Who else had the file open when this was made; nothing if nobody, or if no lock can be made
    /// there.
    const std::optional<Holder>& other() const { return other_; }

private:
    QString path_;
    std::unique_ptr<QLockFile> lock_;
    std::optional<Holder> other_;
};

} // namespace session

#pragma once

#include <QLockFile>
#include <QString>

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

/// Says to others that a session file is open here, by a hidden file `.NAME.lock` beside it, for as
/// long as this lives. It warns; it forbids nothing. What a program that was killed left behind is
/// taken over.
class OpenLock
{
public:
    explicit OpenLock(const QString& path);

    /// Who else had the file open when this was made; nothing if nobody, or if no lock can be made
    /// there.
    const std::optional<Holder>& other() const { return other_; }

private:
    QLockFile lock_;
    std::optional<Holder> other_;
};

} // namespace session

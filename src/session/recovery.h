// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/filesystem.h"
#include "session/file.h"
#include "session/place.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>
#include <optional>
#include <vector>

namespace session
{

/// Where recovery files live unless a test says otherwise: `recovery` in the user's own data folder
/// of the program.
QString recovery_folder();

/// The recovery file of one running window: a session as it was some seconds ago, written
/// atomically. While the window lives, no other offers it; after it was killed, the next start
/// finds it with recoverable().
class Recovery
{
public:
    /// Makes the folder where it is missing.
    explicit Recovery(const QString& folder = recovery_folder());
    ~Recovery();

    /// Keeps this session in place of the one kept before. `saved_path` is the file it belongs to;
    /// empty if it was never saved. Not for two threads at a time.
    std::optional<Problem> keep(const Session& session, const QString& saved_path,
                                platform::FileSystem& system = platform::real_file_system());
    /// Keeps where a person stands in the session that was kept last: a few bytes beside it.
    /// Nothing more than the place is lost where that fails.
    void keep_place(const Place& place);
    /// Nothing is left to recover: the session has been saved, or is not wanted.
    void discard();

private:
    QString path_;
    std::unique_ptr<QLockFile> lock_;
};

/// A session that its window could not save any more.
struct Recoverable {
    /// The recovery file.
    QString path;
    /// When it was kept.
    QDateTime time;
    /// The file it belongs to; empty if it was never saved.
    QString saved_path;
    /// While this lives, no other program finds it.
    std::shared_ptr<QLockFile> lock = {};
};

/// What windows that are gone have left behind, the latest first, but for what another program is
/// asking about. Tidies the folder on the way.
std::vector<Recoverable> recoverable(const QString& folder = recovery_folder());

/// The session in a recovery file. Fails like open().
Result<Session> recover(const Recoverable& recoverable,
                        platform::FileSystem& system = platform::real_file_system());
/// Removes it, once it has been recovered or declined.
void forget(const Recoverable& recoverable);

} // namespace session

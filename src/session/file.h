// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/filesystem.h"
#include "session/backups.h"
#include "session/checksum.h"
#include "session/destination.h"
#include "session/problem.h"
#include "session/session.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace session
{

/// A session file as this program knows it: where it is and what it held when it was last opened or
/// saved here.
struct KnownFile {
    QString path;
    /// Nothing for a file that was never opened or saved here.
    std::optional<Fingerprint> content;

    bool operator==(const KnownFile&) const = default;
};

/// What opening a session file gives.
struct Opened {
    Session session;
    KnownFile file;
    /// Saved by a later program, whose additions were passed over: saving it here would lose them.
    bool newer_format = false;
};

/// Opens a session file. Whatever the file holds, at most its own size twice and 64 MB are
/// allocated. Fails with one of the problems of opening.
Result<Opened> open(const QString& path,
                    platform::FileSystem& system = platform::real_file_system());

/// What to do where the file is not as it is known: somebody else has saved it meanwhile, or
/// removed it.
enum class IfChanged : unsigned char {
    Refuse,
    Replace,
    ReplaceAnything, ///< even a file that is no session, where nothing is known of the file
};

/// How saving went.
struct Saved {
    /// Why it was not saved, or not certainly; nothing if all of it is on the disk.
    std::optional<Problem> problem = {};
    /// Saved, but with something to be told (BackupFailed).
    std::optional<Problem> note = {};
};

/// Saves a session so that the file holds the former or the new one, whole, at every moment, and
/// says that it is saved only after the disk has confirmed file and folder. The version before
/// becomes the backup `.bak1`, that one `.bak2`, that one `.bak3`. Two programs saving the same
/// file take turns. `file` learns what it holds now. A session whose content is not known is
/// replaced without a question: whoever asks to save there has asked for it. Fails also with what
/// objection_to() says.
Saved save(const Session& session, KnownFile& file, IfChanged if_changed = IfChanged::Refuse,
           platform::FileSystem& system = platform::real_file_system());

/// The bytes of a session file, but for so many at its end. Fails like open(), but does not look
/// behind the header.
Result<QByteArray> read_bytes(const QString& path, platform::FileSystem& system,
                              qint64 but_last = 0);

} // namespace session

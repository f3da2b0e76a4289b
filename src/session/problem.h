// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/result.h"

#include <QString>

namespace session
{

/// Everything that can go wrong with a session file.
enum class ProblemCode : unsigned char {
    // It cannot be opened.
    CannotOpen,
    NotAFile,
    ReadFailed,
    TooLarge,
    NotASession,
    Incomplete,
    Damaged,
    Newer,
    Contradictory,
    OutOfMemory,
    // It is not to be saved there.
    NotNamed,
    NoFolder,
    FolderReadOnly,
    IsFolder,
    IsDevice,
    OtherKind,
    SessionThere,
    CannotLook,
    // It cannot be saved.
    FolderGone,
    NameTooLong,
    ReadOnly,
    DiskFull,
    WriteFailed,
    Unreadable,
    ReadBackFailed,
    Busy,
    ChangedOnDisk,
    NotSynced,
    BackupFailed,
};

/// One finding. `detail` stands where the sentence has a gap: what the system said, or what is
/// wrong inside.
struct Problem {
    ProblemCode code = ProblemCode::CannotOpen;
    QString detail = {};

    bool operator==(const Problem&) const = default;
};

/// What is wrong and what to do, in the language of the program. Where what a file holds cannot be
/// used, what to do depends on where it is: see backups.h.
QString sentence(const Problem& problem);

/// Either what was asked for or the problem that prevented it.
template <class Value>
using Result = table::Result<Value, Problem>;

} // namespace session

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/problem.h"

#include <QCoreApplication>

namespace session
{

namespace
{

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(session)

public:
    static QString of(ProblemCode code)
    {
        switch (code) {
        case ProblemCode::CannotOpen:
            return tr("The session file cannot be opened (%1). Check its name and your permission "
                      "to read it.");
        case ProblemCode::NotAFile:
            return tr("This is a folder or a device, not a session file. Choose a file.");
        case ProblemCode::ReadFailed:
            return tr("Reading the session file failed (%1). Copy it to another disk and try "
                      "again.");
        case ProblemCode::TooLarge:
            return tr("The session file is larger than %1 and cannot be held. Save a session with "
                      "fewer rows.");
        case ProblemCode::NotASession:
            return tr("This is not a First Neuron session: it does not begin like one.");
        case ProblemCode::Incomplete:
            return tr("The session file is not complete: %1 bytes are missing.");
        case ProblemCode::Damaged:
            return tr("The session file is damaged: its checksum does not match what it holds.");
        case ProblemCode::Newer:
            return tr("The session was saved by a newer First Neuron (format %1). Update this "
                      "program to open it; the file was left as it is.");
        case ProblemCode::Contradictory:
            return tr("The session file cannot be used: %1.");
        case ProblemCode::OutOfMemory:
            return tr("There is not enough memory to open the session. Close other programs and "
                      "try again.");
        case ProblemCode::NotNamed:
            return tr("No file is named. Say where to.");
        case ProblemCode::NoFolder:
            return tr("There is no folder %1. Choose another place.");
        case ProblemCode::FolderReadOnly:
            return tr("You may not write in the folder %1. Choose another place.");
        case ProblemCode::IsFolder:
            return tr("This is a folder. Choose the name of a file.");
        case ProblemCode::IsDevice:
            return tr("This is a device or a pipe, not a file. Choose another place.");
        case ProblemCode::OtherKind:
            return tr("A file of another kind has this name, and would be lost. Choose another "
                      "name.");
        case ProblemCode::SessionThere:
            return tr("A session has this name, and would be lost. Choose another name.");
        case ProblemCode::CannotLook:
            return tr("A file has this name, and what would be lost cannot be seen (%1). Choose "
                      "another name.");
        case ProblemCode::FolderGone:
            return tr("It was not saved: the folder does not exist any more. Save it in "
                      "another folder.");
        case ProblemCode::NameTooLong:
            return tr("It was not saved: the name is too long for this place. Save it "
                      "under a shorter one.");
        case ProblemCode::ReadOnly:
            return tr("It was not saved: this place cannot be written to (%1). Save it "
                      "in another folder.");
        case ProblemCode::DiskFull:
            return tr("It was not saved: the disk is full. Free some space or save it "
                      "on another disk.");
        case ProblemCode::WriteFailed:
            return tr("It was not saved: writing failed (%1). Save it in another folder "
                      "or on another disk.");
        case ProblemCode::Unreadable:
            return tr("The session was not saved, for it could not be opened again: %1. Undo what "
                      "made it so, or load other data.");
        case ProblemCode::ReadBackFailed:
            return tr("It was not saved: what was written there is read back with "
                      "faults. Save it on another disk.");
        case ProblemCode::Busy:
            return tr("It was not saved: another program keeps the folder locked. Try "
                      "again in a moment.");
        case ProblemCode::ChangedOnDisk:
            return tr("The session was not saved: the file has been changed by another program "
                      "since it was opened. Save it under another name, or replace the file.");
        case ProblemCode::NotSynced:
            return tr("The session was written, but the disk did not confirm it (%1). Save it "
                      "again, or in another folder.");
        case ProblemCode::BackupFailed:
            return tr("The session was saved, but the version before it could not be kept as a "
                      "backup (%1). Check the backups beside the file.");
        }
        return {};
    }
};

} // namespace

QString sentence(const Problem& problem)
{
    const QString text = Sentences::of(problem.code);
    return text.contains(QStringLiteral("%1")) ? text.arg(problem.detail) : text;
}

} // namespace session

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/filesystem.h"
#include "session/problem.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace session
{

/// What is written to files. One takes the place of its own kind only.
enum class FileKind : unsigned char { Session, History, Predictions, Curve, Picture };

/// The first line of a history.
inline constexpr auto history_header = "iteration,train_error,test_error\n";

/// How a curve begins: a picture that the console draws, and nobody else's.
inline constexpr auto curve_header = "<!-- First Neuron curve -->";

/// How predictions begin.
inline constexpr auto predictions_header = "line,prediction";

/// Whether what is there by that name may be lost without another word.
enum class IfOther : unsigned char { Refuse, Replace };

/// What speaks against writing there: NotNamed, NoFolder, FolderReadOnly, IsFolder, IsDevice,
/// NameTooLong, OtherKind or SessionThere where a file holds something else, or CannotLook where
/// nobody may see what it holds. An empty file is of every kind. Links are followed.
std::optional<Problem> objection_to(const QString& path, FileKind kind,
                                    platform::FileSystem& system = platform::real_file_system());

/// Whether that is all that speaks against it: that a file of another kind is lost.
inline bool is_of_other_kind(const Problem& objection)
{
    return objection.code == ProblemCode::OtherKind || objection.code == ProblemCode::SessionThere;
}

/// Puts these bytes there, all of them or none: what objection_to() says against it and FolderTurn
/// and AtomicWrite fail with. A link stays a link.
std::optional<Problem> write_file(const QString& path, FileKind kind, const QByteArray& bytes,
                                  IfOther if_other = IfOther::Refuse,
                                  platform::FileSystem& system = platform::real_file_system());

/// The file itself, by the path without links; of one that does not exist, where it would be.
QString resolved(const QString& path);

/// Whether two paths lead to one name of a file, by whatever links; of files that do not exist,
/// whether they would.
bool is_same_file(const QString& one, const QString& other);

/// The same, or to two names of one file: what is known to the disk as one.
bool has_same_content(const QString& one, const QString& other);

} // namespace session

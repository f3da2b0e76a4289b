// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"

#include "session/destination.h"

#include <QByteArray>

#include <vector>

namespace cli
{

/// What an option asks to be written to the file that it names; `-` is standard output.
struct Output {
    const char* option;
    session::FileKind kind;
};

/// Whether that file is one of those that are read.
bool is_read(const Arguments& arguments, const QString& path);
/// What a path names that is `-`.
bool is_standard_output(const QString& path);
/// Whether the option names standard output.
bool goes_to_standard_output(const Arguments& arguments, const char* option);

/// Makes sure, before anything is computed, that what is asked for can be written and that nothing
/// is lost by it: none of them may be a file that is read (but a session that is resumed, for one),
/// a device, a pipe, a folder or, without `--force`, a file of another kind. Standard output takes
/// one of them, `--json` among them. Throws Failure.
void check_outputs(const Arguments& arguments, const std::vector<Output>& outputs);

/// Writes one, if it is asked for: all of it or nothing. What is no session. Throws Failure.
void write_output(const Arguments& arguments, const Output& output, const QByteArray& content);

} // namespace cli

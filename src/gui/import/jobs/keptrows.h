// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/data_origin.h"

#include <optional>
#include <string>
#include <vector>

/// The rows of a file as the session keeps them: what can still be prepared anew when the file is
/// gone or has changed.
namespace gui::keptrows
{

/// A file made of the rows.
struct File {
    /// As CSV.
    std::string text;
    /// Where each row stood in the file that it came from.
    std::vector<std::uint64_t> lines;
};

/// A file of these rows and columns; nothing where the session has not kept all of them.
std::optional<File> file(const session::DataOrigin& origin);
/// How that file is to be read so that it means what the first one meant.
table::ReadOptions reading(const session::DataOrigin& origin);
/// Gives rows that were made of that file what the first one has besides them: how it was read, and
/// the lines that are no rows.
void complete(session::DataOrigin& made, const session::DataOrigin& first);

} // namespace gui::keptrows

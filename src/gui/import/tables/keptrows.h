#pragma once

#include "session/data_origin.h"

#include <optional>
#include <string>

/// The rows of a file as the session keeps them: what can still be prepared anew when the file is
/// gone or has changed.
namespace gui::keptrows
{

/// A file of these rows and columns, as CSV; nothing where the session has not kept all of them.
std::optional<std::string> file(const session::DataOrigin& origin);
/// How that file is to be read so that it means what the first one meant.
table::ReadOptions reading(const session::DataOrigin& origin);

} // namespace gui::keptrows

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/archives/input_archive.h"
#include "session/session.h"

#include <cstdint>

namespace session
{

/// The last format in which classes had no versions. There, a session is what all classes hold in
/// version 0, and what formats 2 to 6 know beyond that stands behind it, in the order in which they
/// came.
constexpr std::uint32_t last_without_versions = 6;

/// Reads a session of such a format. Throws what an InputArchive throws.
/// \pre the archive takes all versions for 0
void load_without_versions(InputArchive& archive, std::uint32_t format, Session& session);

} // namespace session

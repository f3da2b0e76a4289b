// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/problem.h"
#include "session/session.h"

#include <QByteArray>

#include <cstdint>
#include <span>

namespace session
{

/// The format written by this program. Since the seventh it is but a number for what all classes
/// hold, raised where one of them has grown: each keeps its golden files in tests/session/golden.
constexpr std::uint32_t current_format = 18;

/// Appends a session's payload (see fields/session.h) to the bytes.
void encode(const Session& session, QByteArray& bytes);

/// The session in a payload of that format. Trusts nothing: every count is checked against the
/// bytes that remain before anything is allocated, at most 32 MB more than the payload's size is
/// allocated in all, and every value is checked for its range and for whether it agrees with the
/// others. A later format may hold more behind what is known here; in a known one the payload must
/// end where the session does. Fails with Contradictory, or with Newer where a class is stored in a
/// version that is not known here.
Result<Session> decode(std::span<const char> payload, std::uint32_t format);

} // namespace session

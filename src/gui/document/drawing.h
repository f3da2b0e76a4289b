// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <array>
#include <optional>

/// What becomes of a session's rows where a person draws: other rows, and that they were drawn.
namespace gui::drawing
{

/// Why no points can be drawn among rows.
enum class Hindrance { OtherNumbers, OtherTargets, Many };
/// Nothing where they can: rows of two numbers and two classes.
std::optional<Hindrance> hindrance(const session::Session& session);

struct Rows {
    model::Dataset dataset;
    session::DataOrigin origin;
};

/// These rows in place of a session's; its columns and classes stay. \pre nothing hinders it
Rows drawn(const session::Session& session, model::Dataset dataset);

} // namespace gui::drawing

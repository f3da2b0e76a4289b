// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/place.h"
#include "session/session.h"

#include <cstdint>
#include <string>
#include <vector>

/// Lessons that were others in earlier formats: what was said of them is said of what they have
/// become. Nothing else knows what they were.
namespace session
{

/// The last format in which *Derivatives* was one lesson.
constexpr std::uint32_t last_with_derivatives = 10;

/// What a lesson of some earlier format is called now: itself, or the lessons it has become, in
/// their order.
std::vector<std::string> called_now(const std::string& lesson);

/// A session as a file of that format holds it becomes one of today: it stands at the step it stood
/// at, in the lesson that has this step now, and each lesson of those that one has become has what
/// was typed in that one.
void bring_up_to_date(Session& session, std::uint32_t format);
/// The same for a place.
void bring_up_to_date(Place& place, std::uint32_t format);

} // namespace session

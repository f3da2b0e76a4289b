// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QByteArray>

namespace session
{

/// Where a person stands in a session: all of it that changes by walking alone. Small, so that it
/// can be kept often and apart from the session.
struct Place {
    std::string lesson;
    /// The step of each lesson.
    std::map<std::string, std::int64_t> steps;
    /// The steps of each that have been shown.
    std::map<std::string, std::vector<std::string>> shown;
    /// What is on screen of each chart.
    std::map<std::string, VisibleRange> zoom;
    TrainingSpeed speed = TrainingSpeed::Steady;

    bool operator==(const Place&) const = default;
};

Place place_of(const Session& session);
/// Lets a session stand there.
void go_to(const Place& place, Session& session);

/// A place as text, and back. Of a text that is none, what can be understood: a place may be wrong,
/// but never one that a session could not be saved with.
QByteArray text_of(const Place& place);
Place place_in(const QByteArray& text);

} // namespace session

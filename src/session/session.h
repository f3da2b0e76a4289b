#pragma once

#include "model/dataset.h"
#include "model/traces.h"
#include "session/data_origin.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace session
{

/// Where a person stands in one lesson and what they have changed there.
struct LessonState {
    std::int64_t step = 0;
    /// Reached the last step at least once.
    bool finished = false;
    /// Only what differs from the tutorial's values.
    model::Inputs inputs;

    bool operator==(const LessonState&) const = default;
};

/// Everything needed to go on exactly where a person stopped.
struct Session {
    /// The lesson on screen, by id; empty before the first one.
    std::string lesson;
    std::map<std::string, LessonState> lessons;
    /// The rows that training learns from.
    model::Dataset dataset;
    /// How those were made from a file; nothing for the tutorial's rows.
    std::optional<DataOrigin> origin;

    bool operator==(const Session&) const = default;
};

/// A session nobody has touched: the tutorial's rows and values.
Session fresh_session();

} // namespace session

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "model/inputs.h"
#include "model/lessons.h"
#include "model/timeline.h"
#include "session/data_origin.h"
#include "session/given_answer.h"
#include "session/question.h"
#include "session/reached_goal.h"
#include "session/shared.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace session
{

/// Where a person stands in one lesson and what they have changed there.
struct LessonState {
    std::int64_t step = 0;
    /// Reached the last step at least once.
    bool finished = false;
    /// Only what differs from the tutorial's values.
    model::Inputs inputs;
    /// The steps that have been shown, by id, but for the first one.
    std::vector<std::string> shown = {};

    bool operator==(const LessonState&) const = default;
};

/// A training run, as far as it has come. Trained on, it goes on to the last bit as if never
/// stopped.
struct TrainingRun {
    model::RunSettings settings;
    /// Before the first iteration: the network and the generator that drew it.
    model::TrainingState initial;
    /// Now.
    model::TrainingState latest;
    std::vector<model::HistoryPoint> history;
    /// The iteration whose update was not finite any more.
    std::optional<std::int64_t> diverged_at;
    /// Some of the states between the two, in order: looking back starts from the nearest.
    std::vector<model::TrainingState> snapshots = {};

    bool operator==(const TrainingRun&) const = default;
};

/// The part of a chart that is on screen, in the units of its axes.
struct VisibleRange {
    double left = 0;
    double right = 1;
    double bottom = 0;
    double top = 1;

    bool operator==(const VisibleRange&) const = default;
};

/// How a person looks at the data.
struct ViewState {
    /// The features drawn to the right and upwards, by their position in the dataset.
    std::int64_t horizontal_feature = 0;
    std::int64_t vertical_feature = 1;
    /// What is on screen, by the name of the chart; charts that show everything are not listed.
    std::map<std::string, VisibleRange> zoom;
    /// What the network is asked about.
    Question question;

    bool operator==(const ViewState&) const = default;
};

/// How fast training is shown.
enum class TrainingSpeed : std::uint8_t {
    Slow,    ///< 20 iterations a second: every row that is drawn can be seen
    Steady,  ///< a whole run in four seconds, however long it is (if the machine can)
    Fastest, ///< as fast as the machine can
};
constexpr std::size_t training_speeds = 3;

/// Everything needed to go on exactly where a person stopped.
struct Session {
    // Compiled once: everything above copies sessions.
    Session();
    Session(const Session&);
    Session(Session&&) noexcept;
    Session& operator=(const Session&);
    Session& operator=(Session&&) noexcept;
    ~Session();

    /// The lesson on screen, by id; empty before the first one.
    std::string lesson;
    std::map<std::string, LessonState> lessons;
    /// The rows that training learns from; there may be millions.
    Shared<model::Dataset> dataset;
    /// How those were made from a file; nothing for the tutorial's rows.
    std::optional<DataOrigin> origin;
    /// By lesson, those that have been looked at: see rows_of().
    std::map<std::string, TrainingRun> runs;
    ViewState view;
    TrainingSpeed speed = TrainingSpeed::Steady;
    /// To questions of the lessons, in the order in which they were given.
    std::vector<GivenAnswer> answers = {};
    /// Puzzles of the lessons that have been solved, each once, in that order.
    std::vector<ReachedGoal> goals = {};

    bool operator==(const Session&) const;
};

/// How the session's inputs are made of a table's columns: as they were made, or, for the
/// tutorial's, as they are from columns of their names.
table::Recipe recipe_of(const Session& session);

/// A session nobody has touched: the tutorial's rows and values.
Session fresh_session();

/// The lesson whose run on the session's rows is meant where nobody says which: of those that have
/// been trained, the one on screen, or else the training or the first; the training where there is
/// no run.
std::string lesson_of_run(const Session& session);
/// That run; null before the first one.
const TrainingRun* training_run(const Session& session);

/// Whether a lesson can work on the session's rows. Those that are for predicting a number say
/// nothing to a lesson that tells two classes apart: it keeps the tutorial's.
bool can_use_rows(const Session& session, const model::LessonKind& lesson);
/// The rows that a run of that lesson learns from. \pre it trains
Shared<model::Dataset> rows_of(const Session& session, const model::LessonKind& lesson);
/// The same of a run as it was saved: the console keeps one that predicts a number as the
/// training's.
Shared<model::Dataset> rows_of(const Session& session, const model::LessonKind& lesson,
                               const TrainingRun& run);

/// What a session keeps of a timeline, and back. Of its snapshots it keeps at most 256 and 8 MB,
/// evenly spaced, so that a file stays small however long the run was.
TrainingRun run_of(const model::Timeline& timeline);
model::Timeline timeline_of(const TrainingRun& run);

/// Whether a run belongs to a dataset and agrees with itself: shapes, counts, finite numbers.
bool is_valid(const TrainingRun& run, const model::Dataset& dataset);

} // namespace session

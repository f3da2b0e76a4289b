// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "model/run_options.h"
#include "model/tutorial_data.h"

#include <algorithm>
#include <cmath>

namespace session
{

namespace
{

const Shared<model::Dataset>& tutorials_rows()
{
    static const Shared<model::Dataset> rows = model::tutorial_dataset();
    return rows;
}

/// Whether a run of that lesson learned from the session's rows.
bool learned_from_rows(const Session& session, const model::LessonKind& lesson,
                       const TrainingRun& run)
{
    return lesson.learns_from_any_rows() &&
           (can_use_rows(session, lesson) || run.settings.output == model::Output::Number);
}

} // namespace

Session fresh_session()
{
    Session session;
    session.dataset = tutorials_rows();
    return session;
}

Session::Session() = default;
Session::Session(const Session&) = default;
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(const Session&) = default;
Session& Session::operator=(Session&&) noexcept = default;
Session::~Session() = default;
bool Session::operator==(const Session&) const = default;

table::Recipe recipe_of(const Session& session)
{
    if (session.origin)
        return session.origin->recipe;
    table::Recipe recipe;
    for (const std::string& name : session.dataset->feature_names) {
        table::Feature feature;
        feature.name = name;
        feature.column = name;
        recipe.features.push_back(feature);
    }
    return recipe;
}

std::string lesson_of_run(const Session& session)
{
    const std::string usual =
        are_of_numbers(session.origin) ? model::workbench_lesson : model::training_lesson;
    std::vector<std::string> lessons{session.lesson, model::training_lesson};
    for (const model::LessonKind& kind : model::lesson_kinds())
        lessons.emplace_back(kind.id);
    std::optional<std::string> any;
    for (const std::string& lesson : lessons) {
        const model::LessonKind* kind = model::find_lesson_kind(lesson);
        const auto run = session.runs.find(lesson);
        if (!kind || run == session.runs.end() || !learned_from_rows(session, *kind, run->second))
            continue;
        if (run->second.latest.iteration > 0)
            return lesson;
        if (!any || lesson == model::training_lesson)
            any = lesson;
    }
    return any.value_or(usual);
}

const TrainingRun* training_run(const Session& session)
{
    const std::string lesson = lesson_of_run(session);
    const model::LessonKind* kind = model::find_lesson_kind(lesson);
    const auto run = session.runs.find(lesson);
    const bool is_there =
        run != session.runs.end() && kind && learned_from_rows(session, *kind, run->second);
    return is_there ? &run->second : nullptr;
}

bool can_use_rows(const Session& session, const model::LessonKind& lesson)
{
    return !lesson.brings_rows() && (lesson.takes_numbers() || !are_of_numbers(session.origin));
}

Shared<model::Dataset> rows_of(const Session& session, const model::LessonKind& lesson)
{
    if (lesson.brings_rows())
        return lesson.run->rows();
    return can_use_rows(session, lesson) ? session.dataset : tutorials_rows();
}

Shared<model::Dataset> rows_of(const Session& session, const model::LessonKind& lesson,
                               const TrainingRun& run)
{
    return learned_from_rows(session, lesson, run) ? session.dataset : rows_of(session, lesson);
}

namespace
{

constexpr std::size_t most_snapshots = 256;
constexpr std::size_t snapshot_memory = std::size_t{8} << 20;

std::vector<model::TrainingState> snapshots_worth_keeping(const model::Timeline& timeline)
{
    const std::size_t parameters = model::parameter_count(timeline.latest().network);
    const std::size_t bytes = sizeof(model::TrainingState) + parameters * sizeof(double);
    const auto most = static_cast<std::int64_t>(std::min(most_snapshots, snapshot_memory / bytes));
    std::int64_t spacing = timeline.spacing();
    while (timeline.computed() / spacing > most)
        spacing *= 2;
    std::vector<model::TrainingState> kept;
    for (const model::Snapshot& state : timeline.snapshots()) {
        if (state->iteration > 0 && state->iteration < timeline.computed() &&
            state->iteration % spacing == 0)
            kept.push_back(*state);
    }
    return kept;
}

} // namespace

TrainingRun run_of(const model::Timeline& timeline)
{
    return {timeline.settings(), timeline.initial(),     timeline.latest(),
            timeline.history(),  timeline.diverged_at(), snapshots_worth_keeping(timeline)};
}

model::Timeline timeline_of(const TrainingRun& run)
{
    return {run.settings, run.initial, run.latest, run.history, run.diverged_at, run.snapshots};
}

namespace
{

/// Whether the network is one that these settings ask for.
bool fits(const model::Network& network, const model::RunSettings& settings, std::size_t features)
{
    std::vector<model::HiddenLayer> layers = model::hidden_layers(settings);
    layers.push_back({1, model::output_activation(settings)});
    const auto is_as_asked = [](const model::Layer& layer, const model::HiddenLayer& asked) {
        return layer.units == asked.units && layer.activation == asked.activation;
    };
    return model::is_valid(network) && network.features() == features &&
           network.derived == settings.derived &&
           std::ranges::equal(network.layers, layers, is_as_asked);
}

bool is_valid(const std::vector<model::HistoryPoint>& history, std::int64_t record_every,
              std::int64_t iterations_made)
{
    const std::int64_t due = iterations_made / record_every + (iterations_made % record_every != 0);
    if (static_cast<std::int64_t>(history.size()) != due)
        return false;
    for (std::size_t i = 0; i < history.size(); ++i) {
        const model::HistoryPoint& point = history[i];
        if (point.iteration != static_cast<std::int64_t>(i) * record_every ||
            !std::isfinite(point.train_error) || !std::isfinite(point.test_error))
            return false;
    }
    return true;
}

/// Whether snapshots lie between the start and the latest state, in order.
bool is_valid(const std::vector<model::TrainingState>& snapshots, const TrainingRun& run,
              std::size_t features)
{
    std::int64_t before = 0;
    for (const model::TrainingState& state : snapshots) {
        if (state.iteration <= before || state.iteration >= run.latest.iteration ||
            !fits(state.network, run.settings, features))
            return false;
        before = state.iteration;
    }
    return true;
}

} // namespace

bool is_valid(const TrainingRun& run, const model::Dataset& dataset)
{
    return model::is_valid(run.settings) &&
           (run.settings.output == model::Output::Number || model::has_shares(dataset)) &&
           fits(run.initial.network, run.settings, dataset.features()) &&
           fits(run.latest.network, run.settings, dataset.features()) &&
           model::fit(run.settings.turns, run.initial.network) && run.initial.iteration == 0 &&
           run.latest.iteration >= 0 && run.latest.iteration <= run.settings.iterations &&
           is_valid(run.history, run.settings.record_every, run.latest.iteration) &&
           is_valid(run.snapshots, run, dataset.features()) &&
           (!run.diverged_at || *run.diverged_at == run.latest.iteration);
}

} // namespace session

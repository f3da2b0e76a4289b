// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/earlier_lessons.h"

#include "model/lessons.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace session
{

namespace
{

/// A lesson whose steps were others in earlier formats.
struct EarlierLesson {
    std::string id;
    /// Its steps in their order, by the ids that they have now: a session says but the number of
    /// one.
    std::vector<std::string_view> steps;
    /// The lessons that have these steps now, in their order.
    std::vector<std::string> heirs;
};

std::span<const EarlierLesson> earlier_lessons()
{
    static const std::array lessons{
        EarlierLesson{"welcome",
                      {"ai", "machine-learning", "features", "deep-learning", "four-steps",
                       "layers", "darts", "linear-regression", "stiff-or-loose"},
                      {"welcome"}},
        EarlierLesson{"derivatives",
                      {"parabola", "slope", "shortcut", "other-row", "learning-rate", "composition",
                       "derror-dprediction", "dprediction-dlayer1", "dlayer1-dweights",
                       "derror-dweights", "dlayer1-dbias", "derror-dbias", "compare-updates",
                       "update"},
                      {"way-down", "chain-rule"}},
    };
    return lessons;
}

/// The walk of a lesson with the tutorial's values; empty where there is none.
model::Trace walk_of(const std::string& lesson)
{
    const model::LessonKind* kind = model::find_lesson_kind(lesson);
    return kind && kind->trace ? kind->trace(model::initial_values(kind->inputs()))
                               : model::Trace();
}

/// Where a person stands who stood at a step: the heir that has it now, and of each heir a step.
/// Those before it have been walked through, those behind it not yet.
struct Standing {
    std::string lesson;
    std::vector<std::int64_t> steps;
};

Standing standing(const EarlierLesson& lesson, std::int64_t step)
{
    const auto last = static_cast<std::int64_t>(lesson.steps.size()) - 1;
    const std::string_view id =
        lesson.steps[static_cast<std::size_t>(std::clamp<std::int64_t>(step, 0, last))];
    Standing now{lesson.heirs.front(), std::vector<std::int64_t>(lesson.heirs.size(), 0)};
    for (std::size_t heir = 0; heir < lesson.heirs.size(); ++heir) {
        const model::Trace walk = walk_of(lesson.heirs[heir]);
        const auto found = std::ranges::find(walk, id, &model::Step::id);
        if (found != walk.end()) {
            now.lesson = lesson.heirs[heir];
            now.steps[heir] = found - walk.begin();
            return now;
        }
        now.steps[heir] = std::max<std::int64_t>(std::ssize(walk) - 1, 0);
    }
    // A step that is no more: the lesson begins.
    return {lesson.heirs.front(), std::vector<std::int64_t>(lesson.heirs.size(), 0)};
}

/// Once a goal of the workbench was kept with what had been shown there.
void take_goals(Session& session)
{
    constexpr std::string_view mark = "goal-";
    const auto workbench = session.lessons.find(model::workbench_lesson);
    if (workbench == session.lessons.end())
        return;
    std::erase_if(workbench->second.shown, [&](const std::string& shown) {
        if (!shown.starts_with(mark))
            return false;
        const std::string goal = shown.substr(mark.size());
        if (!find_goal(session.goals, goal))
            session.goals.push_back({goal, {}});
        return true;
    });
}

} // namespace

std::vector<std::string> called_now(const std::string& lesson)
{
    const auto earlier = std::ranges::find(earlier_lessons(), lesson, &EarlierLesson::id);
    return earlier == earlier_lessons().end() ? std::vector{lesson} : earlier->heirs;
}

void bring_up_to_date(Session& session, std::uint32_t format)
{
    take_goals(session);
    if (format > last_with_derivatives)
        return;
    for (const EarlierLesson& lesson : earlier_lessons()) {
        const bool shown = session.lesson == lesson.id;
        auto state = session.lessons.extract(lesson.id);
        // Nothing is known of a lesson that is not there; it may be on screen all the same.
        if (state.empty() && !shown)
            continue;
        const LessonState before = state.empty() ? LessonState() : std::move(state.mapped());
        const Standing now = standing(lesson, before.step);
        if (shown)
            session.lesson = now.lesson;
        for (std::size_t heir = 0; heir < lesson.heirs.size() && !state.empty(); ++heir) {
            const bool walked_through = lesson.heirs[heir] != now.lesson && now.steps[heir] > 0;
            session.lessons[lesson.heirs[heir]] = {
                now.steps[heir], before.finished || walked_through, before.inputs};
        }
    }
}

void bring_up_to_date(Place& place, std::uint32_t format)
{
    if (format > last_with_derivatives)
        return;
    for (const EarlierLesson& lesson : earlier_lessons()) {
        const auto step = place.steps.extract(lesson.id);
        const Standing now = standing(lesson, step.empty() ? 0 : step.mapped());
        if (place.lesson == lesson.id)
            place.lesson = now.lesson;
        for (std::size_t heir = 0; heir < lesson.heirs.size() && !step.empty(); ++heir)
            place.steps[lesson.heirs[heir]] = now.steps[heir];
    }
}

} // namespace session

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/fields/answer.h"
#include "session/fields/dataset.h"
#include "session/fields/goal.h"
#include "session/fields/input.h"
#include "session/fields/origin.h"
#include "session/fields/run.h"
#include "session/fields/view.h"

/// What a session file holds, class by class, in the files of this folder. One serialize() saves
/// and loads a class; its version is in SESSION_STORES below.
///
/// A class grows by itself: a new member goes to the end of its serialize(), behind
/// `if (version >= N)`, keeps its default otherwise, and N is the new version; where a member has
/// become something else, versions before N read what it was. What is written in a version is never
/// changed or removed. Version 0 is what the formats before the seventh hold,
/// which said no versions: see earlier_formats.h.
namespace session
{

template <>
inline std::size_t choices<TrainingSpeed>()
{
    return training_speeds;
}

template <class Archive>
void serialize(Archive& archive, LessonState& lesson, unsigned version)
{
    fields(archive, lesson.step, lesson.finished);
    if (version >= 1) {
        fields(archive, lesson.inputs);
    } else {
        // Once all inputs were numbers.
        std::map<std::string, std::vector<double>> numbers;
        fields(archive, numbers);
        lesson.inputs = {numbers.begin(), numbers.end()};
    }
    if (version >= 2)
        fields(archive, lesson.shown);
}

template <class Archive>
void serialize(Archive& archive, Session& session, unsigned version)
{
    fields(archive, session.lesson, session.lessons);
    if constexpr (Archive::is_saving::value) {
        fields(archive, *session.dataset);
    } else {
        model::Dataset dataset;
        fields(archive, dataset);
        session.dataset = std::move(dataset);
    }
    fields(archive, session.origin);
    if (version >= 2) {
        fields(archive, session.runs);
    } else {
        // Once one lesson trained.
        std::optional<TrainingRun> run;
        fields(archive, run);
        if (run)
            session.runs.emplace(model::training_lesson, std::move(*run));
    }
    fields(archive, session.view);
    if (version >= 1)
        fields(archive, session.speed);
    if (version >= 3)
        fields(archive, session.answers);
    if (version >= 4)
        fields(archive, session.goals);
}

} // namespace session

SESSION_STORES(session::LessonState, 2)
// Since 5, lessons that tell classes apart keep the tutorial's rows where the session's are for
// predicting a number, and so do their runs: what is stored is as before.
SESSION_STORES(session::Session, 5)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/run.h"

#include <map>
#include <optional>
#include <string>

namespace gui
{

class LessonInputs;

/// What the run of a lesson predicts of rows of that origin.
model::Output outputOf(const model::LessonKind& lesson,
                       const std::optional<session::DataOrigin>& origin);

/// The runs of the lessons that train, one each. Owned by the document.
class Runs : public QObject
{
    Q_OBJECT

public:
    /// Each run at the start that the fields of its lesson ask for. The session, whose rows they
    /// learn from, and its inputs outlive them.
    Runs(const session::Session& session, const LessonInputs& inputs);

    /// \pre the lesson trains
    Run& of(const std::string& lesson) { return m_runs.at(lesson).run; }
    const Run& of(const std::string& lesson) const { return m_runs.at(lesson).run; }
    void pauseAll();
    /// That run stands where this one stood, on the rows that it learns from now.
    void restore(const std::string& lesson, const RunState& state);
    /// Whether other rows in the session would make a run begin again.
    bool dependOnRows() const;

    /// The run is a part of the session from now on, trained or not.
    void keep(const std::string& lesson);
    /// Those that are a part of the session, as they stand now.
    std::map<std::string, session::TrainingRun> kept() const;
    /// Others in place of them, on the rows of now. The runs of all other lessons are at the start
    /// that their fields ask for, and no part of the session.
    void replace(std::map<std::string, session::TrainingRun> runs);

signals:
    /// One of them has come further.
    void advanced();

private:
    /// What a session keeps of a run, as it stood when it was asked for.
    struct Kept {
        qint64 number = 0;
        session::TrainingRun run;
    };
    struct OfLesson {
        OfLesson(const model::RunKind& kind, const model::RunSettings& settings,
                 std::shared_ptr<const model::Dataset> rows)
            : run(kind, settings, std::move(rows))
        {
        }

        Run run;
        /// Nothing as long as the run is no part of the session.
        mutable std::optional<Kept> kept;
    };
    /// What the fields of a lesson ask for.
    model::RunSettings wanted(const model::LessonKind& lesson) const;

    const session::Session& m_session;
    const LessonInputs& m_inputs;
    std::map<std::string, OfLesson> m_runs;
};

} // namespace gui

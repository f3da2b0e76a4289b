// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/sessionparts.h"

namespace gui
{

class LessonInputs;
class Runs;

/// What a change of a session takes with it: the parts that are to be exchanged for it. Changes
/// nothing itself.
class Changes
{
public:
    /// All of them outlive it.
    Changes(const session::Session& session, const LessonInputs& inputs, const Runs& runs)
        : m_session(session), m_inputs(inputs), m_runs(runs)
    {
    }

    /// Other inputs of a lesson, and what its run becomes by them.
    SessionParts ofInputs(const QString& lesson, model::Inputs inputs) const;
    /// A turn of a lesson's run. \pre the run has come so far, and the turn fits its network
    SessionParts ofTurn(const QString& lesson, model::Turn turn) const;
    /// The same as ofInputs() of an input that the person has changed, who may have reached goals
    /// by it.
    SessionParts ofEdit(const QString& lesson, model::Inputs inputs) const;
    /// Other rows to learn from, which add up to this, and what becomes of runs, chosen rows and
    /// the view by them.
    SessionParts ofRows(const session::Shared<model::Dataset>& dataset, model::RowSummary summary,
                        std::optional<session::DataOrigin> origin) const;

private:
    /// Of such a lesson, what nobody had reached before.
    std::vector<session::ReachedGoal> goalsBy(const QString& lesson,
                                              const model::Inputs& inputs) const;
    /// Where the person stands in that lesson.
    std::int64_t step(const std::string& lesson) const;

    const session::Session& m_session;
    const LessonInputs& m_inputs;
    const Runs& m_runs;
};

} // namespace gui

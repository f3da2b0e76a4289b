// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lessons.h"
#include "session/session.h"

#include <QString>

namespace gui
{

/// The lesson that trains the tutorial's network, and in which it is asked.
inline constexpr QLatin1String trainingLesson(model::training_lesson);

/// What may be changed in the lessons of a session, and what stands in their fields now.
class LessonInputs
{
public:
    explicit LessonInputs(const session::Session& session);

    /// What the rows of the session add up to.
    const model::RowSummary& summary() const { return m_summary; }
    /// The rows of the session are others now, which add up to this; gives back what those before
    /// did.
    void exchangeRows(model::RowSummary& summary);

    /// The rows of the person's own that a lesson works on; empty for the tutorial's.
    model::RowNumbers chosenRows(const QString& lesson) const;
    /// What may be changed in a lesson: the tutorial's inputs, or those of the chosen rows.
    const std::vector<model::Input>& of(const QString& lesson) const;
    /// The tutorial's values or those of the chosen rows, overlaid with what the person changed.
    model::Inputs values(const QString& lesson) const;
    /// The same if this is what was changed.
    model::Inputs values(const QString& lesson, const model::Inputs& changed) const;
    /// Whether values are typed, or come from a run elsewhere, which may have more than fields
    /// take.
    enum class From : unsigned char { Fields, Run };
    /// What a person has changed in a lesson, with this change, too; the same where the input does
    /// not accept it.
    model::Inputs changed(const QString& lesson, model::Inputs before, const std::string& name,
                          model::InputValue value, From from = From::Fields) const;
    /// What a lesson's inputs differ in when it works on these rows: what was typed before stays
    /// where it means the same.
    model::Inputs withRows(const QString& lesson, const model::RowNumbers& rows,
                           const model::Dataset& dataset, const model::RowSummary& summary) const;

    /// What a lesson's inputs differ in for a run that has these settings; inputs that say nothing
    /// of a run stay as they are. \pre the lesson trains
    static model::Inputs withSettings(const QString& lesson, model::Inputs changed,
                                      const model::RunSettings& settings);
    /// Of these inputs of a lesson that trains, those that it may have.
    model::Inputs possible(const QString& lesson, model::Inputs changed) const;

    /// The lesson of that id, or null.
    static const model::LessonKind* kind(const QString& lesson);
    /// What may be changed in a lesson of the tutorial's.
    static const std::vector<model::Input>& tutorials(const QString& lesson);
    /// The input of that name, or null.
    static const model::Input* find(const std::vector<model::Input>& inputs,
                                    const std::string& name);

private:
    struct Known {
        model::RowNumbers rows;
        std::vector<model::Input> inputs;
    };

    const session::Session& m_session;
    model::RowSummary m_summary;
    /// Made once for a choice of rows: views ask for it at every step.
    mutable std::map<QString, Known> m_known;
};

} // namespace gui

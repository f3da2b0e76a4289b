// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/moment.h"
#include "model/shown.h"

#include <QObject>
#include <QStringList>

#include <array>
#include <functional>
#include <vector>

namespace gui
{

class CodeView;
class FormulaView;
class Picture;
class ProseView;
class Stage;
class ValuesView;
class Walk;

/// The views of a page. All show the same step, and what is pointed at in one of them lights up in
/// every other: a step id joins a section of prose and lines of the listings, a value name joins a
/// part of the formula, a row of the values and a mark in a picture.
class StepViews : public QObject
{
    Q_OBJECT

public:
    struct Texts {
        ProseView& prose;
        FormulaView& formula;
        ValuesView& values;
        std::array<CodeView*, 2> listings;
    };

    StepViews(const Texts& texts, Stage& stage, QObject* parent = nullptr);

    /// Whose steps are shown from now on.
    void setWalk(const Walk& walk) { m_walk = &walk; }
    /// A picture that comes forward when one of these steps is shown; without steps, when no other
    /// picture does.
    void addPicture(Picture* picture, std::vector<const char*> steps);
    /// What the numbers of a row are called (its features); empty where they have no names. Call
    /// before the step that has them is shown.
    void setNumberNames(const QStringList& names);

    /// Shows this step, and of all others what has been shown; the prose scrolls to it if asked, or
    /// if it stood at another section before.
    void show(const Moment& moment, model::Shown shown, bool follow);
    /// Values and facts that the prose may speak of although no step has them.
    void setBeside(model::Step words);
    /// The picture that was in front there stays there, whatever comes of the same step.
    void takeOver(const StepViews& before);
    /// Shows the step once more in this picture alone.
    void showAgain(Picture& picture);
    /// The step on screen; before there was one, a step without an id.
    const Moment& moment() const { return m_moment; }
    bool isEmpty() const { return m_moment->id.empty(); }

private:
    struct Subject {
        Picture* picture = nullptr;
        std::vector<const char*> steps;
    };
    void bringForward(const std::string& stepId);
    /// The step with what has not been shown withheld: every step passes here on its way to a view.
    Moment asShown(const Moment& moment) const;
    /// The first step of that kind, where the walk is kept; null where it has none.
    Moment find(const std::function<bool(const model::Step&)>& isWanted) const;
    /// The step that fills the sections of these ids; null where the walk has none.
    Moment stepOf(const QStringList& stepIds) const;
    void tellProse();
    /// Lights up what belongs to a name or a step that is pointed at; empty ones return to the
    /// current step.
    void pointAtName(const QString& name);
    void pointAtStep(const QString& stepId);
    /// Lights up these values of a step that are pointed at, and what the texts have for the step
    /// of that id.
    void light(const Moment& step, const QStringList& names, const QString& stepId, bool pointedAt);
    /// Lights up these values in the formula of that step, the table and the pictures.
    void lightValues(const Moment& step, const QStringList& names, bool pointedAt);

    Texts m_texts;
    Stage& m_stage;
    const Walk* m_walk = nullptr;
    std::vector<Subject> m_subjects;
    model::Shown m_shown;
    Moment m_moment = std::make_shared<const model::Step>();
    /// What is known beside it, and the step with that.
    model::Step m_beside;
    Moment m_told = m_moment;
    /// The step whose picture was brought forward last.
    std::string m_inFront;
};

} // namespace gui

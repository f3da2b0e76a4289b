// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page/walk.h"
#include "gui/run/runview.h"

namespace gui
{

class Document;
struct Lesson;

/// The walk of a training: the index of a step is the number of iterations made. Steps are replayed
/// when they are shown; where nobody has been yet, the run is trained up to there.
class RunWalk : public Walk
{
    Q_OBJECT

public:
    /// Of the lesson's run. The stepper goes along while the run is being trained. \pre the lesson
    /// trains
    RunWalk(const Lesson& lesson, Document& document, Stepper& stepper, QObject* parent = nullptr);

    /// What the pictures of the training look at.
    RunView& view() { return m_view; }

    int count() const override;
    int lastReached() const override;
    QStringList ids() const override;
    Moment at(int index) const override;
    /// One of each kind, as a run on few of the rows has them.
    std::vector<Moment> longest() const override;
    void ask(int index, Stepper::Cause cause) override;
    bool isBusy() const override;
    /// Whether the run is being trained, to its end or just to a step that was asked for.
    bool isTraining() const { return m_run.isTraining(); }
    bool goesOnByItself() const override { return m_following; }
    /// Whether there is nothing left to train: goOn() begins again.
    bool isFinished() const { return m_run.timeline().is_complete(); }
    /// Trains to the last iteration, and shows it; a finished run begins again, undoably.
    void goOn() override;
    QString place() const override;

    /// Stops training, and shows how far it has come.
    void stopHere();
    /// How fast training is shown.
    void setSpeed(Run::Speed speed);
    /// Goes to the step after so many iterations.
    void goTo(qint64 iterationsMade);

private:
    /// Something has changed that its page shows, perhaps the run.
    void look();
    /// The run is another one.
    void rebuild();
    /// The stepper was moved by somebody: what is shown stays, or is trained for.
    void leaveFor(int index);
    /// Shows the step after so many iterations, because training has come that far.
    void follow(std::int64_t iterationsMade);
    void advanced();
    void stopped();
    void setFollowing(bool following);

    const QString m_lesson;
    Document& m_document;
    Stepper& m_stepper;
    Run& m_run;
    /// Of the run that was looked at last.
    qint64 m_number;
    model::RunSettings m_settings;
    std::shared_ptr<const model::Dataset> m_rows;
    RunView m_view;
    /// The step on screen goes along with training.
    bool m_following = false;
    /// It did until a change of the run stopped that.
    bool m_interrupted = false;
};

} // namespace gui

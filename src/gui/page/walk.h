// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/moment.h"
#include "gui/page/stepper.h"

#include <QStringList>

#include <span>
#include <vector>

namespace gui
{

/// The steps of a lesson as its page walks them: how many there are, and any one of them. It
/// follows the document by itself. A Stepper says which of them is wanted.
class Walk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual int count() const = 0;
    /// The furthest step that can be shown without work that a person is to ask for.
    virtual int lastReached() const { return count() - 1; }
    /// Every id that a step may have, whatever is edited.
    virtual QStringList ids() const = 0;
    /// That step, worked out while the caller waits. \pre 0 <= index < count()
    virtual Moment at(int index) const = 0;
    /// All steps, where they are kept; a long training has too many.
    virtual std::span<const model::Step> kept() const { return {}; }

    /// Steps whose formulas need about as much room as any other's; none where that shows as the
    /// walk is walked.
    virtual std::vector<Moment> longest() const { return {}; }

    /// Makes that step ready, because of what moved the stepper there: ready() comes at once or
    /// later. Where it has to be computed first, others come on the way. \pre 0 <= index < count()
    virtual void ask(int index, Stepper::Cause cause) = 0;
    /// Whether the step asked for is still being computed.
    virtual bool isBusy() const { return false; }

    /// Whether it goes on by itself in another way than by playing: it is being trained.
    virtual bool goesOnByItself() const { return false; }
    /// Goes on by itself from now on, where it can.
    virtual void goOn() {}

    /// Where in the walk the step on screen is, such as "Step 3 of 9".
    virtual QString place() const = 0;

signals:
    void ready(const gui::Moment& moment);
    /// It is another walk: other inputs, other rows, another run.
    void changed();
    /// The step that the stepper is at is to be asked for once more; where `follow`, as one that
    /// the walk has come to.
    void outdated(bool follow);
    /// isBusy() or goesOnByItself() may have changed.
    void stateChanged();
};

} // namespace gui

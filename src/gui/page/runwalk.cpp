// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/runwalk.h"

#include "gui/base/strings.h"
#include "gui/document/document.h"
#include "gui/page/lesson.h"

#include <QLocale>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace gui
{

namespace
{

/// The step after so many iterations. A session may ask for more than anybody can wait for.
int indexOf(std::int64_t iterationsMade)
{
    return int(std::min<std::int64_t>(iterationsMade, std::numeric_limits<int>::max() - 1));
}

} // namespace

RunWalk::RunWalk(const Lesson& lesson, Document& document, Stepper& stepper, QObject* parent)
    : Walk(parent),
      m_lesson(QString::fromUtf8(lesson.id)),
      m_document(document),
      m_stepper(stepper),
      m_run(document.run(m_lesson)),
      m_number(m_run.number()),
      m_settings(m_run.settings()),
      m_rows(m_run.dataset()),
      m_view(m_run)
{
    document.keepRun(m_lesson);
    connect(&m_view, &RunView::ready, this, [this] { emit ready(m_view.moment()); });
    connect(&m_run, &Run::advanced, this, &RunWalk::advanced);
    connect(&m_run, &Run::trainingChanged, this, [this](bool training) {
        if (!training)
            stopped();
        emit stateChanged();
    });
    const auto lookIfItsOwn = [this](const QString& of) {
        if (of == m_lesson)
            look();
    };
    connect(&document, &Document::runChanged, this, lookIfItsOwn);
    connect(&document, &Document::inputsChanged, this, lookIfItsOwn);
    connect(&document, &Document::dataChanged, this, &RunWalk::look);
    connect(&document, &Document::standstillWanted, this, [this] {
        if (m_run.isTraining())
            stopHere();
    });
}

int RunWalk::count() const
{
    return indexOf(m_run.settings().iterations) + 1;
}

int RunWalk::lastReached() const
{
    return indexOf(m_run.timeline().computed());
}

QStringList RunWalk::ids() const
{
    return toStrings(m_run.kind().step_ids());
}

Moment RunWalk::at(int index) const
{
    const model::Timeline& timeline = m_run.timeline();
    return momentOf(m_run.kind(), timeline, m_run.dataset(),
                    std::min<std::int64_t>(index, timeline.computed()), nullptr)
        .step;
}

std::vector<Moment> RunWalk::longest() const
{
    constexpr std::size_t fewRows = 2;
    const model::Dataset& dataset = *m_run.dataset();
    model::Dataset few;
    few.feature_names = dataset.feature_names;
    few.target_name = dataset.target_name;
    for (const std::size_t row : dataset.train_rows) {
        if (few.train_rows.size() == fewRows)
            break;
        few.train_rows.push_back(few.targets.size());
        few.targets.push_back(dataset.targets[row]);
        std::ranges::copy(dataset.row(row), std::back_inserter(few.inputs));
    }
    // Long enough for an update, a recorded error and an end.
    model::RunSettings settings = m_run.settings();
    settings.iterations = 3;
    settings.record_every = 1;
    model::Timeline timeline(settings, few);
    timeline.advance(settings.iterations, few);
    std::vector<Moment> moments;
    for (std::int64_t made = 0; made <= timeline.computed(); ++made)
        moments.push_back(
            std::make_shared<const model::Step>(m_run.kind().step(timeline, few, made, {})));
    return moments;
}

void RunWalk::ask(int index, Stepper::Cause cause)
{
    const bool isWalked = cause == Stepper::Cause::Person || cause == Stepper::Cause::Playing;
    // The last step so far stays on screen while the run is trained to one beyond it.
    const bool stays = isWalked && index > lastReached() && m_view.isAtLatest();
    if (!stays)
        m_view.lookAt(index);
    if (m_view.isWorking())
        emit stateChanged();
    if (isWalked)
        leaveFor(index);
}

bool RunWalk::isBusy() const
{
    return m_run.isTraining() || m_view.isWorking();
}

QString RunWalk::place() const
{
    const QLocale locale;
    // Of the step on screen: the next one may still be on its way.
    const model::Step& step = *m_view.moment();
    const qint64 made =
        step.find("iterations_made") ? qint64(step.number("iterations_made")) : m_stepper.index();
    return tr("%1 of %2 iterations")
        .arg(locale.toString(made), locale.toString(qint64(m_run.settings().iterations)));
}

void RunWalk::goOn()
{
    m_stepper.pause();
    if (m_run.timeline().is_complete())
        m_document.resetRun(m_lesson);
    setFollowing(true);
    follow(m_run.timeline().computed());
    m_run.trainTo(m_run.settings().iterations, m_document.session().speed);
}

void RunWalk::stopHere()
{
    m_stepper.pause();
    setFollowing(false);
    m_run.pause();
    // Training may be a few iterations ahead of what is on screen.
    follow(m_run.timeline().computed());
}

void RunWalk::setSpeed(Run::Speed speed)
{
    m_document.setSpeed(speed);
    if (m_following)
        m_run.trainTo(m_run.settings().iterations, speed);
}

void RunWalk::goTo(qint64 iterationsMade)
{
    m_stepper.goTo(indexOf(iterationsMade));
}

void RunWalk::look()
{
    if (std::exchange(m_number, m_run.number()) != m_run.number())
        rebuild();
    else
        emit changed();
}

void RunWalk::rebuild()
{
    // The same run that only turns is trained on if it was.
    model::RunSettings turned = std::exchange(m_settings, m_run.settings());
    turned.turns = m_settings.turns;
    const bool areSameRows = std::exchange(m_rows, m_run.dataset()) == m_run.dataset();
    const bool goesOn =
        m_interrupted && areSameRows && turned == m_settings && !m_run.timeline().is_complete();
    setFollowing(false);
    // Where the run stands by now, whatever has become of it.
    const std::int64_t place = std::min(m_document.step(m_lesson), m_run.timeline().computed());
    emit changed();
    if (m_stepper.index() != indexOf(place))
        follow(place);
    if (goesOn)
        goOn();
}

void RunWalk::leaveFor(int index)
{
    setFollowing(false);
    m_run.pause();
    const model::Timeline& timeline = m_run.timeline();
    if (index > timeline.computed() && timeline.is_complete())
        follow(timeline.computed());
    else if (index > timeline.computed())
        m_run.trainTo(index, Run::Speed::Fastest);
}

void RunWalk::follow(std::int64_t iterationsMade)
{
    if (m_stepper.index() == indexOf(iterationsMade))
        emit outdated(true);
    else
        m_stepper.goTo(indexOf(iterationsMade), Stepper::Cause::Run);
}

void RunWalk::advanced()
{
    const model::Timeline& timeline = m_run.timeline();
    if (!m_following) {
        emit outdated(false);
        return;
    }
    // A single frame at a recording would make the text jump there and back.
    const std::int64_t made = timeline.computed();
    const bool recording = made > 1 && (made - 1) % timeline.settings().record_every == 0;
    follow(recording && !timeline.is_complete() ? made - 1 : made);
}

void RunWalk::stopped()
{
    const model::Timeline& timeline = m_run.timeline();
    if (m_following || timeline.diverged_at())
        follow(timeline.computed());
    const bool interrupted = m_following && !timeline.is_complete();
    setFollowing(false);
    m_interrupted = interrupted;
}

void RunWalk::setFollowing(bool following)
{
    m_interrupted = false;
    if (following == m_following)
        return;
    m_following = following;
    emit stateChanged();
}

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/stepviews.h"

#include "gui/base/strings.h"
#include "gui/page/walk.h"
#include "gui/pictures/picture.h"
#include "gui/pictures/stage.h"
#include "gui/texts/codeview.h"
#include "gui/texts/formulaview.h"
#include "gui/texts/proseview.h"
#include "gui/texts/valuesview.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gui
{

StepViews::StepViews(const Texts& texts, Stage& stage, QObject* parent)
    : QObject(parent), m_texts(texts), m_stage(stage)
{
    connect(&m_texts.values, &ValuesView::hovered, this, &StepViews::pointAtName);
    connect(&m_texts.formula, &FormulaView::hovered, this, &StepViews::pointAtName);
    connect(&m_texts.prose, &ProseView::stepHovered, this, &StepViews::pointAtStep);
    for (const CodeView* listing : m_texts.listings)
        connect(listing, &CodeView::stepHovered, this, &StepViews::pointAtStep);
    // Nothing is on it before the first step has been computed.
    QSizePolicy keepsItsRoom = m_stage.sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_stage.setSizePolicy(keepsItsRoom);
    m_stage.hide();
}

void StepViews::addPicture(Picture* picture, std::vector<const char*> steps)
{
    Q_ASSERT(std::ranges::all_of(
        steps, [this](const char* id) { return m_walk->ids().contains(QLatin1String(id)); }));
    m_subjects.push_back({picture, std::move(steps)});
    connect(picture, &Picture::hovered, this, &StepViews::pointAtName);
}

void StepViews::setNumberNames(const QStringList& names)
{
    m_texts.values.setNumberNames(names);
    m_texts.formula.setNumberNames(names);
    m_texts.prose.setNumberNames(names);
}

void StepViews::show(const Moment& moment, model::Shown shown, bool follow)
{
    const bool isAnother = moment->id != m_moment->id;
    // Another section comes into view whatever has brought the step on: a walk, or a longer run.
    follow |= isAnother && !isEmpty();
    m_shown = std::move(shown);
    m_moment = asShown(moment);
    m_stage.show();
    m_texts.values.showStep(m_moment);
    for (const Subject& subject : m_subjects)
        subject.picture->showStep(m_moment, m_shown);
    // A picture that the person has chosen stays in front until another step comes.
    if (m_moment->id != m_inFront)
        bringForward(m_moment->id);
    m_inFront = m_moment->id;
    m_stage.refresh();
    const QString id = QString::fromStdString(m_moment->id);
    lightValues(m_moment, toStrings(m_moment->highlights), false);
    for (CodeView* listing : m_texts.listings)
        listing->setCurrentStep(id);
    m_texts.prose.setCurrentStep(id, follow);
    tellProse();
}

void StepViews::setBeside(model::Step words)
{
    m_beside = std::move(words);
    if (!isEmpty())
        tellProse();
}

void StepViews::tellProse()
{
    m_told = m_moment;
    if (!m_beside.values.empty()) {
        auto told = std::make_shared<model::Step>(*m_moment);
        std::ranges::copy(m_beside.values, std::back_inserter(told->values));
        std::ranges::copy(m_beside.facts, std::back_inserter(told->facts));
        m_told = std::move(told);
    }
    m_texts.prose.setValues([this](const QStringList& ids) { return stepOf(ids); }, m_shown);
}

void StepViews::takeOver(const StepViews& before)
{
    m_stage.takeOver(before.m_stage);
    m_inFront = before.m_inFront;
}

void StepViews::showAgain(Picture& picture)
{
    if (isEmpty())
        return;
    picture.showStep(m_moment, m_shown);
    m_stage.refresh();
}

void StepViews::bringForward(const std::string& stepId)
{
    const auto isAbout = [&](const Subject& subject) {
        return std::ranges::find(subject.steps, stepId) != subject.steps.end();
    };
    const bool haveSteps =
        std::ranges::any_of(m_subjects, [](const Subject& each) { return !each.steps.empty(); });
    auto subject = std::ranges::find_if(m_subjects, isAbout);
    if (subject == m_subjects.end() && haveSteps)
        subject = std::ranges::find_if(m_subjects,
                                       [](const Subject& each) { return each.steps.empty(); });
    if (subject != m_subjects.end())
        m_stage.bringForward(subject->picture);
}

Moment StepViews::asShown(const Moment& moment) const
{
    return m_shown.hides_of(*moment) ? std::make_shared<const model::Step>(m_shown.of(*moment))
                                     : moment;
}

Moment StepViews::find(const std::function<bool(const model::Step&)>& isWanted) const
{
    const std::span<const model::Step> steps = m_walk->kept();
    const auto found = std::ranges::find_if(steps, isWanted);
    return found == steps.end() ? nullptr : asShown(m_walk->at(int(found - steps.begin())));
}

Moment StepViews::stepOf(const QStringList& stepIds) const
{
    // Training keeps no walk, and text before the first step belongs to none.
    if (m_walk->kept().empty() || stepIds.isEmpty())
        return m_told;
    return find([&stepIds](const model::Step& step) {
        return stepIds.contains(QString::fromStdString(step.id));
    });
}

void StepViews::pointAtName(const QString& name)
{
    if (isEmpty())
        return;
    if (name.isEmpty()) {
        pointAtStep({});
        return;
    }
    const auto isAbout = [name = name.toStdString()](const model::Step& step) {
        return std::ranges::find(step.highlights, name) != step.highlights.end();
    };
    // Where it is at hand, in this very step; else in the step that is about it.
    const bool here = isAbout(*m_moment) || m_texts.formula.tellsOf(*m_moment, {name});
    const Moment found = here ? nullptr : find(isAbout);
    const Moment& step = found ? found : m_moment;
    light(step, {name}, QString::fromStdString(step->id), true);
}

void StepViews::pointAtStep(const QString& stepId)
{
    if (isEmpty())
        return;
    const bool isCurrent = stepId.isEmpty() || stepId == QString::fromStdString(m_moment->id);
    const Moment step = isCurrent ? m_moment : stepOf({stepId});
    if (step && (isCurrent || stepId == QString::fromStdString(step->id)))
        light(step, toStrings(step->highlights), QString::fromStdString(step->id),
              !stepId.isEmpty());
    else // Of a walk that is not kept, only the texts of another step are known.
        light(m_moment, {}, stepId, true);
}

void StepViews::light(const Moment& step, const QStringList& names, const QString& stepId,
                      bool pointedAt)
{
    lightValues(step, names, pointedAt);
    for (CodeView* listing : m_texts.listings)
        listing->lightStep(stepId);
    m_texts.prose.setCurrentStep(stepId, false);
}

void StepViews::lightValues(const Moment& step, const QStringList& names, bool pointedAt)
{
    // The formula stays, unless what is pointed at belongs to another one.
    const bool elsewhere = pointedAt && !m_texts.formula.tellsOf(*m_moment, names);
    m_texts.formula.showStep(elsewhere ? step : m_moment, names, pointedAt);
    m_texts.values.setHighlights(names);
    for (const Subject& subject : m_subjects)
        subject.picture->setHighlights(names);
}

} // namespace gui

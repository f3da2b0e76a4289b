// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/strings.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/picture.h"
#include "gui/texts/codeview.h"
#include "ui_lessonpage.h"

#include <algorithm>

/// The part of a lesson's page that lights up what a person points at.
namespace gui
{

const model::Step* LessonPage::stepOf(const QStringList& stepIds) const
{
    // Training keeps no walk, and text before the first step belongs to none.
    if (m_trace.empty() || stepIds.isEmpty())
        return &m_step;

    const auto belongs = [&stepIds](const model::Step& step) {
        return stepIds.contains(QString::fromStdString(step.id));
    };
    const auto found = std::ranges::find_if(m_trace, belongs);
    return found == m_trace.end() ? nullptr : &*found;
}

void LessonPage::pointAtName(const QString& name)
{
    if (m_step.id.empty())
        return;
    const auto about = [&name](const model::Step& step) {
        return std::ranges::find(step.highlights, name.toStdString()) != step.highlights.end();
    };
    if (name.isEmpty()) {
        pointAtStep({});
        return;
    }
    // Where it is at hand, in this very step; else in the step that is about it.
    m_ui->formulaView->showStep(m_step);
    const bool here = about(m_step) || m_ui->formulaView->tellsOf({name});
    const auto found = here ? m_trace.end() : std::ranges::find_if(m_trace, about);
    const model::Step& step = found == m_trace.end() ? m_step : *found;
    light(step, {name}, QString::fromStdString(step.id), true);
}

void LessonPage::pointAtStep(const QString& stepId)
{
    if (m_step.id.empty())
        return;
    const bool isCurrent = stepId.isEmpty() || stepId == QString::fromStdString(m_step.id);
    const model::Step* step = isCurrent ? &m_step : stepOf({stepId});
    if (step && (isCurrent || stepId == QString::fromStdString(step->id)))
        light(*step, toStrings(step->highlights), QString::fromStdString(step->id),
              !stepId.isEmpty());
    else // Of a walk that is not kept, only the texts of another step are known.
        light(m_step, {}, stepId, true);
}

void LessonPage::light(const model::Step& step, const QStringList& names, const QString& stepId,
                       bool pointedAt)
{
    // The formula stays, unless what is pointed at belongs to another one.
    m_ui->formulaView->showStep(m_step);
    if (pointedAt && !m_ui->formulaView->tellsOf(names))
        m_ui->formulaView->showStep(step);
    m_ui->formulaView->setHighlights(names, pointedAt);
    m_ui->valuesView->setHighlights(names);
    for (Picture* picture : m_ui->stage->pictures())
        picture->setHighlights(names);
    m_python->lightStep(stepId);
    m_cpp->lightStep(stepId);
    m_ui->proseView->setCurrentStep(stepId, false);
}

} // namespace gui

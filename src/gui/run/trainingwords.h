// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/classnames.h"
#include "gui/run/runmoment.h"
#include "model/evaluation.h"
#include "model/timeline.h"
#include "model/trace.h"

#include <QString>

namespace gui::trainingwords
{

/// What the page calls an activation.
QString activation(model::Activation activation);
/// How it will stand once all iterations are made, if it scores as it does now.
QString finished(const model::Evaluation& evaluation, const model::Timeline& timeline,
                 const ClassNames& names);
/// The same in the longest numbers that it usually comes to.
QString longest(const model::Evaluation& evaluation, const model::Timeline& timeline,
                const ClassNames& names);
/// Where a run stands at this step, and how its network does: "After iteration 99: error sum ...".
QString standing(const model::Step& step, const model::Evaluation& evaluation,
                 const model::Timeline& timeline, const ClassNames& names);
/// That a step of a run on so many rows is being computed.
QString workingOut(std::size_t rows);
/// That a run makes so few iterations a second.
QString slowness(double iterationsASecond);
/// The same of a run of these settings; empty where it makes many.
QString slowness(const model::RunSettings& settings, const model::Dataset& rows);
/// What a run has from the console, where its lesson has no field for it; empty where it has
/// nothing of that kind.
QString withoutField(const model::LessonKind& lesson, const model::RunSettings& settings);
/// What was changed of a run by hand on its way, and when; of many times, the last one. Empty where
/// nothing was.
QString turns(const model::RunSettings& settings);
/// How a target between 0 and 1 is counted; empty where every target is one of the two.
QString targetsBetween(const model::Step& step);
/// How many rows one class alone has, where that is most of them: what a score is to be measured
/// by; empty where the classes are of like size.
QString baseRate(const model::Step& step, const ClassNames& classes);
/// That the run learns next to nothing because its numbers are far from 1, and what to do about it;
/// empty where it does learn, or that is not the cause.
QString scaling(const model::Step& step, const RunFacts& facts);
/// The same as it may be said later in the run, whether it learns by now or not.
QString possibleScaling(const model::Step& step, const RunFacts& facts);
/// Where and why a run stopped, and what to do about it; empty if it did not diverge.
QString divergence(const model::Timeline& timeline);

} // namespace gui::trainingwords

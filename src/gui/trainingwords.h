#pragma once

#include "model/evaluation.h"
#include "model/timeline.h"
#include "model/trace.h"

#include <QString>

namespace gui::trainingwords
{

/// Where a run stands at this step, and how its network does: "After iteration 99: error sum ...".
QString standing(const model::Step& step, const model::Evaluation& evaluation,
                 const model::Timeline& timeline);
/// That a step of a run on so many rows is being computed.
QString workingOut(std::size_t rows);
/// A network whose layers are not the one layer of sigmoid units that the fields ask for.
QString layers(const model::RunSettings& settings);
/// Where and why a run stopped, and what to do about it; empty if it did not diverge.
QString divergence(const model::Timeline& timeline);

} // namespace gui::trainingwords

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/goals.h"

#include <QString>

/// What is said of the goals of the workbench.
namespace gui::goaltexts
{

QString title(model::Goal goal);
/// One way to it.
QString hint(model::Goal goal);
/// What it teaches, once it is reached.
QString lesson(model::Goal goal);
/// What a run lacks, in a sentence; empty where nothing is lacking.
QString lack(model::Lack lack);
/// What came of a judgement that does not reach it.
QString refusal(model::Goal goal, const model::Ruling& ruling);

} // namespace gui::goaltexts

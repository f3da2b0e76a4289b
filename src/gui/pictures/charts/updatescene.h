// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/look.h"
#include "model/trace.h"

#include <QString>

#include <vector>

namespace gui
{

/// Changes of all parameters, shown as one arrow a row.
struct Update {
    std::vector<double> changes;
    /// The value that lights its arrows up.
    QString name;
    theme::Role role = theme::Role::Gradient;
    double width = 3;
    /// How far above the middle of its row the arrow runs.
    double lift = 0;
    QString title;
};

/// What a step has to show of its parameters: every weight, then the bias.
struct UpdateScene {
    std::vector<double> before;
    std::vector<Update> updates;
    /// What they become, if anything.
    std::vector<double> after;
};

UpdateScene updateScene(const model::Step& step);

} // namespace gui

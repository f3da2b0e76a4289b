// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/axes.h"
#include "gui/look/look.h"
#include "model/error_plane.h"
#include "model/trace.h"

#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace gui
{

/// A way from where the weights are to where they would be.
struct LandscapeMove {
    QPointF to;
    theme::Role role = theme::Role::Gradient;
    /// The value that lights it up.
    QString name;
    QString title;
    /// What is said of it in words.
    QString words;
};

/// What a landscape of the error shows: the error over two parameters of a neuron, the others held.
struct LandscapeScene {
    /// The error that is walked down, and that of another row.
    std::optional<model::ErrorPlane> error = {};
    std::optional<model::ErrorPlane> other = {};
    /// The values of both parameters now.
    QPointF here;
    /// The value that lights that up.
    QString name;
    std::vector<LandscapeMove> moves = {};
    /// Further than to here nothing is to be seen, where there is no move yet.
    QPointF reach;
    /// Where the run has been, oldest first.
    QList<QPointF> path = {};
};

/// The two parameters that are on the axes: of one weight, it and the bias.
Axes landscapeAxes(Axes chosen, std::size_t weights);
/// What a step of the lessons on the way down has to show.
LandscapeScene landscapeOf(const model::Step& step, Axes axes);

} // namespace gui

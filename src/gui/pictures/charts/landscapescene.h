// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/axes.h"
#include "gui/look/look.h"
#include "model/error_plane.h"
#include "model/trace.h"

#include <QPointF>
#include <QPolygonF>
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
    /// What that error is called.
    QString what;
    /// The error where the weights are now.
    double errorHere = 0;
    /// What lines and tints mean.
    QString note;
    /// The value that holds the weights, and how many they are.
    QString name;
    std::size_t weights = 0;
    /// The values of both parameters now, and whether they may be dragged.
    QPointF here;
    bool isDraggable = true;
    std::vector<LandscapeMove> moves = {};
    /// What else is in the frame.
    QList<QPointF> framed = {};
    /// Where a run has been up to now, oldest first, and where it went from there.
    QPolygonF past = {};
    QPolygonF future = {};
};

/// The two parameters that are on the axes: of one weight, it and the bias.
Axes landscapeAxes(Axes chosen, std::size_t weights);
/// What a step of the lessons on the way down has to show.
LandscapeScene landscapeOf(const model::Step& step, Axes chosen);

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/texts/questiontext.h"
#include "session/reached_goal.h"

#include <QHash>
#include <QString>

namespace gui
{

/// What a lesson's text says of a puzzle that the program notices when it is solved, between
/// `<!-- goal: id -->` and `<!-- /goal -->`.
struct GoalText {
    /// What is to be reached.
    QString aim;
    /// Behind `<!-- reached -->`: that it is, with placeholders for what is told of it.
    QString reached;
};

namespace goaltext
{

/// The goals of a lesson's text, by id.
QHash<QString, GoalText> parse(const QString& text);
/// A lesson's text without its goals.
QString without(QString text);

/// What the placeholders of its text stand for.
model::Step sceneOf(const session::ReachedGoal& goal);

} // namespace goaltext

} // namespace gui

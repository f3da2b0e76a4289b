// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation.h"
#include "session/session.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>

namespace cli
{

/// How a session's network does now, beside what takes no network: always naming the class that is
/// more frequent among the rows learned from.
struct Quality {
    model::Evaluation now;
    /// What its weights cost beside.
    double penalty = 0;
    bool common_class = false;
};

/// \pre the session has a run
Quality quality_of(const session::Session& session);

/// How many times as large as before its first iteration the run's error is, where it has led away
/// from the rows: see model::led_away(). \pre the session has a run, which does so on its rows
std::optional<double> led_away(const session::Session& session, const model::Score& train);
/// Says so on standard error, where what the network says is of no use; of one session of many with
/// its file. Whether it does.
bool warn_if_led_away(const session::Session& session, const QString& file = {});

/// The share of rows that are right. NaN for no rows.
double accuracy(const model::Score& score);
/// The share of rows that are of this class. NaN for no rows.
double share_of(const model::Score& score, bool one);

/// Whether the run's target is a number of any size, and no class.
bool predicts_number(const session::Session& session);
/// An output of its network in the units of the target.
double in_units(const session::Session& session, double output);
/// How a target that is a number is met on some rows.
struct Fit {
    /// The root of the mean squared error, in the target's units. NaN for no rows.
    double off_by = 0;
    /// See model::determination().
    double explained = 0;
};
Fit fit_of(const session::Session& session, const model::Score& score,
           std::span<const std::size_t> rows);
/// R2 in words, or why there is none.
QByteArray explained_text(const Fit& fit);

/// What a target of 1 or of 0 means: a label, a side of the threshold, or the number itself.
QString class_text(const session::Session& session, bool one);

} // namespace cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation.h"
#include "session/session.h"

#include <QString>

#include <optional>

namespace gui
{

/// What the two classes are called; or, where a number is predicted, how it is said.
struct ClassNames {
    QString zero;
    QString one;
    /// Where a number is predicted, and no class: how it becomes one in the column's own units.
    std::optional<table::TargetMapping> numbers = {};

    /// What a prediction says.
    QString of(double prediction) const;
    /// What a target is called, or the number itself where it lies between the classes.
    QString ofTarget(double target) const;
    /// The number itself that is predicted, or that is a target, of a class as well.
    QString numberOf(double prediction) const;
    QString numberOfTarget(double target) const;
    /// By how much two numbers differ that are predicted, in the column's own units. \pre a number
    /// is predicted
    QString ofDifference(double difference) const;
    /// How far some rows are met: the root of the mean squared error that is made of this sum.
    /// \pre a number is predicted
    double offBy(double error, std::size_t rows) const;
    QString ofOffBy(double error, std::size_t rows) const;
    /// What is predicted, in the column's own units or, of a class, as it is.
    double inUnits(double prediction) const;
    /// How a number is made of what the network says: "it × 20 + 50".
    QString backText() const;
    /// What those count; empty where nobody knows.
    QString unit() const;
    bool operator==(const ClassNames&) const = default;
};

/// The person's own labels where the rows have any ("no" and "yes"; "not rose" and "rose" where one
/// stands against the rest), else 0 and 1.
ClassNames classNames(const session::Session& session);
/// Those of a column that is predicted: "above 590" and "at most 590" where a threshold cuts it.
ClassNames classNames(const table::TargetMapping& target);
/// Those of a run of that lesson, whatever rows it learns from.
ClassNames classNames(const session::Session& session, const model::LessonKind& lesson,
                      model::Output output);

} // namespace gui

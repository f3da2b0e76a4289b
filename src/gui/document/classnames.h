// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation.h"
#include "session/session.h"

#include <QString>

#include <optional>

namespace gui
{

/// What the two classes are called.
struct ClassNames {
    QString zero;
    QString one;
    /// Where a number is predicted, and no class: how it becomes one in the column's own units.
    std::optional<table::TargetMapping> numbers = {};

    /// What a prediction says.
    QString of(double prediction) const;
    /// What a target is called, or the number itself where it lies between the classes.
    QString ofTarget(double target) const;
    bool operator==(const ClassNames&) const = default;
};

/// The person's own labels where the rows have any ("no" and "yes"; "not rose" and "rose" where one
/// stands against the rest), else 0 and 1.
ClassNames classNames(const session::Session& session);
/// Those of a column that is predicted: "above 590" and "at most 590" where a threshold cuts it.
ClassNames classNames(const table::TargetMapping& target);

} // namespace gui

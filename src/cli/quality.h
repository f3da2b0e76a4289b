// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation.h"
#include "session/session.h"

#include <QString>

namespace cli
{

/// How a session's network does now, beside what takes no network: always naming the class that is
/// more frequent among the rows learned from.
struct Quality {
    model::Evaluation now;
    bool common_class = false;
};

/// \pre the session has a run
Quality quality_of(const session::Session& session);

/// The share of rows that are right. NaN for no rows.
double accuracy(const model::Score& score);
/// The share of rows that are of this class. NaN for no rows.
double share_of(const model::Score& score, bool one);

/// What a target of 1 or of 0 means: a label, a side of the threshold, or the number itself.
QString class_text(const session::Session& session, bool one);

} // namespace cli

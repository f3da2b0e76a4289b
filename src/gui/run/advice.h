// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/classnames.h"
#include "model/diagnosis.h"

#include <QString>

namespace gui
{

/// What was found, with the number that it rests on, and one thing to try.
QString adviceOn(const model::Diagnosis& diagnosis, const ClassNames& classes);
/// The longest of them, so that room can be kept for it.
QString longestAdvice(const ClassNames& classes);

} // namespace gui

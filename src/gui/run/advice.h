// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/classnames.h"
#include "model/diagnosis.h"

#include <QString>

namespace gui
{

/// What was found in a run of these settings, with the number that it rests on, and what to try: of
/// what can be had in the fields.
QString adviceOn(const model::Diagnosis& diagnosis, const model::RunSettings& settings,
                 const ClassNames& classes);
/// The longest of them, so that room can be kept for it.
QString longestAdvice(const ClassNames& classes);

} // namespace gui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/trace.h"

#include <QString>

#include <span>

namespace gui
{

class Document;

/// That step of a lesson is on screen. Whoever has seen every step of a walk that is kept has
/// finished the lesson, in whatever order they came.
void keepShown(Document& document, const QString& lesson, std::span<const model::Step> walk,
               const std::string& stepId);

} // namespace gui

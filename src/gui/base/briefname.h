// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gui
{

/// A name as a sentence has room for it, on one line: one as long as a question in a survey loses
/// its middle, since such names differ at their ends. Where it is shown, its tip has all of it.
QString briefName(const QString& name);

} // namespace gui

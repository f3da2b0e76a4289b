// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/questions.h"
#include "session/given_answer.h"

#include <cstdint>
#include <vector>

namespace session
{

/// The questions that are worth asking again on that day, those answered wrongly first and then
/// the ones that wait longest: a day after an answer that was wrong or shown, three days after a
/// right one, nine days after the second right one in a row, and never after the third. Only such
/// as can be asked with other numbers. Days are counted from the first of January 1970.
std::vector<const model::Question*> due_questions(const std::vector<GivenAnswer>& answers,
                                                  std::int64_t today);

} // namespace session

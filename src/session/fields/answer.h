// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/archives/stored.h"
#include "session/fields/input.h"
#include "session/given_answer.h"

namespace session
{

template <class Archive>
void serialize(Archive& archive, GivenAnswer& answer, unsigned)
{
    fields(archive, answer.question, answer.numbers, answer.text, answer.rule, answer.day);
}

} // namespace session

SESSION_STORES(session::GivenAnswer, 0)

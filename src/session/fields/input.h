// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"
#include "session/archives/stored.h"

namespace session
{

template <class Archive>
void serialize(Archive& archive, model::InputValue& value, unsigned)
{
    fields(archive, value.numbers, value.word);
}

} // namespace session

SESSION_STORES(model::InputValue, 0)

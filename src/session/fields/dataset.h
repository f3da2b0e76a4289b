// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "session/archives/stored.h"

namespace session
{

template <class Archive>
void serialize(Archive& archive, model::Dataset& dataset, unsigned)
{
    fields(archive, dataset.name, dataset.feature_names, dataset.target_name, dataset.inputs,
           dataset.targets, dataset.train_rows, dataset.test_rows);
}

} // namespace session

SESSION_STORES(model::Dataset, 0)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

#include <cstddef>
#include <optional>

namespace model
{

/// Two features of rows, in their order.
struct FeaturePair {
    std::size_t first = 0;
    std::size_t second = 1;
};

/// Those by which rows are seen in a plane before anybody has chosen: the first two, where possible
/// such with more than two different values, since the 0 and 1 of a category leave few places in a
/// plane. Nothing of rows with fewer features.
std::optional<FeaturePair> features_in_view(const Dataset& dataset);

} // namespace model

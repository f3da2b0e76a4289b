// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/features_in_view.h"

#include <algorithm>
#include <vector>

namespace model
{

namespace
{

/// As many rows tell which features vary; of more, some that are evenly spread.
constexpr std::size_t enough_rows = 10'000;

/// Whether a feature has more than two different values.
bool varies(const Dataset& dataset, std::size_t feature)
{
    std::vector<double> seen;
    const std::size_t stride = (dataset.rows() + enough_rows - 1) / enough_rows;
    for (std::size_t row = 0; row < dataset.rows(); row += stride) {
        const double value = dataset.row(row)[feature];
        if (std::ranges::find(seen, value) == seen.end())
            seen.push_back(value);
        if (seen.size() > 2)
            return true;
    }
    return false;
}

} // namespace

std::optional<FeaturePair> features_in_view(const Dataset& dataset)
{
    std::vector<std::size_t> features;
    std::vector<std::size_t> others;
    // To find that a feature does not vary takes many looks: no feature is looked at twice.
    for (std::size_t i = 0; i < dataset.features() && features.size() < 2; ++i)
        (varies(dataset, i) ? features : others).push_back(i);
    features.insert(features.end(), others.begin(), others.end());
    if (features.size() < 2)
        return std::nullopt;
    const auto [first, second] = std::minmax(features[0], features[1]);
    return FeaturePair{first, second};
}

} // namespace model

#include "gui/axes.h"

#include <algorithm>
#include <vector>

namespace gui
{

namespace
{

/// Whether a feature has more than two different values.
bool varies(const model::Dataset& dataset, std::size_t feature)
{
    std::vector<double> seen;
    for (std::size_t row = 0; row < dataset.rows(); ++row) {
        const double value = dataset.row(row)[feature];
        if (std::find(seen.begin(), seen.end(), value) == seen.end())
            seen.push_back(value);
        if (seen.size() > 2)
            return true;
    }
    return false;
}

} // namespace

Axes usualAxes(const model::Dataset& dataset)
{
    std::vector<std::size_t> features;
    std::vector<std::size_t> others;
    // To find that a feature does not vary takes a look at all rows: no feature is looked at twice.
    for (std::size_t i = 0; i < dataset.features() && features.size() < 2; ++i)
        (varies(dataset, i) ? features : others).push_back(i);
    features.insert(features.end(), others.begin(), others.end());
    if (features.size() < 2)
        return {};
    // In the order of the file.
    const auto [across, up] = std::minmax(features[0], features[1]);
    return {across, up};
}

} // namespace gui

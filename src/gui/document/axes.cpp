// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/axes.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace gui
{

namespace
{

/// As many rows tell which features vary; of more, some that are evenly spread.
constexpr std::size_t mostRows = 10'000;

/// Whether a feature has more than two different values.
bool varies(const model::Dataset& dataset, std::size_t feature)
{
    std::vector<double> seen;
    const std::size_t stride = (dataset.rows() + mostRows - 1) / mostRows;
    for (std::size_t row = 0; row < dataset.rows(); row += stride) {
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
    // To find that a feature does not vary takes many looks: no feature is looked at twice.
    for (std::size_t i = 0; i < dataset.features() && features.size() < 2; ++i)
        (varies(dataset, i) ? features : others).push_back(i);
    features.insert(features.end(), others.begin(), others.end());
    if (features.size() < 2)
        return {};
    // In the order of the file.
    const auto [across, up] = std::minmax(features[0], features[1]);
    return {across, up};
}

QStringList axisNotes(const session::Session& session)
{
    QStringList notes;
    for (const table::Feature& feature : session::recipe_of(session).features) {
        const bool isChanged = feature.mean != 0 || feature.scale != 1;
        notes << (isChanged ? QCoreApplication::translate("Axes", "standardized") : QString());
    }
    return notes;
}

} // namespace gui

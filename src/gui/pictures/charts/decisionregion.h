// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/range.h"
#include "gui/pictures/charts/sampledplane.h"
#include "model/network.h"

#include <QLineF>

#include <vector>

namespace gui
{

/// A network's prediction over a plane: two of its inputs vary, the others stay at the numbers of
/// `row`.
class DecisionRegion
{
public:
    /// `across` and `up` are the positions of the inputs that vary; one that is not there is left
    /// out. \pre row.size() equals the network's inputs; the plane is not empty.
    DecisionRegion(const model::Network& network, std::vector<double> row, const QRectF& plane,
                   std::size_t across = 0, std::size_t up = 1);

    /// A tint of one colour towards the least prediction and of the other towards the greatest,
    /// clear in the middle; one pixel a sample, the plane's largest y on top.
    QImage image(const QColor& zero, const QColor& one, Range predictions = {0, 1}) const;
    /// The same in two tones: as if the network were sure of every class.
    QImage imageOfClasses(const QColor& zero, const QColor& one) const;
    /// Where the prediction is that: pieces of a curve, in the plane's coordinates.
    std::vector<QLineF> boundary(double prediction = 0.5) const;

private:
    SampledPlane m_predictions;
};

} // namespace gui

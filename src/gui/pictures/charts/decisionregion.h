// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// A tint of one colour towards prediction 0 and of the other towards 1, clear at 0.5; one
    /// pixel a sample, the plane's largest y on top.
    QImage image(const QColor& zero, const QColor& one) const;
    /// Where the prediction is 0.5: pieces of a curve, in the plane's coordinates.
    std::vector<QLineF> boundary() const;

private:
    SampledPlane m_predictions;
};

} // namespace gui

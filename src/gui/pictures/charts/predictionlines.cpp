// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/predictionlines.h"

#include "gui/base/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <utility>

namespace gui
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PredictionLines)
};

/// Adds a line, named at its highest place.
void add(PredictionLines& lines, const std::vector<QLineF>& pieces, const QString& name)
{
    if (pieces.empty())
        return;
    const auto higher = [](const QLineF& a, const QLineF& b) { return a.y1() < b.y1(); };
    lines.names.push_back({std::ranges::max_element(pieces, higher)->p1(), name,
                           theme::Role::Prediction, Qt::AlignRight | Qt::AlignTop});
    lines.pieces.insert(lines.pieces.end(), pieces.begin(), pieces.end());
}

} // namespace

PredictionLines boundaryIn(const DecisionRegion& region)
{
    PredictionLines lines;
    add(lines, region.boundary(), pageNumber(model::counts_as_one));
    return lines;
}

PredictionLines levelsIn(const DecisionRegion& region, const NumberScale& scale)
{
    PredictionLines lines;
    for (const double level : scale.levels())
        add(lines, region.boundary(level), scale.textOf(level));
    return lines;
}

PredictionLines curveOver(const model::Network& network, Range feature, Range numbers,
                          const ClassNames& names)
{
    constexpr int count = 120;
    const Range most = numbers.widenedTo(10 * numbers.span());
    const auto at = [&](int i) {
        const double x = feature.minimum + feature.span() * i / count;
        return QPointF(x, names.inUnits(model::predict(network, std::span(&x, 1))));
    };
    PredictionLines lines;
    QPointF end = at(0);
    for (int i = 1; i <= count; ++i) {
        const QPointF start = std::exchange(end, at(i));
        const QLineF piece(start, end);
        if (most.contains(piece.y1()) && most.contains(piece.y2()))
            lines.pieces.push_back(piece);
    }
    if (!lines.pieces.empty())
        lines.names.push_back({lines.pieces[lines.pieces.size() * 3 / 4].p1(),
                               Words::tr("prediction"), theme::Role::Prediction,
                               Qt::AlignRight | Qt::AlignTop});
    return lines;
}

} // namespace gui

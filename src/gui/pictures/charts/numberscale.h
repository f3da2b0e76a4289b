// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/range.h"
#include "gui/document/classnames.h"
#include "gui/pictures/charts/chartlegend.h"

#include <vector>

namespace gui
{

/// The colour of a shade, from -1, which is that of class 0, by that of the page to 1, that of
/// class 1.
QColor shadeColour(double shade, const theme::Look& look);

/// What the numbers of a target count, beside the name of its column, which may say it itself: then
/// it is empty.
QString unitBeside(const QString& column, const ClassNames& names);

/// Numbers that are predicted, as colours: a scale from the least to the greatest target of some
/// rows, with round numbers of the target's own units on it.
class NumberScale
{
public:
    NumberScale() = default;
    /// Targets as a network learns them, and how they are said.
    NumberScale(Range targets, const ClassNames& names);

    /// From -1 for the least target, and all below it, to 1 for the greatest.
    double shadeOf(double prediction) const;
    /// The round numbers, as a network predicts them, in ascending order.
    const std::vector<double>& levels() const { return m_levels; }
    /// One of those in words, without its unit.
    QString textOf(double level) const;
    /// Swatches of the scale with what they stand for.
    QList<ChartLegend::Entry> swatches(const theme::Look& look) const;

    const Range& targets() const { return m_targets; }

private:
    Range m_targets;
    ClassNames m_names;
    std::vector<double> m_levels;
    int m_digits = 4;
};

} // namespace gui

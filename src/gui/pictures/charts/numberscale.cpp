// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/numberscale.h"

#include "gui/base/numbers.h"
#include "table/unit_texts.h"

#include <algorithm>
#include <cmath>

namespace gui
{

namespace
{

/// About so many round numbers lie between the ends of the scale.
constexpr double steps = 5;
constexpr int leastDigits = 4;

} // namespace

QColor shadeColour(double shade, const theme::Look& look)
{
    const QColor page = look.page();
    const QColor end = look.colour(shade < 0 ? theme::Role::Input : theme::Role::Weights);
    const double part = std::clamp(std::abs(shade), 0.0, 1.0);
    const auto mixed = [part](int from, int to) {
        return int(std::lround(from + part * (to - from)));
    };
    return {mixed(page.red(), end.red()), mixed(page.green(), end.green()),
            mixed(page.blue(), end.blue())};
}

QString unitBeside(const QString& column, const ClassNames& names)
{
    return table::unit_in_name(column.toStdString()).empty() ? names.unit() : QString();
}

NumberScale::NumberScale(Range targets, const ClassNames& names)
    : m_targets(targets), m_names(names)
{
    const double least = names.inUnits(targets.minimum);
    const double step = roundedUp((names.inUnits(targets.maximum) - least) / steps);
    if (!(step > 0) || !std::isfinite(step) || !std::isfinite(least))
        return;
    const double first = std::ceil(least / step);
    for (int i = 0; i <= int(steps); ++i) {
        const double number = (first + i) * step;
        if (number > names.inUnits(targets.maximum))
            break;
        const auto& mapping = names.numbers;
        m_levels.push_back(mapping ? (number - mapping->mean) / mapping->scale : number);
    }
    m_digits = digitsToTellApart(first * step, (first + 1) * step, leastDigits);
}

double NumberScale::shadeOf(double prediction) const
{
    if (!(m_targets.span() > 0) || std::isnan(prediction))
        return 0;
    return std::clamp(2 * (prediction - m_targets.minimum) / m_targets.span() - 1, -1.0, 1.0);
}

QString NumberScale::textOf(double level) const
{
    const double number = meantNumber(m_names.inUnits(level));
    // What scaling there and back has left of nothing.
    const double smallest = 1e-12 * (std::abs(m_names.inUnits(m_targets.maximum)) +
                                     std::abs(m_names.inUnits(m_targets.minimum)));
    return pageNumber(std::abs(number) < smallest ? 0 : number, m_digits);
}

QList<ChartLegend::Entry> NumberScale::swatches(const theme::Look& look) const
{
    QList<ChartLegend::Entry> entries;
    for (const double level : m_levels)
        entries << ChartLegend::Entry{{QStringLiteral("■"), shadeColour(shadeOf(level), look)},
                                      {textOf(level)}};
    if (!entries.isEmpty() && !m_names.unit().isEmpty())
        entries.back() << ChartLegend::Part{m_names.unit()};
    return entries;
}

} // namespace gui

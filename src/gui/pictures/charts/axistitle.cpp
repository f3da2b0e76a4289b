// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/axistitle.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <utility>

namespace gui
{

AxisTitle::AxisTitle(QString title, QString remark)
    : name(std::move(title)), note(std::move(remark))
{
}

QString AxisTitle::text() const
{
    return note.isEmpty()
               ? name
               : QCoreApplication::translate("AxisTitle", "%1 (%2)", "axis, note").arg(name, note);
}

QString AxisTitle::within(double room, const QFontMetricsF& metrics) const
{
    if (note.isEmpty())
        return name;
    // In a chart that has no size yet, too.
    const double least = 6 * metrics.averageCharWidth();
    const double left = room - metrics.horizontalAdvance(AxisTitle({}, note).text());
    return AxisTitle(metrics.elidedText(name, Qt::ElideMiddle, std::max(left, least)), note).text();
}

} // namespace gui

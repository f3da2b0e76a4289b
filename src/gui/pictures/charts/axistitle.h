// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFontMetricsF;

namespace gui
{

/// What stands beside an axis: a name, and behind it what is to be said of its numbers.
struct AxisTitle {
    AxisTitle(QString title = {}, QString remark = {});

    QString name;
    QString note;

    /// "hours (standardized)", or the name alone.
    QString text() const;
    /// The same in so many pixels: there the name loses its middle, and the note stays. A name
    /// without a note is as it is.
    QString within(double room, const QFontMetricsF& metrics) const;
};

} // namespace gui

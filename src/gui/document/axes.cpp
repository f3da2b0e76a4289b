// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/axes.h"

#include "model/features_in_view.h"

#include <QCoreApplication>

namespace gui
{

Axes usualAxes(const model::Dataset& dataset)
{
    const auto pair = model::features_in_view(dataset);
    return pair ? Axes{pair->first, pair->second} : Axes();
}

QStringList axisNotes(const session::Session& session)
{
    QStringList notes;
    for (const table::Feature& feature : session::recipe_of(session).features) {
        notes << (feature.is_scaled() ? QCoreApplication::translate("Axes", "standardized")
                                      : QString());
    }
    return notes;
}

} // namespace gui

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

Axes axesOf(const session::Session& session)
{
    return {std::size_t(session.view.horizontal_feature),
            std::size_t(session.view.vertical_feature)};
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

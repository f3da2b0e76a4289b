// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/drawing.h"

#include "gui/document/classnames.h"
#include "model/drawn_points.h"
#include "model/evaluation.h"
#include "session/plane_rows.h"

#include <algorithm>

namespace gui::drawing
{

namespace
{

bool isNumber(const table::Feature& feature)
{
    return !feature.one_hot;
}

} // namespace

std::optional<Hindrance> hindrance(const session::Session& session)
{
    const model::Dataset& rows = *session.dataset;
    if (rows.features() != 2 ||
        !std::ranges::all_of(session::recipe_of(session).features, isNumber))
        return Hindrance::OtherNumbers;
    const bool isOfNumbers = session.origin && session.origin->target.aim == table::Aim::Number;
    if (isOfNumbers || std::ranges::any_of(rows.targets, model::is_between))
        return Hindrance::OtherTargets;
    if (rows.rows() > model::most_drawn_points)
        return Hindrance::Many;
    return std::nullopt;
}

Rows drawn(const session::Session& session, model::Dataset dataset)
{
    const ClassNames names = classNames(session);
    const session::PlaneColumns columns{session::recipe_of(session).features,
                                        {{names.zero.toStdString(), names.one.toStdString()}}};
    session::HeldBack heldBack;
    if (session.origin)
        heldBack = {session.origin->preparation.test_fraction, session.origin->preparation.seed};
    dataset.name.clear();
    session::DataOrigin origin = session::origin_of_points("drawn", dataset, columns, heldBack);
    return {std::move(dataset), std::move(origin)};
}

} // namespace gui::drawing

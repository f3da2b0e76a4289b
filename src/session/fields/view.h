// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/archives/stored.h"
#include "session/session.h"

namespace session
{

template <class Archive>
void serialize(Archive& archive, VisibleRange& range, unsigned)
{
    fields(archive, range.left, range.right, range.bottom, range.top);
}

template <class Archive>
void serialize(Archive& archive, Question& question, unsigned)
{
    fields(archive, question.row, question.answers);
}

template <class Archive>
void serialize(Archive& archive, ViewState& view, unsigned version)
{
    fields(archive, view.horizontal_feature, view.vertical_feature, view.zoom);
    if (version >= 1)
        fields(archive, view.question);
}

} // namespace session

SESSION_STORES(session::VisibleRange, 0)
SESSION_STORES(session::Question, 0)
SESSION_STORES(session::ViewState, 1)

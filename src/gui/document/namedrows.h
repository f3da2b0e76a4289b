// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/rownames.h"
#include "session/session.h"

#include <memory>

namespace gui
{

/// What the rows of a session are called. All rows are looked at when their dataset is another one,
/// and none when one of them is chosen.
class NamedRows
{
public:
    const RowNames& of(const session::Session& session);

private:
    std::weak_ptr<const model::Dataset> m_dataset;
    RowNames m_names;
};

} // namespace gui

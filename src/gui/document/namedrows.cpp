// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/namedrows.h"

#include "session/row_names.h"

namespace gui
{

const RowNames& NamedRows::of(const session::Session& session)
{
    if (m_dataset.lock() != session.dataset.pointer()) {
        m_dataset = session.dataset.pointer();
        m_names = session::row_names(session);
    }
    return m_names;
}

} // namespace gui

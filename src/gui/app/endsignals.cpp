// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/endsignals.h"

#include <QSocketNotifier>

namespace gui
{

EndSignals::EndSignals(QObject* parent) : QObject(parent)
{
    if (m_signals.descriptor() < 0)
        return;
    auto* notifier = new QSocketNotifier(m_signals.descriptor(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        if (m_signals.take())
            emit received();
    });
}

} // namespace gui
